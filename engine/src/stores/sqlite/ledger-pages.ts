/** What the verification of the ledger reads in a SQLite file, page by page: texts, heads, and what the records say. */
import Database from 'better-sqlite3'
import { NOTHING_STOPPED, standingOf } from '../../consent/ledger.ts'
import { cursorOf, pageLimit } from '../paging.ts'
import type { LedgerPages } from '../store.ts'

/** Contacts by their ids, without the first one and with the last one. */
export interface ContactRange {
  after: string
  /** null: all the rest. */
  upTo: string | null
}

const EVERYBODY: ContactRange = { after: '', upTo: null }

/** @param range who is looked at: pages begin and end with it */
export function createLedgerPages(db: Database.Database, range = EVERYBODY): LedgerPages {
  const column = (text: string) => db.prepare<unknown[], string>(text).pluck()
  const texts = column('SELECT entry FROM ledger WHERE entry > ? AND entry < ? ORDER BY entry LIMIT ?')
  // One text for each: a third of the time that three columns take.
  const heads = column(`
    SELECT contact_id || ' ' || count || ' ' || head FROM ledger_heads WHERE contact_id > ? AND contact_id <= ?
    ORDER BY contact_id LIMIT ?`)
  const standings = db.prepare<unknown[], StandingRow>(`
    SELECT id AS contactId, iif(json_valid(record), json_extract(record, '$.consent.ledger', '$.consent.stops'), NULL) AS said
    FROM contacts WHERE id > ? AND id <= ? ORDER BY id LIMIT ?`)
  const upTo = range.upTo ?? AFTER_EVERY_TEXT
  const [firstText, lastText] = [endOf(range.after), range.upTo === null ? AFTER_EVERY_TEXT : endOf(range.upTo)]

  return {
    async ledgerTexts(after = firstText) {
      const items = texts.all(after, lastText, TEXTS_PER_PAGE)
      return items.length === TEXTS_PER_PAGE ? { items, next: items.at(-1) } : { items }
    },
    async ledgerHeads(query) {
      const [after] = cursorOf(query, [range.after])
      const items = heads.all(after, upTo, pageLimit(query)).map(headOf)
      return items.length === pageLimit(query) ? { items, next: JSON.stringify([items.at(-1)?.contactId]) } : { items }
    },
    async standings(query) {
      const [after] = cursorOf(query, [range.after])
      const rows = standings.all(after, upTo, pageLimit(query))
      const next = rows.length === pageLimit(query) ? (rows.at(-1)?.contactId ?? '') : null
      const known = new Set(rows.map(({ contactId }) => contactId))
      const erased = heads
        .all(after, next ?? upTo, ALL)
        .map(headOf)
        .filter(({ contactId }) => !known.has(contactId))
      const items = [...rows.map(standingIn), ...erased.map((head) => ({ ...head, stopped: NOTHING_STOPPED }))]
      if (erased.length > 0) items.sort((a, b) => (a.contactId < b.contactId ? -1 : 1))
      return next === null ? { items } : { items, next: JSON.stringify([next]) }
    },
  }
}

/** A SQLite file that is opened to be read from one end to the other. */
export interface LedgerReader {
  pages(range?: ContactRange): LedgerPages
  /** How much there is to read: entries, and the records as well if they are read. */
  size(records: boolean): number
  /** All contacts in so many ranges, about equal in size. */
  ranges(parts: number, records: boolean): ContactRange[]
  close(): void
}

/** @throws Error when there is no such file, or it is no store */
export function openLedgerReader(path: string): LedgerReader {
  const db = new Database(path, { readonly: true })
  db.pragma(`cache_size = -${CACHE_KIB}`)
  const number = (text: string) => db.prepare<[], number>(text).pluck().get() ?? 0
  const countOf = (table: string) => number(`SELECT count(*) FROM ${table}`)
  return {
    pages: (range) => createLedgerPages(db, range),
    size: (records) => number('SELECT sum(count) FROM ledger_heads') + (records ? countOf('contacts') : 0),
    ranges(parts, records) {
      // Ids begin with a time, so that only those that are there tell where the middle is.
      const [table, id] = records ? ['contacts', 'id'] : ['ledger_heads', 'contact_id']
      const further = db
        .prepare<[string, number], string>(`SELECT ${id} FROM ${table} WHERE ${id} > ? ORDER BY ${id} LIMIT 1 OFFSET ?`)
        .pluck()
      const share = Math.max(1, Math.floor(countOf(table) / parts))
      const bounds = ['']
      for (let next: string | undefined; bounds.length < parts; bounds.push(next)) {
        next = further.get(bounds.at(-1) as string, share - 1)
        if (next === undefined) break
      }
      return bounds.map((after, i) => ({ after, upTo: bounds[i + 1] ?? null }))
    },
    close: () => void db.close(),
  }
}

/** `said`: the head of the chain and the stops, as JSON. */
interface StandingRow {
  contactId: string
  said: string | null
}

function headOf(text: string) {
  const countAt = text.indexOf(' ') + 1
  const headAt = text.indexOf(' ', countAt) + 1
  return {
    contactId: text.slice(0, countAt - 1),
    count: Number(text.slice(countAt, headAt - 1)),
    head: text.slice(headAt),
  }
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

/** As much as fits into the cache of a processor: every page is read once. */
const CACHE_KIB = 512

/** As many as stay in the cache of a processor while they are hashed. */
const TEXTS_PER_PAGE = 256

/** A LIMIT that is none. */
const ALL = -1

/** SQLite sorts bytes after every text. */
const AFTER_EVERY_TEXT = Buffer.alloc(0)

/** Sorts after the texts of this contact, and before those of the next one. */
const endOf = (contactId: string) => (contactId === '' ? '' : `${contactId} \u{10ffff}`)
