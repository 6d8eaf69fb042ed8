/** Two records that turn out to be one person: whatever either was refused, the merged one is refused. */
import { examine } from '@basta/engine/consent/clearance.ts'
import { stoppedText } from '@basta/engine/consent/ledger.ts'
import { endPauses, hold, lift, narrow, optIn, pause, release, stop, undo } from '@basta/engine/consent/wishes.ts'
import { type ContactRecord, newContact, type OutboxItem, type Register } from '@basta/engine/contacts/contact.ts'
import { absorb } from '@basta/engine/contacts/identities.ts'
import { CHANNEL, draftFor, HOUR_MS, NOW, queued, said, written } from '@basta/engine/testing/draft.ts'
import type { Draft } from '@basta/engine/turn/draft.ts'
import type { Scope } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chance, seeded } from '../helpers/seed.ts'

/** After every history. */
const END = NOW + 100 * HOUR_MS

test(seeded('the merged contact is refused whatever either was refused, at once and when pauses have ended'), () => {
  let refusals = 0
  const property = fc.property(histories(), fc.nat({ max: 60 * 24 }), ([own, theirs], hoursLater) => {
    const first = live('ana', '15550001111', own)
    const second = live('eva', '15550002222', theirs)
    const merged = merge(first, second)
    for (const now of [END, END + hoursLater * HOUR_MS]) {
      const both = withoutEndedPauses(merged, now)
      for (const one of [first, second].map((record) => withoutEndedPauses(record, now))) {
        for (const item of probes()) {
          if (!isRefused(one, item, now)) continue
          refusals += 1
          expect(isRefused(both, item, now), JSON.stringify({ item, one, both })).toBe(true)
        }
      }
    }
  })
  fc.assert(property, chance(1000))
  // Histories in which nobody stops would prove nothing.
  expect(refusals).toBeGreaterThan(1000)
})

test(seeded('every stop of either stays, in its register, as wide, as late and as long'), () => {
  const property = fc.property(histories(), ([own, theirs]) => {
    const first = live('ana', '15550001111', own)
    const second = live('eva', '15550002222', theirs)
    const { stops, optIns } = merge(first, second).consent
    for (const { scope, register, requestedAt, until = Infinity } of [first, second].flatMap(
      (one) => one.consent.stops,
    )) {
      const kept = stops.find((held) => held.scope === scope && held.register === register)
      expect(kept?.requestedAt).toBeGreaterThanOrEqual(requestedAt)
      expect(kept && (kept.until ?? Infinity)).toBeGreaterThanOrEqual(until)
    }
    for (const { scope } of optIns) expect(stops.some((held) => covers(held.scope, scope))).toBe(false)
  })
  fc.assert(property, chance(1000))
})

type Deed =
  | { does: 'stop'; scope: Scope; register: Register }
  | { does: 'opt in'; scope: Scope | null }
  | { does: 'lift'; register: Register }
  | { does: 'narrow'; which: number; scope: Scope }
  | { does: 'undo' | 'pause'; which: number }
  | { does: 'hold' | 'release' }
type History = { deed: Deed; afterMs: number }[]

function histories(): fc.Arbitrary<[History, History]> {
  const scope = fc.constantFrom<Scope>('all', 'marketing', 'topic:news', 'topic:sales')
  const register = fc.constantFrom<Register>('contact', 'platform', 'operator', 'import', 'abuse', 'unreachable')
  const which = fc.nat({ max: 3 })
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    fc.record({ does: fc.constant('stop' as const), scope, register }),
    fc.record({ does: fc.constant('opt in' as const), scope: fc.option(scope) }),
    fc.record({ does: fc.constant('lift' as const), register }),
    fc.record({ does: fc.constant('narrow' as const), which, scope }),
    fc.record({ does: fc.constantFrom('undo' as const, 'pause' as const), which }),
    fc.record({ does: fc.constantFrom('hold' as const, 'release' as const) }),
  )
  const history = fc.array(fc.record({ deed, afterMs: fc.nat({ max: 3 * HOUR_MS }) }), { maxLength: 8 })
  return fc.tuple(history, history)
}

/** A person who did all this, one thing after the other. What each entry says is stopped, the record says as well. */
function live(id: string, waId: string, history: History): ContactRecord {
  let record = newContact(id, [{ kind: 'wa_id', value: waId }], NOW, 'en')
  // The service window stays open, so that only consent refuses.
  record.conversations[CHANNEL] = { lastInboundAt: END + 1000 * 24 * HOUR_MS }
  let now = NOW
  for (const { deed, afterMs } of history) {
    now += afterMs
    const draft = draftFor(record, { now })
    happen(draft, deed)
    record = stated(draft)
  }
  return record
}

function happen(draft: Draft, deed: Deed): void {
  const evidence = { source: 'keyword', actor: 'contact', sentAt: draft.now } as const
  const entryId = 'which' in deed ? (draft.record.consent.stops[deed.which]?.entryId ?? '') : ''
  switch (deed.does) {
    case 'stop':
      stop(draft, deed.scope, deed.register, evidence)
      return
    case 'opt in':
      optIn(draft, deed.scope, evidence)
      return
    case 'lift':
      lift(draft, deed.register, evidence)
      return
    case 'narrow':
      narrow(draft, entryId, deed.scope, evidence)
      return
    case 'undo':
      undo(draft, entryId, evidence)
      return
    case 'pause':
      pause(draft, entryId, END + 30 * 24 * HOUR_MS, evidence)
      return
    case 'hold':
      hold(draft, said('stop?'), evidence)
      return
    case 'release':
      release(draft, evidence)
  }
}

function merge(first: ContactRecord, second: ContactRecord): ContactRecord {
  const draft = draftFor(structuredClone(first), { now: END })
  absorb(draft, structuredClone(second))
  return stated(draft)
}

function stated(draft: Draft): ContactRecord {
  const last = draft.journal.ledger.at(-1)
  if (last) expect(last.stopped).toBe(stoppedText(draft.record.consent.stops))
  return written(draft)
}

function withoutEndedPauses(record: ContactRecord, now: number): ContactRecord {
  const draft = draftFor(structuredClone(record), { now })
  endPauses(draft)
  stated(draft)
  return draft.record
}

function probes(): OutboxItem[] {
  const purposes = ['marketing', 'utility', 'authentication', 'service'] as const
  return purposes.flatMap((purpose) =>
    [undefined, 'news', 'sales', 'other'].flatMap((topic) => [
      queued({ purpose, topic }),
      // An answer to something from before every wish; revisions of two records do not compare.
      queued({ purpose, topic, inReplyTo: { id: 'wamid.0', at: NOW - 1, rev: 0 } }),
    ]),
  )
}

/** Held counts: it does not leave now. */
const isRefused = (record: ContactRecord, item: OutboxItem, now: number) => !examine(record, item, now).cleared
