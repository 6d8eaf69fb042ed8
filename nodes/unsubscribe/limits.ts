import type { UnsubscribeConfig } from './schema.ts'

/** Characters and rows of one message. Source: Meta, Cloud API messages reference. */
export const LIMITS = { body: 4096, buttonsBody: 1024, buttons: 3, buttonTitle: 20, rows: 10, rowTitle: 24, detail: 72 }

/** The limit of one of the author's own texts, which depends on its place in the message. */
export function maxChars(path: string, { askWhy = true }: Pick<UnsubscribeConfig, 'askWhy'>): number | undefined {
  switch (path.split('/').at(-1)) {
    case 'confirmation':
      return askWhy ? LIMITS.body : LIMITS.buttonsBody
    case 'alreadyStopped':
    case 'wordsText':
    case 'thanks':
    case 'undone':
    case 'changedMind':
      return LIMITS.body
    case 'whyText':
    case 'narrowText':
      return LIMITS.buttonsBody
    case 'whyButton':
      return LIMITS.buttonTitle
    case 'whyTitle':
    case 'undoTitle':
    case 'undoLabel':
    case 'narrowTitle':
    case 'offersLabel':
    case 'pauseTitle':
    case 'pauseLabel':
    case 'label':
      return LIMITS.rowTitle
  }
}
