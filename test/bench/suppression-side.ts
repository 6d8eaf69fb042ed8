/**
 * Both sides of the suppression benchmark. `engine` asks the store who may get marketing. The floor is a table of phone numbers and
 * one of stopped ones, with nothing else in them, and a bare anti-join.
 */
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import type { Store } from '@basta/engine/stores/store.ts'
import Database from 'better-sqlite3'
import { waIdOf } from './dialogue.ts'
import { answerTasks } from './tasks.ts'

interface Files {
  engine: string
  floor: string
  contacts: number
  stops: number
}
/** Who is left, and how long it took, ms. */
export interface Suppressed {
  left: number
  ms: number
}

let store: Store
let count: Database.Statement<[], number>
let phones: Database.Statement<[], string>

answerTasks(null, {
  open({ engine, floor, contacts, stops }: Files): void {
    store = openSqliteStore({ path: engine })
    const db = new Database(floor)
    db.pragma('cache_size = -65536')
    db.exec(`CREATE TABLE audience (phone TEXT PRIMARY KEY) WITHOUT ROWID;
      CREATE TABLE stopped (phone TEXT PRIMARY KEY) WITHOUT ROWID`)
    const add = db.prepare('INSERT INTO audience VALUES (?)')
    const stop = db.prepare('INSERT INTO stopped VALUES (?)')
    db.transaction(() => {
      for (let person = 0; person < contacts; person++) {
        add.run(waIdOf(person))
        if (person % (contacts / stops) === 0) stop.run(waIdOf(person))
      }
    })()
    const left = 'FROM audience AS one WHERE NOT EXISTS (SELECT 1 FROM stopped WHERE phone = one.phone)'
    count = db.prepare<[], number>(`SELECT count(*) ${left}`).pluck()
    phones = db.prepare<[], string>(`SELECT phone ${left}`).pluck()
  },
  floorCount: () => timed(async () => count.get() ?? 0),
  floorRead: () =>
    timed(async () => {
      let left = 0
      for (const phone of phones.iterate()) if (phone) left += 1
      return left
    }),
  engineCount: () => timed(() => store.countAudience('marketing')),
  engineRead: () =>
    timed(async () => {
      let left = 0
      for (let after: string | undefined; ; ) {
        const { items, next } = await store.audience({ scope: 'marketing', after, limit: 1000 })
        left += items.length
        if (next === undefined) return left
        after = next
      }
    }),
})

async function timed(work: () => Promise<number>): Promise<Suppressed> {
  const startedAt = performance.now()
  const left = await work()
  return { left, ms: performance.now() - startedAt }
}
