/**
 * The interceptor: always on, before any flow, on every inbound message of every kind. It changes consent in the same write
 * that records the message and tells the turn what is left to do.
 */
import type { Choice, FeedbackReason, InboundContent, Json, Scope } from '@basta/nodes/contract.ts'
import { words } from '@basta/nodes/fold.ts'
import { asksForUndo } from '@basta/nodes/regret.ts'
import { covers } from '@basta/nodes/scopes.ts'
import { isForGood } from '../contacts/contact.ts'
import type { MessageReceived } from '../contacts/events.ts'
import { isScope } from '../contacts/settings.ts'
import type { Draft } from '../turn/draft.ts'
import { openOffer } from './confirmation.ts'
import { detect } from './detect/detect.ts'
import type { Detection } from './detect/detection.ts'
import { enqueue } from './enqueue.ts'
import { beginsWithNo, holdAnswer } from './hold-answer.ts'
import type { LedgerSource } from './ledger.ts'
import { asksForPause } from './pause-answer.ts'
import { builtInText, type TextName } from './texts.ts'
import {
  type Evidence,
  giveFeedback,
  hold,
  narrow,
  optIn,
  pause,
  release,
  type StopOutcome,
  stop,
  undo,
} from './wishes.ts'

export type Verdict =
  /** Nothing about consent: on to the flow. */
  | { kind: 'pass' }
  | ({ kind: 'stopped' } & StopOutcome)
  /** The one question about stopping has been asked, or answered; nothing else is left to do. */
  | { kind: 'handled' }
  /** The person does not want to stop: the message that raised the question goes on to the flow. */
  | { kind: 'released'; content: InboundContent }
  /** A tap on the confirmation has taken effect: the Unsubscribe step only has to say so. */
  | { kind: 'acted'; acted?: 'undone' | 'feedback'; reply: TextName }
  /** A tap that came too late to change anything: this is how things stand. */
  | { kind: 'too-late'; reply: TextName }
  | { kind: 'opted-in'; wasStopped: boolean; platformStopRemains: boolean }
  | { kind: 'help' }

export function intercept(draft: Draft, message: MessageReceived): Verdict {
  const { content } = message
  if (content.type === 'tap') {
    const tap = parseConsentTap(content.id)
    if (tap) return onConsentTap(draft, message, tap)
  }
  const wish = structuredWish(content)
  if (wish) {
    const proof = evidence(message, structuredSource(content), { ...wish, lexicon: draft.lexicon.version })
    return { kind: 'stopped', ...stop(draft, wish.scope, 'contact', proof) }
  }

  const { hold } = draft.record.consent
  // To the question whether to stop, "for a month" is a yes. How long is asked where the stop is confirmed.
  const answer = hold && content.type === 'text' && (holdAnswer(content.text) ?? (asksForPause(content.text) && 'all'))
  if (answer) return onHoldAnswer(draft, message, answer)
  const row = typedRow(draft, message)
  if (row) return onConsentTap(draft, message, row)

  const detection = detectIn(draft, message)
  if (!detection || detection.intent === 'none') {
    // "No, I meant my order": the question has its answer, and what was meant goes on.
    if (!hold || content.type !== 'text' || !beginsWithNo(content.text)) return { kind: 'pass' }
    release(draft, evidence(message, 'answer-to-question'))
    return { kind: 'released', content }
  }
  switch (detection.intent) {
    case 'opt-out':
      return onOptOut(draft, message, detection)
    case 'opt-in':
      return onOptIn(draft, message, detection)
    case 'help':
      return { kind: 'help' }
  }
}

/** The id of a consent tap on the wire, tied to the ledger entry it belongs to. */
export function consentTapId(action: ConsentTap['action'], entryId: string, value?: string): string {
  return value === undefined ? `consent:${action}:${entryId}` : `consent:${action}:${entryId}:${value}`
}

interface ConsentTap {
  action: 'undo' | 'narrow' | 'pause' | 'feedback' | 'hold'
  entryId: string
  value: string
}

function parseConsentTap(id: string): ConsentTap | null {
  const parts = /^consent:(undo|narrow|pause|feedback|hold):([^:]+)(?::(.+))?$/.exec(id)
  return parts && { action: parts[1] as ConsentTap['action'], entryId: parts[2] ?? '', value: parts[3] ?? '' }
}

