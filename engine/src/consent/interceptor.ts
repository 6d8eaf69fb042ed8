/**
 * The interceptor: always on, before any flow, on every inbound message of every kind. It changes consent in the same write
 * that records the message and tells the turn what is left to do.
 */
import type { Choice, FeedbackReason, InboundContent, Json, Scope } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import type { MessageReceived } from '../contacts/events.ts'
import { isScope } from '../contacts/settings.ts'
import type { Draft } from '../run/draft.ts'
import { enqueue } from '../run/enqueue.ts'
import { detect } from './detect/detect.ts'
import type { Detection } from './detect/detection.ts'
import { LEXICON_VERSION } from './detect/lexicon.ts'
import type { LedgerSource } from './ledger.ts'
import { builtInText, type TextName } from './texts.ts'
import { type Evidence, giveFeedback, hold, narrow, optIn, release, type StopOutcome, stop, undo } from './wishes.ts'

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
    const proof = evidence(message, structuredSource(content), wish)
    return { kind: 'stopped', ...stop(draft, wish.scope, 'contact', proof) }
  }

  const answer = draft.record.consent.hold && typedAnswer(content)
  if (answer) return onHoldAnswer(draft, message, answer)

  const detection = detectIn(draft, message)
  if (!detection) return { kind: 'pass' }
  switch (detection.intent) {
    case 'opt-out':
      return onOptOut(draft, message, detection)
    case 'opt-in':
      return onOptIn(draft, message, detection)
    case 'help':
      return { kind: 'help' }
    case 'none':
      return { kind: 'pass' }
  }
}

/** The id of a consent tap on the wire, tied to the ledger entry it belongs to. */
export function consentTapId(action: ConsentTap['action'], entryId: string, value?: string): string {
  return value === undefined ? `consent:${action}:${entryId}` : `consent:${action}:${entryId}:${value}`
}

interface ConsentTap {
  action: 'undo' | 'narrow' | 'feedback' | 'hold'
  entryId: string
  value: string
}

function parseConsentTap(id: string): ConsentTap | null {
  const parts = /^consent:(undo|narrow|feedback|hold):([^:]+)(?::(.+))?$/.exec(id)
  return parts && { action: parts[1] as ConsentTap['action'], entryId: parts[2] ?? '', value: parts[3] ?? '' }
}

function onConsentTap(draft: Draft, message: MessageReceived, tap: ConsentTap): Verdict {
  const proof = evidence(message, 'button')
  switch (tap.action) {
    case 'undo': {
      if (undo(draft, tap.entryId, proof)) return { kind: 'acted', acted: 'undone', reply: 'undone' }
      return { kind: 'too-late', reply: isStopped(draft) ? 'wayBack' : 'undone' }
    }
    case 'narrow':
      return isScope(tap.value) ? onNarrowTap(draft, tap.entryId, tap.value, proof) : { kind: 'handled' }
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

function onHoldAnswer(draft: Draft, message: MessageReceived, answer: string): Verdict {
  const proof = evidence(message, 'answer-to-question')
  if (answer === 'no') {
    const content = draft.record.consent.hold?.message.content ?? message.content
    release(draft, proof)
    return { kind: 'released', content }
  }
  return { kind: 'stopped', ...stop(draft, answer === 'marketing' ? 'marketing' : 'all', 'contact', proof) }
}

function onOptOut(draft: Draft, message: MessageReceived, detection: Detection): Verdict {
  const proof = evidence(message, sourceOf(message.content, detection), detection)
  if (detection.certainty === 'certain') {
    speak(draft, detection)
    return { kind: 'stopped', ...stop(draft, stopScope(draft, detection), 'contact', proof) }
  }
  // Somebody who has stopped, or has just been asked, is not asked again.
  if (draft.record.consent.hold || isStopped(draft)) return { kind: 'pass' }
  const entryId = hold(draft, message, proof)
  ask(draft, message, entryId)
  return { kind: 'handled' }
}

function onOptIn(draft: Draft, message: MessageReceived, detection: Detection): Verdict {
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

/** One question with buttons; silence ends as a stop (`turn.ts`, on wake). */
function ask(draft: Draft, message: MessageReceived, entryId: string): void {
  const say = (name: TextName) => builtInText(name, draft.record.locale, draft.settings.business.name)
  const button = (value: string, name: TextName) => ({ id: consentTapId('hold', entryId, value), title: say(name) })
  enqueue(draft, {
    channel: message.channel,
    purpose: 'consent-reply',
    origin: { kind: 'consent' },
    answers: message,
    entryId,
    content: {
      type: 'buttons',
      body: say('holdQuestion'),
      buttons: [button('all', 'holdAll'), button('marketing', 'holdMarketing'), button('no', 'holdNo')],
    },
  })
}

/** Every text of the message is read; the clearest wish to stop wins. */
function detectIn(draft: Draft, message: MessageReceived): Detection | null {
  const context = {
    afterMarketing: isAnswerToMarketing(draft, message),
    options: declaredAnswers(draft, message),
  }
  let best: Detection | null = null
  for (const text of textsOf(message.content)) {
    const detection = detect(text, context)
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

/** An ambiguous word means a stop when it answers a marketing template sent in the last 72 hours (rules, 7.4). */
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

/** A typed answer to the open question, by its number or its words. */
function typedAnswer(content: InboundContent): 'all' | 'marketing' | 'no' | null {
  if (content.type !== 'text') return null
  const text = content.text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
  if (/^(1|yes|y|sim|s|si|all|stop all|tudo|parar tudo|todo|dejar todo)$/.test(text)) return 'all'
  if (/^(2|only offers|offers|so ofertas|ofertas|solo ofertas)$/.test(text)) return 'marketing'
  if (/^(3|no|n|nao|nope|keep|continuar|seguir)$/.test(text)) return 'no'
  return null
}

/** A plain STOP stops what the account's profile says; words that name a scope stop that scope. */
function stopScope(draft: Draft, detection: Detection): Scope {
  const namesAll = /\b(all|stopall|everything|tudo|todos?|todas?)\b/.test(detection.normalised)
  return detection.scope === 'all' && !namesAll ? draft.settings.stopScope : detection.scope
}

/**
 * From here on the person is answered in the language of their wish. STOP is known everywhere and says nothing; PARAR and
 * CANCELAR are Portuguese and Spanish alike.
 */
function speak(draft: Draft, { language }: Detection): void {
  const shared = (locale: string) => /^(pt|es)\b/.test(locale)
  if (!language || language === 'en' || (shared(language) && shared(draft.record.locale))) return
  if (!draft.record.locale.startsWith(language)) draft.record.locale = language
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
export function evidence(message: MessageReceived, source: LedgerSource, detection?: Detection): Evidence {
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
          lexicon: LEXICON_VERSION,
        }
      : null,
    template: content.type === 'tap' && content.of === 'template' ? content.id : null,
    sentAt: message.at,
    receivedAt: message.receivedAt,
  }
}
