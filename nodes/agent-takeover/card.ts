import type { NodeCard } from '../contract.ts'
import type { AgentTakeoverConfig } from './schema.ts'

/** Characters of a text message. Source: Meta, Cloud API messages reference. */
export const MAX_BODY = 4096

export const card: NodeCard<AgentTakeoverConfig> = {
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
  synonyms: {
    en: ['human', 'person', 'hand over', 'support', 'colleague'],
    pt: ['pessoa', 'atendente', 'suporte', 'transferir', 'colega'],
    es: ['persona', 'agente', 'asesor', 'soporte', 'derivar'],
  },
  defaults: {
    message: {
      en: 'One moment, a colleague will write to you soon.',
      pt: 'Um momento, um colega vai escrever para você em breve.',
      es: 'Un momento, un colega le escribirá en breve.',
    },
  },
  outputs: () => [],
  text: ({ message }) => message ?? null,
  summary: () => ({ en: 'A colleague takes over', pt: 'Um colega assume', es: 'Un colega continúa' }),
  maxChars: (path) => (path === '/message' ? MAX_BODY : undefined),
}
