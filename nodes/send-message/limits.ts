import type { SendMessageConfig } from './schema.ts'

/** Characters. Source: Meta, Cloud API messages reference. */
export const LIMITS = { body: 4096, urlButtonBody: 1024, caption: 1024, label: 20, header: 60, footer: 60 }

/** The limit of a text of one of the messages. */
export function maxChars(path: string, { messages }: Pick<SendMessageConfig, 'messages'>): number | undefined {
  const [, , index, key] = path.split('/')
  switch (key) {
    case 'body':
      return messages[Number(index)]?.type === 'url-button' ? LIMITS.urlButtonBody : LIMITS.body
    case 'caption':
    case 'label':
    case 'header':
    case 'footer':
      return LIMITS[key]
  }
}
