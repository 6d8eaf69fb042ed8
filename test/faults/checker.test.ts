/** The checker is worth what it finds: each kind of broken promise, put into a log made by hand, must be reported. */
import { type LedgerFacts, seal } from '@basta/engine/consent/ledger.ts'
import { newContact, type OutboxItem } from '@basta/engine/contacts/contact.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import type { DeadLetter } from '@basta/engine/stores/deliveries.ts'
import type { JournalEvent, JournalKind } from '@basta/engine/stores/store.ts'
import type { Json } from '@basta/nodes/contract.ts'
import { expect, test } from 'vitest'
import { check, latecomers, type PromiseName } from './checker.ts'
import type { Accepted, Evidence, Kept, Seen } from './evidence.ts'

const WA_ID = '12120000001'

test('a run in which every promise was kept is found to be in order', () => {
  expect(check(goodRun())).toEqual([])
})

test('so is one whose confirmation may have been sent and is a visible dead letter', () => {
  const run = goodRun()
  forget(run, 'ana.3')
  failed(run, 'ana.3', 'consent-reply')
  run.kept[0]?.deadLetters.push(letter('send:ana.3', 'send', { purpose: 'consent-reply' }))
  expect(check(run)).toEqual([])
})

test('and one whose campaign message was on its way when the stop was answered', () => {
  const run = goodRun()
  sendOf(run, 'ana.2').at = 31
  expect(check(run)).toEqual([])
  expect(latecomers(run).map(({ sendId }) => sendId)).toEqual(['ana.2'])
})

interface Crime {
  name: string
  promise: PromiseName
  /** What the report has to say. */
  says: string
  commit(run: Evidence, kept: Kept, person: Seen): void
}

