import {
  defineNode,
  type Effect,
  type InboundContent,
  type Issue,
  type Label,
  type StepContext,
  type Text,
  type Wait,
} from '../contract.ts'
import { removeOwn } from '../fix.ts'
import { words } from '../fold.ts'
import { regrets } from '../regret.ts'
import { covers } from '../scopes.ts'
import { clip } from '../text.ts'
import { type TextRule, textIssues } from '../text-issues.ts'
import { card } from './card.ts'
import { confirmation } from './confirmation.ts'
import { LIMITS, maxChars } from './limits.ts'
import { reason } from './reason.ts'
import { schema, type UnsubscribeConfig } from './schema.ts'
import { settings } from './settings.ts'

/** Requirements R8, R9, R21 to R24: stops at once, confirms once, asks why without ever making anybody wait. */
export const unsubscribe = defineNode<UnsubscribeConfig>({
  ...card,
  schema,

  enter(ctx) {
    const { feedbackWaitMs, alreadyStopped } = settings(ctx.config)
    const scope = ctx.config.scope ?? ctx.optOut?.scope ?? 'all'
    const recorded = ctx.optOut && covers(ctx.optOut.scope, scope) ? ctx.optOut : null
    const before = recorded ? recorded.alreadyStopped : ctx.consent.stops.some((stop) => covers(stop, scope))
    const stop: Effect[] = recorded ? [] : [{ kind: 'stop', scope }]

    if (before) {
      const body = ctx.text(alreadyStopped)
      return {
        effects: [...stop, { kind: 'confirm-stop', content: { type: 'text', body } }],
        output: 'already-stopped',
      }
    }
    const { content, choices } = confirmation(ctx, recorded?.scope ?? scope)
    const effects: Effect[] = [...stop, { kind: 'confirm-stop', content }]
    if (choices.length === 0) return { effects, output: 'stopped' }
    return { effects, wait: { for: ['reply', 'timeout'], ms: feedbackWaitMs, options: choices } }
  },

  resume(ctx, event) {
    if (event.type !== 'reply') return { output: 'stopped' }
    const config = settings(ctx.config)
    const { content, acted } = event
    const say = (text: Text): Effect => ({
      kind: 'send',
      content: { type: 'text', body: clip(ctx.text(text), LIMITS.body) },
    })

    if (acted === 'undone') return { effects: [say(config.undone)], ...leave(ctx.config, 'undone') }
    if (acted === 'feedback') {
      if (!isOther(ctx, content)) return { effects: [say(config.thanks)], ...leave(ctx.config, 'feedback') }
      return { effects: [say(config.wordsText)], wait: awaitingWords }
    }
    // A reaction is no answer, and no message to route either.
    if (content.type === 'other' && ctx.wait) return { wait: { ...ctx.wait, keepDeadline: true } }
    if (content.type !== 'text') return { unhandled: true }
    // Regret is no reason, and no opt-in either: the person is told the word that is one.
    if (ctx.wait && regrets(content.text))
      return { effects: [say(config.changedMind)], wait: { ...ctx.wait, keepDeadline: true } }
    if (!config.askWhy) return { unhandled: true }

    const inOwnWords = ctx.wait?.scratch === OWN_WORDS
    if (!inOwnWords && isOther(ctx, content)) return { effects: [say(config.wordsText)], wait: awaitingWords }
    const typed = config.reasons.find(({ label }) => words(ctx.text(label)) === words(content.text))?.reason
    const read = typed ?? reason(content.text)
    // The gravest claim is never filed as just words: it raises an alert.
    const given = inOwnWords && read !== 'registered-without-consent' ? 'other' : read
    if (!given) return { unhandled: true }
    return {
      effects: [{ kind: 'feedback', reason: given, text: content.text }, say(config.thanks)],
      output: 'feedback',
    }
  },

  issues(config) {
    return [...textsOf(config).flatMap(({ text, ...rule }) => textIssues(text, rule)), ...doubleReasons(config)]
  },

  traits(config) {
    const { askWhy, undo, topics, pause, feedbackWaitMs } = settings(config)
    // What it says when resumed answers the person's own tap or words.
    const asks = (askWhy || undo || topics || pause) && { waits: true as const, sends: 'service' as const }
    return {
      stops: config.scope ?? 'all',
      ...asks,
      ...(undo && { optsIn: { output: 'undone' } }),
      leavesAfter: { stopped: asks ? feedbackWaitMs : 0, undone: 'reply', feedback: 'reply' },
    }
  },
})

/** The note for the next reply: whatever comes are the words that were asked for. */
const OWN_WORDS = 'own-words'
const awaitingWords: Wait = { for: ['reply', 'timeout'], keepDeadline: true, scratch: OWN_WORDS }

