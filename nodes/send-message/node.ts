import { defineNode, type Effect, type OutboundContent, type StepContext, type Text } from '../contract.ts'
import { clip } from '../text.ts'
import { card } from './card.ts'
import { messagesIssues } from './issues.ts'
import { LIMITS } from './limits.ts'
import { type Message, type SendMessageConfig, schema } from './schema.ts'

export const sendMessage = defineNode<SendMessageConfig>({
  ...card,
  schema,

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

  issues: messagesIssues,

  traits: ({ purpose = 'reply', asksOptIn }) => ({
    sends: purpose === 'reply' ? 'service' : purpose,
    ...(asksOptIn && { asksOptIn }),
  }),
})

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