const CRIMES: Crime[] = [
  {
    name: 'a contact that is lost',
    promise: 'one record',
    says: 'There are 0 records',
    commit: (run) => void run.kept.pop(),
  },
  {
    name: 'a second contact of the same number',
    promise: 'one record',
    says: 'There are 2 records',
    commit: (run, kept) => void run.kept.push(kept),
  },
  {
    name: 'a message to somebody who never wrote',
    promise: 'one record',
    says: 'Nobody has this number',
    commit: (run) => void run.accepted.push({ ...sendOf(run, 'ana.1'), to: '12129999999' }),
  },
  {
    name: 'a message that was answered 200 and is not in the journal',
    promise: 'every message once',
    says: 'wamid.IN.1 was answered 200 1 times, and is recorded 0 times',
    commit: (_, kept) => void kept.events.splice(receivedOf(kept, 'wamid.IN.1'), 1),
  },
  {
    name: 'a message that is in the journal twice',
    promise: 'every message once',
    says: 'wamid.IN.1 was answered 200 1 times, and is recorded 2 times',
    commit: (_, { events }) => void events.push(event('message.received', { id: 'wamid.IN.1' })),
  },
  {
    name: 'a message that nobody wrote',
    promise: 'every message once',
    says: 'wamid.IN.9 was answered 200 0 times',
    commit: (_, { events }) => void events.push(event('message.received', { id: 'wamid.IN.9' })),
  },
  {
    name: 'a message that could not be applied',
    promise: 'every message once',
    says: 'event:wamid.IN.1 was not applied',
    commit: (_, { deadLetters }) => void deadLetters.push(letter('event:wamid.IN.1', 'event', {})),
  },
  {
    name: 'a visit that is counted twice',
    promise: 'every effect once',
    says: 'There should be 1 visits counted by the flow, there are 2',
    commit: (_, { record }) => void Object.assign(record.attributes, { visits: 2 }),
  },
  {
    name: 'an answer that is not counted',
    promise: 'every effect once',
    says: 'There should be 1 answers counted by the flow, there are 0',
    commit: (_, { record }) => void delete record.attributes.answers,
  },
  {
    name: 'a reply that was never made',
    promise: 'every effect once',
    says: 'There should be 4 replies, there are 3',
    commit: (run) => forget(run, 'ana.5'),
  },
  {
    name: 'a stop that is no longer in force',
    promise: 'every effect once',
    says: 'There should be 1 stops in force, there are 0',
    commit: (_, { record }) => void record.consent.stops.pop(),
  },
  {
    name: 'a stop without its entry in the ledger',
    promise: 'every effect once',
    says: '"opt-out wamid.IN.3" was asked for 1 times, and is recorded 0 times',
    commit: (_, kept) => rewrite(kept, (facts) => facts.filter(({ action }) => action !== 'opt-out')),
  },
  {
    name: 'a stop with two entries in the ledger',
    promise: 'every effect once',
    says: '"opt-out-repeated wamid.IN.3" was asked for 0 times, and is recorded 1 times',
    commit: (_, kept) => rewrite(kept, (facts) => [...facts, said('opt-out-repeated', 'wamid.IN.3')]),
  },
  {
    name: 'a reason that is recorded twice',
    promise: 'every effect once',
    says: '"feedback wamid.IN.4" was asked for 1 times, and is recorded 2 times',
    commit: (_, kept) => rewrite(kept, (facts) => [...facts, said('feedback', 'wamid.IN.4')]),
  },
  {
    name: 'a ledger entry that is missing in the middle',
    promise: 'no ledger gap',
    says: 'Entry 2 of contact ana is missing',
    commit: (_, { ledger }) => void ledger.splice(1, 1),
  },
  {
    name: 'a ledger that was cut at its end',
    promise: 'no ledger gap',
    says: 'Entry 4 of contact ana, the end of the chain, is missing',
    commit: (_, { ledger }) => void ledger.pop(),
  },
  {
    name: 'a ledger entry that was altered',
    promise: 'no ledger gap',
    says: 'Entry 1 of contact ana was changed',
    commit: (_, { ledger }) => void Object.assign(ledger[0] ?? {}, { text: 'something else' }),
  },
  {
    name: 'a second confirmation',
    promise: 'one confirmation',
    says: '2 wishes to stop were confirmed 2 times',
    commit: (run) => sent(run, { sendId: 'ana.8', wamid: 'wamid.OUT.8', what: 'confirmation', at: 60 }),
  },
  {
    name: 'a confirmation that is missing, with no dead letter to show for it',
    promise: 'one confirmation',
    says: '2 wishes to stop were confirmed 0 times',
    commit: (run) => forget(run, 'ana.3'),
  },
  {
    name: 'a confirmation for somebody who did not stop',
    promise: 'one confirmation',
    says: '0 wishes to stop were confirmed 1 times',
    commit: (_, __, person) => {
      person.messages = person.messages.filter(({ does }) => does !== 'stop')
    },
  },
  {
    name: 'a campaign message that left after the stop',
    promise: 'nothing after a stop',
    says: 'ana.2 left at 31, the stop was answered at 30',
    commit(run, kept) {
      sendOf(run, 'ana.2').at = 31
      Object.assign(eventOf(kept, 'ana.2').data as object, { claimedAfter: 1 })
    },
  },
  {
    name: 'a campaign message after the stop that the journal does not know',
    promise: 'nothing after a stop',
    says: 'ana.9 left at 60',
    commit: (run) =>
      void run.accepted.push(accepted({ sendId: 'ana.9', wamid: 'wamid.OUT.9', what: 'campaign', at: 60 })),
  },
  {
    name: 'a request after the stop that was accepted',
    promise: 'nothing after a stop',
    says: 'late campaign was asked for after the stop: undefined',
    commit: (_, __, { requests }) => void delete requests[1]?.code,
  },
  {
    name: 'a reply that was sent twice',
    promise: 'every send once',
    says: 'ana.1 reached the Cloud API twice',
    commit: (run) => void run.accepted.push({ ...sendOf(run, 'ana.1'), wamid: 'wamid.OUT.9' }),
  },
  {
    name: 'a campaign message that was sent twice under two ids',
    promise: 'every send once',
    says: 'early campaign reached the Cloud API twice',
    commit: (run) =>
      sent(run, { sendId: 'ana.9', wamid: 'wamid.OUT.9', what: 'campaign', token: 'early campaign', at: 12 }),
  },
  {
    name: 'a reply that the journal says was sent, and was not',
    promise: 'every send once',
    says: 'ana.5 as wamid.OUT.5 reached the Cloud API 0 times, and is recorded 1 times',
    commit: (run) => void run.accepted.splice(run.accepted.indexOf(sendOf(run, 'ana.5')), 1),
  },
  {
    name: 'a message that was sent, and the journal says it was cancelled',
    promise: 'every send once',
    says: 'ana.5 as wamid.OUT.5 reached the Cloud API 1 times, and is recorded 0 times',
    commit: (_, kept) => void Object.assign(eventOf(kept, 'ana.5'), { kind: 'message.cancelled' }),
  },
  {
    name: 'a message of which the journal says two things',
    promise: 'every send once',
    says: 'The journal says two things about ana.5',
    commit: (_, { events }) => void events.push(event('message.cancelled', { sendId: 'ana.5', purpose: 'service' })),
  },
  {
    name: 'a campaign message that was promised and forgotten',
    promise: 'every send once',
    says: 'ana.2 was promised, and the journal knows nothing of it',
    commit: (run) => forget(run, 'ana.2'),
  },
  {
    name: 'a failure that nobody can see',
    promise: 'every send once',
    says: 'ana.5 failed, but nobody sees it',
    commit(run) {
      forget(run, 'ana.5')
      failed(run, 'ana.5', 'service')
    },
  },
  {
    name: 'a message that was refused, though the person had not stopped',
    promise: 'every send once',
    says: 'ana.5 was refused, though nobody stopped',
    commit(_, kept, person) {
      person.messages = person.messages.filter(({ does }) => does !== 'stop')
      eventOf(kept, 'ana.5').kind = 'message.refused'
    },
  },
  {
    name: 'a message that never leaves the outbox',
    promise: 'every send once',
    says: 'ana.9 is still queued',
    commit: (_, { record }) => void record.outbox.push(waitingItem()),
  },
]

