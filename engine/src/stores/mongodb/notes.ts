import { newId } from '../../new-id.ts'
import type { Collections, NoteDoc } from './collections.ts'
import { findAll } from './identities.ts'
import { isDuplicateKey, retrying } from './retry.ts'

/** Small things under a kind and an id, as JSON. Each is changed by comparing and setting; what one process asks for is done in order. */
export interface Notes {
  get<T>(kind: string, id: string): Promise<T | null>
  /** Of one kind, in order of their ids. */
  all<T>(kind: string): Promise<T[]>
  /**
   * Replaces what is there by what is made of it; null: it goes; undefined: it stays. `change` may be asked several times, whenever
   * somebody else was first.
   * @param change may write what the new one refers to, under names that nobody else uses
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

export function createNotes({ notes }: Collections): Notes & { inOrder<T>(task: () => Promise<T>): Promise<T> } {
  let last: Promise<unknown> = Promise.resolve()

  function inOrder<T>(task: () => Promise<T>): Promise<T> {
    const done = last.then(task)
    last = done.catch(() => undefined)
    return done
  }

  /** Whether `doc` took the place of `before`; true also when it did and the answer got lost. */
  async function swap(_id: string, before: NoteDoc | null, doc: NoteDoc | null): Promise<boolean> {
    return retrying(async (isRepeated) => {
      const filter = { _id, token: before?.token }
      if (!doc) {
        const { deletedCount } = await notes.deleteOne(filter)
        return deletedCount === 1 || (isRepeated && (await notes.findOne({ _id })) === null)
      }
      if (before) {
        if ((await notes.replaceOne(filter, doc)).matchedCount === 1) return true
      } else {
        try {
          await notes.insertOne(doc)
          return true
        } catch (error) {
          if (!isDuplicateKey(error)) throw error
        }
      }
      return isRepeated && (await notes.findOne({ _id }))?.token === doc.token
    })
  }

  return {
    async get(kind, id) {
      const doc = await retrying(() => notes.findOne({ _id: `${kind} ${id}` }))
      return doc && JSON.parse(doc.data)
    },
    async all(kind) {
      const filter = { _id: { $gte: `${kind} `, $lt: `${kind}!` } }
      const docs = await retrying(() => notes.find(filter).sort({ _id: 1 }).toArray())
      return docs.map(({ data }) => JSON.parse(data))
    },
    change: (kind, id, change) =>
      inOrder(async () => {
        const _id = `${kind} ${id}`
        for (;;) {
          const [doc = null] = await findAll(notes, [_id])
          const { to, result } = await change(doc && JSON.parse(doc.data))
          if (to === undefined || (to === null && !doc)) return result
          const next = to === null ? null : { _id, token: newId(), data: JSON.stringify(to) }
          if (await swap(_id, doc, next)) return result
        }
      }),
    inOrder,
    idle: () => last,
  }
}
