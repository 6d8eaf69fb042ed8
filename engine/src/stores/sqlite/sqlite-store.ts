import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setImmediate as nextTick } from 'node:timers/promises'
import type { Scope } from '@basta/nodes/contract.ts'
import Database from 'better-sqlite3'
import type { RawEvent } from '../../channels/channel.ts'
import { barring, HELD } from '../../consent/audience.ts'
import type { ErasedStop } from '../../consent/erased-stops.ts'
import { type LedgerEntry, NOTHING_STOPPED, openSealed, placeOf, standingOf, textToKeep } from '../../consent/ledger.ts'
import type { ContactRecord } from '../../contacts/contact.ts'
import { type Subscription, subscriptionOf } from '../../contacts/subscription.ts'
import type { FlowDocument } from '../../flow/schema.ts'
import { sha256 } from '../../sha256.ts'
import { checkAbsorption } from '../absorption.ts'
import { type Alone, inUse, unfinished } from '../everything.ts'
import { createLocalPace } from '../pace.ts'
import { cursorOf, pageLimit, type SortKey, toPage } from '../paging.ts'
import { endsSessions, findInvited, keepsOwner } from '../people.ts'
import { createRecentRecords } from '../recent-records.ts'
import { searchableText, searchedText } from '../search.ts'
import { isSnapshotDue, snapshotsToKeep } from '../snapshots.ts'
import type {
  Commit,
  CommitResult,
  CountQuery,
  DeadLetter,
  Delivery,
  DraftSave,
  Erasure,
  FeedbackFilter,
  Increment,
  JournalEvent,
  NewDelivery,
  Page,
  PageQuery,
  Person,
  PlannedPublication,
  StopFilter,
  Store,
  UnsubscribeLink,
  Webhook,
} from '../store.ts'
import { each, incrementsOf, move, placesOf, readPlace, type Sums, sumInto } from '../tallies.ts'
import { createSqliteMovable, isBeingFilled } from './everything.ts'
import { migrate } from './schema.ts'
import {
  type ContactRow,
  type DeliveryRow,
  type DraftRow,
  type EventRow,
  prepareStatements,
  type StandingRow,
  type StopKeyRow,
} from './statements.ts'

export interface SqliteOptions {
  /** The database file; its folder is made when it is missing. `:memory:` keeps nothing. */
  path: string
  /** How long a write waits for another process that is writing, ms. Default 5,000. */
  busyTimeoutMs?: number
  /** The file may not grow beyond this: writes then fail as they do on a full disk. Default: no limit. */
  maxBytes?: number
  /**
   * Memory for pages of the file, KiB. Default 32 MiB: what is not in it, the system has. A walk through the whole file is faster
   * with a cache of the processor's size.
   */
  cacheKib?: number
  /** Nobody else may have the file open meanwhile. Default: others may. */
  alone?: Alone
  /** Called with what an operator should know. */
  warn?: (sentence: string) => void
  /** Pages that are written to the log before they are moved into the file. Default 1,000: 4 MiB. More suits an import. */
  checkpointPages?: number
}

/**
 * The default store: one file, every write on the disk before its promise resolves (WAL, `synchronous=FULL`).
 *
 * **Group commit**: writes wait for the end of the event-loop tick and then share one transaction, so that durability
 * costs one fsync per tick and not one per message. A conflict concerns its own commit only; when the transaction
 * itself fails, all of its writes are rejected with the reason and nothing of them is stored.
 *
 * @throws Error when the file cannot be opened, is not a database, or was written by a newer release
 */