test.each(CRIMES)('reports $name', ({ promise, says, commit }) => {
  const run = goodRun()
  const [kept] = run.kept
  const [person] = run.seen
  if (!kept || !person) throw new Error('There is nobody in the run')
  commit(run, kept, person)
  expect(check(run)).toContainEqual(expect.objectContaining({ promise, what: expect.stringContaining(says) }))
})

/** One person who says hello, gives an answer, stops, says why and stops again; a campaign before the stop and one after. */
function goodRun(): Evidence {
  const record = newContact('ana', [{ kind: 'wa_id', value: WA_ID }], 0, 'en')
  record.attributes = { visits: 1, answers: 1 }
  const stop = { scope: 'all', register: 'contact', since: 300, requestedAt: 300, rev: 3 } as const
  record.consent.stops = [{ ...stop, entryId: 'ana.1', optInsBefore: [] }]
  const person: Seen = {
    waId: WA_ID,
    messages: [
      { wamid: 'wamid.IN.1', does: 'hello', answeredAt: 10 },
      { wamid: 'wamid.IN.2', does: 'answer', answeredAt: 20 },
      { wamid: 'wamid.IN.3', does: 'stop', answeredAt: 30 },
      { wamid: 'wamid.IN.4', does: 'reason', answeredAt: 40 },
      { wamid: 'wamid.IN.5', does: 'stop', answeredAt: 50 },
    ],
    requests: [
      { token: 'early campaign', firstTriedAt: 11, status: 202, sendId: 'ana.2' },
      { token: 'late campaign', firstTriedAt: 31, status: 403, code: 'consent.stopped' },
    ],
  }
  const events = person.messages.map(({ wamid }) => event('message.received', { id: wamid }))
  const kept: Kept = { record, events, ledger: [], deadLetters: [] }
  const run: Evidence = { seen: [person], accepted: [], kept: [kept] }
  sent(run, { sendId: 'ana.1', wamid: 'wamid.OUT.1', what: 'reply', at: 11 })
  sent(run, { sendId: 'ana.2', wamid: 'wamid.OUT.2', what: 'campaign', token: 'early campaign', at: 12 })
  sent(run, { sendId: 'ana.4', wamid: 'wamid.OUT.4', what: 'reply', at: 21 })
  sent(run, { sendId: 'ana.3', wamid: 'wamid.OUT.3', what: 'confirmation', at: 31 })
  sent(run, { sendId: 'ana.5', wamid: 'wamid.OUT.5', what: 'reply', at: 41 })
  events.push(event('message.refused', { sendId: 'ana.6', purpose: 'marketing', code: 'consent.stopped' }))
  rewrite(kept, () => [
    said('opt-out', 'wamid.IN.3'),
    said('confirmation', 'wamid.OUT.3'),
    said('feedback', 'wamid.IN.4'),
    said('opt-out-repeated', 'wamid.IN.5'),
  ])
  return run
}

