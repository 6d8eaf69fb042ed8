/**
 * What is left of a person whose record was erased (GDPR 17 against the duty to honour an objection): their stops, under
 * keyed hashes of their identities. When an identity turns up again, whoever brings it, its contact takes the stops over. The stops
 * of a number that changed hands are kept in the same way.
 */
import type { Scope } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import { type ContactRecord, isForGood, type Register, type Stop } from '../contacts/contact.ts'
import type { Draft } from '../turn/draft.ts'
import { enter, nextEntry } from './enter.ts'
import { announce } from './wishes.ts'

export interface ErasedStop {
  /** HMAC-SHA-256 of the identity with the secret of the account, hex. */
  identityHash: string
  scope: Scope
  register: Register
  /** When the stop took effect, or the person was erased, ms. */
  since: number
  /** The entry that they follow from: of an erasure its tombstone, of a number that changed hands the stop of its old owner. */
  entryId: string
}

/** The stops to keep of a person: all they had, pauses for good, and no marketing in any case, since they want nothing to do with us. */
export function stopsToKeep(stops: readonly Stop[], now: number): Pick<ErasedStop, 'scope' | 'register' | 'since'>[] {
  // That a number could not be reached says nothing about what its owner wants.
  const kept = stops.filter(({ register }) => register !== 'unreachable')
  const own = kept.some(({ register, scope }) => register === 'contact' && covers(scope, 'marketing'))
  const facts = kept.map(({ scope, register, since }) => ({ scope, register, since }))
  return own ? facts : [...facts, { scope: 'marketing', register: 'contact', since: now }]
}

/** The stops of a number's old owner, for the new one. When it was asked for is what counts, not when we heard of it. */
export function keptUnder(identityHashes: readonly string[], stops: readonly Stop[]): ErasedStop[] {
  const kept = stops.map(({ scope, register, requestedAt: since, entryId }) => ({ scope, register, since, entryId }))
  return identityHashes.flatMap((identityHash) => kept.map((stop) => ({ identityHash, ...stop })))
}

/**
 * Whether the stops of an erased record take the place of one that was kept before. What it has taken over is among its stops, or
 * was lifted since; what it has not, say the stop of a number's old owner that was kept when it had the number already, is not its to lift.
 */
export function supersedes({ id, consent }: Pick<ContactRecord, 'id' | 'consent'>, stops: readonly ErasedStop[]) {
  const hashes = new Set(stops.map(({ identityHash }) => identityHash))
  const keys = new Set(stops.map(keyOfKept))
  return (kept: ErasedStop) => {
    const isTheirs = kept.entryId.startsWith(`${id}.`) || (consent.erasures ?? []).includes(kept.entryId)
    return hashes.has(kept.identityHash) && (isTheirs || keys.has(keyOfKept(kept)))
  }
}
const keyOfKept = ({ identityHash, register, scope }: ErasedStop) => `${identityHash} ${register} ${scope}`

/** Takes over the stops of erased records, once for each: a later opt-in is not undone by another identity turning up. */
export function takeOver(draft: Draft, erased: readonly ErasedStop[]): void {
  const { consent } = draft.record
  const known = new Set(consent.erasures)
  for (const { scope, register, since, entryId } of erased) {
    if (known.has(entryId)) continue
    consent.erasures = [...new Set([...(consent.erasures ?? []), entryId])]
    if (consent.stops.some((held) => held.register === register && isForGood(held, scope))) continue
    const own = nextEntry(draft).id
    consent.stops.push({ scope, register, since, requestedAt: since, rev: 0, entryId: own, optInsBefore: [] })
    consent.optIns = consent.optIns.filter((optIn) => !covers(scope, optIn.scope))
    const evidence = `Stop that stood on an identity of theirs before (entry ${entryId})`
    const note = { scope, register, source: 'identity', actor: 'system', sentAt: since, evidence } as const
    announce(draft, enter(draft, { ...note, action: 'opt-out' }))
  }
}