function onConsentTap(draft: Draft, message: MessageReceived, tap: ConsentTap): Verdict {
  const proof = evidence(message, message.content.type === 'tap' ? 'button' : 'answer-to-question')
  switch (tap.action) {
    case 'undo': {
      if (undo(draft, tap.entryId, proof)) return { kind: 'acted', acted: 'undone', reply: 'undone' }
      return { kind: 'too-late', reply: isStopped(draft) ? 'wayBack' : 'undone' }
    }
    case 'narrow':
      return isScope(tap.value) ? onNarrowTap(draft, tap.entryId, tap.value, proof) : { kind: 'handled' }
    case 'pause':
      return onPauseTap(draft, tap.entryId, proof)
    case 'feedback': {
      const reason = REASONS.find((known) => known === tap.value)
      if (!reason) return { kind: 'handled' }
      giveFeedback(draft, { reason, text: null }, tap.entryId, proof)
      return { kind: 'acted', acted: 'feedback', reply: 'thanks' }
    }
    case 'hold': {
      const { hold, stops } = draft.record.consent
      // A wish to stop counts whenever it comes; a "no" answers only the question that is open.
      if (tap.value !== 'no' || hold?.entryId === tap.entryId) return onHoldAnswer(draft, message, tap.value)
      if (hold) return { kind: 'handled' }
      return { kind: 'too-late', reply: stops.length > 0 ? 'wayBack' : 'holdReleased' }
    }
  }
}

const REASONS: readonly FeedbackReason[] = [
  'no-interest',
  'issue-solved',
  'dissatisfied-content',
  'registered-without-consent',
  'other',
]

function onNarrowTap(draft: Draft, entryId: string, scope: Scope, proof: Evidence): Verdict {
  if (narrow(draft, entryId, scope, proof)) return { kind: 'acted', reply: 'narrowed' }
  const standing = draft.record.consent.stops.find((held) => covers(held.scope, scope))
  // The stop it was offered with is gone by now: it is a wish to stop like any other.
  if (!standing) return { kind: 'stopped', ...stop(draft, scope, 'contact', proof) }
  return standing.scope === scope ? { kind: 'acted', reply: 'narrowed' } : { kind: 'too-late', reply: 'wayBack' }
}

/** How long the pause lasts that the confirmation offers, ms. The texts say so, too. */
const PAUSE_MS = 30 * 24 * 60 * 60 * 1000

function onPauseTap(draft: Draft, entryId: string, proof: Evidence): Verdict {
  const until = draft.now + PAUSE_MS
  // Nothing is stopped any more: it is a wish to stop like any other, with an end.
  const none = !draft.record.consent.stops.some(({ register }) => register === 'contact')
  const stopped = none ? stop(draft, draft.settings.stopScope, 'contact', proof).entryId : entryId
  return pause(draft, stopped, until, proof)
    ? { kind: 'acted', reply: 'paused' }
    : { kind: 'too-late', reply: 'wayBack' }
}

function onHoldAnswer(draft: Draft, message: MessageReceived, answer: string): Verdict {
  const proof = evidence(message, 'answer-to-question')
  if (answer === 'no') {
    const content = draft.record.consent.hold?.message.content ?? message.content
    release(draft, proof)
    return { kind: 'released', content }
  }
  return { kind: 'stopped', ...stop(draft, answer === 'marketing' ? 'marketing' : 'all', 'contact', proof) }
}

function onOptOut(draft: Draft, message: MessageReceived, detection: Found): Verdict {
  const proof = evidence(message, sourceOf(message.content, detection), detection)
  const { hold: open, stops } = draft.record.consent
  // Whoever is asked whether to stop, and says so in other unclear words instead of answering, has answered.
  if (detection.certainty === 'certain' || open) {
    speak(draft, detection)
    return { kind: 'stopped', ...stop(draft, stopScope(draft, detection), 'contact', proof) }
  }
  // Somebody who has stopped for good is not asked.
  if (stops.some((held) => isForGood(held, 'all'))) return { kind: 'pass' }
  const entryId = hold(draft, message, proof)
  ask(draft, message, entryId, detection.scope)
  return { kind: 'handled' }
}

