import { createHash } from 'node:crypto'
import type { Json } from '@basta/nodes/contract.ts'
import type { ChannelError, ErrorClass } from '../../contacts/events.ts'
import { type Fields, fields, number, text } from './fields.ts'

/** The code of an error that WhatsApp did not send: no connection, no answer, or an answer without a Graph error. */
export const NO_GRAPH_ERROR = -1

/**
 * How to react to an error code, whether it came as the answer of a send or later in a `failed` status.
 * `httpStatus` decides only where the code is unknown. Source: Meta, "error codes" of the Cloud API.
 */
export function errorClass(code: number, httpStatus = 0): ErrorClass {
  const known = CLASS_OF.get(code)
  if (known) return known
  // Permissions have the whole range, and Meta adds to it.
  if (code >= 200 && code <= 299) return 'auth'
  if (httpStatus === 401) return 'auth'
  if (httpStatus === 429) return 'throttle-app'
  return httpStatus >= 500 ? 'transient' : 'permanent'
}

/**
 * Milliseconds until the same message is tried again after `attempt` tries, the first one included; undefined when that is
 * pointless or the tries are used up. `itemId` spreads messages that failed together, the same way each time. Clearance is
 * asked again before every try.
 */
export function retryInMs(errorClass: ErrorClass, attempt: number, itemId: string): number | undefined {
  const backOff = BACK_OFFS[errorClass]
  if (!backOff || attempt >= backOff.maxAttempts) return undefined
  const { firstMs, factor, capMs } = backOff
  const fullMs = Math.min(capMs, firstMs * factor ** (Math.max(1, attempt) - 1))
  return Math.round(fullMs * (1 - MAX_SPREAD * spread(`${itemId} ${attempt}`)))
}

/**
 * Reads an error of a Graph answer or of a status. Older payloads put `details` at the top.
 * `httpStatus` of the answer, where there is one.
 */
export function channelError(value: Json | undefined, httpStatus?: number): ChannelError {
  const error: Fields = fields(value) ?? {}
  const code = number(error.code) ?? NO_GRAPH_ERROR
  const details = text(fields(error.error_data)?.details) ?? text(error.details)
  return {
    class: errorClass(code, httpStatus),
    code,
    title: text(error.title) ?? text(error.message) ?? 'Unknown error',
    ...(details !== undefined && { details }),
  }
}

const CODES: Record<ErrorClass, readonly number[]> = {
  'opt-out': [131050],
  'marketing-cap': [131049, 130472],
  window: [131047],
  undeliverable: [131026, 130403, 131021, 131030],
  'throttle-pair': [131056],
  'throttle-number': [130429],
  'throttle-app': [4, 80007, 133016],
  'throttle-spam': [131048],
  transient: [1, 2, 131000, 131016, 133004, 131057],
  auth: [0, 3, 10, 104, 190, 131005],
  integrity: [368, 131031, 130497],
  billing: [131042],
  registration: [33, 133000, 133005, 133006, 133008, 133009, 133010, 133015, 131037, 131045],
  // 131064 (misclassified templates) stops templates only, so it is treated as a template that is refused.
  template: [
    132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018, 132068, 132069, 134100, 134101, 134102, 131064,
  ],
  request: [100, 131008, 131009, 131051, 131055, 131062, 131063, 134011, 135000],
  media: [131014, 131052, 131053],
  permanent: [131035, 131036, 130501, 131060],
}

const CLASS_OF = new Map<number, ErrorClass>(
  (Object.keys(CODES) as ErrorClass[]).flatMap((name) => CODES[name].map((code) => [code, name] as const)),
)

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS

interface BackOff {
  firstMs: number
  factor: number
  capMs: number
  /** Tries in all, the first one included. */
  maxAttempts: number
}

/** Any other class does not heal by itself: the message becomes a dead letter, which an admin sees. */
const BACK_OFFS: Partial<Record<ErrorClass, BackOff>> = {
  // Meta's own advice for a pair of numbers: 4^X seconds, X from 0.
  'throttle-pair': { firstMs: SECOND_MS, factor: 4, capMs: 256 * SECOND_MS, maxAttempts: 6 },
  'throttle-number': { firstMs: SECOND_MS, factor: 2, capMs: MINUTE_MS, maxAttempts: 12 },
  'throttle-app': { firstMs: MINUTE_MS, factor: 2, capMs: 60 * MINUTE_MS, maxAttempts: 8 },
  // Six tries over at most 15 minutes: in a live chat a later reply is worse than none.
  transient: { firstMs: 5 * SECOND_MS, factor: 4, capMs: 7 * MINUTE_MS, maxAttempts: 6 },
  // Nothing is lost while the token is wrong: every message is tried again each ten minutes, for a day.
  auth: { firstMs: 10 * MINUTE_MS, factor: 1, capMs: 10 * MINUTE_MS, maxAttempts: 144 },
}

/** Spread only shortens a delay, so the time in which a message is given up stays what the table says. */
const MAX_SPREAD = 0.2

/** In [0, 1), from a text instead of a random number: a replay waits as long as the first time. */
function spread(seed: string): number {
  return createHash('sha256').update(seed).digest().readUInt32BE() / 2 ** 32
}
