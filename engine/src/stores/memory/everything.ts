/** All that a store in memory keeps, written out and taken in. */
import { openSealed, sealedText } from '../../consent/ledger.ts'
import { sha256 } from '../../sha256.ts'
import { type Everything, isEmpty, type Kind, type Movable } from '../everything.ts'
import { each, inner } from '../tallies.ts'
import type { Shelves } from './shelves.ts'

interface Writers {
  putContact(record: Everything['contact']): void
  putDelivery(delivery: Everything['delivery']): void
}

export function createMemoryMovable(memory: Shelves, { putContact, putDelivery }: Writers): Movable {
  const walks: { [K in Kind]: () => Everything[K][] } = {
    setting: () => memory.settings.entries().map(([name, value]) => ({ name, value })),
    key: () => memory.apiKeys.values(),
    person: () => memory.people.values(),
    session: () => memory.sessions.values(),
    flow: () => memory.flows.values(),
    'flow-version': () => memory.versions.values(),
    'flow-snapshot': () => memory.snapshots.values(),
    plan: () => memory.plans.values(),
    'test-link': () => memory.testLinks.values(),
    webhook: () => memory.webhooks.values(),
    contact: () => memory.contacts.values(),
    'erased-chain': () => memory.erasedHeads.values(),
    entry: () => memory.ledger.values().map(sealedText),
    event: () => memory.events.values(),
    'dead-letter': () => memory.deadLetters.values(),
    delivery: () => memory.deliveries.values().map(({ lease: _, ...delivery }) => delivery),
    link: () => memory.links.values(),
    'erased-stop': () => memory.erasedStops.values(),
    'raw-event': () => memory.rawEvents.values(),
    acknowledgement: () => memory.acknowledgements.values(),
    tally: () => [...each(memory.tallies)],
  }
  const puts: { [K in Kind]: (document: Everything[K]) => void } = {
    setting: ({ name, value }) => memory.settings.put(name, value),
    key: (key) => memory.apiKeys.put(key.id, key),
    person: (person) => memory.people.put(person.id, person),
    session: (session) => memory.sessions.put(session.hash, session),
    flow: (flow) => memory.flows.put(flow.id, flow),
    'flow-version': (version) => memory.versions.put(`${version.flowId}@${version.version}`, version),
    'flow-snapshot': (snapshot) => memory.snapshots.put(`${snapshot.flowId} ${snapshot.at}`, snapshot),
    plan: (plan) => memory.plans.put(plan.flowId, plan),
    'test-link': (link) => memory.testLinks.put(link.id, link),
    webhook: (webhook) => memory.webhooks.put(webhook.id, webhook),
    contact: putContact,
    'erased-chain': (chain) => memory.erasedHeads.put(chain.contactId, chain),
    entry(text) {
      const entry = openSealed(text, sha256)
      memory.ledger.put(entry.id, entry)
    },
    event: (event) => memory.events.put(event.id, event),
    'dead-letter': (letter) => memory.deadLetters.put(letter.id, letter),
    delivery: putDelivery,
    link: (link) => memory.links.put(link.hash, link),
    'erased-stop': (stop) => memory.erasedStops.put(`${stop.identityHash} ${stop.register} ${stop.scope}`, stop),
    'raw-event': (event) => memory.rawEvents.put(event.key, event),
    acknowledgement: (one) => memory.acknowledgements.put(one.alertId, one),
    tally: ({ of, day, key, count }) => inner(inner(memory.tallies, day), of).set(key, count),
  }
  const movable: Movable = {
    async *walk(kind) {
      yield walks[kind]()
    },
    beginFilling: () => isEmpty(movable),
    async fill(kind, documents) {
      documents.forEach(puts[kind])
    },
    async endFilling() {},
  }
  return movable
}
