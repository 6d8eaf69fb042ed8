/**
 * What a person (or somebody for them) may decide about messages, applied to the record: stop, narrow, opt in, undo, hold.
 * Every change writes its ledger entry in the same turn.
 */
import type { FeedbackReason, Scope } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import {
  type OptIn,
  type OutboxItem,
  outlasts,
  type Register,
  type Stop,
  type StopContext,
} from '../contacts/contact.ts'
import type { MessageReceived } from '../contacts/events.ts'
import { MAX_CLOCK_SKEW_MS } from '../limits.ts'
import { type Draft, journal, turnRev } from '../turn/draft.ts'
import { examine } from './clearance.ts'
import { enter, type LedgerNote, nextEntry } from './enter.ts'
import { feedbackGiven } from './feedback.ts'
import type { LedgerEntry } from './ledger.ts'

/** Who says so, and what proves it. */
export type Evidence = Omit<LedgerNote, 'action' | 'scope' | 'register'>

export interface StopOutcome {
  entryId: string
  scope: Scope
  /** The person had already stopped at least this much. */
  alreadyStopped: boolean
}

/**
 * Stops everything in scope from this instant: later sends are refused, queued ones cancelled. With `until` among the evidence
 * the stop is a pause, which shortens no other one.
 */
export function stop(draft: Draft, scope: Scope, register: Register, evidence: Evidence): StopOutcome {
  const { consent } = draft.record
  // A clock that runs far ahead must not outrank what the person says later.
  const requestedAt = Math.min(evidence.sentAt ?? draft.now, draft.now + MAX_CLOCK_SKEW_MS)
  // A pause will end: a wish to stop stands beside it, or in its place.
  const wanted = { scope, until: evidence.until }
  const existing = consent.stops.find((held) => held.register === register && outlasts(held, wanted))
  const next = nextEntry(draft)
  // The question is the person's to answer: what others record leaves it open.
  if (register === 'contact') consent.hold = null
  if (existing) {
    existing.requestedAt = Math.max(existing.requestedAt, requestedAt)
    existing.rev = turnRev(draft)
  } else {
    const narrower = consent.stops.filter((held) => held.register === register && outlasts(wanted, held))
    const optInsBefore = new Set([
      ...consent.optIns.map((optIn) => optIn.scope),
      ...narrower.flatMap((held) => held.optInsBefore),
      ...consent.stops.flatMap((held) => (held.until === undefined ? [] : held.optInsBefore)),
    ])
    consent.stops = consent.stops.filter((held) => !narrower.includes(held))
    consent.stops.push({
      scope,
      register,
      since: next.effectiveAt,
      // Webhooks arrive in disorder: what it contains may have been asked for later.
      requestedAt: Math.max(requestedAt, ...narrower.map((held) => held.requestedAt)),
      rev: turnRev(draft),
      entryId: next.id,
      optInsBefore: [...optInsBefore],
      ...(evidence.until !== undefined && { until: evidence.until }),
      ...(narrower.length > 0 && { replaced: narrower.flatMap(({ replaced = [], ...held }) => [held, ...replaced]) }),
      after: contextOf(draft, evidence),
    })
    consent.optIns = consent.optIns.filter((optIn) => !covers(scope, optIn.scope))
    // A stop from another register is told to nobody here, and must not make an old one look unconfirmed.
    if (register === 'contact') consent.confirmedAt = null
  }
  const action = existing ? 'opt-out-repeated' : 'opt-out'
  const until = existing ? existing.until : evidence.until
  announce(draft, enter(draft, { ...evidence, action, scope, register, until }))
  cancelRefused(draft)
  return { entryId: existing?.entryId ?? next.id, scope: existing?.scope ?? scope, alreadyStopped: Boolean(existing) }
}

/** Lifts this one stop again, exactly as it was before, because the person took it back. */
export function undo(draft: Draft, entryId: string, evidence: Evidence): boolean {
  const { consent } = draft.record
  const lifted = ownStop(draft, entryId)
  // Webhooks arrive in disorder: an older undo never lifts a newer wish to stop.
  if (!lifted || (evidence.sentAt ?? draft.now) < lifted.requestedAt) return false
  consent.stops = consent.stops.filter((held) => held !== lifted)
  standAgain(draft, lifted)
  const entry = enter(draft, { ...evidence, action: 'undo', scope: lifted.scope, register: lifted.register })
  restore(draft, lifted.optInsBefore, entry)
  announce(draft, entry)
  return true
}

