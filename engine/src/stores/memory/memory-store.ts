import type { Json, Scope } from '@basta/nodes/contract.ts'
import type { RawEvent } from '../../channels/channel.ts'
import { barred, barring } from '../../consent/audience.ts'
import type { ErasedStop } from '../../consent/erased-stops.ts'
import { type ChainHead, type LedgerEntry, NOTHING_STOPPED, sealedText, standingOf } from '../../consent/ledger.ts'
import type { ContactRecord, IdentityKey } from '../../contacts/contact.ts'
import { subscriptionOf } from '../../contacts/subscription.ts'
import type { FlowDocument } from '../../flow/schema.ts'
import { checkAbsorption } from '../absorption.ts'
import { countFeedback, feedbackAmong } from '../count-feedback.ts'
import { type DeadLetter, type Delivery, type DeliveryQueue, isOwed, type Webhook } from '../deliveries.ts'
import type { DraftSave, FlowDraft, FlowSnapshot, FlowVersion, PlannedPublication } from '../flows.ts'
import { createLocalPace } from '../pace.ts'
import { cursorOf, pageLimit, type SortKey, toPage } from '../paging.ts'
import { endsSessions, findInvited, keepsOwner, type Person, type Session } from '../people.ts'
import { searchableText, searchedText } from '../search.ts'
import { isSnapshotDue, snapshotsToKeep } from '../snapshots.ts'
import type {
  Acknowledgement,
  Commit,
  CommitResult,
  ContactFilter,
  JournalEvent,
  Page,
  PageQuery,
  StopFilter,
  StopRow,
  Store,
  StoredKey,
  TestLink,
  UnsubscribeLink,
} from '../store.ts'
import {
  type CountQuery,
  each,
  incrementsOf,
  move,
  placesOf,
  readPlace,
  type Sums,
  sumInto,
  type Tally,
} from '../tallies.ts'
import { createMemoryMovable } from './everything.ts'
import { Shelf } from './shelf.ts'

