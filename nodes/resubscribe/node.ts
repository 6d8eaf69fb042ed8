import { welcomeBack } from '../consent-wording.ts'
import { defineNode, type Effect, type Scope } from '../contract.ts'
import { ownOrBuiltIn } from '../own-or-built-in.ts'
import { covers } from '../scopes.ts'
import { clip } from '../text.ts'
import { textIssues } from '../text-issues.ts'
import { card, MAX_BODY } from './card.ts'
import { type ResubscribeConfig, schema } from './schema.ts'

/** Requirements R15, R16: messages come again only after the person has asked for them. */
export const resubscribe = defineNode<ResubscribeConfig>({
  ...card,
  schema,

  enter(ctx) {
    const { config, consent, optIn } = ctx
    const scope = config.scope ?? 'all'
    const touches = (stop: Scope) => covers(stop, scope) || covers(scope, stop)
    const wasStopped = optIn ? optIn.wasStopped : consent.stops.some(touches)
    // In the turn of a START the interceptor has given back what there was, and nothing more was asked for.
    const agrees = !optIn && (config.scope !== undefined || wasStopped)
    const effects: Effect[] = agrees ? [{ kind: 'opt-in', scope }] : []
    if (!wasStopped) return { effects, output: 'was-not-stopped' }
    const body = clip(ctx.text(ownOrBuiltIn(config.welcome, welcomeBack)), MAX_BODY)
    return { effects: [...effects, { kind: 'send', content: { type: 'text', body } }], output: 'done' }
  },

  issues: ({ welcome }) => textIssues(welcome, { path: '/welcome', what: THE_WELCOME, max: MAX_BODY }),

  traits: () => ({ sends: 'service', optsIn: {} }),
})

const THE_WELCOME = { en: 'The welcome', pt: 'A mensagem de boas-vindas', es: 'La bienvenida' }