export function openSqliteStore({
  path,
  busyTimeoutMs = 5000,
  maxBytes,
  cacheKib = 32 * 1024,
  checkpointPages = 1000,
  alone,
  warn,
}: SqliteOptions): Store {
  const db = openDatabase({ path, busyTimeoutMs, maxBytes, cacheKib, alone, warn })
  db.pragma(`wal_autocheckpoint = ${checkpointPages}`)
  const sql = prepareStatements(db)
  const recent = createRecentRecords()
  let waiting: Write[] = []
  let waitsMs = busyTimeoutMs
  /** Where the people of records that were read are, as of then: whoever commits a record need not say where they were. */
  const placesRead = new WeakMap<ContactRecord, string>()
  /** What the commits of a transaction add to the figures. Equal ones are summed, so that many commits cost little more than one. */
  const tallies: Sums = new Map()
  const moves = new Map<string, number>()

  const runAll = db.transaction((writes: readonly Write[]) => {
    tallies.clear()
    moves.clear()
    const results = writes.map((write) => write.run())
    for (const { of, key, day, count } of each(tallies)) sql.addTally.run(of, key, day, count)
    for (const [place, n] of moves) {
      const { flowId, version, nodeId } = readPlace(place)
      if (n !== 0) sql.addWaiting.run(flowId, version, nodeId, n)
    }
    return results
  })

  function read(record: ContactRecord): ContactRecord {
    placesRead.set(record, placesOf(record))
    return record
  }

  /** The record that is stored as this revision. */
  function latest(contactId: string, rev: number): ContactRecord {
    return recent.take(contactId, rev) ?? read(JSON.parse(sql.record.get(contactId) as string))
  }

  /** Where somebody is, as it is stored. */
  function placesStored(contactId: string): string {
    const record = parseRecord(sql.record.get(contactId))
    return record ? placesOf(record) : ''
  }

  /** Nothing else runs meanwhile, so whoever has waited once in vain waits no longer than to see whether that is over. */
  function wait(ms: number): void {
    if (ms === waitsMs) return
    waitsMs = ms
    db.pragma(`busy_timeout = ${ms}`)
  }

  function flush(): void {
    const writes = waiting
    waiting = []
    if (writes.length === 0) return
    try {
      const results = runAll.immediate(writes)
      wait(busyTimeoutMs)
      for (const [i, write] of writes.entries()) write.resolve(results[i])
    } catch (error) {
      if ((error as { code?: string }).code === 'SQLITE_BUSY') wait(Math.min(busyTimeoutMs, IMPATIENT_MS))
      for (const write of writes) write.reject(error)
    }
  }

  /** Runs in the transaction of this tick; resolves when that is on the disk. */
  function write<T>(run: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ run, resolve: resolve as (result: unknown) => void, reject })
    })
  }

  function apply(change: Change): CommitResult {
    const { id, rev, row, derived, event, absorbed } = change
    const placesBefore = rev === 0 ? '' : (change.placesBefore ?? placesStored(id))
    const placesAbsorbed = absorbed ? placesStored(absorbed.id) : ''
    // The event itself comes first: that it is new is known from writing it, without a look-up of its own.
    if (event && sql.addEvent.run(...event).changes === 0) return 'duplicate'
    const settled = rev > 0 && !absorbed && sql.updateContact.run(...row, id, rev, derived).changes === 1
    if (!settled && !replace(change)) {
      // Others share this transaction, so the one write of this commit is taken back by hand.
      if (event) sql.deleteEvent.run(event[0])
      return 'conflict'
    }
    for (const other of change.events) sql.addEvent.run(...other)
    for (const entry of change.ledger) sql.addEntry.run(...entry)
    for (const link of change.links) sql.addLink.run(...link)
    if (change.resolvedDeadLetter !== undefined) sql.deleteLetter.run(change.resolvedDeadLetter)
    for (const letter of change.deadLetters) sql.addLetter.run(...letter)
    if (absorbed) sql.moveDeliveries.run(id, absorbed.id)
    for (const delivery of change.deliveries) sql.addDelivery.run(delivery)
    sumInto(tallies, change.increments)
    move(moves, placesBefore + placesAbsorbed, change.places)
    return 'committed'
  }

  /** Writes a contact that is new, absorbs another one, or whose name, identities or stops changed; false: conflict. */
  function replace(change: Change): boolean {
    const { id, rev, absorbed, parts } = change
    const [, identities] = parts
    // All checks come before the first write: others share this transaction, so it cannot be rolled back.
    if ((sql.revision.get(id) ?? 0) !== rev) return false
    if (absorbed && sql.revision.get(absorbed.id) !== absorbed.rev) return false
    const owners = identities.map((key) => sql.owner.get(...key))
    if (owners.some((owner) => owner !== undefined && owner !== id && owner !== absorbed?.id)) return false

    if (absorbed) {
      sql.deleteContact.run(absorbed.id)
      sql.deleteHead.run(absorbed.id)
      sql.moveLinks.run(id, absorbed.id)
    }
    if (rev > 0) {
      sql.deleteIdentities.run(id)
      sql.deleteStops.run(id)
      sql.deleteHold.run(id)
    }
    put(change)
    return true
  }

  /** A contact and what is made from it; what was there before is gone. */
  function put({ id, row, createdAt, search, derived, parts }: Change): void {
    const [, identities, stops, head, subscription, isHeld] = parts
    sql.putContact.run(...row, id, createdAt, search(), subscription, derived)
    for (const key of identities) sql.putIdentity.run(...key, id)
    for (const stop of stops) sql.putStop.run(id, ...stop)
    if (isHeld) sql.putHold.run(id)
    if (head[0] > 0) sql.putHead.run(id, ...head)
  }

  /** As it is in another store, with its revision. */
  function putContact(record: ContactRecord): void {
    const change = changeOf({ record: { ...record, rev: record.rev - 1 }, journal: NO_JOURNAL }, '')
    put(change)
    move(moves, '', change.places)
  }

  function erase({ record: { id, rev, identities }, absorbed, tombstone, stops }: Erasure): 'erased' | 'conflict' {
    if (sql.revision.get(id) !== rev) return 'conflict'
    move(moves, placesStored(id), '')
    sql.deleteContact.run(id)
    for (const contactId of [id, ...absorbed]) {
      sql.eraseEntries.run(...startingWith(contactId))
      for (const rest of [sql.eraseEvents, sql.eraseLetters, sql.eraseDeliveries, sql.eraseLinks]) rest.run(contactId)
    }
    for (const { value } of identities) sql.eraseRaw.run(JSON.stringify(value))
    sql.addEntry.run(...entryRow(tombstone))
    sql.putHead.run(id, tombstone.n, tombstone.hash)
    // What was kept of an earlier erasure has been lifted since, or is among these.
    for (const hash of new Set(stops.map(({ identityHash }) => identityHash))) sql.forgetErased.run(hash)
    keepStops(stops)
    return 'erased'
  }

  function keepStops(stops: readonly ErasedStop[]): void {
    for (const stop of stops) sql.putErased.run(stop.identityHash, stop.register, stop.scope, stop.since, stop.entryId)
  }

  function list<Row, Item>(
    statement: Database.Statement<unknown[], Row>,
    query: PageQuery,
    first: SortKey,
    keyOf: (row: Row) => SortKey,
    itemOf: (row: Row) => Item,
    ...filters: (string | null)[]
  ): Page<Item> {
    const rows = statement.all(...filters, ...cursorOf(query, first), pageLimit(query) + 1)
    return toPage(rows, query, keyOf, itemOf)
  }

  function keepSnapshot({ id, updatedAt, revision, savedBy, document }: DraftRow, now: number): void {
    sql.addSnapshot.run(id, updatedAt, revision, savedBy, document)
    const snapshots = sql.snapshots.all(id)
    const kept = snapshotsToKeep(snapshots, now)
    for (const { at } of snapshots) if (!kept.includes(at)) sql.deleteSnapshot.run(id, at)
  }

  function saveDraft(id: string, text: string, now: number, save: DraftSave): DraftRow | null {
    const { by = '', basedOn, keepBefore = false } = save
    const before = sql.flow.get(id)
    if (basedOn !== undefined && (before?.revision ?? 0) !== basedOn) return null
    const newest = sql.snapshots.get(id)
    if (before && (keepBefore || isSnapshotDue(newest?.at ?? null, now))) keepSnapshot(before, now)
    const revision = (before ?? newest ?? { revision: 0 }).revision + 1
    sql.saveFlow.run(id, text, revision, by, now, now)
    const publishedVersion = before?.publishedVersion ?? null
    return { id, document: text, revision, updatedAt: now, savedBy: by, publishedVersion }
  }

  /** This place, or where somebody else has it by now the next one that is free: two people may have one in MongoDB. */
  function freePlace(seq: number): number {
    while (sql.isPlaceTaken.get(seq) !== undefined) seq += 1
    return seq
  }

  function putPlan(plan: PlannedPublication): void {
    const { flowId, id, at, failure } = plan
    sql.putPlan.run(flowId, id, at, failure === null ? at : null, JSON.stringify(plan))
  }

  function readPlan(data: string | undefined): PlannedPublication | null {
    return data === undefined ? null : JSON.parse(data)
  }

  /** False: somebody else has the e-mail address. */
  function putPerson(person: Person): boolean {
    return sql.changePerson.run(person.email, JSON.stringify(person), person.id).changes === 1
  }

  async function countInParts(count: (range: [after: string, upTo: string]) => number | undefined): Promise<number> {
    let total = 0
    let after = ''
    for (;;) {
      const upTo = sql.idAfter.get(after, COUNTED_AT_ONCE)
      total += count([after, upTo ?? LAST]) ?? 0
      if (upTo === undefined) return total
      after = upTo
      await nextTick()
    }
  }

  return {
    async find(keys) {
      const found: ContactRecord[] = []
      for (const { kind, value } of keys) {
        const version = sql.versionOf.get(kind, value)
        if (!version) continue
        const [contactId, rev] = version
        if (found.some(({ id }) => id === contactId)) continue
        found.push(latest(contactId, rev))
      }
      if (found.length > 1) found.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
      const [record, ...also] = found
      return record ? { record, also } : null
    },
    async get(contactId) {
      const rev = sql.revision.get(contactId)
      return rev === undefined ? null : latest(contactId, rev)
    },
    async hasEvent(eventId) {
      return sql.hasEvent.get(eventId) !== undefined
    },
    async commit(commit) {
      const change = changeOf(commit, placesRead.get(commit.record))
      const result = await write(() => apply(change))
      if (result === 'committed') {
        placesRead.set(commit.record, change.places)
        recent.keep(commit.record, change.rev + 1, change.row[4].length)
      }
      return result
    },
    async commitAll(commits) {
      const changes = commits.map((commit) => changeOf(commit, placesRead.get(commit.record)))
      return changes.length === 0 ? [] : write(() => changes.map(apply))
    },
    flush,
    async event(eventId) {
      const row = sql.event.get(eventId)
      return row ? eventOf(row) : null
    },
    async due(what, now, limit) {
      return (what === 'wakeAt' ? sql.dueToWake : sql.dueToSend).all(now, limit)
    },
    async nextDue(now) {
      return sql.nextDue.get(now, now, now, now) ?? null
    },

    async contacts(query) {
      const keyOf = (row: ContactRow) => [row.created_at, row.id]
      const recordOf = (row: ContactRow) => JSON.parse(row.record) as ContactRecord
      const search = searchedText(query.search)
      const filters = [search, search]
      if (query.subscription === undefined) return list(sql.contacts, query, NEWEST, keyOf, recordOf, ...filters)
      return list(sql.contactsBySubscription, query, NEWEST, keyOf, recordOf, query.subscription, ...filters)
    },
    async countContacts({ subscription, search }) {
      return countInParts((range) => sql.countContacts.get(subscription ?? null, searchedText(search), ...range))
    },
    async audience(query) {
      const [after] = cursorOf(query, [''])
      const limit = pageLimit(query)
      const items = sql.audience.all({ ...audienceFilter(query.scope), after, upTo: LAST, limit })
      return items.length === limit ? { items, next: JSON.stringify([items.at(-1)]) } : { items }
    },
    async countAudience(scope) {
      const filter = audienceFilter(scope)
      return countInParts(([after, upTo]) => sql.countAudience.get({ ...filter, after, upTo }))
    },
    async stops(query) {
      const keyOf = (row: StopKeyRow) => [row.since, row.contact_id, row.register, row.scope]
      const filters = stopFilters(query)
      if (query.order === 'oldest')
        return list(sql.stopsOldestFirst, query, [-Infinity, '', '', ''], keyOf, stopRowOf, ...filters)
      return list(sql.stops, query, [Infinity, '', '', ''], keyOf, stopRowOf, ...filters)
    },
    async countStops(filter) {
      return countInParts((range) => sql.countStops.get(...stopFilters(filter), ...range))
    },
    async events(contactId, query) {
      const keyOf = (row: EventRow) => [row.at, row.seq]
      return list(sql.events, query, [Infinity, 0], keyOf, eventOf, contactId, query.kind ?? null)
    },
    async recentTexts(limit) {
      return sql.recentTexts.all(10 * limit, limit)
    },
    async ledger(contactId) {
      return sql.ledger.all(...startingWith(contactId)).map((text) => openSealed(text, sha256))
    },
    async ledgerEntries(ids) {
      const placesOf = ids.flatMap((id) => {
        const [, contactId, n] = /^(.+)\.(\d+)$/.exec(id) ?? []
        return contactId === undefined ? [] : [placeOf(contactId, Number(n))]
      })
      return placesOf.flatMap((place) => sql.ledger.all(...startingWith(place)).map((text) => openSealed(text, sha256)))
    },
    async feedback(query) {
      const [at, seq] = cursorOf(query, [Infinity, 0])
      const rows = sql.feedback.all({ ...feedbackFilter(query), at, seq, limit: pageLimit(query) + 1 })
      return toPage(rows, query, (row) => [row.at, row.seq], eventOf)
    },
    async countFeedback(by, filter) {
      return sql.countFeedback[by].all(feedbackFilter(filter))
    },
    async countEvents(idPrefix) {
      return sql.countEvents.get(idPrefix, `${idPrefix}${LAST}`) ?? 0
    },
    async acknowledgements() {
      return sql.acknowledgements.all().map((data) => JSON.parse(data))
    },
    async acknowledge(acknowledgement) {
      await write(() => sql.acknowledge.run(acknowledgement.alertId, JSON.stringify(acknowledgement)))
    },
    // Without what other lists do for each row: the walk along all entries should cost little more than hashing them.
    async ledgerTexts(after = '') {
      const items = sql.ledgerTexts.all(after, TEXTS_PER_PAGE)
      return items.length === TEXTS_PER_PAGE ? { items, next: items.at(-1) } : { items }
    },
    async ledgerHeads(query) {
      const [after] = cursorOf(query, [''])
      const items = sql.ledgerHeads.all(after, pageLimit(query)).map(headOf)
      return items.length === pageLimit(query) ? { items, next: JSON.stringify([items.at(-1)?.contactId]) } : { items }
    },
    async standings(query) {
      const [after] = cursorOf(query, [''])
      const rows = sql.standings.all(after, pageLimit(query))
      const next = rows.length === pageLimit(query) ? (rows.at(-1)?.contactId ?? '') : null
      const known = new Set(rows.map(({ contactId }) => contactId))
      const erased = sql.headsUpTo
        .all(after, next ?? LAST)
        .map(headOf)
        .filter(({ contactId }) => !known.has(contactId))
      const items = [...rows.map(standingIn), ...erased.map((head) => ({ ...head, stopped: NOTHING_STOPPED }))]
      if (erased.length > 0) items.sort((a, b) => (a.contactId < b.contactId ? -1 : 1))
      return next === null ? { items } : { items, next: JSON.stringify([next]) }
    },
    async erase(erasure) {
      const outcome = await write(() => {
        // Pages that become free are overwritten, too.
        db.pragma('secure_delete = ON')
        try {
          return erase(erasure)
        } finally {
          db.pragma('secure_delete = FAST')
        }
      })
      // The log holds earlier versions of the pages until it is written back.
      if (outcome === 'erased') db.pragma('wal_checkpoint(TRUNCATE)')
      return outcome
    },
    async keepStops(stops) {
      await write(() => keepStops(stops))
    },
    async hasErased() {
      return sql.hasErased.get() === 1
    },
    async erasedStops(identityHashes) {
      return identityHashes.flatMap((hash) => sql.erased.all(hash))
    },
    async listErasedStops(query) {
      const keyOf = ({ identityHash, register, scope }: ErasedStop) => [identityHash, register, scope]
      return list(sql.allErased, query, ['', '', ''], keyOf, (stop) => stop)
    },
    async addLink(link) {
      await write(() => sql.addLink.run(...linkRow(link)))
    },
    async link(hash) {
      return sql.link.get(hash) ?? null
    },

    async deadLetters(query) {
      return list(sql.letters, query, NEWEST, ({ at, id }) => [at, id], dataOf<DeadLetter>)
    },
    async deadLetter(id) {
      const row = sql.letter.get(id)
      return row ? dataOf<DeadLetter>(row) : null
    },
    async discardDeadLetter(id) {
      return write(() => sql.deleteLetter.run(id).changes === 1)
    },

    async webhooks() {
      return sql.webhooks.all().map((data) => JSON.parse(data))
    },
    async webhook(id) {
      const data = sql.webhook.get(id)
      return data === undefined ? null : JSON.parse(data)
    },
    async addWebhook(webhook) {
      const row = [webhook.id, webhook.createdAt, JSON.stringify(webhook)]
      await write(() => sql.addWebhook.run(...row))
    },
    async changeWebhook(id, changes) {
      return write(() => {
        const data = sql.webhook.get(id)
        if (data === undefined) return null
        const changed: Webhook = { ...JSON.parse(data), ...changes }
        sql.changeWebhook.run(JSON.stringify(changed), id)
        return changed
      })
    },
    async deleteWebhook(id) {
      return write(() => {
        sql.deleteDeliveriesOf.run(id)
        return sql.deleteWebhook.run(id).changes === 1
      })
    },
    async claimDeliveries({ webhookId, now, until, lease, limit }) {
      // Most looks find nothing, and then nobody has to wait for a write.
      if (sql.claimable.get(webhookId, now) === undefined) return []
      const rows = await write(() => sql.claimDeliveries.all(until, lease, webhookId, now, limit))
      return rows.map(deliveryOf)
    },
    async settleDelivery(id, lease, settlement) {
      return write(() => {
        if (settlement.is === 'waiting')
          return sql.putOffDelivery.run(settlement.dueAt, settlement.attempts, id, lease).changes === 1
        if (sql.deleteDelivery.run(id, lease).changes === 0) return false
        if (settlement.is === 'dead') sql.addLetter.run(...letterRow(settlement.letter))
        return true
      })
    },
    async replayDelivery(deadLetterId, now) {
      return write(() => {
        const row = sql.letter.get(deadLetterId)
        if (!row) return false
        const delivery = dataOf<DeadLetter>(row).body as unknown as Delivery
        if (sql.addDelivery.run(deliveryFields(delivery, now, freePlace(delivery.seq))).changes === 0) return false
        sql.deleteLetter.run(deadLetterId)
        return true
      })
    },
    async deliveryQueues() {
      return sql.deliveryQueues.all()
    },

    async keepRaw(event) {
      const row = [event.key, event.receivedAt, JSON.stringify(event)]
      await write(() => sql.addRaw.run(...row))
    },
    async rawEvents(query) {
      return list(sql.rawEvents, query, NEWEST, ({ received_at, key }) => [received_at, key], dataOf<RawEvent>)
    },

    async flows() {
      return sql.flows.all().map(withDocument)
    },
    async flow(id) {
      const row = sql.flow.get(id)
      return row ? withDocument(row) : null
    },
    async saveFlow(document, now, save = {}) {
      const text = JSON.stringify(document)
      return write(() => {
        const saved = saveDraft(document.id, text, now, save)
        return saved && { ...saved, document }
      })
    },
    async deleteFlow(id) {
      return write(() => {
        const row = sql.flow.get(id)
        if (row) keepSnapshot(row, row.updatedAt)
        sql.deletePlan.run(id)
        return sql.deleteFlow.run(id).changes === 1
      })
    },
    async flowSnapshots(flowId) {
      return sql.snapshots.all(flowId)
    },
    async flowSnapshot(flowId, at) {
      const row = sql.snapshot.get(flowId, at)
      return row ? withDocument(row) : null
    },
    async nameFlowSnapshot(flowId, at, name) {
      return write(() => sql.nameSnapshot.run(name, flowId, at).changes === 1)
    },
    async publishFlow(document, now, { by = '', basedOn, name = '', note = '' } = {}) {
      const { id } = document
      const text = JSON.stringify(document)
      return write(() => {
        const before = sql.flow.get(id)
        if (basedOn !== undefined && before?.revision !== basedOn) return null
        const draft = before?.document === text ? before : (saveDraft(id, text, now, { by }) as DraftRow)
        const version = sql.nextVersion.get(id) as number
        const { revision } = draft
        sql.addVersion.run(id, version, text, revision, now, by, name, note)
        sql.setPublished.run(version, id)
        sql.deletePlan.run(id)
        return { flowId: id, version, document, revision, publishedAt: now, publishedBy: by, name, note }
      })
    },
    async unpublishFlow(id) {
      await write(() => sql.setPublished.run(null, id))
    },
    async planPublication(planned) {
      return write(() => {
        if (sql.flow.get(planned.flowId)?.revision !== planned.revision) return false
        putPlan(planned)
        return true
      })
    },
    async plannedPublications() {
      return sql.plans.all().map((data) => JSON.parse(data))
    },
    async plannedPublication(flowId) {
      return readPlan(sql.planOf.get(flowId))
    },
    async publishPlanned(id, now) {
      return write(() => {
        const plan = readPlan(sql.plan.get(id))
        if (!plan) return null
        const { flowId, document, revision, plannedBy: publishedBy, name, note } = plan
        const version = sql.nextVersion.get(flowId) as number
        sql.addVersion.run(flowId, version, JSON.stringify(document), revision, now, publishedBy, name, note)
        sql.setPublished.run(version, flowId)
        sql.deletePlan.run(flowId)
        return { flowId, version, document, revision, publishedAt: now, publishedBy, name, note }
      })
    },
    async failPlanned(id, failure) {
      return write(() => {
        const plan = readPlan(sql.plan.get(id))
        if (plan) putPlan({ ...plan, failure })
        return plan !== null
      })
    },
    async cancelPlanned(flowId) {
      return write(() => sql.deletePlan.run(flowId).changes === 1)
    },
    async flowVersion(flowId, version) {
      const row = sql.version.get(flowId, version)
      return row ? withDocument(row) : null
    },
    async flowVersions(flowId) {
      return sql.versions.all(flowId)
    },
    async nameFlowVersion(flowId, version, { name = null, note = null }) {
      return write(() => sql.nameVersion.run(name, note, flowId, version).changes === 1)
    },
    async publishedFlows() {
      return sql.publishedFlows.all().map(withDocument)
    },
    async addTestLink({ documents, ...link }) {
      const { id, hash, flowId, createdAt, until } = link
      const row = [id, hash, flowId, createdAt, until, JSON.stringify(link), JSON.stringify(documents)]
      await write(() => {
        sql.deleteTestLinksUntil.run(createdAt)
        sql.addTestLink.run(...row)
      })
    },
    async testLink(hash) {
      const row = sql.testLink.get(hash)
      return row ? { ...JSON.parse(row.data), documents: JSON.parse(row.documents) } : null
    },
    async testLinks(flowId) {
      return sql.testLinks.all(flowId).map((data) => JSON.parse(data))
    },
    async deleteTestLink(id) {
      return write(() => sql.deleteTestLink.run(id).changes === 1)
    },
    async waiting(flowId) {
      return sql.waiting.all(flowId)
    },
    async tallies(query) {
      return sql.tallies.all(...tallyRange(query))
    },
    async dailyTallies(query) {
      return sql.dailyTallies.all(...tallyRange(query))
    },

    async setting(name) {
      const text = sql.setting.get(name)
      return text === undefined ? undefined : JSON.parse(text)
    },
    async saveSetting(name, value) {
      const text = JSON.stringify(value)
      await write(() => sql.saveSetting.run(name, text))
    },

    async establishSetting(name, value) {
      const text = JSON.stringify(value)
      return write(() => {
        sql.establishSetting.run(name, text)
        return JSON.parse(sql.setting.get(name) as string)
      })
    },

    // Counts the transactions of other connections.
    async configuration() {
      return String(db.pragma('data_version', { simple: true }))
    },

    async apiKeys() {
      return sql.apiKeys.all().map((data) => JSON.parse(data))
    },
    async saveApiKey(key) {
      const row = [key.id, key.createdAt, JSON.stringify(key)]
      await write(() => sql.saveApiKey.run(...row))
    },
    async deleteApiKey(id) {
      return write(() => sql.deleteApiKey.run(id).changes === 1)
    },

    async people() {
      return sql.people.all().map(personOf)
    },
    async person(id) {
      const data = sql.person.get(id)
      return data === undefined ? null : personOf(data)
    },
    async addPerson(person) {
      const row = [person.id, person.email, person.createdAt, JSON.stringify(person)]
      return write(() => sql.addPerson.run(...row).changes === 1)
    },
    async changePerson(id, changes) {
      return write(() => {
        const people = sql.people.all().map(personOf)
        const person = people.find((each) => each.id === id)
        if (!person) return 'not-found'
        const changed = { ...person, ...changes }
        if (!keepsOwner(people, person, changed)) return 'last-owner'
        if (!putPerson(changed)) return 'email-taken'
        if (endsSessions(person, changed)) sql.deleteSessionsOf.run(id)
        return changed
      })
    },
    async deletePerson(id) {
      return write(() => {
        const people = sql.people.all().map(personOf)
        const person = people.find((each) => each.id === id)
        if (!person) return 'not-found'
        if (!keepsOwner(people, person, null)) return 'last-owner'
        sql.deleteSessionsOf.run(id)
        sql.deletePerson.run(id)
        return 'deleted'
      })
    },
    async acceptInvitation(hash, password, now) {
      return write(() => {
        const invited = findInvited(sql.people.all().map(personOf), hash, now)
        if (!invited) return null
        const joined = { ...invited, password, invitation: null, joinedAt: invited.joinedAt ?? now }
        putPerson(joined)
        sql.deleteSessionsOf.run(invited.id)
        return joined
      })
    },
    async changePassword(id, before, after) {
      return write(() => {
        const data = sql.person.get(id)
        const person = data === undefined ? null : personOf(data)
        if (person?.password !== before) return false
        putPerson({ ...person, password: after })
        sql.deleteSessionsOf.run(id)
        return true
      })
    },
    async addSession({ hash, personId, until }) {
      await write(() => sql.addSession.run(hash, personId, until))
    },
    async session(hash) {
      return sql.session.get(hash) ?? null
    },
    async deleteSession(hash) {
      await write(() => sql.deleteSession.run(hash))
    },
    async deleteSessionsUntil(now) {
      await write(() => sql.deleteSessionsUntil.run(now))
    },

    pace: createLocalPace(),
    ...createSqliteMovable(db, { sql, write, putContact, putPlan, freePlace }),

    now: () => Date.now(),
    async healthy() {
      try {
        // Not in the shared transaction, where a failing probe would take the writes of others with it.
        db.transaction(() => {
          sql.fillProbe.run()
          sql.clearProbe.run()
        }).immediate()
        return true
      } catch {
        return false
      }
    },
    async counts() {
      return sql.counts.get() as Awaited<ReturnType<Store['counts']>>
    },
    async close() {
      flush()
      db.close()
    },
  }
}

