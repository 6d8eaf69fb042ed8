import { builtInConfirmation } from '../consent-wording.ts'
import type { NodeCard, Output } from '../contract.ts'
import { ownOrBuiltIn } from '../own-or-built-in.ts'
import { CHOICES } from './choices.ts'
import { maxChars } from './limits.ts'
import type { UnsubscribeConfig } from './schema.ts'

export const card: NodeCard<UnsubscribeConfig> = {
  type: 'unsubscribe',
  version: 1,
  group: 'consent',
  icon: 'bell-off',
  label: { en: 'Unsubscribe', pt: 'Descadastrar', es: 'Dar de baja' },
  help: {
    en: 'Stops the messages at once, confirms it once, and may ask why.',
    pt: 'Cancela as mensagens na hora, confirma uma vez e pode perguntar o motivo.',
    es: 'Detiene los mensajes al momento, lo confirma una vez y puede preguntar por qué.',
  },
  synonyms: {
    en: ['stop', 'opt out', 'optout', 'cancel', 'remove', 'way out'],
    pt: ['sair', 'parar', 'cancelar', 'remover', 'opt-out', 'stop'],
    es: ['baja', 'parar', 'cancelar', 'detener', 'opt-out', 'stop'],
  },
  defaults: { askWhy: true, undo: true, topics: false },

  outputs(config) {
    const { askWhy, undo } = { ...CHOICES, ...config }
    const exits: Output[] = [
      { id: 'stopped', label: { en: 'Stopped', pt: 'Parou', es: 'Detenido' }, optional: true },
      {
        id: 'already-stopped',
        label: { en: 'Was already stopped', pt: 'Já estava parado', es: 'Ya estaba detenido' },
        optional: true,
      },
    ]
    if (undo) exits.push({ id: 'undone', label: { en: 'Undone', pt: 'Desfeito', es: 'Deshecho' }, optional: true })
    if (askWhy)
      exits.push({
        id: 'feedback',
        label: { en: 'Said why', pt: 'Disse o motivo', es: 'Dijo por qué' },
        optional: true,
      })
    return exits
  },

  text: ({ scope, confirmation }) => ownOrBuiltIn(confirmation, builtInConfirmation(scope)),
  summary: ({ scope = 'all' }) => SUMMARIES[scope === 'all' || scope === 'marketing' ? scope : 'topic'],
  maxChars,
}

const SUMMARIES = {
  all: { en: 'Stops all messages', pt: 'Cancela todas as mensagens', es: 'Detiene todos los mensajes' },
  marketing: { en: 'Stops offers', pt: 'Cancela as ofertas', es: 'Detiene las ofertas' },
  topic: { en: 'Stops one topic', pt: 'Cancela um assunto', es: 'Detiene un tema' },
}
