import { defineNode, type Effect, type Issue, type OutboundContent, type StepContext, type Text } from '../contract.ts'
import { clip, literalText } from '../text.ts'
import { type TextRule, textIssues, versionsOf } from '../text-issues.ts'
import { type Message, type SendMessageConfig, schema } from './schema.ts'

export const sendMessage = defineNode<SendMessageConfig>({
  type: 'send-message',
  version: 1,
  group: 'message',
  icon: 'message-square',
  label: { en: 'Send message', pt: 'Enviar mensagem', es: 'Enviar mensaje' },
  help: {
    en: 'Sends up to five messages, one after the other.',
    pt: 'Envia até cinco mensagens, uma após a outra.',
    es: 'Envía hasta cinco mensajes, uno tras otro.',
  },
  schema,
  defaults: { messages: [{ type: 'text', body: '' }] },

  outputs: () => [{ id: 'next', label: { en: 'Next', pt: 'Próximo', es: 'Siguiente' }, optional: true }],

  enter(ctx) {
    const { messages, purpose = 'reply', topic } = ctx.config
    const effects = messages
      .map((message) => render(message, ctx))
      .filter(saysSomething)
      .map(
        (content): Effect => ({
          kind: 'send',
          content,
          ...(purpose !== 'reply' && { purpose }),
          ...(topic && { topic }),
        }),
      )
    return { effects, output: 'next' }
  },

  issues: ({ messages }) => messages.flatMap((message, index) => messageIssues(message, `/messages/${index}`)),

  traits({ messages, purpose = 'reply', asksOptIn }) {
    return {
      sends: purpose === 'reply' ? 'service' : purpose,
      ...(asksOptIn && { asksOptIn }),
      texts: messages.flatMap(textsOf),
    }
  },

  summary({ messages }) {
    const [first] = messages
    if (!first) return ''
    if (first.type === 'text' || first.type === 'url-button') return first.body
    if (first.type === 'media') return first.caption ?? MEDIA_NAMES[first.media]
    return first.name ?? { en: 'A location', pt: 'Uma localização', es: 'Una ubicación' }
  },
})

const MEDIA_NAMES = {
  image: { en: 'An image', pt: 'Uma imagem', es: 'Una imagen' },
  video: { en: 'A video', pt: 'Um vídeo', es: 'Un video' },
  audio: { en: 'An audio', pt: 'Um áudio', es: 'Un audio' },
  document: { en: 'A document', pt: 'Um documento', es: 'Un documento' },
}

/** Characters. Source: Meta, Cloud API messages reference. */
const LIMITS = { body: 4096, urlButtonBody: 1024, caption: 1024, label: 20, header: 60, footer: 60 }

/** Lengths are checked before publishing; what a variable makes of them can only be cut when it is known. */
function render(message: Message, ctx: StepContext<SendMessageConfig>): OutboundContent {
  const cut = (text: Text, max: number) => clip(ctx.text(text), max)
  /** WhatsApp refuses empty fields, so one that comes out empty is left out. */
  const optional = <K extends string>(key: K, text: Text | undefined, max = Number.POSITIVE_INFINITY) => {
    const rendered = cut(text ?? '', max).trim()
    return (rendered ? { [key]: rendered } : {}) as { [key in K]?: string }
  }
  switch (message.type) {
    case 'text':
      return { type: 'text', body: cut(message.body, LIMITS.body), ...(message.previewUrl && { previewUrl: true }) }
    case 'media':
      return {
        type: 'media',
        media: message.media,
        link: ctx.text(message.link).trim(),
        ...optional('caption', message.caption, LIMITS.caption),
        ...optional('fileName', message.fileName),
      }
    case 'url-button':
      return {
        type: 'url-button',
        ...optional('header', message.header, LIMITS.header),
        body: cut(message.body, LIMITS.urlButtonBody),
        ...optional('footer', message.footer, LIMITS.footer),
        label: cut(message.label, LIMITS.label),
        url: ctx.text(message.url).trim(),
      }
    case 'location':
      return {
        type: 'location',
        latitude: message.latitude,
        longitude: message.longitude,
        ...optional('name', message.name),
        ...optional('address', message.address),
      }
  }
}

/** A text can come out empty when a Liquid condition does not hold; WhatsApp refuses empty ones. */
function saysSomething(content: OutboundContent): boolean {
  return (content.type !== 'text' && content.type !== 'url-button') || content.body.trim() !== ''
}

function messageIssues(message: Message, path: string): Issue[] {
  const check = (key: string, text: Text | undefined, rule: Omit<TextRule, 'path'>) =>
    textIssues(text, { path: `${path}/${key}`, ...rule })
  switch (message.type) {
    case 'text':
      return check('body', message.body, { what: 'The text', max: LIMITS.body, remedy: 'split it into two messages' })
    case 'media':
      return [
        ...linkIssues(message.link, `${path}/link`),
        ...check('caption', message.caption, {
          what: 'The caption',
          max: LIMITS.caption,
          remedy: 'send the rest as a text',
        }),
        ...(message.media === 'audio' && message.caption !== undefined ? [audioCaption(`${path}/caption`)] : []),
      ]
    case 'url-button':
      return [
        ...check('header', message.header, { what: 'The header', max: LIMITS.header, remedy: 'move it into the text' }),
        ...check('body', message.body, {
          what: 'The text',
          max: LIMITS.urlButtonBody,
          remedy: 'send the first part as a text of its own',
        }),
        ...check('footer', message.footer, { what: 'The footer', max: LIMITS.footer, remedy: 'move it into the text' }),
        ...check('label', message.label, { what: 'The button label', max: LIMITS.label }),
        ...linkIssues(message.url, `${path}/url`),
      ]
    case 'location':
      return []
  }
}

/** An address that begins with a variable cannot be judged before it is rendered. */
function linkIssues(link: Text, path: string): Issue[] {
  return versionsOf(link, path)
    .filter(({ text }) => !/^\s*(https:\/\/[^\s/]|\{[{%])/i.test(text) || /\s/.test(literalText(text.trim())))
    .map(({ text, path }) => ({
      code: 'link-not-https',
      severity: 'error',
      path,
      message: `"${text}" is not a link that WhatsApp can open. Use a full address that begins with https://.`,
    }))
}

function audioCaption(path: string): Issue {
  const message = 'WhatsApp shows no caption under an audio. Send the words as a text of its own.'
  return { code: 'caption-on-audio', severity: 'error', path, message }
}

function textsOf(message: Message): Text[] {
  return textFields(message).filter((text) => text !== undefined)
}

function textFields(message: Message): (Text | undefined)[] {
  switch (message.type) {
    case 'text':
      return [message.body]
    case 'media':
      return [message.link, message.caption, message.fileName]
    case 'url-button':
      return [message.header, message.body, message.footer, message.label, message.url]
    case 'location':
      return [message.name, message.address]
  }
}
