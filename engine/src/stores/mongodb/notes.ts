import { newId } from '../../new-id.ts'
import type { Collections, NoteDoc } from './collections.ts'
import { findByIds } from './find-by-ids.ts'
import { isDuplicateKey, retrying } from './retry.ts'

/**
 * Small things under a kind and an id, as JSON. Each is changed by comparing and setting; what one process asks of one note is done in
 * order. A change whose answer got lost is found by its token, of which a note keeps the last few. So a note that goes leaves its
 * document, without what it said: else nobody could tell what had become of a change before.
 */
export interface Notes {
  get<T>(kind: string, id: string): Promise<T | null>
  /** Of one kind, in order of their ids. */
  all<T>(kind: string): Promise<T[]>
  /**
   * Replaces what is there by what is made of it; null: it goes; undefined: it stays. `change` may be asked several times, whenever
   * somebody else was first.
   * @param change may write what the new one refers to, under names that nobody else uses
   * @throws Error when the answer got lost and the note has changed too often since to tell whether it was changed by this
   */
  change<T, Result>(kind: string, id: string, change: Changing<T, Result>): Promise<Result>
  /** Waits for what is under way. */
  idle(): Promise<unknown>
}
export type Changing<T, Result> = (before: T | null) => Changed<T, Result> | Promise<Changed<T, Result>>
export interface Changed<T, Result> {
  to: T | null | undefined
  result: Result
}

/** Tokens that a note remembers beside its own. */
const REMEMBERED = 16
/** What a note says that went. */
export const GONE = 'null'

export function createNotes({ notes }: Collections): Notes {
  /** By note: the last that was asked of it. */
  const last = new Map<string, Promise<unknown>>()

  function inOrder<T>(_id: string, task: () => Promise<T>): Promise<T> {
    const done = (last.get(_id) ?? Promise.resolve()).then(task)
    const over = done
      .catch(() => undefined)
      .then(() => {
        if (last.get(_id) === over) last.delete(_id)
      })
    last.set(_id, over)
    return done
  }

  /** Whether `doc` took the place of `before`; true also when it did and the answer got lost. */
  async function swap(before: NoteDoc | null, doc: NoteDoc): Promise<boolean> {
    return retrying(async (isRepeated) => {
      if (before) {
        if ((await notes.replaceOne({ _id: doc._id, token: before.token }, doc)).matchedCount === 1) return true
      } else {
        try {
          await notes.insertOne(doc)
          return true
        } catch (error) {
          if (!isDuplicateKey(error)) throw error
        }
      }
      if (!isRepeated) return false
      const now = await notes.findOne({ _id: doc._id })
      if (!now || now.token === doc.token || now.earlier.includes(doc.token)) return now !== null
      if (now.earlier.length === REMEMBERED && !now.earlier.includes(before?.token ?? '')) throw new Error(UNKNOWN)
      return false
    })
  }

  return {
    async get(kind, id) {
      const doc = await retrying(() => notes.findOne({ _id: `${kind} ${id}` }))
      return doc && JSON.parse(doc.data)
    },
    async all(kind) {
      const filter = { _id: { $gte: `${kind} `, $lt: `${kind}!` }, data: { $ne: GONE } }
      const docs = await retrying(() => notes.find(filter).sort({ _id: 1 }).toArray())
      return docs.map(({ data }) => JSON.parse(data))
    },
    change(kind, id, change) {
      const _id = `${kind} ${id}`
      return inOrder(_id, async () => {
        for (;;) {
          const [doc = null] = await findByIds(notes, [_id])
          const said = doc && JSON.parse(doc.data)
          const { to, result } = await change(said)
          if (to === undefined || (to === null && said === null)) return result
          const earlier = doc ? [doc.token, ...doc.earlier].slice(0, REMEMBERED) : []
          if (await swap(doc, { _id, token: newId(), earlier, data: JSON.stringify(to) })) return result
        }
      })
    },
    idle: () => Promise.all(last.values()),
  }
}

const UNKNOWN = 'This process was stopped for so long that nobody can tell any more whether it changed this.'