/** The choice "in my own words" is known by its title, tapped or typed: the id on the wire belongs to the turn of the stop. */
function isOther(ctx: StepContext<UnsubscribeConfig>, content: InboundContent): boolean {
  const other = settings(ctx.config).reasons.find(({ reason }) => reason === 'other')
  const said = content.type === 'tap' ? content.title : content.type === 'text' ? content.text : ''
  return other !== undefined && words(said) === words(ctx.text(other.label))
}

/** A tap on an older copy may answer what the node no longer offers: then there is no such exit, and the run ends. */
function leave(config: UnsubscribeConfig, output: string): { output: string } | { end: true } {
  return card.outputs(config).some(({ id }) => id === output) ? { output } : { end: true }
}

/** The author's own texts, each with the limit of its place in the message. */
function textsOf(config: UnsubscribeConfig): (TextRule & { text: Text })[] {
  const texts = keysOf(THE).map((key) => ({ text: config[key], path: `/${key}`, what: THE[key] }))
  const reasons = (config.reasons ?? []).map(({ label }, index) => ({
    text: label,
    path: `/reasons/${index}/label`,
    what: { en: `Reason ${index + 1}`, pt: `O motivo ${index + 1}`, es: `El motivo ${index + 1}` },
  }))
  return [...texts, ...reasons].flatMap(({ text, ...rule }) => {
    const max = maxChars(rule.path, config)
    return text === undefined || max === undefined ? [] : [{ text, max, ...rule }]
  })
}

const keysOf = <K extends string>(object: Record<K, unknown>) => Object.keys(object) as K[]

const THE = {
  confirmation: { en: 'The confirmation', pt: 'A confirmação', es: 'La confirmación' },
  alreadyStopped: {
    en: 'The text for people who had stopped before',
    pt: 'O texto para quem já tinha parado',
    es: 'El texto para quien ya había parado',
  },
  whyText: { en: 'The question why', pt: 'A pergunta do motivo', es: 'La pregunta del motivo' },
  whyTitle: { en: 'The heading of the reasons', pt: 'O título dos motivos', es: 'El título de los motivos' },
  whyButton: {
    en: 'The button that opens the list',
    pt: 'O botão que abre a lista',
    es: 'El botón que abre la lista',
  },
  wordsText: {
    en: 'The question for their own words',
    pt: 'O pedido das próprias palavras',
    es: 'La petición de sus propias palabras',
  },
  thanks: { en: 'The thanks', pt: 'O agradecimento', es: 'El agradecimiento' },
  undoTitle: { en: 'The heading of the undo', pt: 'O título do desfazer', es: 'El título de deshacer' },
  undoLabel: { en: 'The undo button', pt: 'O botão de desfazer', es: 'El botón de deshacer' },
  undone: { en: 'The text after undoing', pt: 'O texto depois de desfazer', es: 'El texto tras deshacer' },
  changedMind: {
    en: 'The text for a change of mind',
    pt: 'O texto para quem mudou de ideia',
    es: 'El texto para quien cambia de idea',
  },
  narrowText: { en: 'The text on stopping less', pt: 'O texto sobre parar menos', es: 'El texto sobre parar menos' },
  narrowTitle: {
    en: 'The heading of the narrower choices',
    pt: 'O título das opções menores',
    es: 'El título de las opciones menores',
  },
  offersLabel: { en: 'The name of the offers', pt: 'O nome das ofertas', es: 'El nombre de las ofertas' },
  pauseTitle: { en: 'The heading of the pause', pt: 'O título da pausa', es: 'El título de la pausa' },
  pauseLabel: { en: 'The pause button', pt: 'O botão da pausa', es: 'El botón de la pausa' },
} satisfies Record<string, Label>

/** Two rows with one tap id: WhatsApp refuses the list. */
function doubleReasons({ reasons = [] }: UnsubscribeConfig): Issue[] {
  const kinds = reasons.map(({ reason }) => reason)
  return kinds.flatMap((kind, index): Issue[] => {
    if (kinds.indexOf(kind) === index) return []
    const path = `/reasons/${index}`
    const n = index + 1
    const message = {
      en: `Reason ${n} counts as "${kind}", as another one does. Choose another kind or remove it.`,
      pt: `O motivo ${n} conta como "${kind}", como outro já conta. Escolha outro tipo ou retire.`,
      es: `El motivo ${n} cuenta como "${kind}", como ya lo hace otro. Elija otro tipo o quítelo.`,
    }
    const fix = {
      label: { en: 'Remove this reason', pt: 'Retirar este motivo', es: 'Quitar este motivo' },
      edits: [removeOwn(path)],
    }
    return [{ code: 'reason-twice', severity: 'error', path: `${path}/reason`, message, fix }]
  })
}