const IMPATIENT_MS = 50

/** A write that waits for the transaction of this tick. */
interface Write {
  run(): unknown
  resolve(result: unknown): void
  reject(error: unknown): void
}

/** A commit as it will be bound to the statements: taken when it was asked for, so that later changes do not leak in. */
interface Change {
  id: string
  /** The revision that was read. */
  rev: number
  createdAt: number
  /** rev, wake_at, send_at, outbox, record. */
  row: [number, number | null, number | null, number, string]
  /** What other tables are made from, as JSON of `Derived`: they are written only when it differs. */
  derived: string
  parts: Derived
  /** Made only when it is needed. */
  search(): string
  absorbed: { id: string; rev: number } | null
  /** The event that is applied, and whatever else is journalled. */
  event: unknown[] | undefined
  events: unknown[][]
  ledger: unknown[][]
  links: unknown[][]
  deadLetters: unknown[][]
  deliveries: DeliveryFields[]
  resolvedDeadLetter: string | undefined
  /** Where the person is in flows, and where they were; absent: look. */
  places: string
  placesBefore: string | undefined
  increments: Increment[]
}

/** Name; identities as kind and value; stops as register, scope and since; the head of the chain as count and hash; whether held. */
type Derived = [string, [string, string][], [string, string, number][], [number, string], Subscription, boolean]

