/** Who a person is on WhatsApp: phone number, business-scoped ids, and how they change over time. */

import { covers } from '@basta/nodes/scopes.ts'
import { enter } from '../consent/enter.ts'
import { type Draft, journal, turnRev } from '../turn/draft.ts'
import { schedule } from '../turn/schedule.ts'
import type { ContactRecord, Hold, IdentityKey, OutboxItem, Stop } from './contact.ts'

/**
 * Notes the identities that something from the person came with: they are the current ones.
 * @param at when it happened, ms: a late message from an old number does not make that number the current one again
 */
export function learnIdentities(record: ContactRecord, keys: readonly IdentityKey[], at: number): void {
  addIdentities(record, keys, at)
  for (const key of keys) {
    const known = record.identities.find((identity) => isSame(identity, key))
    if (!known) continue
    known.lastSeenAt = Math.max(known.lastSeenAt, at)
    if (known.supersededAt !== undefined && at > known.supersededAt) delete known.supersededAt
  }
}

/** Notes identities by which somebody else named the person, such as another spelling of the number. */
export function addIdentities(record: ContactRecord, keys: readonly IdentityKey[], now: number): void {
  for (const key of keys) {
    if (record.identities.some((identity) => isSame(identity, key))) continue
    record.identities.push({ kind: key.kind, value: key.value, firstSeenAt: now, lastSeenAt: now })
  }
}

const isSame = (a: IdentityKey, b: IdentityKey) => a.kind === b.kind && a.value === b.value

/**
 * The person moved to another number or id. The old ones stay theirs for consent: a stop follows the person and remains
 * attached to the number it was asked from.
 */
export function changeIdentities(
  draft: Draft,
  change: { key: string; previous: IdentityKey[]; current: IdentityKey[] },
): void {
  const { record, now } = draft
  addIdentities(record, [...change.previous, ...change.current], now)
  for (const key of change.current) {
    for (const identity of record.identities) {
      if (isSame(identity, key)) delete identity.supersededAt
      else if (identity.kind === key.kind) identity.supersededAt ??= now
    }
  }
  journal(draft, change.key, 'identity.changed', {
    previous: change.previous.map((key) => ({ ...key })),
    current: change.current.map((key) => ({ ...key })),
  })
}

/**
 * Two records turn out to be one person. The stricter consent wins: every stop of either stays, and an opt-in survives only
 * where both have it and no stop covers it. The absorbed chain ends where it is; the surviving one names its head.
 */
export function absorb(draft: Draft, other: ContactRecord): void {
  const { record } = draft
  for (const identity of other.identities) {
    const known = record.identities.find((own) => own.kind === identity.kind && own.value === identity.value)
    if (!known) record.identities.push(identity)
  }
  record.name ||= other.name
  record.attributes = { ...other.attributes, ...record.attributes }
  record.tags = [...new Set([...record.tags, ...other.tags])]
  record.lists.push(...other.lists.filter(({ id }) => !record.lists.some((own) => own.id === id)))

  const { consent } = record
  for (const stop of other.consent.stops) {
    const same = consent.stops.find((own) => own.register === stop.register && own.scope === stop.scope)
    if (!same) consent.stops.push({ ...stop, rev: turnRev(draft) })
    else {
      same.requestedAt = Math.max(same.requestedAt, stop.requestedAt)
      same.until = laterEnd(same, stop)
      if (stop.replaced) same.replaced = [...(same.replaced ?? []), ...stop.replaced]
      same.rev = turnRev(draft)
    }
  }
  const entry = enter(draft, {
    action: 'merged',
    scope: 'all',
    register: 'contact',
    source: 'merge',
    actor: 'system',
    evidence: `${other.id} (${other.consent.ledger.count} entries, head ${other.consent.ledger.head || 'none'})`,
  })
  consent.optIns = consent.optIns.filter(
    (optIn) =>
      other.consent.optIns.some((theirs) => theirs.scope === optIn.scope) &&
      !consent.stops.some((stop) => covers(stop.scope, optIn.scope)),
  )
  consent.hold = longer(consent.hold, other.consent.hold)
  const erasures = [...(consent.erasures ?? []), ...(other.consent.erasures ?? [])]
  if (erasures.length > 0) consent.erasures = [...new Set(erasures)]
  consent.confirmedAt = latest(consent.confirmedAt, other.consent.confirmedAt)
  for (const [channel, conversation] of Object.entries(other.conversations)) {
    const own = record.conversations[channel]
    // Whoever of the two a person is answering: the bot stays silent.
    const takeover = own?.takeover ?? conversation.takeover
    if (!own || (own.lastInboundAt ?? 0) < (conversation.lastInboundAt ?? 0))
      record.conversations[channel] = { ...conversation, lastInboundRev: 0 }
    const talk = record.conversations[channel]
    if (talk && takeover) {
      talk.takeover = takeover
      delete talk.run
    }
  }
  record.outbox.push(...other.outbox.map(yielding))
  if (other.undeliverable.count > record.undeliverable.count) record.undeliverable = other.undeliverable
  schedule(record)
  journal(draft, `merged:${other.id}`, 'consent.changed', { action: 'merged', entry: entry.id, absorbed: other.id })
}

