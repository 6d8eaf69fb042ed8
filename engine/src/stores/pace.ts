/**
 * How fast messages leave over one business number, whoever sends them: places in time, evenly spaced, of which each process takes
 * the next few for itself. Meta counts by number (80 a second, 1,000 after its upgrade; more are answered 130429), not by process.
 */

export interface PaceRequest {
  /** ms, by the clock that all processes share: `Store.now`. */
  now: number
  /** What WhatsApp allows this number. */
  perSecond: number
  /** Places that are needed now. */
  want: number
  /** WhatsApp has just answered that there were too many: everybody slows down. */
  refused?: boolean
}

/** The first place and the distance of the next ones, ms. None yet: `firstAt` is when to ask again. */
export interface Places {
  count: number
  firstAt: number
  everyMs: number
}

/** What is stored of a number. */
export interface Pace {
  /** The next place that nobody has, ms. */
  nextAt: number
  /** The part of the rate that was left when WhatsApp refused the last time, and when that was, ms. */
  share: number
  slowedAt: number
}

/** Requests do not take equally long on their way: with a tenth kept free, a tenth of a second of that exceeds nothing. */
const USED = 0.9
/** Places are given so far ahead, ms: that much of the rate is lost with a process that ends, and so late does it hear of a refusal. */
const AHEAD_MS = 250
/** Refusals within this time, ms, are of one burst. Nobody gets a place in it. */
const PAUSE_MS = 1_000
/** From nothing to the full rate, ms. */
const RECOVERY_MS = 60_000
const LEAST_SHARE = 1 / 32

export function takePlaces(
  before: Pace | null,
  { now, perSecond, want, refused = false }: PaceRequest,
): { pace: Pace; places: Places } {
  let { nextAt, share, slowedAt } = before ?? { nextAt: now, share: 1, slowedAt: 0 }
  let current = Math.min(1, share + Math.max(0, now - slowedAt) / RECOVERY_MS)
  if (refused && now - slowedAt >= PAUSE_MS) {
    current = Math.max(LEAST_SHARE, current / 2)
    share = current
    slowedAt = now
    nextAt = Math.max(nextAt, now + PAUSE_MS)
  }
  const everyMs = 1000 / (perSecond * USED * current)
  // Further ahead was given by a clock that has been wrong.
  const firstAt = Math.min(Math.max(now, nextAt), now + AHEAD_MS + PAUSE_MS + everyMs)
  const free = Math.max(0, Math.ceil((now + AHEAD_MS - firstAt) / everyMs))
  const count = Math.min(want, free)
  const pace = { nextAt: count > 0 ? firstAt + count * everyMs : nextAt, share, slowedAt }
  return { pace, places: { count, firstAt: count > 0 ? firstAt : firstAt - AHEAD_MS / 2, everyMs } }
}

/** `Store.pace` of a store that one process has open. */
export function createLocalPace(): (channel: string, request: PaceRequest) => Promise<Places> {
  const paces = new Map<string, Pace>()
  return async (channel, request) => {
    const { pace, places } = takePlaces(paces.get(channel) ?? null, request)
    paces.set(channel, pace)
    return places
  }
}
