import { MAX_DELIVERY_ATTEMPTS } from '../limits.ts'

const FIRST_MS = 5_000
const LONGEST_MS = 24 * 60 * 60 * 1000

/**
 * How long to wait before the next attempt of a delivery, ms, or null when it is given up: 5 s, 20 s, 80 s ... a day, a fifth
 * more or less so that many that failed together do not come back together. Ten waits make three days and a quarter.
 * @param attempts made so far, at least 1
 * @param random from 0 to 1
 * @param askedMs what the receiver asked for (`Retry-After`), ms: it is waited for at least as long, up to a day
 */
export function backoffMs(attempts: number, random: number, askedMs = 0): number | null {
  if (attempts >= MAX_DELIVERY_ATTEMPTS) return null
  const planned = Math.min(FIRST_MS * 4 ** (attempts - 1), LONGEST_MS)
  return Math.max(Math.round(planned * (0.8 + 0.4 * random)), Math.min(askedMs, LONGEST_MS))
}

/** The value of a `Retry-After` header, ms from now: seconds or a date (RFC 9110, 10.2.3). 0 for anything else. */
export function retryAfterMs(header: string | undefined, now: number): number {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? 0 : Math.max(at - now, 0)
}
