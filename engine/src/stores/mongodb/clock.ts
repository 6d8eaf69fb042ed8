import type { MongoClient } from 'mongodb'
import { retrying } from './retry.ts'

/**
 * The time of the MongoDB server, by which all processes go in whatever one writes and another compares: leases, timers, the pace of a
 * number, who is there, since when a commit or a claim has been left. The clocks of their machines may differ by minutes.
 */
export interface ServerClock {
  /** ms since the epoch. */
  now(): number
  /** How far the server is ahead of this machine, ms. */
  aheadMs(): number
  /** Asks the server what time it is. */
  measure(): Promise<void>
}

export async function createServerClock(client: MongoClient): Promise<ServerClock> {
  let aheadMs: number | undefined

  async function measure(): Promise<void> {
    await retrying(async () => {
      const askedAt = Date.now()
      const began = performance.now()
      // By its old name, which every server knows.
      const { localTime } = await client.db('admin').command({ isMaster: 1 })
      const tookMs = performance.now() - began
      if (!(localTime instanceof Date)) return
      // The server looked at its clock, which counts whole milliseconds, at some time between the question and the answer.
      const most = localTime.getTime() + 1 - askedAt
      const least = localTime.getTime() - askedAt - tookMs
      // What may be true stays as it is: a slow answer does not move the time.
      aheadMs = aheadMs === undefined ? (least + most) / 2 : Math.min(Math.max(aheadMs, least), most)
    })
  }

  await measure()
  return { now: () => Math.round(Date.now() + (aheadMs ?? 0)), aheadMs: () => aheadMs ?? 0, measure }
}