type Sent = Omit<Accepted, 'to'>

const accepted = (send: Sent): Accepted => ({ ...send, to: WA_ID })

const PURPOSES = { reply: 'service', confirmation: 'consent-reply', campaign: 'marketing' }

/** The Cloud API took it, and the journal says so. The stop, the first entry of the ledger, was answered at 30. */
function sent({ accepted: log, kept }: Evidence, send: Sent): void {
  log.push(accepted(send))
  const { sendId, wamid, what, at } = send
  const data = { sendId, messageId: wamid, purpose: PURPOSES[what], claimedAfter: at > 30 ? 1 : 0 }
  kept[0]?.events.push(event('message.sent', data))
}

/** Neither the Cloud API nor the journal ever heard of it. */
function forget(run: Evidence, sendId: string): void {
  run.accepted = run.accepted.filter((send) => send.sendId !== sendId)
  for (const kept of run.kept) kept.events.splice(kept.events.indexOf(eventOf(kept, sendId)), 1)
}

function failed({ kept }: Evidence, sendId: string, purpose: string): void {
  kept[0]?.events.push(event('message.failed', { sendId, purpose }))
}

function sendOf({ accepted: log }: Evidence, sendId: string): Accepted {
  return known(log.find((send) => send.sendId === sendId))
}

function eventOf({ events }: Kept, sendId: string): JournalEvent {
  return known(events.find(({ data }) => (data as { sendId?: string }).sendId === sendId))
}

const receivedOf = ({ events }: Kept, wamid: string) =>
  events.findIndex(({ data }) => (data as { id?: string }).id === wamid)

function known<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('That is not in the run')
  return item
}

/** Changes what the ledger says and seals it anew: a chain without a gap that says the wrong thing. */
function rewrite(kept: Kept, change: (facts: LedgerFacts[]) => LedgerFacts[]): void {
  const head = { count: 0, head: '', at: 300 }
  kept.ledger = change(kept.ledger).map((facts) => {
    const entry = seal('ana', head, facts, sha256)
    Object.assign(head, { count: entry.n, head: entry.hash })
    return entry
  })
  kept.record.consent.ledger = head
}

/** Everything took effect at 300 ms. */
function said(action: LedgerFacts['action'], messageId: string): LedgerFacts {
  const nothing = { channel: null, text: null, detection: null, flow: null, template: null, feedback: null }
  const proof = { source: 'keyword', actor: 'contact', evidence: null, sentAt: null } as const
  return {
    ...nothing,
    ...proof,
    identities: [],
    action,
    messageId,
    scope: 'all',
    register: 'contact',
    receivedAt: 300,
    effectiveAt: 300,
    stopped: 'contact all ana.1',
  }
}

function event(kind: JournalKind, data: { [key: string]: Json }): JournalEvent {
  return { id: JSON.stringify([kind, data]), contactId: 'ana', at: 0, kind, data }
}

function letter(id: string, kind: DeadLetter['kind'], body: Json): DeadLetter {
  return { id, contactId: 'ana', at: 0, kind, reason: 'No status came', body }
}

function waitingItem(): OutboxItem {
  const content = { type: 'text', body: 'Thank you.' } as const
  const times = { enqueuedAt: 0, dueAt: 0, attempts: 0 }
  return {
    ...times,
    content,
    id: 'ana.9',
    channel: '1',
    purpose: 'service',
    state: 'queued',
    origin: { kind: 'consent' },
  }
}