/** A store that forgets: for the simulator (browser-safe) and for tests. */
export function createMemoryStore(): Store {
  const contacts = new Shelf<ContactRecord>()
  /** Contact ids by identity. */
  const owners = new Map<string, string>()
  /** By contact id, so that looking for what is due does not parse every record. */
  const timers = new Map<string, Pick<ContactRecord, 'wakeAt' | 'sendAt'>>()
  const events = new Shelf<JournalEvent>()
  const ledger = new Shelf<LedgerEntry>()
  /** Heads of the chains that erased people left. */
  const erasedHeads = new Shelf<ChainHead & { contactId: string }>()
  const erasedStops = new Shelf<ErasedStop>()
  const links = new Shelf<UnsubscribeLink>()
  const deadLetters = new Shelf<DeadLetter>()
  const acknowledgements = new Shelf<Acknowledgement>()
  const webhooks = new Shelf<Webhook>()
  const deliveries = new Shelf<StoredDelivery>()
  let placesGiven = 0
  const rawEvents = new Shelf<RawEvent>()
  const flows = new Shelf<StoredFlow>()
  const snapshots = new Shelf<FlowSnapshot>()
  const versions = new Shelf<FlowVersion>()
  const plans = new Shelf<PlannedPublication>()
  const testLinks = new Shelf<TestLink>()
  const tallies: Sums = new Map()
  /** People, by where `placesOf` says that they are. */
  const waiting = new Map<string, number>()
  const settings = new Shelf<Json>()
  const apiKeys = new Shelf<StoredKey>()
  const people = new Shelf<Person>()
  const sessions = new Shelf<Session>()

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
    for (const delivery of announced)
      addDelivery({ ...delivery, seq: ++placesGiven, attempts: 0, dueAt: delivery.at, lease: null })
    return 'committed'
  }

  function addDelivery(delivery: StoredDelivery): boolean {
    if (!webhooks.has(delivery.webhookId) || deliveries.has(delivery.id)) return false
    deliveries.put(delivery.id, delivery)
    return true
  }

  /** The first of each person, in the order in which they are due. */
  function claimable(webhookId: string, now: number): StoredDelivery[] {
    const people = new Set<string>()
    const bySeq = deliveries.values().sort((a, b) => a.seq - b.seq)
    const first = bySeq.filter((each) => {
      if (each.webhookId !== webhookId || people.has(each.contactId)) return false
      people.add(each.contactId)
      return true
    })
    return first.filter(({ dueAt }) => dueAt <= now).sort((a, b) => a.dueAt - b.dueAt)
  }

  /** As it is in another store, with its revision. */
  function putContact(record: ContactRecord): void {
    contacts.put(record.id, record)
    move(waiting, '', placesOf(record))
    for (const key of record.identities) owners.set(identityText(key), record.id)
    timers.set(record.id, { wakeAt: record.wakeAt, sendAt: record.sendAt })
  }

  function versionsOf(flowId: string): FlowVersion[] {
    return versions.values().filter((version) => version.flowId === flowId)
  }

  function snapshotsOf(flowId: string): FlowSnapshot[] {
    return snapshots
      .values()
      .filter((snapshot) => snapshot.flowId === flowId)
      .sort((a, b) => b.at - a.at)
  }

  function keepSnapshot({ id, document, revision, updatedAt: at, savedBy }: FlowDraft, now: number): void {
    const key = `${id} ${at}`
    snapshots.put(key, { flowId: id, at, revision, savedBy, name: snapshots.get(key)?.name ?? '', document })
    const kept = snapshotsToKeep(snapshotsOf(id), now)
    snapshots.deleteWhere((snapshot) => snapshot.flowId === id && !kept.includes(snapshot.at))
  }

  function saveDraft(document: FlowDocument, now: number, save: DraftSave): FlowDraft | null {
    const { by = '', basedOn, keepBefore = false } = save
    const { id } = document
    const before = flows.get(id)
    if (basedOn !== undefined && (before?.revision ?? 0) !== basedOn) return null
    const [newest] = snapshotsOf(id)
    if (before && (keepBefore || isSnapshotDue(newest?.at ?? null, now))) keepSnapshot(before, now)
    const { createdAt = now, publishedVersion = null, revision = newest?.revision ?? 0 } = before ?? {}
    const draft = { id, document, revision: revision + 1, updatedAt: now, savedBy: by, publishedVersion }
    flows.put(id, { ...draft, createdAt })
    return draft
  }

  function tallied({ of, prefix = '', from = -Infinity, until = Infinity }: CountQuery): (Tally & { day: number })[] {
    return [...each(tallies)]
      .filter((row) => row.of === of && row.key.startsWith(prefix) && row.day >= from && row.day < until)
      .map(({ key, day, count }) => ({ key, day, count }))
      .sort((a, b) => compareKeys([a.key, a.day], [b.key, b.day]))
  }

  return {
    async find(keys) {
      const ids = new Set(keys.map((key) => owners.get(identityText(key))))
      const found = [...ids].flatMap((id) => (id === undefined ? [] : (contacts.get(id) ?? [])))
      const [record, ...also] = found.sort((a, b) => compareKeys([a.createdAt, a.id], [b.createdAt, b.id]))
      return record ? { record, also } : null
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

    async erase({ record: { id, rev, identities }, absorbed, tombstone, stops }) {
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
      for (const { identityHash } of stops) erasedStops.deleteWhere((stop) => stop.identityHash === identityHash)
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

    async deadLetters(query) {
      return newestFirst(deadLetters.values(), query, (letter) => [letter.at, letter.id])
    },
    async deadLetter(id) {
      return deadLetters.get(id)
    },
    async discardDeadLetter(id) {
      return deadLetters.delete(id)
    },

    async webhooks() {
      return oldestFirst(webhooks.values())
    },
    async webhook(id) {
      return webhooks.get(id)
    },
    async addWebhook(webhook) {
      webhooks.add(webhook.id, webhook)
    },
    async changeWebhook(id, changes) {
      const webhook = webhooks.get(id)
      if (!webhook) return null
      const changed = { ...webhook, ...changes }
      webhooks.put(id, changed)
      return changed
    },
    async deleteWebhook(id) {
      for (const { id: delivery, webhookId } of deliveries.values()) if (webhookId === id) deliveries.delete(delivery)
      return webhooks.delete(id)
    },
    async claimDeliveries({ webhookId, now, until, lease, limit }) {
      return claimable(webhookId, now)
        .slice(0, limit)
        .map((delivery) => {
          deliveries.put(delivery.id, { ...delivery, dueAt: until, lease })
          const { dueAt: _, lease: __, ...claimed } = delivery
          return claimed
        })
    },
    async settleDelivery(id, lease, settlement) {
      const delivery = deliveries.get(id)
      if (delivery?.lease !== lease) return false
      if (settlement.is === 'waiting') {
        const { dueAt, attempts } = settlement
        deliveries.put(id, { ...delivery, dueAt, attempts, lease: null })
        return true
      }
      deliveries.delete(id)
      if (settlement.is === 'dead') deadLetters.add(settlement.letter.id, settlement.letter)
      return true
    },
    async replayDelivery(deadLetterId, now) {
      const delivery = deadLetters.get(deadLetterId)?.body as unknown as Delivery | undefined
      if (!delivery || !addDelivery({ ...delivery, attempts: 0, dueAt: now, lease: null })) return false
      return deadLetters.delete(deadLetterId)
    },
    async deliveryQueues() {
      const queues = new Map<string, DeliveryQueue>()
      for (const { webhookId, at } of deliveries.values()) {
        const { waiting, oldestAt } = queues.get(webhookId) ?? { waiting: 0, oldestAt: at }
        queues.set(webhookId, { webhookId, waiting: waiting + 1, oldestAt: Math.min(oldestAt, at) })
      }
      return [...queues.values()]
    },

    async keepRaw(event) {
      rawEvents.add(event.key, event)
    },
    async rawEvents(query) {
      return newestFirst(rawEvents.values(), query, (event) => [event.receivedAt, event.key])
    },

    async flows() {
      return oldestFirst(flows.values()).map(({ createdAt: _, ...draft }) => draft)
    },
    async flow(id) {
      const flow = flows.get(id)
      if (!flow) return null
      const { createdAt: _, ...draft } = flow
      return draft
    },
    async saveFlow(document, now, save = {}) {
      return saveDraft(document, now, save)
    },
    async deleteFlow(id) {
      const flow = flows.get(id)
      if (flow) keepSnapshot(flow, flow.updatedAt)
      plans.delete(id)
      return flows.delete(id)
    },
    async flowSnapshots(flowId) {
      return snapshotsOf(flowId).map(({ document: _, ...snapshot }) => snapshot)
    },
    async flowSnapshot(flowId, at) {
      return snapshots.get(`${flowId} ${at}`)
    },
    async nameFlowSnapshot(flowId, at, name) {
      const snapshot = snapshots.get(`${flowId} ${at}`)
      if (snapshot) snapshots.put(`${flowId} ${at}`, { ...snapshot, name })
      return snapshot !== null
    },
    async publishFlow(document, now, { by = '', basedOn, name = '', note = '' } = {}) {
      const { id } = document
      const before = flows.get(id)
      if (basedOn !== undefined && before?.revision !== basedOn) return null
      const isDraft = JSON.stringify(before?.document) === JSON.stringify(document)
      const draft = before && isDraft ? before : (saveDraft(document, now, { by }) as FlowDraft)
      const version = versionsOf(id).length + 1
      const { revision } = draft
      const published = { flowId: id, version, document, revision, publishedAt: now, publishedBy: by, name, note }
      versions.put(`${id}@${version}`, published)
      flows.put(id, { ...draft, createdAt: before?.createdAt ?? now, publishedVersion: version })
      plans.delete(id)
      return published
    },
    async unpublishFlow(id) {
      const flow = flows.get(id)
      if (flow) flows.put(id, { ...flow, publishedVersion: null })
    },
    async planPublication(planned) {
      if (flows.get(planned.flowId)?.revision !== planned.revision) return false
      plans.put(planned.flowId, planned)
      return true
    },
    async plannedPublications() {
      return plans.values().sort((a, b) => a.at - b.at)
    },
    async plannedPublication(flowId) {
      return plans.get(flowId)
    },
    async publishPlanned(id, now) {
      const plan = plans.values().find((each) => each.id === id)
      const draft = plan && flows.get(plan.flowId)
      if (!plan || !draft) return null
      const { flowId, document, revision, plannedBy: publishedBy, name, note } = plan
      const version = versionsOf(flowId).length + 1
      const published = { flowId, version, document, revision, publishedAt: now, publishedBy, name, note }
      versions.put(`${flowId}@${version}`, published)
      flows.put(flowId, { ...draft, publishedVersion: version })
      plans.delete(flowId)
      return published
    },
    async failPlanned(id, failure) {
      const plan = plans.values().find((each) => each.id === id)
      if (plan) plans.put(plan.flowId, { ...plan, failure })
      return plan !== undefined
    },
    async cancelPlanned(flowId) {
      return plans.delete(flowId)
    },
    async flowVersion(flowId, version) {
      return versions.get(`${flowId}@${version}`)
    },
    async flowVersions(flowId) {
      return versionsOf(flowId).map(({ document: _, ...version }) => version)
    },
    async nameFlowVersion(flowId, version, changes) {
      const named = versions.get(`${flowId}@${version}`)
      if (named) versions.put(`${flowId}@${version}`, { ...named, ...changes })
      return named !== null
    },
    async publishedFlows() {
      return oldestFirst(flows.values()).flatMap((flow) => versions.get(`${flow.id}@${flow.publishedVersion}`) ?? [])
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

    async people() {
      return oldestFirst(people.values())
    },
    async person(id) {
      return people.get(id)
    },
    async addPerson(person) {
      if (people.values().some(({ email }) => email === person.email)) return false
      people.put(person.id, person)
      return true
    },
    async changePerson(id, changes) {
      const person = people.get(id)
      if (!person) return 'not-found'
      const changed = { ...person, ...changes }
      if (!keepsOwner(people.values(), person, changed)) return 'last-owner'
      if (people.values().some((other) => other.id !== id && other.email === changed.email)) return 'email-taken'
      people.put(id, changed)
      if (endsSessions(person, changed)) sessions.deleteWhere(({ personId }) => personId === id)
      return changed
    },
    async deletePerson(id) {
      const person = people.get(id)
      if (!person) return 'not-found'
      if (!keepsOwner(people.values(), person, null)) return 'last-owner'
      sessions.deleteWhere(({ personId }) => personId === id)
      people.delete(id)
      return 'deleted'
    },
    async acceptInvitation(hash, password, now) {
      const invited = findInvited(people.values(), hash, now)
      if (!invited) return null
      const joined = { ...invited, password, invitation: null, joinedAt: invited.joinedAt ?? now }
      people.put(invited.id, joined)
      sessions.deleteWhere(({ personId }) => personId === invited.id)
      return joined
    },
    async changePassword(id, before, after) {
      const person = people.get(id)
      if (person?.password !== before) return false
      people.put(id, { ...person, password: after })
      sessions.deleteWhere(({ personId }) => personId === id)
      return true
    },
    async addSession(session) {
      sessions.put(session.hash, session)
    },
    async session(hash) {
      return sessions.get(hash)
    },
    async deleteSession(hash) {
      sessions.delete(hash)
    },
    async deleteSessionsUntil(now) {
      sessions.deleteWhere(({ until }) => until <= now)
    },

    pace: createLocalPace(),
    ...createMemoryMovable({
      ...{
        settings,
        apiKeys,
        people,
        sessions,
        flows,
        versions,
        snapshots,
        plans,
        testLinks,
        webhooks,
        contacts,
        erasedHeads,
      },
      ...{
        ledger,
        events,
        deadLetters,
        deliveries,
        links,
        erasedStops,
        rawEvents,
        acknowledgements,
        tallies,
        putContact,
      },
      putDelivery(delivery) {
        placesGiven = Math.max(placesGiven, delivery.seq)
        deliveries.put(delivery.id, { ...delivery, lease: null })
      },
    }),

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

type StoredFlow = FlowDraft & { createdAt: number }

/** `dueAt` is when the lease ends while there is one. */
type StoredDelivery = Delivery & { dueAt: number; lease: string | null }

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

/** @param first a sort key that lies before everything, for lists whose key is not a time and an id */
function newestFirst<T>(
  items: T[],
  query: PageQuery,
  keyOf: (item: T) => SortKey,
  first: SortKey = [Infinity, ''],
): Page<T> {
  return page(items, query, first, keyOf, -1)
}

function page<T>(
  items: T[],
  query: PageQuery,
  first: SortKey,
  keyOf: (item: T) => SortKey,
  direction: 1 | -1,
): Page<T> {
  const cursor = cursorOf(query, first)
  const rows = items
    .map((item) => ({ item, key: keyOf(item) }))
    .filter(({ key }) => direction * compareKeys(key, cursor) > 0)
    .sort((a, b) => direction * compareKeys(a.key, b.key))
  const wanted = rows.slice(0, pageLimit(query) + 1)
  return toPage(
    wanted,
    query,
    ({ key }) => key,
    ({ item }) => item,
  )
}

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [i, part] of a.entries()) {
    const other = b[i] as string | number
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}

function oldestFirst<T extends { createdAt: number }>(items: T[]): T[] {
  return items.sort((a, b) => a.createdAt - b.createdAt)
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
