/** Who has a MongoDB database open: every process says so and goes on saying so, so that one which needs it alone learns of the others. */
import type { Db } from 'mongodb'
import { newId } from '../../new-id.ts'
import type { ServerClock } from './clock.ts'
import { retrying } from './retry.ts'

/** How often a process says that it is there, and for how long the others believe it, ms. */
const BEAT_MS = 5_000
const PRESENT_MS = 30_000

export interface Presence {
  /**
   * Who is in the way, in words. Of two that come at once and one of which has to be alone, at least one sees the other. Whoever has
   * read all of it alone looks again afterwards: somebody may have gone on who had been stopped for so long that they were taken for gone.
   */
  others(): Promise<string | null>
  leave(): Promise<void>
}

interface PresenceDoc {
  _id: string
  alone: boolean
  /** ms */
  until: number
}

/** Says that this process is there, from now on. By the clock of the server: those of the machines may differ by more than `PRESENT_MS`. */
export async function enter(db: Db, clock: Pick<ServerClock, 'now'>, alone: boolean): Promise<Presence> {
  const processes = db.collection<PresenceDoc>('processes')
  const _id = newId()
  const beat = () =>
    retrying(() => processes.updateOne({ _id }, { $set: { alone, until: clock.now() + PRESENT_MS } }, { upsert: true }))

  await retrying(() => processes.deleteMany({ until: { $lt: clock.now() - PRESENT_MS } }))
  await beat()
  // One that cannot be said is made up for by the next one.
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT_MS).unref()
  return {
    async others(): Promise<string | null> {
      const inTheWay = { _id: { $ne: _id }, until: { $gt: clock.now() }, ...(!alone && { alone: true }) }
      const found = await retrying(() => processes.find(inTheWay).toArray())
      if (found.length === 0) return null
      const lastMs = Math.max(...found.map(({ until }) => until)) - clock.now()
      const gone = `If it was killed, it is taken for gone in ${Math.ceil(lastMs / 1000)} s`
      return found.some((one) => one.alone)
        ? `"basta export" or "basta import" of everything. ${gone}`
        : `${found.length} other ${found.length === 1 ? 'process' : 'processes'}. ${gone}`
    },
    async leave(): Promise<void> {
      clearInterval(timer)
      await retrying(() => processes.deleteOne({ _id })).catch(() => undefined)
    },
  }
}
