import type { Json, Scope } from '@basta/nodes/contract.ts'
import { barred, barring } from '../../consent/audience.ts'
import { type ErasedStop, supersedes } from '../../consent/erased-stops.ts'
import { NOTHING_STOPPED, sealedText, standingOf } from '../../consent/ledger.ts'
import type { ContactRecord, IdentityKey } from '../../contacts/contact.ts'
import { subscriptionOf } from '../../contacts/subscription.ts'
import { checkAbsorption } from '../absorption.ts'
import { countFeedback, feedbackAmong } from '../count-feedback.ts'
import { type Delivery, isOwed } from '../deliveries.ts'
import { foundAmong } from '../found-among.ts'
import { createLocalPace } from '../pace.ts'
import { searchableText, searchedText } from '../search.ts'
import type { Commit, CommitResult, ContactFilter, Found, JournalEvent, StopFilter, StopRow, Store } from '../store.ts'
import { type CountQuery, each, incrementsOf, move, placesOf, readPlace, sumInto, type Tally } from '../tallies.ts'
import { createDeliveryStore } from './deliveries.ts'
import { createMemoryMovable } from './everything.ts'
import { createFlowStore } from './flows.ts'
import { compareKeys, newestFirst, oldestFirst, page } from './pages.ts'
import { createPeopleStore } from './people.ts'
import { createShelves } from './shelves.ts'

