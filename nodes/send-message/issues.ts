import type { Issue, Label, Text } from '../contract.ts'
import { setOwn } from '../fix.ts'
import { literalText } from '../literal-text.ts'
import { type TextRule, textIssues, versionsOf } from '../text-issues.ts'
import { LIMITS } from './limits.ts'
import { MAX_MESSAGES, type Message, type SendMessageConfig } from './schema.ts'

/** What WhatsApp would refuse to send. */
export function messagesIssues({ messages }: SendMessageConfig): Issue[] {
  return messages.flatMap((message, index) => [
    ...messageIssues(message, `/messages/${index}`),
    ...audioCaption(messages, index),
  ])
}

function messageIssues(message: Message, path: string): Issue[] {
  const check = (key: string, text: Text | undefined, rule: Omit<TextRule, 'path'>) =>
    textIssues(text, { path: `${path}/${key}`, ...rule })
  switch (message.type) {
    case 'text':
      return check('body', message.body, { what: THE.text, max: LIMITS.body, remedy: SPLIT_IT })
    case 'media':
      return [
        ...linkIssues(message.link, `${path}/link`),
        ...check('caption', message.caption, { what: THE.caption, max: LIMITS.caption, remedy: SEND_THE_REST }),
      ]
    case 'url-button':
      return [
        ...check('header', message.header, { what: THE.header, max: LIMITS.header, remedy: MOVE_IT }),
        ...check('body', message.body, { what: THE.text, max: LIMITS.urlButtonBody, remedy: SEND_A_PART }),
        ...check('footer', message.footer, { what: THE.footer, max: LIMITS.footer, remedy: MOVE_IT }),
        ...check('label', message.label, { what: THE.label, max: LIMITS.label }),
        ...linkIssues(message.url, `${path}/url`),
      ]
    case 'location':
      return []
  }
}

const THE = {
  text: { en: 'The text', pt: 'O texto', es: 'El texto' },
  caption: { en: 'The caption', pt: 'A legenda', es: 'El pie' },
  header: { en: 'The header', pt: 'O cabeçalho', es: 'El encabezado' },
  footer: { en: 'The footer', pt: 'O rodapé', es: 'El pie de mensaje' },
  label: { en: 'The button label', pt: 'O texto do botão', es: 'El texto del botón' },
} satisfies Record<string, Label>
const SPLIT_IT = { en: 'split it into two messages', pt: 'divida em duas mensagens', es: 'divídalo en dos mensajes' }
const SEND_THE_REST = {
  en: 'send the rest as a text',
  pt: 'envie o resto como texto',
  es: 'envía el resto como texto',
}
const SEND_A_PART = {
  en: 'send the first part as a text of its own',
  pt: 'envie a primeira parte como um texto próprio',
  es: 'envía la primera parte como un texto aparte',
}
const MOVE_IT = { en: 'move it into the text', pt: 'leve para o texto', es: 'páselo al texto' }

/** An address that begins with a variable cannot be judged before it is rendered. */
function linkIssues(link: Text, path: string): Issue[] {
  return versionsOf(link, path)
    .filter(({ text }) => !isLink(text))
    .map(({ text, path }): Issue => {
      const mended = `https://${text.trim().replace(/^http:\/\//i, '')}`
      return {
        code: 'link-not-https',
        severity: 'error',
        path,
        message: {
          en: `"${text}" is not a link that WhatsApp can open. Use a full address that begins with https://.`,
          pt: `"${text}" não é um link que o WhatsApp consiga abrir. Use um endereço completo que comece com https://.`,
          es: `"${text}" no es un enlace que WhatsApp pueda abrir. Use una dirección completa que empiece con https://.`,
        },
        ...(/^(?:http:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/:?#]\S*)?$/i.test(text.trim()) && {
          fix: {
            label: { en: `Use ${mended}`, pt: `Usar ${mended}`, es: `Usar ${mended}` },
            edits: [setOwn(path, mended)],
          },
        }),
      }
    })
}

const isLink = (text: string) => /^\s*(https:\/\/[^\s/]|\{[{%])/i.test(text) && !/\s/.test(literalText(text.trim()))

function audioCaption(messages: Message[], index: number): Issue[] {
  const message = messages[index]
  if (message?.type !== 'media' || message.media !== 'audio' || message.caption === undefined) return []
  const { caption, ...audio } = message
  const apart = messages.toSpliced(index, 1, audio, { type: 'text', body: caption })
  return [
    {
      code: 'caption-on-audio',
      severity: 'error',
      path: `/messages/${index}/caption`,
      message: {
        en: 'WhatsApp shows no caption under an audio. Send the words as a text of its own.',
        pt: 'O WhatsApp não mostra legenda em um áudio. Envie as palavras como um texto próprio.',
        es: 'WhatsApp no muestra pie en un audio. Envíe las palabras como un texto aparte.',
      },
      ...(apart.length <= MAX_MESSAGES && {
        fix: {
          label: { en: 'Send it as a text', pt: 'Enviar como texto', es: 'Enviarlo como texto' },
          edits: [setOwn('/messages', apart)],
        },
      }),
    },
  ]
}