/** Revisions of two records do not compare: a reply from the other one yields to every stop of all. */
function yielding(item: OutboxItem): OutboxItem {
  return item.inReplyTo ? { ...item, inReplyTo: { ...item.inReplyTo, rev: 0 } } : item
}

/** Of two open questions the one that stays open longer, so that marketing waits as long as it did for either. */
function longer(a: Hold | null, b: Hold | null): Hold | null {
  return a && b ? (a.expiresAt >= b.expiresAt ? a : b) : (a ?? b)
}

/** A stop without an end is the stricter one. */
function laterEnd(a: Stop, b: Stop): number | undefined {
  return a.until === undefined || b.until === undefined ? undefined : Math.max(a.until, b.until)
}

const latest = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.max(a, b))

/**
 * Whether an event is somebody else's who now has a number that this person has left: it comes from superseded identities only,
 * and either with a user id that is not the person's or after they had left. Whoever returns to an old number is taken for
 * somebody new, too: that asks them to opt in again, while the other mistake would send one person's messages to another.
 */
export function isNewOwner(record: ContactRecord, keys: readonly IdentityKey[], at: number): boolean {
  const known = record.identities.filter((identity) => keys.some((key) => isSame(identity, key)))
  const left = known.length > 0 && known.every(({ supersededAt }) => supersededAt !== undefined)
  if (!left) return false
  const hasOwnId = keys.some(({ kind }) => kind === 'bsuid') && record.identities.some(({ kind }) => kind === 'bsuid')
  return hasOwnId || known.every(({ supersededAt = Infinity }) => at > supersededAt)
}

/** Gives up the identities that somebody else has now. What was asked from them stays in the ledger. */
export function releaseIdentities(draft: Draft, keys: readonly IdentityKey[]): void {
  const { record, now } = draft
  record.identities = record.identities.filter((identity) => !keys.some((key) => isSame(identity, key)))
  journal(draft, `released:${record.id}.${record.rev + 1}`, 'identity.changed', {
    previous: keys.map(({ kind, value }) => ({ kind, value })),
    current: record.identities.map(({ kind, value }) => ({ kind, value })),
    at: now,
  })
}

/**
 * The keys to look a person up by: WhatsApp knows some numbers under two spellings (Brazil with and without the ninth digit,
 * Mexico and Argentina with and without the mobile digit), and a stop under one holds for the other.
 */
export function withVariants(keys: readonly IdentityKey[]): IdentityKey[] {
  return keys.flatMap((key) => (key.kind === 'wa_id' ? [key, ...variantsOf(key.value)] : [key]))
}

function variantsOf(waId: string): IdentityKey[] {
  const variant =
    respell(waId, /^(55\d{2})9(\d{8})$/, '$1$2') ??
    respell(waId, /^(?<area>55\d{2})(?<number>[6-9]\d{7})$/, '$<area>9$<number>') ??
    respell(waId, /^521(\d{10})$/, '52$1') ??
    respell(waId, /^52(\d{10})$/, '521$1') ??
    respell(waId, /^549(\d{10})$/, '54$1') ??
    respell(waId, /^54(\d{10})$/, '549$1')
  return variant ? [{ kind: 'wa_id', value: variant }] : []
}

const respell = (waId: string, pattern: RegExp, other: string) =>
  pattern.test(waId) ? waId.replace(pattern, other) : null
