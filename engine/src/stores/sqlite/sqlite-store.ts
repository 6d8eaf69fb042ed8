import { setImmediate as nextTick, setTimeout as pause } from 'node:timers/promises'
import type { Scope } from '@basta/nodes/contract.ts'
import type { RawEvent } from '../../channels/channel.ts'
import { barring, HELD } from '../../consent/audience.ts'
import { type ErasedStop, supersedes } from '../../consent/erased-stops.ts'
import { openSealed, placeOf } from '../../consent/ledger.ts'
import type { ContactRecord } from '../../contacts/contact.ts'
import { sha256 } from '../../sha256.ts'
import type { Alone } from '../everything.ts'
import { createLocalPace } from '../pace.ts'
import { cursorOf, pageLimit, toPage } from '../paging.ts'
import { searchedText } from '../search.ts'
import type { CommitResult, Erasure, FeedbackFilter, JournalEvent, StopFilter, Store } from '../store.ts'
import type { CountQuery } from '../tallies.ts'
import { each, move, placesOf, readPlace, type Sums, sumInto } from '../tallies.ts'
import { type Change, changeOf, type Derived, entryRow, linkRow, startingWith } from './change.ts'
import { createCheckpointer } from './checkpointer.ts'
import { createDeliveryStore } from './deliveries.ts'
import { createSqliteMovable } from './everything.ts'
import { createFlowStore } from './flows.ts'
import { createLedgerPages } from './ledger-pages.ts'
import { list, NEWEST } from './list.ts'
import { openDatabase } from './open-database.ts'
import { createPeopleStore } from './people.ts'
import { createRecords } from './records.ts'
import { TALKERS } from './seats.ts'
import { type ContactRow, dataOf, type EventRow, prepareStatements, type StopKeyRow } from './statements.ts'

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
  /** For a server: when there is much to write, another thread moves it into the file, see `checkpointer.ts`. */
  checkpointsAside?: boolean
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
  checkpointsAside = false,
  alone,
  warn = () => undefined,
}: SqliteOptions): Store {
  const db = openDatabase({ path, busyTimeoutMs, maxBytes, cacheKib, alone, warn })
  const checkpointAfter = (pages: number) => db.pragma(`wal_autocheckpoint = ${pages}`)
  checkpointAfter(checkpointPages)
  const takesOver = (isRunning: boolean) => {
    if (db.open) checkpointAfter(isRunning ? MOST_PAGES_WAITING : checkpointPages)
  }
  const checkpointer = checkpointsAside ? createCheckpointer({ path, takesOver, warn }) : undefined
  const sql = prepareStatements(db)
  const records = createRecords(db, sql)
  let waiting: Write[] = []
  // Nothing else runs while SQLite itself waits, so a group of writes waits in many short rounds.
  db.pragma(`busy_timeout = ${Math.min(busyTimeoutMs, ROUND_MS)}`)
  let roundsLeft = roundsOf(busyTimeoutMs)
  let nextRound: NodeJS.Timeout | undefined
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

  /** Where somebody is, as it is stored. */
  function placesStored(contactId: string): string {
    const record = parseRecord(sql.record.get(contactId))
    return record ? placesOf(record) : ''
  }

  function flush(): void {
    if (nextRound !== undefined) return
    const writes = waiting
    waiting = []
    if (writes.length === 0) return
    try {
      const results = runAll.immediate(writes)
      roundsLeft = roundsOf(busyTimeoutMs)
      for (const [i, write] of writes.entries()) write.resolve(results[i])
      checkpointer?.wrote()
    } catch (error) {
      // Another process is writing, and nothing of these writes has run. Whoever has waited once in vain does not wait again.
      if (isBusy(error) && roundsLeft > 0) {
        roundsLeft -= 1
        waiting = [...writes, ...waiting]
        nextRound = setTimeout(goOn, PAUSE_MS)
      } else for (const write of writes) write.reject(error)
    }
  }

  function goOn(): void {
    clearTimeout(nextRound)
    nextRound = undefined
    flush()
  }

  function write<T>(run: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ run, resolve: resolve as (result: unknown) => void, reject })
    })
  }

  function apply(change: Change): CommitResult {
    const { id, rev, row, derived, event, absorbed, seat } = change
    const placesBefore = rev === 0 ? '' : (change.placesBefore ?? placesStored(id))
    const placesAbsorbed = absorbed ? placesStored(absorbed.id) : ''
    // The event itself comes first: that it is new is known from writing it, without a look-up of its own.
    if (event && sql.addEvent.run(...event).changes === 0) return 'duplicate'
    const stays = rev > 0 && !absorbed && seat !== undefined && isFit(seat, change)
    const settled = stays && sql.updateContact.run(...row, seat, id, rev, derived).changes === 1
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
    const [seat, storedRev, before] = sql.standingOf.get(id) ?? []
    if ((storedRev ?? 0) !== rev) return false
    if (absorbed && sql.revision.get(absorbed.id) !== absorbed.rev) return false
    const owners = identities.map((key) => sql.owner.get(...key))
    if (owners.some((owner) => owner !== undefined && owner !== id && owner !== absorbed?.id)) return false

    if (absorbed) {
      sql.deleteContact.run(absorbed.id)
      sql.deleteHead.run(absorbed.id)
      sql.moveLinks.run(id, absorbed.id)
    }
    put(change, seat, absorbed || before === undefined ? undefined : JSON.parse(before))
    return true
  }

  /**
   * A contact and what is made from it.
   * @param seat where the row is; undefined: there is none
   * @param before what was made from it the last time: where that is the same, the other tables, in which it has places of its own,
   * are not touched. Absent: all is written anew.
   */
  function put(change: Change, seat: number | undefined, before?: Derived): void {
    const { id, rev, row, createdAt, search, derived, parts } = change
    const [, identities, stops, head, subscription, isHeld] = parts
    change.seat =
      seat !== undefined && isFit(seat, change) ? seat : (change.talks ? sql.nextTalkersSeat : sql.nextSeat).get()
    sql.putContact.run(change.seat, ...row, id, createdAt, search(), subscription, derived)
    const [, identitiesBefore, stopsBefore, headBefore, , wasHeld] = before ?? []
    if (!before || !isSame(identities, identitiesBefore)) {
      if (rev > 0) sql.deleteIdentities.run(id)
      for (const key of identities) sql.putIdentity.run(...key, id)
    }
    if (!before || !isSame(stops, stopsBefore)) {
      if (rev > 0) sql.deleteStops.run(id)
      for (const stop of stops) sql.putStop.run(id, ...stop)
    }
    if (isHeld !== wasHeld) {
      if (rev > 0) sql.deleteHold.run(id)
      if (isHeld) sql.putHold.run(id)
    }
    if (head[0] > 0 && !(before && isSame(head, headBefore))) sql.putHead.run(id, ...head)
  }

  /** As it is in another store, with its revision. */
  function putContact(record: ContactRecord): void {
    const change = changeOf({ record: { ...record, rev: record.rev - 1 }, journal: NO_JOURNAL }, undefined)
    put(change, sql.standingOf.get(change.id)?.[0])
    move(moves, '', change.places)
  }

  function erase({ record, absorbed, tombstone, stops }: Erasure): 'erased' | 'conflict' {
    const { id, rev, identities } = record
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
    const hashes = [...new Set(stops.map(({ identityHash }) => identityHash))]
    for (const kept of hashes.flatMap((hash) => sql.erased.all(hash)).filter(supersedes(record, stops)))
      sql.forgetErased.run(kept.identityHash, kept.register, kept.scope)
    keepStops(stops)
    return 'erased'
  }

  /** The log holds earlier versions of the pages until it is emptied. It cannot be while somebody reads in it or moves it. */
  async function emptyLog(): Promise<void> {
    for (let round = 0; db.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) !== 0; round++) {
      if (round >= roundsOf(busyTimeoutMs)) {
        warn(
          `Somebody reads in ${path}-wal, which still holds what was erased. It is emptied at the next erasure, or when the server stops.`,
        )
        return
      }
      await pause(PAUSE_MS)
    }
  }

  function keepStops(stops: readonly ErasedStop[]): void {
    for (const stop of stops) sql.putErased.run(stop.identityHash, stop.register, stop.scope, stop.since, stop.entryId)
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

  const { freePlace, ...deliveries } = createDeliveryStore(sql, write)
  const { putPlan, ...flows } = createFlowStore(sql, write)

  return {
    ...deliveries,
    ...flows,
    ...createPeopleStore(sql, write),
    find: records.find,
    async findAll(people) {
      return records.findAll(people)
    },
    async get(contactId) {
      const version = sql.versionById.get(contactId)
      return version ? records.latest(version) : null
    },
    async hasEvent(eventId) {
      return sql.hasEvent.get(eventId) !== undefined
    },
    async commit(commit) {
      const change = changeOf(commit, records.originOf(commit.record))
      const result = await write(() => apply(change))
      if (result === 'committed') records.written(commit.record, change)
      return result
    },
    async commitAll(commits) {
      const changes = commits.map((commit) => changeOf(commit, records.originOf(commit.record)))
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
    ...createLedgerPages(db),
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
      if (outcome === 'erased') await emptyLog()
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

    async keepRaw(event) {
      const row = [event.key, event.receivedAt, JSON.stringify(event)]
      await write(() => sql.addRaw.run(...row))
    },
    async rawEvents(query) {
      return list(sql.rawEvents, query, NEWEST, ({ received_at, key }) => [received_at, key], dataOf<RawEvent>)
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
    async replaceSetting(name, insteadOf, value) {
      const [before, text] = [JSON.stringify(insteadOf), JSON.stringify(value)]
      const { changes } = await write(() =>
        insteadOf === undefined ? sql.establishSetting.run(name, text) : sql.replaceSetting.run(text, name, before),
      )
      return changes === 1
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

    pace: createLocalPace(),
    ...createSqliteMovable(db, { sql, write, putContact, putPlan, freePlace }),

    now: () => Date.now(),
    async healthy() {
      // Not in the shared transaction, where a failing probe would take the writes of others with it.
      const probe = db.transaction(() => {
        sql.fillProbe.run()
        sql.clearProbe.run()
      })
      for (let round = 0; ; round++) {
        try {
          probe.immediate()
          return true
        } catch (error) {
          if (!isBusy(error) || round >= roundsLeft) return false
          await pause(PAUSE_MS)
        }
      }
    },
    async counts() {
      return sql.counts.get() as Awaited<ReturnType<Store['counts']>>
    },
    async close() {
      if (!db.open) return
      roundsLeft = 0
      db.pragma(`busy_timeout = ${busyTimeoutMs}`)
      goOn()
      // Whoever closes the file last empties the log and removes it.
      if (checkpointer) await checkpointer.stop()
      db.close()
    },
  }
}

/** How long one round waits for another process, and how long everything else runs before the next one, ms. */
const ROUND_MS = 50
const PAUSE_MS = 50
const roundsOf = (ms: number) => Math.floor(ms / (ROUND_MS + PAUSE_MS))
/** 32 MiB: the thread is far behind, or gone. */
const MOST_PAGES_WAITING = 8_000
const isBusy = (error: unknown) => (error as { code?: unknown }).code === 'SQLITE_BUSY'

/** A write that waits for the transaction of this tick. */
interface Write {
  run(): unknown
  resolve(result: unknown): void
  reject(error: unknown): void
}

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

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Whether a row may stay where it is. */
const isFit = (seat: number, { talks }: Change) => seat >= TALKERS || !talks

/** Sorts after every id. */
const LAST = '\u{10ffff}'

function parseRecord(text: string | undefined): ContactRecord | null {
  return text === undefined ? null : JSON.parse(text)
}

function stopRowOf({ contact_id, register, scope, record }: StopKeyRow) {
  const { name, identities, consent } = JSON.parse(record) as ContactRecord
  const stop = consent.stops.find((each) => each.register === register && each.scope === scope)
  if (!stop) throw new Error(`Contact ${contact_id} has a stop in the unsubscribe list that its record does not have.`)
  return { ...stop, contactId: contact_id, name, identities: identities.map(({ kind, value }) => ({ kind, value })) }
}

function eventOf({ seq: _, data, ...event }: EventRow): JournalEvent {
  return { ...event, data: JSON.parse(data) }
}

function tallyRange({ of, prefix = '', from = -Infinity, until = Infinity }: CountQuery): (string | number)[] {
  return [of, prefix, `${prefix}${LAST}`, from, until]
}