const NO_JOURNAL = { ledger: [], events: [], deadLetters: [] }

/** Contacts in one go, while others wait: about 5 ms. */
const COUNTED_AT_ONCE = 5000

function audienceFilter(messages: Scope) {
  const scopes = barring(messages)
  return { scopes: JSON.stringify(scopes), despiteHolds: Number(!scopes.includes(HELD)) }
}

function stopFilters({ scope, register, search }: StopFilter): (string | null)[] {
  const wanted = searchedText(search)
  return [scope ?? null, register ?? null, wanted, wanted]
}

/** Every parameter has to be named, also those that mean everything. */
function feedbackFilter({ reason, flow, template, source, channel, from, until }: FeedbackFilter) {
  return {
    ...{ reason: reason ?? null, flow: flow ?? null, template: template ?? null, source: source ?? null },
    ...{ channel: channel ?? null, from: from ?? -Infinity, until: until ?? Infinity },
  }
}

function changeOf(commit: Commit, placesBefore: string | undefined): Change {
  checkAbsorption(commit)
  const { record, journal, eventKey, absorbed, deliveries = [], links = [], resolvedDeadLetter } = commit
  const rev = record.rev + 1
  const parts: Derived = [
    record.name,
    record.identities.map(({ kind, value }) => [kind, value]),
    record.consent.stops.map((stop) => [stop.register, stop.scope, stop.since]),
    [record.consent.ledger.count, record.consent.ledger.head],
    subscriptionOf(record.consent),
    record.consent.hold !== null,
  ]
  const own = eventKey === undefined ? undefined : journal.events.find(({ id }) => id === eventKey)
  const others = own ? journal.events.filter((event) => event !== own) : journal.events
  return {
    id: record.id,
    rev: record.rev,
    createdAt: record.createdAt,
    row: [rev, record.wakeAt, record.sendAt, record.outbox.length, JSON.stringify({ ...record, rev })],
    search: () => searchableText(record),
    derived: JSON.stringify(parts),
    parts,
    absorbed: absorbed ? { id: absorbed.id, rev: absorbed.rev } : null,
    event: own && eventRow(own),
    events: others.map(eventRow),
    ledger: journal.ledger.map(entryRow),
    links: links.map(linkRow),
    deadLetters: journal.deadLetters.map(letterRow),
    deliveries: deliveries.map((delivery) => deliveryFields(delivery, delivery.at, null)),
    resolvedDeadLetter,
    places: placesOf(record),
    placesBefore,
    increments: incrementsOf(commit),
  }
}