function onOptIn(draft: Draft, message: MessageReceived, detection: Found): Verdict {
  const { hold, stops } = draft.record.consent
  if (stops.length === 0) {
    // To the question whether to stop, START is a clear no.
    if (hold) return onHoldAnswer(draft, message, 'no')
    return { kind: 'opted-in', wasStopped: false, platformStopRemains: false }
  }
  speak(draft, detection)
  const named = detection.scope === 'all' ? null : detection.scope
  const { lifted, remaining } = optIn(draft, named, evidence(message, 'keyword', detection))
  if (lifted.length === 0 && remaining.some((held) => held.register !== 'platform')) {
    return { kind: 'too-late', reply: 'wayBack' }
  }
  const platformStopRemains = remaining.some((held) => held.register === 'platform')
  return { kind: 'opted-in', wasStopped: lifted.length > 0, platformStopRemains }
}

/**
 * One question with buttons; silence ends as a stop (`turn.ts`, on wake). “Only offers please” may mean that offers are to stop
 * or to come: then the buttons name both.
 */
function ask(draft: Draft, message: MessageReceived, entryId: string, scope: Scope): void {
  const say = (name: TextName) => builtInText(name, draft.record.locale, draft.settings.business.name)
  const button = (value: string, name: TextName) => ({ id: consentTapId('hold', entryId, value), title: say(name) })
  const no = scope === 'all' ? 'holdNo' : 'holdKeepOffers'
  enqueue(draft, {
    channel: message.channel,
    purpose: 'consent-reply',
    origin: { kind: 'consent' },
    answers: message,
    entryId,
    content: {
      type: 'buttons',
      body: say('holdQuestion'),
      buttons: [button('all', 'holdAll'), button('marketing', 'holdMarketing'), button('no', no)],
    },
  })
}

/** With the version of the words that it rests on. */
interface Found extends Detection {
  lexicon: string
}

/** Every text of the message is read; the clearest wish to stop wins. */
function detectIn(draft: Draft, message: MessageReceived): Found | null {
  const context = {
    afterMarketing: isAnswerToMarketing(draft, message),
    options: declaredAnswers(draft, message),
  }
  let best: Found | null = null
  for (const text of textsOf(message.content)) {
    const detection = { ...detect(text, context, draft.lexicon), lexicon: draft.lexicon.version }
    if (!best || weight(detection) > weight(best)) best = detection
  }
  return best
}

function weight(detection: Detection): number {
  if (detection.intent === 'opt-out') return detection.certainty === 'certain' ? 3 : 2
  return detection.intent === 'none' ? 0 : 1
}

function textsOf(content: InboundContent): string[] {
  switch (content.type) {
    case 'text':
      return [content.text]
    case 'tap':
      // The id of our own buttons is ours; what a template button carries was typed by an author.
      return content.of === 'template' ? [content.title, content.id] : [content.title]
    case 'media':
      return content.caption ? [content.caption] : []
    case 'other':
      return content.text ? [content.text] : []
    default:
      return []
  }
}

/**
 * An ambiguous word means a stop when it answers a marketing template sent in the last 72 hours: CANCEL, END and QUIT are clear
 * in reply to one (47 CFR 64.1200(a)(10)), and rarely in a chat about something else.
 */
const MARKETING_ANSWER_MS = 72 * 60 * 60 * 1000

function isAnswerToMarketing(draft: Draft, message: MessageReceived): boolean {
  const last = draft.record.conversations[message.channel]?.lastOutbound
  return last?.purpose === 'marketing' && last.template && message.at - last.at < MARKETING_ANSWER_MS
}

/** Answers that the waiting question declares, a plain "no" to it, and the title of the very button that was tapped. */
function declaredAnswers(draft: Draft, message: MessageReceived): readonly Choice[] {
  const wait = draft.record.conversations[message.channel]?.run?.wait
  const options = wait?.for.includes('reply') ? [...(wait.options ?? []), ...NO] : []
  const { content } = message
  return content.type === 'tap' && content.of !== 'template' ? [...options, content] : options
}