/** Replaces a stop by a narrower one, on the person's explicit answer only. */
export function narrow(draft: Draft, entryId: string, scope: Scope, evidence: Evidence): boolean {
  const wide = ownStop(draft, entryId)
  if (!wide || wide.scope === scope || !covers(wide.scope, scope) || (evidence.sentAt ?? draft.now) < wide.requestedAt)
    return false
  wide.scope = scope
  delete wide.until
  standAgain(draft, wide)
  announce(draft, enter(draft, { ...evidence, action: 'narrowed', scope, register: wide.register }))
  return true
}

/**
 * Gives the person's own stop an end, on their explicit answer only. Until then it is a stop like any other.
 * @param until ms
 */
export function pause(draft: Draft, entryId: string, until: number, evidence: Evidence): boolean {
  const held = ownStop(draft, entryId)
  if (!held || (evidence.sentAt ?? draft.now) < held.requestedAt) return false
  const { scope, register } = held
  held.until = until
  announce(draft, enter(draft, { ...evidence, action: 'paused', scope, register, until }))
  return true
}

/** The pauses whose time has come end: exactly those stops go, and what they had taken comes back, no more. */
export function endPauses(draft: Draft): void {
  const { consent } = draft.record
  for (const over of consent.stops.filter(({ until }) => until !== undefined && until <= draft.now)) {
    const { scope, register, entryId } = over
    const evidence = `The pause that began with entry ${entryId} was to end at this time.`
    consent.stops = consent.stops.filter((held) => held !== over)
    standAgain(draft, over)
    const entry = enter(draft, { action: 'pause-ended', scope, register, source: 'timer', actor: 'system', evidence })
    restore(draft, over.optInsBefore, entry)
    announce(draft, entry)
  }
}

/** Earlier, narrower stops whose place a stop took stand again, unless something that stands keeps the same away. */
function standAgain({ record, now }: Draft, stop: Stop): void {
  const { consent } = record
  const { replaced = [] } = stop
  delete stop.replaced
  for (const earlier of replaced) {
    const isOver = earlier.until !== undefined && earlier.until <= now
    if (isOver || consent.stops.some((held) => held.register === earlier.register && outlasts(held, earlier))) continue
    consent.stops.push(earlier)
  }
}

/** A stop that the person asked for: taps change no other, whatever id they carry. */
function ownStop({ record }: Draft, entryId: string): Stop | undefined {
  return record.consent.stops.find((held) => held.entryId === entryId && held.register === 'contact')
}

/** Registers that a person's or an operator's opt-in lifts. WhatsApp's own switch and an abuse block are not among them. */
const LIFTED_BY_OPT_IN: readonly Register[] = ['contact', 'operator', 'import', 'unreachable']

export interface OptInOutcome {
  lifted: Stop[]
  /** Stops that stay: WhatsApp's own switch, or a block. */
  remaining: Stop[]
}

/**
 * A new, explicit opt-in. It lifts what it covers and restores only what had been agreed to before, or the scope that the
 * person names.
 * @param named the scope the person named, or null for "as before"
 */
export function optIn(draft: Draft, named: Scope | null, evidence: Evidence): OptInOutcome {
  const { consent } = draft.record
  const sentAt = evidence.sentAt ?? draft.now
  const lifted = consent.stops.filter(
    (held) =>
      LIFTED_BY_OPT_IN.includes(held.register) && sentAt >= held.requestedAt && (!named || covers(named, held.scope)),
  )
  consent.stops = consent.stops.filter((held) => !lifted.includes(held))
  const entry = enter(draft, { ...evidence, action: 'opt-in', scope: named ?? 'all', register: 'contact' })
  // The question is the person's to answer: what others report leaves it open.
  if (evidence.actor === 'contact') consent.hold = null
  restore(draft, named ? [named] : lifted.flatMap((held) => held.optInsBefore), entry)
  announce(draft, entry)
  return { lifted, remaining: consent.stops }
}

/**
 * An opt-in that somebody else reports with its evidence. It lifts and narrows nothing: where any stop touches the scope it is
 * not recorded at all.
 * @returns whether it stands now
 */
export function reportOptIn(draft: Draft, scope: Scope, evidence: Evidence): boolean {
  const { consent } = draft.record
  if (consent.stops.some((held) => covers(held.scope, scope) || covers(scope, held.scope))) return false
  if (consent.optIns.some((optIn) => optIn.scope === scope)) return true
  const entry = enter(draft, { ...evidence, action: 'opt-in', scope, register: 'import' })
  consent.optIns.push({ scope, since: entry.effectiveAt, entryId: entry.id })
  announce(draft, entry)
  return true
}