/** A store that forgets: for the simulator (browser-safe) and for tests. */
export function createMemoryStore(): Store {
  const shelves = createShelves()
  const { contacts, events, ledger, erasedHeads, erasedStops, links, deadLetters, acknowledgements } = shelves
  const { deliveries, rawEvents, plans, testLinks, settings, apiKeys, tallies } = shelves
  /** Contact ids by identity. */
  const owners = new Map<string, string>()
  /** By contact id, so that looking for what is due does not parse every record. */
  const timers = new Map<string, Pick<ContactRecord, 'wakeAt' | 'sendAt'>>()
  const { announce, putDelivery, ...deliveryStore } = createDeliveryStore(shelves)
  /** People, by where `placesOf` says that they are. */
  const waiting = new Map<string, number>()

  function conflicts({ record, absorbed }: Commit): boolean {
    return (
      (contacts.get(record.id)?.rev ?? 0) !== record.rev ||
      (absorbed !== undefined && contacts.get(absorbed.id)?.rev !== absorbed.rev) ||
      record.identities.some((key) => ![undefined, record.id, absorbed?.id].includes(owners.get(identityText(key))))
    )
  }

  function remove(contactId: string): void {
    const record = contacts.get(contactId)
    for (const key of record?.identities ?? []) owners.delete(identityText(key))
    if (record) move(waiting, placesOf(record), '')
    contacts.delete(contactId)
    timers.delete(contactId)
  }

  function apply(commit: Commit): CommitResult {
    checkAbsorption(commit)
    if (commit.eventKey !== undefined && events.has(commit.eventKey)) return 'duplicate'
    if (conflicts(commit)) return 'conflict'
    const { record, journal, absorbed, deliveries: announced = [], resolvedDeadLetter } = commit
    if (absorbed) remove(absorbed.id)
    remove(record.id)
    putContact({ ...record, rev: record.rev + 1 })
    sumInto(tallies, incrementsOf(commit))
    for (const event of journal.events) events.add(event.id, event)
    for (const entry of journal.ledger) ledger.add(entry.id, entry)
    for (const link of commit.links ?? []) links.put(link.hash, link)
    for (const link of absorbed ? links.values().filter(isOf(absorbed.id)) : [])
      links.put(link.hash, { ...link, contactId: record.id })
    if (resolvedDeadLetter !== undefined) deadLetters.delete(resolvedDeadLetter)
    for (const letter of journal.deadLetters) deadLetters.add(letter.id, letter)
    for (const waiting of absorbed ? deliveries.values().filter(isOf(absorbed.id)) : [])
      deliveries.put(waiting.id, { ...waiting, contactId: record.id })
    announced.forEach(announce)
    return 'committed'
  }

  function find(keys: readonly IdentityKey[]): Found | null {
    const ids = new Set(keys.map((key) => owners.get(identityText(key))))
    return foundAmong([...ids].flatMap((id) => (id === undefined ? [] : (contacts.get(id) ?? []))))
  }

  /** As it is in another store, with its revision. */
  function putContact(record: ContactRecord): void {
    contacts.put(record.id, record)
    move(waiting, '', placesOf(record))
    for (const key of record.identities) owners.set(identityText(key), record.id)
    timers.set(record.id, { wakeAt: record.wakeAt, sendAt: record.sendAt })
  }

  function tallied({ of, prefix = '', from = -Infinity, until = Infinity }: CountQuery): (Tally & { day: number })[] {
    return [...each(tallies)]
      .filter((row) => row.of === of && row.key.startsWith(prefix) && row.day >= from && row.day < until)
      .map(({ key, day, count }) => ({ key, day, count }))
      .sort((a, b) => compareKeys([a.key, a.day], [b.key, b.day]))
  }

  return {
    ...deliveryStore,
    ...createFlowStore(shelves),
    ...createPeopleStore(shelves),
    async find(keys) {
      return find(keys)
    },
    async findAll(people) {
      return people.map(find)
    },
    async get(contactId) {
      return contacts.get(contactId)
    },
    async hasEvent(eventId) {
      return events.has(eventId)
    },
    async commit(commit) {
      return apply(commit)
    },
    async commitAll(commits) {
      return commits.map(apply)
    },
    async event(eventId) {
      return events.get(eventId)
    },
    async due(what, now, limit) {
      const times = [...timers].map(([id, timer]) => ({ id, at: timer[what] ?? Infinity }))
      const due = times.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)
      return due.slice(0, limit).map(({ id }) => id)
    },
    async nextDue(now) {
      const times = [...timers.values()].flatMap(({ wakeAt, sendAt }) => [wakeAt ?? Infinity, sendAt ?? Infinity])
      times.push(...deliveries.values().map(({ dueAt }) => dueAt))
      times.push(...plans.values().flatMap(({ at, failure }) => (failure ? [] : at)))
      const next = times.filter((at) => at > now).reduce((a, b) => Math.min(a, b), Infinity)
      return next === Infinity ? null : next
    },

    async contacts(query) {
      const found = contacts.values().filter(isMeant(query))
      return newestFirst(found, query, (record) => [record.createdAt, record.id])
    },
    async countContacts(filter) {
      return contacts.values().filter(isMeant(filter)).length
    },
    async audience(query) {
      const ids = contacts
        .values()
        .filter(mayGet(query.scope))
        .map(({ id }) => id)
      return page(ids, query, [''], (id) => [id], 1)
    },
    async countAudience(scope) {
      return contacts.values().filter(mayGet(scope)).length
    },
    async stops(query) {
      const keyOf = (row: StopRow) => [row.since, row.contactId, row.register, row.scope]
      const rows = meantStops(contacts.values(), query)
      if (query.order === 'oldest') return page(rows, query, [-Infinity, '', '', ''], keyOf, 1)
      return newestFirst(rows, query, keyOf, [Infinity, '', '', ''])
    },
    async countStops(filter) {
      return meantStops(contacts.values(), filter).length
    },
    async events(contactId, query) {
      const found = events
        .values()
        .map((event, seq) => ({ event, seq }))
        .filter(({ event }) => event.contactId === contactId && event.kind === (query.kind ?? event.kind))
      const { items, ...rest } = newestFirst(found, query, ({ event, seq }) => [event.at, seq], [Infinity, 0])
      return { items: items.map(({ event }) => event), ...rest }
    },
    async recentTexts(limit) {
      const texts = events
        .values()
        .slice(-10 * limit)
        .reverse()
        .flatMap(writtenText)
      return texts.slice(0, limit)
    },
    async feedback(query) {
      const found = feedbackAmong(events.values(), query).map((event) => ({
        event,
        seq: events.values().indexOf(event),
      }))
      const { items, ...rest } = newestFirst(found, query, ({ event, seq }) => [event.at, seq], [Infinity, 0])
      return { items: items.map(({ event }) => event), ...rest }
    },
    async countFeedback(by, filter) {
      return countFeedback(feedbackAmong(events.values(), filter), by)
    },
    async countEvents(idPrefix) {
      return events.values().filter(({ id }) => id.startsWith(idPrefix)).length
    },
    async acknowledgements() {
      return acknowledgements.values()
    },
    async acknowledge(acknowledgement) {
      acknowledgements.put(acknowledgement.alertId, acknowledgement)
    },
    async ledger(contactId) {
      const chain = ledger.values().filter((entry) => entry.contactId === contactId)
      return chain.sort((a, b) => a.n - b.n)
    },
    async ledgerEntries(ids) {
      return ids.flatMap((id) => ledger.get(id) ?? [])
    },
    async ledgerTexts() {
      return { items: ledger.values().map(sealedText).sort() }
    },
    async ledgerHeads(query) {
      const chained = contacts.values().filter(({ consent }) => consent.ledger.count > 0)
      const heads = chained.map(({ id, consent: { ledger } }) => ({
        contactId: id,
        count: ledger.count,
        head: ledger.head,
      }))
      return page([...heads, ...erasedHeads.values()], query, [''], ({ contactId }) => [contactId], 1)
    },
    async standings(query) {
      const records = contacts.values().map(({ id, consent }) => ({ contactId: id, ...standingOf(consent) }))
      const erased = erasedHeads.values().map((head) => ({ ...head, stopped: NOTHING_STOPPED }))
      return page([...records, ...erased], query, [''], ({ contactId }) => [contactId], 1)
    },

    async erase({ record, absorbed, tombstone, stops }) {
      const { id, rev, identities } = record
      if (contacts.get(id)?.rev !== rev) return 'conflict'
      remove(id)
      for (const contactId of [id, ...absorbed]) {
        for (const shelf of [ledger, events, links]) shelf.deleteWhere(isOf(contactId))
        deliveries.deleteWhere((delivery) => delivery.contactId === contactId && !isOwed(delivery))
        deadLetters.deleteWhere(
          ({ contactId: of, kind, body }) =>
            of === contactId && !(kind === 'webhook' && isOwed(body as unknown as Delivery)),
        )
      }
      const names = identities.map(({ value }) => JSON.stringify(value))
      rawEvents.deleteWhere((event) => names.some((name) => JSON.stringify(event).includes(name)))
      ledger.put(tombstone.id, tombstone)
      erasedHeads.put(id, { contactId: id, count: tombstone.n, head: tombstone.hash })
      erasedStops.deleteWhere(supersedes(record, stops))
      for (const stop of stops) erasedStops.put(`${stop.identityHash} ${stop.register} ${stop.scope}`, stop)
      return 'erased'
    },
    async keepStops(stops) {
      for (const stop of stops) erasedStops.put(`${stop.identityHash} ${stop.register} ${stop.scope}`, stop)
    },
    async hasErased() {
      return erasedStops.values().length > 0
    },
    async erasedStops(identityHashes) {
      return identityHashes.flatMap((hash) => erasedStops.values().filter(({ identityHash }) => identityHash === hash))
    },
    async listErasedStops(query) {
      const keyOf = ({ identityHash, register, scope }: ErasedStop) => [identityHash, register, scope]
      return page(erasedStops.values(), query, ['', '', ''], keyOf, 1)
    },
    async addLink(link) {
      links.put(link.hash, link)
    },
    async link(hash) {
      return links.get(hash)
    },

    async keepRaw(event) {
      rawEvents.add(event.key, event)
    },
    async rawEvents(query) {
      return newestFirst(rawEvents.values(), query, (event) => [event.receivedAt, event.key])
    },

    async addTestLink(link) {
      testLinks.deleteWhere(({ until }) => until <= link.createdAt)
      testLinks.put(link.id, link)
    },
    async testLink(hash) {
      return testLinks.values().find((link) => link.hash === hash) ?? null
    },
    async testLinks(flowId) {
      const own = oldestFirst(testLinks.values().filter((link) => link.flowId === flowId))
      return own.map(({ documents: _, ...link }) => link)
    },
    async deleteTestLink(id) {
      return testLinks.delete(id)
    },
    async waiting(flowId) {
      const rows = [...waiting].map(([place, count]) => ({ ...readPlace(place), count }))
      return rows
        .filter((row) => row.flowId === flowId && row.count > 0)
        .map(({ flowId: _, ...row }) => row)
        .sort((a, b) => compareKeys([a.version, a.nodeId], [b.version, b.nodeId]))
    },
    async tallies(query) {
      const sums = new Map<string, number>()
      for (const { key, count } of tallied(query)) sums.set(key, (sums.get(key) ?? 0) + count)
      return [...sums].map(([key, count]) => ({ key, count }))
    },
    async dailyTallies(query) {
      return tallied(query)
    },

    async setting(name) {
      return settings.has(name) ? (settings.get(name) as Json) : undefined
    },
    async saveSetting(name, value) {
      settings.put(name, value)
    },
    async replaceSetting(name, insteadOf, value) {
      const kept = settings.has(name) ? JSON.stringify(settings.get(name)) : undefined
      const isKept = kept === JSON.stringify(insteadOf)
      if (isKept) settings.put(name, value)
      return isKept
    },
    async establishSetting(name, value) {
      settings.add(name, value)
      return settings.get(name) as Json
    },

    async configuration() {
      return ''
    },

    async apiKeys() {
      return oldestFirst(apiKeys.values())
    },
    async saveApiKey(key) {
      apiKeys.put(key.id, key)
    },
    async deleteApiKey(id) {
      return apiKeys.delete(id)
    },

    pace: createLocalPace(),
    ...createMemoryMovable(shelves, { putContact, putDelivery }),
    now: () => Date.now(),
    async healthy() {
      return true
    },
    async counts() {
      const records = contacts.values()
      return {
        contacts: records.length,
        stops: sum(records, (record) => record.consent.stops.length),
        outbox: sum(records, (record) => record.outbox.length),
        deadLetters: deadLetters.values().length,
        sendAt: records.flatMap(({ sendAt }) => sendAt ?? []).sort((a, b) => a - b)[0] ?? null,
      }
    },
    async close() {},
  }
}

