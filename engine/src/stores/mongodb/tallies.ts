/**
 * Figures in MongoDB. What a commit adds is written once, under its id, and summed into the figures later, many commits at a time. What
 * is being summed is written down first, so that whoever takes it up adds the same, and each figure knows the sums that it has had.
 */
import { newId } from '../../new-id.ts'
import type { CountQuery, Tally, TallyStore } from '../tallies.ts'
import type { Collections, IncrementDoc } from './collections.ts'
import { findByIds } from './find-by-ids.ts'
import type { Notes } from './notes.ts'
import { retrying, writeAll } from './retry.ts'

type MongoTallyStore = TallyStore & { foldIncrements(now: number): Promise<void> }

interface Fold {
  id: string
  /** Of the increments. */
  increments: string[]
  sums: IncrementDoc['sums']
}

const FOLDED_AT_ONCE = 1_000
const REMEMBERED_FOLDS = 100
const REMEMBERED_MS = 24 * 60 * 60 * 1000

export function createTallyStore({ tallies, increments }: Collections, notes: Notes): MongoTallyStore {
  const idOf = ({ of, day, key }: { of: string; day: number; key: string }) => `${of} ${day} ${key}`

  async function daily({
    of,
    prefix = '',
    from = -Infinity,
    until = Infinity,
  }: CountQuery): Promise<(Tally & { day: number })[]> {
    const isMeant = (sum: IncrementDoc['sums'][number]) =>
      sum.of === of && sum.key.startsWith(prefix) && sum.day >= from && sum.day < until
    const fold = await notes.get<Fold>('fold', 'current')
    const kept = (await retrying(() => tallies.find({ of }).toArray())).filter(isMeant)
    const fresh = await retrying(() => increments.find({ folded: false }).toArray())
    const counts = new Map<string, Tally & { day: number }>()
    const add = ({ key, day, count }: Tally & { day: number }) => {
      const id = JSON.stringify([key, day])
      counts.set(id, { key, day, count: (counts.get(id)?.count ?? 0) + count })
    }
    for (const tally of kept) add(tally)
    const underWay = new Set(fold?.increments)
    for (const { _id, sums } of fresh) if (!underWay.has(_id)) for (const sum of sums) if (isMeant(sum)) add(sum)
    const isAdded = (sum: IncrementDoc['sums'][number]) =>
      kept.some((tally) => tally._id === idOf(sum) && tally.folds.includes(fold?.id ?? ''))
    for (const sum of fold?.sums ?? []) if (isMeant(sum) && !isAdded(sum)) add(sum)
    return [...counts.values()].sort((a, b) => (a.key === b.key ? a.day - b.day : a.key < b.key ? -1 : 1))
  }

  /** What is to be summed now: what somebody has begun with, or else what has come since. */
  async function begin(): Promise<Fold | null> {
    return notes.change<Fold, Fold | null>('fold', 'current', async (before) => {
      if (before) return { to: undefined, result: before }
      // Looked for after the note was read: whoever has begun or ended meanwhile has changed it, and this is done again.
      const found = await retrying(() => increments.find({ folded: false }).limit(FOLDED_AT_ONCE).toArray())
      if (found.length === 0) return { to: undefined, result: null }
      const totals = new Map<string, IncrementDoc['sums'][number]>()
      for (const sum of found.flatMap(({ sums }) => sums)) {
        const { of, key, day } = sum
        totals.set(idOf(sum), { of, key, day, count: (totals.get(idOf(sum))?.count ?? 0) + sum.count })
      }
      const fold = { id: newId(), increments: found.map(({ _id }) => _id), sums: [...totals.values()] }
      return { to: fold, result: fold }
    })
  }

  async function carryOut(fold: Fold, now: number): Promise<void> {
    // Nor does somebody who was stopped meanwhile sum it again, however long: what it was made of is marked before its note goes.
    const left = await findByIds(increments, fold.increments)
    if (left.some(({ folded }) => !folded)) {
      await writeAll(
        tallies,
        fold.sums.map(({ count: _, ...sum }) => ({
          updateOne: {
            filter: { _id: idOf(sum) },
            update: { $setOnInsert: { ...sum, count: 0, folds: [] } },
            upsert: true,
          },
        })),
      )
      await writeAll(
        tallies,
        fold.sums.map((sum) => ({
          updateOne: {
            filter: { _id: idOf(sum), folds: { $ne: fold.id } },
            update: { $inc: { count: sum.count }, $push: { folds: { $each: [fold.id], $slice: -REMEMBERED_FOLDS } } },
          },
        })),
      )
      const set = { $set: { folded: true, foldedAt: now } }
      await retrying(() => increments.updateMany({ _id: { $in: fold.increments } }, set))
    }
    await notes.change<Fold, null>('fold', 'current', (before) => ({
      to: before?.id === fold.id ? null : undefined,
      result: null,
    }))
  }

  return {
    dailyTallies: daily,
    async tallies(query) {
      const sums = new Map<string, number>()
      for (const { key, count } of await daily(query)) sums.set(key, (sums.get(key) ?? 0) + count)
      return [...sums].map(([key, count]) => ({ key, count }))
    },
    async foldIncrements(now) {
      for (let fold = await begin(); fold; fold = await begin()) {
        await carryOut(fold, now)
        if (fold.increments.length < FOLDED_AT_ONCE) break
      }
      await retrying(() => increments.deleteMany({ foldedAt: { $gt: 0, $lt: now - REMEMBERED_MS } }))
    },
  }
}
