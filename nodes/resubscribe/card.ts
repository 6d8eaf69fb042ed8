import { welcomeBack } from '../consent-wording.ts'
import type { NodeCard } from '../contract.ts'
import { ownOrBuiltIn } from '../own-or-built-in.ts'
import type { ResubscribeConfig } from './schema.ts'

/** Characters of a text message. Source: Meta, Cloud API messages reference. */
export const MAX_BODY = 4096

export const card: NodeCard<ResubscribeConfig> = {
  type: 'resubscribe',
  version: 1,
  group: 'consent',
  icon: 'bell-ring',
  label: { en: 'Resubscribe', pt: 'Recadastrar', es: 'Volver a suscribir' },
  help: {
    en: 'Gives the messages back. Place it only after the person asked for them: a button or a word, never just a hello.',
    pt: 'Devolve as mensagens. Use só depois que a pessoa pedir: um botão ou uma palavra, nunca um simples olá.',
    es: 'Devuelve los mensajes. Úselo solo cuando la persona los pida: un botón o una palabra, nunca un simple hola.',
  },
  synonyms: {
    en: ['start', 'subscribe', 'opt in', 'come back'],
    pt: ['voltar', 'inscrever', 'cadastrar', 'receber de novo'],
    es: ['alta', 'volver', 'suscribir', 'recibir de nuevo'],
  },
  defaults: {},

  outputs: () => [
    { id: 'done', label: { en: 'Subscribed again', pt: 'Recadastrado', es: 'Suscrito de nuevo' }, optional: true },
    {
      id: 'was-not-stopped',
      label: { en: 'Was not stopped', pt: 'Não estava parado', es: 'No estaba detenido' },
      optional: true,
    },
  ],

  text: ({ welcome }) => ownOrBuiltIn(welcome, welcomeBack),
  summary: ({ scope = 'all' }) => SUMMARIES[scope === 'all' || scope === 'marketing' ? scope : 'topic'],
  maxChars: (path) => (path === '/welcome' ? MAX_BODY : undefined),
}

const SUMMARIES = {
  all: { en: 'Gives all messages back', pt: 'Devolve todas as mensagens', es: 'Devuelve todos los mensajes' },
  marketing: { en: 'Gives offers back', pt: 'Devolve as ofertas', es: 'Devuelve las ofertas' },
  topic: { en: 'Gives one topic back', pt: 'Devolve um assunto', es: 'Devuelve un tema' },
}