/** The text of an entry, and the range of its place: one that is taken is not taken again. */
function entryRow(entry: LedgerEntry): string[] {
  return [textToKeep(entry), ...startingWith(placeOf(entry.contactId, entry.n))]
}

/** The range of the entries whose text begins so and goes on with a space: `!` is the character after it. */
const startingWith = (beginning: string): [string, string] => [`${beginning} `, `${beginning}!`]

function headOf(text: string) {
  const [contactId = '', count, head = ''] = text.split(' ')
  return { contactId, count: Number(count), head }
}

/** Whoever changed the record may have left anything in it. */
function standingIn({ contactId, said }: StandingRow) {
  try {
    const [ledger, stops] = JSON.parse(said ?? '')
    return { contactId, ...standingOf({ ledger, stops }) }
  } catch {
    return { contactId, count: 0, head: '', stopped: 'what cannot be read' }
  }
}

function linkRow({ hash, contactId, scope, createdAt }: UnsubscribeLink): unknown[] {
  return [hash, contactId, scope, createdAt]
}

function eventRow({ id, contactId, at, kind, data }: JournalEvent): unknown[] {
  return [id, contactId, at, kind, JSON.stringify(data)]
}

function letterRow(letter: DeadLetter): unknown[] {
  return [letter.id, letter.at, JSON.stringify(letter)]
}