const isOf = (id: string) => (one: { contactId: string }) => one.contactId === id

function writtenText({ kind, data }: JournalEvent): string[] {
  const text = (data as { content?: { text?: unknown } } | null)?.content?.text
  return kind === 'message.received' && typeof text === 'string' ? [text] : []
}

function identityText({ kind, value }: IdentityKey): string {
  return `${kind}:${value}`
}

function mayGet(messages: Scope): (record: ContactRecord) => boolean {
  const scopes = barring(messages)
  return ({ consent }) => !barred(consent).some((scope) => scopes.includes(scope))
}

function isMeant({ search, subscription }: ContactFilter): (record: ContactRecord) => boolean {
  const wanted = searchedText(search)
  return (record) =>
    (subscription === undefined || subscriptionOf(record.consent) === subscription) &&
    searchableText(record).includes(wanted)
}

function meantStops(records: ContactRecord[], { search, scope, register }: StopFilter): StopRow[] {
  return records
    .filter(isMeant({ search }))
    .flatMap(stopRows)
    .filter((stop) => stop.scope === (scope ?? stop.scope) && stop.register === (register ?? stop.register))
}

function stopRows({ id, name, identities, consent }: ContactRecord): StopRow[] {
  const keys = identities.map(({ kind, value }) => ({ kind, value }))
  return consent.stops.map((stop) => ({ ...stop, contactId: id, name, identities: keys }))
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
