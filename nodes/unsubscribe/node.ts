import {
  defineNode,
  type Effect,
  type InboundContent,
  type Issue,
  type Output,
  type StepContext,
  type Text,
  type Wait,
} from '../contract.ts'
import { words } from '../fold.ts'
import { covers } from '../scopes.ts'
import { clip } from '../text.ts'
import { type TextRule, textIssues } from '../text-issues.ts'
import { confirmation, LIMITS } from './confirmation.ts'
import { reason } from './reason.ts'
import { regrets } from './regret.ts'
import { schema, type UnsubscribeConfig } from './schema.ts'
import { settings } from './settings.ts'

/** Requirements R8, R9, R21 to R24: stops at once, confirms once, asks why without ever making anybody wait. */
export const unsubscribe = defineNode<UnsubscribeConfig>({
  type: 'unsubscribe',
  version: 1,
  group: 'consent',
  icon: 'bell-off',
  label: { en: 'Unsubscribe', pt: 'Descadastrar', es: 'Dar de baja' },
  help: {
    en: 'Stops the messages at once, confirms it once, and may ask why.',
    pt: 'Para as mensagens na hora, confirma uma vez e pode perguntar o motivo.',
    es: 'Detiene los mensajes al momento, lo confirma una vez y puede preguntar por qué.',
  },
  schema,
  defaults: { askWhy: true, undo: true, topics: false },

  outputs,

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
    const given = inOwnWords ? 'other' : (typed ?? reason(content.text))
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
    const { askWhy, undo, topics, pause } = settings(config)
    return {
      stops: config.scope ?? 'all',
      // What it says when resumed answers the person's own tap or words.
      ...((askWhy || undo || topics || pause) && { waits: true, sends: 'service' }),
      ...(undo && { optsIn: { output: 'undone' } }),
      texts: textsOf(config).map(({ text }) => text),
    }
  },

  summary: ({ scope = 'all' }) => SUMMARIES[scope === 'all' || scope === 'marketing' ? scope : 'topic'],
})

function outputs(config: UnsubscribeConfig): Output[] {
  const { askWhy, undo } = settings(config)
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
    exits.push({ id: 'feedback', label: { en: 'Said why', pt: 'Disse o motivo', es: 'Dijo por qué' }, optional: true })
  return exits
}

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
  return outputs(config).some(({ id }) => id === output) ? { output } : { end: true }
}

const SUMMARIES = {
  all: { en: 'Stops all messages', pt: 'Para todas as mensagens', es: 'Detiene todos los mensajes' },
  marketing: { en: 'Stops offers', pt: 'Para as ofertas', es: 'Detiene las ofertas' },
  topic: { en: 'Stops one topic', pt: 'Para um assunto', es: 'Detiene un tema' },
}

/** The author's own texts, each with the limit of its place in the message. */
function textsOf(config: UnsubscribeConfig): (TextRule & { text: Text })[] {
  const { askWhy = true } = config
  const places = [
    { key: 'confirmation', what: 'The confirmation', max: askWhy ? LIMITS.body : LIMITS.buttonsBody },
    { key: 'alreadyStopped', what: 'The text for people who had stopped before', max: LIMITS.body },
    { key: 'whyText', what: 'The question why', max: LIMITS.buttonsBody },
    { key: 'whyTitle', what: 'The heading of the reasons', max: LIMITS.rowTitle },
    { key: 'whyButton', what: 'The button that opens the list', max: LIMITS.buttonTitle },
    { key: 'wordsText', what: 'The question for their own words', max: LIMITS.body },
    { key: 'thanks', what: 'The thanks', max: LIMITS.body },
    { key: 'undoTitle', what: 'The heading of the undo', max: LIMITS.rowTitle },
    { key: 'undoLabel', what: 'The undo button', max: LIMITS.rowTitle },
    { key: 'undone', what: 'The text after undoing', max: LIMITS.body },
    { key: 'changedMind', what: 'The text for a change of mind', max: LIMITS.body },
    { key: 'narrowText', what: 'The text on stopping less', max: LIMITS.buttonsBody },
    { key: 'narrowTitle', what: 'The heading of the narrower choices', max: LIMITS.rowTitle },
    { key: 'offersLabel', what: 'The name of the offers', max: LIMITS.rowTitle },
    { key: 'pauseTitle', what: 'The heading of the pause', max: LIMITS.rowTitle },
    { key: 'pauseLabel', what: 'The pause button', max: LIMITS.rowTitle },
  ] as const
  const reasons = (config.reasons ?? []).map(({ label }, index) => ({
    text: label,
    path: `/reasons/${index}/label`,
    what: `Reason ${index + 1}`,
    max: LIMITS.rowTitle,
  }))
  const texts = places.flatMap(({ key, ...rule }) => {
    const text = config[key]
    return text === undefined ? [] : [{ text, path: `/${key}`, ...rule }]
  })
  return [...texts, ...reasons]
}

/** Two rows with one tap id: WhatsApp refuses the list. */
function doubleReasons({ reasons = [] }: UnsubscribeConfig): Issue[] {
  const kinds = reasons.map(({ reason }) => reason)
  return kinds.flatMap((kind, index): Issue[] => {
    if (kinds.indexOf(kind) === index) return []
    const message = `Reason ${index + 1} counts as "${kind}", as another one does. Choose another kind or remove it.`
    return [{ code: 'reason-twice', severity: 'error', path: `/reasons/${index}/reason`, message }]
  })
}
