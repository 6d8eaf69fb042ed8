import type { Label, NodeCard } from '../contract.ts'
import type { TriggerConfig } from './schema.ts'

export const card: NodeCard<TriggerConfig> = {
  type: 'trigger',
  version: 1,
  group: 'start',
  icon: 'play',
  label: { en: 'Start', pt: 'Início', es: 'Inicio' },
  help: {
    en: 'Says when this flow begins: a keyword, a button of a template, a stop, a first message, or anything else.',
    pt: 'Diz quando este fluxo começa: uma palavra-chave, um botão de modelo, um pedido para parar, a primeira mensagem ou qualquer outra.',
    es: 'Dice cuándo empieza este flujo: una palabra clave, un botón de plantilla, una baja, el primer mensaje o cualquier otro.',
  },
  synonyms: {
    en: ['trigger', 'begin', 'keyword', 'word', 'first message'],
    pt: ['gatilho', 'começo', 'palavra-chave', 'primeira mensagem'],
    es: ['disparador', 'comienzo', 'palabra clave', 'primer mensaje'],
  },
  defaults: { on: 'keyword', keywords: ['hello'] },
  presets: [
    {
      id: 'opt-out',
      icon: 'bell-off',
      label: { en: 'A person asks to stop', pt: 'A pessoa pede para parar', es: 'La persona pide la baja' },
      help: {
        en: 'Begins when somebody asks for no more messages, in any words.',
        pt: 'Começa quando alguém pede para não receber mais mensagens, com quaisquer palavras.',
        es: 'Empieza cuando alguien pide no recibir más mensajes, con cualquier palabra.',
      },
      synonyms: {
        en: ['stop', 'opt out', 'unsubscribe'],
        pt: ['parar', 'sair', 'descadastrar'],
        es: ['baja', 'detener', 'parar'],
      },
      defaults: { on: 'opt-out' },
    },
  ],
  outputs: () => [{ id: 'next', label: { en: 'Next', pt: 'Próximo', es: 'Siguiente' } }],

  summary(config) {
    if (config.on === 'keyword') return (config.keywords ?? []).join(', ')
    if (config.on === 'template-button') return config.buttonLabel || config.payload || ''
    return SUMMARIES[config.on]
  },
}

const SUMMARIES: Record<'opt-out' | 'opt-in' | 'new-conversation' | 'fallback', Label> = {
  'opt-out': { en: 'A person asks to stop', pt: 'A pessoa pede para parar', es: 'La persona pide la baja' },
  'opt-in': { en: 'A person asks to come back', pt: 'A pessoa pede para voltar', es: 'La persona pide volver' },
  'new-conversation': { en: 'A first message', pt: 'A primeira mensagem', es: 'El primer mensaje' },
  fallback: { en: 'Any other message', pt: 'Qualquer outra mensagem', es: 'Cualquier otro mensaje' },
}