/** @param seq its old place, or null for the next one */
function deliveryFields(delivery: NewDelivery, dueAt: number, seq: number | null) {
  const { id, webhookId, contactId, eventId, event, at, body } = delivery
  return { seq, id, webhookId, contactId, at, dueAt, data: JSON.stringify({ id, webhookId, eventId, event, at, body }) }
}
type DeliveryFields = ReturnType<typeof deliveryFields>

function openDatabase({
  path,
  busyTimeoutMs,
  maxBytes,
  cacheKib,
  alone,
  warn = () => undefined,
}: SqliteOptions): Database.Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const db = new Database(path, { timeout: busyTimeoutMs })
  try {
    // Holds whatever lock it gets until it is closed.
    if (alone) db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
    useWriteAheadLog(db)
  } catch (error) {
    db.close()
    if ((error as { code?: unknown }).code === 'SQLITE_BUSY') throw new Error(inUse(path, 'another process'))
    throw error
  }
  if (alone !== 'fill' && isBeingFilled(db)) {
    db.close()
    throw new Error(unfinished(path))
  }
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  // What is replaced is overwritten where its page is written anyway, so that nothing of an erased person stays behind.
  db.pragma('secure_delete = FAST')
  db.pragma(`cache_size = -${cacheKib}`)
  migrate(db, warn)
  if (maxBytes !== undefined) {
    const pageBytes = db.pragma('page_size', { simple: true }) as number
    db.pragma(`max_page_count = ${Math.max(1, Math.floor(maxBytes / pageBytes))}`)
  }
  return db
}

