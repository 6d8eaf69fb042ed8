import { welcomeBack } from '../consent-wording.ts'
import { defineNode, type Effect, type Scope } from '../contract.ts'
import { covers } from '../scopes.ts'
import { clip } from '../text.ts'
import { textIssues } from '../text-issues.ts'
import { type ResubscribeConfig, schema } from './schema.ts'

/** Requirements R15, R16: messages come again only after the person has asked for them. */
export const resubscribe = defineNode<ResubscribeConfig>({
  type: 'resubscribe',
  version: 1,
  group: 'consent',
  icon: 'bell-ring',
  label: { en: 'Resubscribe', pt: 'Recadastrar', es: 'Volver a suscribir' },
  help: {
    en: 'Gives the messages back. Place it only after the person asked for them: a button or a word, never just a hello.',
    pt: 'Devolve as mensagens. Use só depois que a pessoa pedir: um botão ou uma palavra, nunca um simples olá.',
    es: 'Devuelve los mensajes. Úsalo solo cuando la persona los pida: un botón o una palabra, nunca un simple hola.',
  },
  schema,
  defaults: {},

  outputs: () => [
    { id: 'done', label: { en: 'Subscribed again', pt: 'Recadastrado', es: 'Suscrito de nuevo' }, optional: true },
    {
      id: 'was-not-stopped',
      label: { en: 'Was not stopped', pt: 'Não estava parado', es: 'No estaba detenido' },
      optional: true,
    },
  ],

  enter(ctx) {
    const { config, consent, optIn } = ctx
    const scope = config.scope ?? 'all'
    const touches = (stop: Scope) => covers(stop, scope) || covers(scope, stop)
    const wasStopped = optIn ? optIn.wasStopped : consent.stops.some(touches)
    // In the turn of a START the interceptor has given back what there was, and nothing more was asked for.
    const agrees = !optIn && (config.scope !== undefined || wasStopped)
    const effects: Effect[] = agrees ? [{ kind: 'opt-in', scope }] : []
    if (!wasStopped) return { effects, output: 'was-not-stopped' }
    const body = clip(ctx.text(config.welcome ?? welcomeBack), MAX_BODY)
    return { effects: [...effects, { kind: 'send', content: { type: 'text', body } }], output: 'done' }
  },

  issues: ({ welcome }) => textIssues(welcome, { path: '/welcome', what: 'The welcome', max: MAX_BODY }),

  traits: ({ welcome }) => ({ sends: 'service', optsIn: {}, texts: welcome === undefined ? [] : [welcome] }),

  summary: ({ scope = 'all' }) => SUMMARIES[scope === 'all' || scope === 'marketing' ? scope : 'topic'],
})

const SUMMARIES = {
  all: { en: 'Gives all messages back', pt: 'Devolve todas as mensagens', es: 'Devuelve todos los mensajes' },
  marketing: { en: 'Gives offers back', pt: 'Devolve as ofertas', es: 'Devuelve las ofertas' },
  topic: { en: 'Gives one topic back', pt: 'Devolve um assunto', es: 'Devuelve un tema' },
}

/** Characters of a text message. Source: Meta, Cloud API messages reference. */
const MAX_BODY = 4096
