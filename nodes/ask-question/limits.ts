import type { AskQuestionConfig } from './schema.ts'

/** What WhatsApp takes, in characters and counts. Source: Meta, Cloud API, interactive messages reference. */
export const LIMITS = {
  /** Body of a text or a list. */
  body: 4096,
  /** Body of reply buttons or a location request. */
  shortBody: 1024,
  buttons: 3,
  buttonTitle: 20,
  /** Over all sections. */
  rows: 10,
  rowTitle: 24,
  rowDescription: 72,
  sectionTitle: 24,
  listButton: 20,
}

/** The limit of each text of a question, which depends on how it is answered. */
export function maxChars(path: string, { answer }: Pick<AskQuestionConfig, 'answer'>): number | undefined {
  const isList = answer.kind === 'list'
  switch (path.split('/').at(-1)) {
    case 'question':
    case 'retryText':
      return answer.kind === 'buttons' || answer.kind === 'location' ? LIMITS.shortBody : LIMITS.body
    case 'title':
      return isList ? LIMITS.rowTitle : LIMITS.buttonTitle
    case 'description':
      return LIMITS.rowDescription
    case 'section':
      return LIMITS.sectionTitle
    case 'listButton':
      return LIMITS.listButton
  }
}
