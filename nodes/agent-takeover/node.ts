import { defineNode, type Effect } from '../contract.ts'
import { clip } from '../text.ts'
import { textIssues } from '../text-issues.ts'
import { type AgentTakeoverConfig, schema } from './schema.ts'

export const agentTakeover = defineNode<AgentTakeoverConfig>({
  type: 'agent-takeover',
  version: 1,
  group: 'handover',
  icon: 'headset',
  label: { en: 'Agent takeover', pt: 'Atendimento humano', es: 'Atención humana' },
  help: {
    en: 'Hands the conversation to a colleague. The bot stays silent; a wish to stop is still honoured.',
    pt: 'Passa a conversa para um colega. O robô fica em silêncio; um pedido para parar ainda é atendido.',
    es: 'Pasa la conversación a un colega. El bot guarda silencio; si piden parar, se respeta igual.',
  },
  schema,
  defaults: {},
  outputs: () => [],

  enter(ctx) {
    const { message = '', note: noteText = '', forMs } = ctx.config
    const body = clip(ctx.text(message), MAX_BODY)
    const note = ctx.text(noteText)
    const told: Effect[] = body.trim() ? [{ kind: 'send', content: { type: 'text', body } }] : []
    return { effects: [...told, { kind: 'takeover', ...(note && { note }), ...(forMs && { forMs }) }], end: true }
  },

  issues: ({ message }) => textIssues(message, { path: '/message', what: 'The message', max: MAX_BODY }),

  traits: ({ message, note }) => ({
    ...(message !== undefined && { sends: 'service' }),
    texts: [message, note].filter((text) => text !== undefined),
  }),

  summary: ({ message }) =>
    message ?? { en: 'A colleague takes over', pt: 'Um colega assume', es: 'Un colega continúa' },
})

/** Characters of a text message. Source: Meta, Cloud API messages reference. */
const MAX_BODY = 4096
