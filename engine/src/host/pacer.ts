import type { Places } from '../stores/pace.ts'
import type { Host } from './host.ts'

/** Lets messages leave no faster than WhatsApp allows their business number, together with all other processes. */
export interface Pacer {
  /**
   * Whether the next message may leave over this number, a promise while it has to wait for that. False: sending has ended.
   * @param isReply goes before what nobody waits for
   */
  place(channel: string, isReply: boolean): true | Promise<boolean>
  /** A place that was not needed: the next one may go. */
  giveBack(channel: string): void
  /** WhatsApp says that there were too many: all processes slow down. */
  slowDown(channel: string): void
  /** Whoever waits is told that sending has ended. */
  stop(): void
}

/** A place whose time is longer past is not used, ms: after a standstill there must be no burst. */
const LATE_MS = 100

/** @param rateOf messages per second that a number may send; undefined: as many as it likes */
export function createPacer(host: () => Host, rateOf: (channel: string) => number | undefined): Pacer {
  const lines = new Map<string, Line>()
  let stopped = false

  function lineOf(channel: string): Line {
    const line = lines.get(channel) ?? { replies: [], others: [], places: null, running: false }
    lines.set(channel, line)
    return line
  }

  async function run(channel: string, perSecond: number, line: Line): Promise<void> {
    const { store, now } = host()
    while (!stopped && waiting(line) > 0) {
      const at = takeOwn(line, now() - LATE_MS)
      if (at === null) {
        const places = await store.pace(channel, { now: now(), perSecond, want: waiting(line) })
        if (places.count > 0) line.places = places
        else await sleepFor(places.firstAt - now())
      } else {
        if (at > now()) await sleepFor(at - now())
        next(line)?.resolve(true)
      }
    }
  }

  function start(channel: string, perSecond: number): void {
    const line = lineOf(channel)
    if (line.running) return
    line.running = true
    run(channel, perSecond, line)
      .catch((error) => {
        for (let one = next(line); one; one = next(line)) one.reject(error)
      })
      .finally(() => {
        line.running = false
        if (waiting(line) > 0 && !stopped) start(channel, perSecond)
      })
  }

  return {
    place(channel, isReply) {
      const perSecond = rateOf(channel)
      if (perSecond === undefined) return true
      if (stopped) return Promise.resolve(false)
      return new Promise((resolve, reject) => {
        const { replies, others } = lineOf(channel)
        const queue = isReply ? replies : others
        queue.push({ resolve, reject })
        start(channel, perSecond)
      })
    },
    giveBack: (channel) => next(lineOf(channel))?.resolve(true),
    slowDown(channel) {
      const perSecond = rateOf(channel)
      if (perSecond === undefined) return
      lineOf(channel).places = null
      const { store, now, log } = host()
      store
        .pace(channel, { now: now(), perSecond, want: 0, refused: true })
        .catch((error) => log.error({ err: error }, 'The other processes could not be told to send more slowly'))
    },
    stop() {
      stopped = true
      for (const line of lines.values()) for (let one = next(line); one; one = next(line)) one.resolve(false)
    },
  }
}

/** Who waits for one number, and the places that this process has. */
interface Line {
  replies: Waiter[]
  others: Waiter[]
  places: Places | null
  running: boolean
}
interface Waiter {
  resolve(mayLeave: boolean): void
  reject(error: unknown): void
}

const waiting = ({ replies, others }: Line) => replies.length + others.length
const next = ({ replies, others }: Line) => replies.shift() ?? others.shift()

/** The time of the next place of this process that is not before `earliest`; null: it has none. */
function takeOwn(line: Line, earliest: number): number | null {
  while (line.places && line.places.count > 0) {
    const { count, firstAt, everyMs } = line.places
    line.places = { count: count - 1, firstAt: firstAt + everyMs, everyMs }
    if (firstAt >= earliest) return firstAt
  }
  return null
}

const sleepFor = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(1, ms)))