/** Lifts what a register holds when its own cause is gone: WhatsApp's switch is on again, or the person is reachable. */
export function lift(draft: Draft, register: Register, evidence: Evidence): void {
  const { consent } = draft.record
  for (const held of consent.stops.filter((candidate) => candidate.register === register)) {
    consent.stops = consent.stops.filter((candidate) => candidate !== held)
    announce(draft, enter(draft, { ...evidence, action: 'lifted', scope: held.scope, register }))
  }
}

/** Holds marketing while the person is asked whether to stop. */
export function hold(draft: Draft, message: MessageReceived, evidence: Evidence): string {
  const entry = enter(draft, { ...evidence, action: 'hold', scope: 'marketing', register: 'contact' })
  draft.record.consent.hold = {
    since: draft.now,
    expiresAt: draft.now + draft.settings.holdMs,
    entryId: entry.id,
    message: { id: message.id, channel: message.channel, at: message.at, content: message.content },
  }
  return entry.id
}

/** The person does not want to stop. */
export function release(draft: Draft, evidence: Evidence): void {
  enter(draft, { ...evidence, action: 'hold-released', scope: 'marketing', register: 'contact' })
  draft.record.consent.hold = null
}

/** The answer to "why". Asked, never demanded. */
export function giveFeedback(
  draft: Draft,
  feedback: { reason: FeedbackReason; text: string | null },
  stopEntryId: string | null,
  evidence: Evidence,
): void {
  const entry = enter(draft, {
    ...evidence,
    action: 'feedback',
    scope: 'all',
    register: 'contact',
    feedback,
    evidence: stopEntryId,
  })
  journal(draft, `feedback:${entry.id}`, 'feedback.given', feedbackGiven(draft.record, entry, stopEntryId))
}

/** A template is taken for what led to a stop for this long, ms: as long as an ambiguous word counts as an answer to it. */
const TEMPLATE_MS = 72 * 60 * 60 * 1000

function contextOf({ record, now }: Draft, evidence: Evidence): StopContext | undefined {
  const { run, lastTemplate } = record.conversations[evidence.channel ?? ''] ?? {}
  const template = lastTemplate && now - lastTemplate.at < TEMPLATE_MS ? lastTemplate.name : null
  const flow = evidence.flow ?? (run ? { id: run.flowId, version: run.version, node: run.node } : null)
  return flow || template ? { flow, template } : undefined
}

/** Opt-ins of the person after an explicit yes: those named, without what a remaining stop covers. */
function restore(draft: Draft, scopes: readonly Scope[], entry: LedgerEntry): void {
  const { consent } = draft.record
  const known = new Set(consent.optIns.map((optIn) => optIn.scope))
  for (const scope of new Set(scopes)) {
    if (known.has(scope) || consent.stops.some((held) => covers(held.scope, scope))) continue
    const granted: OptIn = { scope, since: entry.effectiveAt, entryId: entry.id }
    consent.optIns.push(granted)
  }
}

/**
 * Queued sends that clearance would refuse from now on are cancelled at once, and say so; so is an open question about
 * stopping, which has its answer now. What is on its way to WhatsApp, or may have got there, cannot be called back.
 */
function cancelRefused(draft: Draft): void {
  const { record } = draft
  const kept: OutboxItem[] = []
  for (const item of record.outbox) {
    const { refusal } = examine(record, item, draft.now)
    const refused = refusal !== undefined && refusal.retryAt === undefined
    const answered =
      item.purpose === 'consent-reply' &&
      item.entryId !== record.consent.hold?.entryId &&
      !record.consent.stops.some((held) => held.entryId === item.entryId)
    if (item.state !== 'queued' || !(refused || answered)) kept.push(item)
    else {
      journal(draft, `cancelled:${item.id}`, 'message.cancelled', {
        sendId: item.id,
        purpose: item.purpose,
        code: refusal?.code ?? 'consent.superseded',
      })
    }
  }
  record.outbox = kept
}

/** For sync with other systems (R20): one event for each change of consent. */
export function announce(draft: Draft, entry: LedgerEntry): void {
  journal(draft, `consent:${entry.id}`, 'consent.changed', {
    action: entry.action,
    scope: entry.scope,
    register: entry.register,
    source: entry.source,
    entry: entry.id,
  })
}