/**
 * When two processes turn a new file to WAL at once, SQLite refuses one of them without waiting. An empty transaction
 * does wait for the other process, and then it is done already.
 */
function useWriteAheadLog(db: Database.Database, attempts = 10): void {
  try {
    db.pragma('journal_mode = WAL')
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY' || attempts === 0) throw error
    db.exec('BEGIN IMMEDIATE; COMMIT')
    useWriteAheadLog(db, attempts - 1)
  }
}

/** As many as stay in the cache of a processor while they are hashed. */
const TEXTS_PER_PAGE = 128

/** Sorts after every id. */
const LAST = '\u{10ffff}'

/** The sort key before all others in a list that is sorted by time and id, newest first. */
const NEWEST: SortKey = [Infinity, '']

function parseRecord(text: string | undefined): ContactRecord | null {
  return text === undefined ? null : JSON.parse(text)
}

function dataOf<T>({ data }: { data: string }): T {
  return JSON.parse(data)
}

function stopRowOf({ contact_id, register, scope, record }: StopKeyRow) {
  const { name, identities, consent } = JSON.parse(record) as ContactRecord
  const stop = consent.stops.find((each) => each.register === register && each.scope === scope)
  if (!stop) throw new Error(`Contact ${contact_id} has a stop in the unsubscribe list that its record does not have.`)
  return { ...stop, contactId: contact_id, name, identities: identities.map(({ kind, value }) => ({ kind, value })) }
}

function deliveryOf({ data, contact_id: contactId, seq, attempts }: DeliveryRow): Delivery {
  return { ...JSON.parse(data), contactId, seq, attempts }
}

function eventOf({ seq: _, data, ...event }: EventRow): JournalEvent {
  return { ...event, data: JSON.parse(data) }
}

function personOf(data: string): Person {
  return JSON.parse(data)
}

function withDocument<Row extends { document: string }>(row: Row): Omit<Row, 'document'> & { document: FlowDocument } {
  return { ...row, document: JSON.parse(row.document) }
}

function tallyRange({ of, prefix = '', from = -Infinity, until = Infinity }: CountQuery): (string | number)[] {
  return [of, prefix, `${prefix}${LAST}`, from, until]
}