const NO: readonly Choice[] = ['no', 'não'].map((title) => ({ id: 'no', title }))

/** Tier 0: machine-readable wishes, as in `optout:marketing:<campaign>` or a form field named `opt_out`. */
function structuredWish(content: InboundContent): Detection | null {
  if (content.type === 'tap') {
    const parts = /^optout:(all|marketing|topic:[A-Za-z0-9_-]{1,40})(?::|$)/.exec(content.id)
    return parts && structured('structured:payload', parts[1] as Scope, content.id)
  }
  const scope = content.type === 'form' ? formScope(content.values) : null
  return scope && structured('structured:form', scope, 'opt_out')
}

function structured(rule: string, scope: Scope, matched: string): Detection {
  return { intent: 'opt-out', certainty: 'certain', tier: 0, language: null, normalised: matched, rule, scope, matched }
}

function formScope(values: Json): Scope | null {
  if (values === null || typeof values !== 'object' || Array.isArray(values)) return null
  const wish = values.opt_out
  if (wish === true) return 'all'
  return typeof wish === 'string' && isScope(wish) ? wish : null
}

/**
 * Undo or pause of the confirmation, typed instead of tapped: by their titles, and by what else people call them. The names of
 * kinds of messages are no such titles: "offers" may ask for them as well. A typed reason is the step's to read.
 */
function typedRow(draft: Draft, { channel, content }: MessageReceived): ConsentTap | null {
  if (content.type !== 'text') return null
  const { text } = content
  for (const { id, title } of openOffer(draft, channel)?.choices ?? []) {
    const tap = parseConsentTap(id)
    const isMeant = tap?.action === 'undo' ? asksForUndo : tap?.action === 'pause' ? asksForPause : null
    if (tap && isMeant && (words(text) === words(title) || isMeant(text))) return tap
  }
  return null
}

/** A plain STOP stops what the account's profile says; words that name a scope stop that scope. */
function stopScope(draft: Draft, detection: Detection): Scope {
  const namesAll = draft.lexicon.everything().isAmong(detection.normalised.split(' '))
  return detection.scope === 'all' && !namesAll ? draft.settings.stopScope : detection.scope
}

/**
 * From here on the person is answered in the language of their wish, unless the words are at home in their own language, too.
 * STOP is known everywhere and says nothing; Portuguese and Spanish share much.
 */
function speak(draft: Draft, { language, rule }: Detection): void {
  const [own = ''] = draft.record.locale.split(/[-_]/, 1)
  const shared = (locale: string) => /^(pt|es)$/.test(locale)
  if (!language || language === 'en' || language === own || (shared(language) && shared(own))) return
  const said = rule.split(':').at(-1)
  const isOwnWord = (other: string) => other === `exact:${own}:${said}` || other === `ambiguous:${own}:${said}`
  if (/^(exact|ambiguous):/.test(rule) && draft.lexicon.entries.some((entry) => isOwnWord(entry.rule))) return
  draft.record.locale = language
}

const isStopped = (draft: Draft) => draft.record.consent.stops.some((held) => held.scope === 'all')

function structuredSource(content: InboundContent): LedgerSource {
  if (content.type === 'form') return 'form'
  return content.type === 'tap' && content.of === 'template' ? 'template-button' : 'button'
}

function sourceOf(content: InboundContent, detection: Detection): LedgerSource {
  if (content.type === 'tap') return structuredSource(content)
  return detection.tier === 1 ? 'keyword' : 'phrase'
}

/** What a message proves. */
export function evidence(message: MessageReceived, source: LedgerSource, detection?: Found): Evidence {
  const { content } = message
  return {
    source,
    actor: 'contact',
    channel: message.channel,
    messageId: message.id,
    text: textsOf(content).join('\n') || (content.type === 'form' ? JSON.stringify(content.values) : null),
    detection: detection
      ? {
          rule: detection.rule,
          tier: detection.tier,
          language: detection.language,
          matched: detection.matched,
          normalised: detection.normalised,
          lexicon: detection.lexicon,
        }
      : null,
    template: content.type === 'tap' && content.of === 'template' ? content.id : null,
    sentAt: message.at,
    receivedAt: message.receivedAt,
  }
}
