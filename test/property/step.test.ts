/** The pure core under random flows of the real nodes and random conversations. */
import { verifyChain } from '@basta/engine/consent/ledger.ts'
import type { ContactRecord } from '@basta/engine/contacts/contact.ts'
import { DEFAULT_SETTINGS } from '@basta/engine/contacts/settings.ts'
import { loadFlow } from '@basta/engine/flow/load.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { MAX_MESSAGES_PER_TURN, MAX_VISITS_PER_TURN } from '@basta/engine/limits.ts'
import { machinesOf } from '@basta/engine/run/play.ts'
import type { World } from '@basta/engine/run/turn.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import { registry } from '@basta/nodes/registry.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chance, seeded } from '../helpers/seed.ts'
import { arbitraryDocuments } from './arbitrary-document.ts'
import { converse, moves, results, type Written } from './conversation.ts'

const TIMEOUT_MS = 600_000
const talk = fc.record({ documents: arbitraryDocuments, moves, results })

/** A message that is none of a waiting node's ends its run and begins another: two walks. */
const MAX_WALKS = 2
/** The product's own words beside a flow's: a confirmation and a hint. */
const MAX_OWN_MESSAGES = 3
/** JSON characters. Two attributes and two variables of 16 Ki characters each, and a hundred small things. */
const MAX_RECORD_CHARS = 200_000

test(
  seeded('a turn never throws, is bounded, and leaves a record whose timers and chain are right'),
  () => {
    const seen = new Set<string>()
    const property = fc.property(talk, ({ documents, ...conversation }) => {
      converse(worldOf(documents), conversation, 'as JSON', (written) => {
        for (const { what } of written.draft.trace) seen.add(what)
        check(written)
      })
    })
    fc.assert(property, chance(400))
    expect([...seen].sort()).toEqual(
      ['begin', 'consent', 'end', 'fault', 'ignored', 'keep', 'leave', 'refused', 'send', 'visit', 'wait'].sort(),
    )
  },
  TIMEOUT_MS,
)

test(
  seeded('the same conversation gives the same bytes, whether the record is kept or read back from its JSON'),
  () => {
    const property = fc.property(talk, ({ documents, ...conversation }) => {
      const log = (keep: 'as JSON' | 'alive') => {
        const lines: string[] = []
        converse(worldOf(documents), conversation, keep, ({ draft: { record, journal, trace } }) => {
          lines.push(JSON.stringify([record, journal, trace]))
        })
        return lines
      }
      const restored = log('as JSON')
      expect(log('as JSON')).toEqual(restored)
      expect(log('alive')).toEqual(restored)
    })
    fc.assert(property, chance(200))
  },
  TIMEOUT_MS,
)

function worldOf(documents: readonly FlowDocument[]): World {
  const flows = documents.map((document) => {
    const loaded = loadFlow(document, registry)
    if (!loaded.ok) throw new Error(loaded.issues.map(({ message, path }) => `${path}: ${message.en}`).join('\n'))
    return loaded.flow
  })
  const settings = { ...DEFAULT_SETTINGS, topics: [{ id: 'news', name: 'News' }] }
  return { machines: machinesOf(flows, registry), settings, sha256 }
}

function check({ draft, ledger }: Written): void {
  const { record, journal, trace } = draft
  const count = (what: string) => trace.filter((step) => step.what === what).length
  expect(count('visit')).toBeLessThanOrEqual(MAX_WALKS * MAX_VISITS_PER_TURN)
  expect(count('send')).toBeLessThanOrEqual(MAX_WALKS * MAX_MESSAGES_PER_TURN + MAX_OWN_MESSAGES)
  expect(JSON.stringify(record).length).toBeLessThan(MAX_RECORD_CHARS)

  const bugs = journal.events.filter(
    ({ kind, data }) => kind === 'run.fault' && !(data as { expected: boolean }).expected,
  )
  expect(bugs).toEqual([])
  expect(record).toMatchObject(dueTimes(record))
  if (journal.ledger.length > 0) expect(verifyChain(ledger, sha256, record.consent.ledger)).toBeNull()
}

/** When the person has to be looked at again, worked out anew from what waits. */
function dueTimes({ consent, conversations, outbox }: ContactRecord) {
  const talks = Object.values(conversations)
  const turns = [
    consent.hold?.expiresAt,
    ...consent.stops.map(({ until }) => until),
    ...talks.map(({ run }) => run?.wait.wakeAt),
    ...talks.map(({ takeover }) => takeover?.until),
  ]
  // Behind a message on its way, or a reply that waits for its next try, nothing can leave.
  const blocker = outbox.findIndex(
    ({ state, attempts, purpose }) =>
      state === 'sending' || (state === 'queued' && attempts > 0 && purpose === 'service'),
  )
  const sends = blocker < 0 ? outbox : outbox.slice(0, blocker + 1)
  return { wakeAt: first(turns), sendAt: first(sends.map(({ dueAt }) => dueAt)) }
}

function first(times: readonly (number | null | undefined)[]): number | null {
  const known = times.filter((time) => typeof time === 'number').sort((a, b) => a - b)
  return known[0] ?? null
}
