import { defineNode, type Effect } from '../contract.ts'
import { clip } from '../text.ts'
import { textIssues } from '../text-issues.ts'
import { card, MAX_BODY } from './card.ts'
import { type AgentTakeoverConfig, schema } from './schema.ts'

export const agentTakeover = defineNode<AgentTakeoverConfig>({
  ...card,
  schema,

  enter(ctx) {
    const { message = '', note: noteText = '', forMs } = ctx.config
    const body = clip(ctx.text(message), MAX_BODY)
    const note = ctx.text(noteText)
    const told: Effect[] = body.trim() ? [{ kind: 'send', content: { type: 'text', body } }] : []
    return { effects: [...told, { kind: 'takeover', ...(note && { note }), ...(forMs && { forMs }) }], end: true }
  },

  issues: ({ message }) => textIssues(message, { path: '/message', what: THE_MESSAGE, max: MAX_BODY }),

  traits: ({ message }) => (message === undefined ? {} : { sends: 'service' }),
})

const THE_MESSAGE = { en: 'The message', pt: 'A mensagem', es: 'El mensaje' }
