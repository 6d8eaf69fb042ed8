/** Who has a MongoDB database open: every process says so and goes on saying so, so that one which needs it alone learns of the others. */
import type { Db } from 'mongodb'
import { newId } from '../../new-id.ts'
import { retrying } from './retry.ts'

/** How often a process says that it is there, and for how long the others believe it, ms. */
const BEAT_MS = 5_000
const PRESENT_MS = 30_000

export interface Presence {
  /** Somebody else who has come since, or who had been stopped and went on: what was read alone may not be all. */
  others(): Promise<string | null>
  leave(): Promise<void>
}

interface PresenceDoc {
  _id: string
  alone: boolean
  /** ms */
  until: number
}

/**
 * Says that this process is there, and then looks who else is. Of two that come at once and one of which has to be alone, at least one
 * sees the other.
 * @returns who is in the way instead, in words
 */
export async function enter(db: Db, alone: boolean): Promise<Presence | string> {
  const processes = db.collection<PresenceDoc>('processes')
  const _id = newId()
  const beat = () =>
    retrying(() => processes.updateOne({ _id }, { $set: { alone, until: Date.now() + PRESENT_MS } }, { upsert: true }))
  async function others(): Promise<string | null> {
    const inTheWay = { _id: { $ne: _id }, until: { $gt: Date.now() }, ...(!alone && { alone: true }) }
    const found = await retrying(() => processes.find(inTheWay).toArray())
    if (found.length === 0) return null
    const lastMs = Math.max(...found.map(({ until }) => until)) - Date.now()
    const gone = `If it was killed, it is taken for gone in ${Math.ceil(lastMs / 1000)} s`
    return found.some((one) => one.alone)
      ? `"basta export" or "basta import" of everything. ${gone}`
      : `${found.length} other ${found.length === 1 ? 'process' : 'processes'}. ${gone}`
  }
  async function leave(): Promise<void> {
    clearInterval(timer)
    await retrying(() => processes.deleteOne({ _id })).catch(() => undefined)
  }

  await retrying(() => processes.deleteMany({ until: { $lt: Date.now() - PRESENT_MS } }))
  await beat()
  // One that cannot be said is made up for by the next one.
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT_MS).unref()
  const found = await others()
  if (found === null) return { others, leave }
  await leave()
  return found
}
