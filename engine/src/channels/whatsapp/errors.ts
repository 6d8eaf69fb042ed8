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

/** What else must wait, besides the message that failed. */
export type Pause = 'nothing' | 'recipient' | 'number' | 'campaigns' | 'templates' | 'channel'

export interface Reaction {
  /** Whether the same message may be tried again. Clearance is asked again before every try. */
  retry: boolean
  /** Tries in all, the first one included. */
  maxAttempts: number
  /**
   * Milliseconds from a failed try to the next. `attempt`: tries made so far, from 1. `itemId` spreads messages that
   * failed together, the same way each time; without it there is no spread.
   */
  delayMs(attempt: number, itemId?: string): number
  pause: Pause
  /** Somebody must look at it: it does not heal by itself. */
  alert: boolean
}

export function reaction(errorClass: ErrorClass): Reaction {
  return REACTIONS[errorClass]
}

/** When to try again after `attempt` tries, in ms; undefined when it is pointless or the tries are used up. */
export function retryInMs(errorClass: ErrorClass, attempt: number, itemId: string): number | undefined {
  const { retry, maxAttempts, delayMs } = reaction(errorClass)
  return retry && attempt < maxAttempts ? delayMs(attempt, itemId) : undefined
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

const REACTIONS: Record<ErrorClass, Reaction> = {
  'opt-out': final({}),
  'marketing-cap': final({}),
  window: final({}),
  undeliverable: final({}),
  // Meta's own advice for a pair of numbers: 4^X seconds, X from 0.
  'throttle-pair': again({ firstMs: SECOND_MS, factor: 4, capMs: 256 * SECOND_MS, maxAttempts: 6, pause: 'recipient' }),
  'throttle-number': again({ firstMs: SECOND_MS, factor: 2, capMs: MINUTE_MS, maxAttempts: 12, pause: 'number' }),
  'throttle-app': again({ firstMs: MINUTE_MS, factor: 2, capMs: 60 * MINUTE_MS, maxAttempts: 8, pause: 'channel' }),
  'throttle-spam': final({ pause: 'campaigns', alert: true }),
  // Six tries over at most 15 minutes: in a live chat a later reply is worse than none.
  transient: again({ firstMs: 5 * SECOND_MS, factor: 4, capMs: 7 * MINUTE_MS, maxAttempts: 6, pause: 'nothing' }),
  // Nothing is lost while the token is wrong: one message probes every ten minutes, for a day, the rest waits.
  auth: again({
    firstMs: 10 * MINUTE_MS,
    factor: 1,
    capMs: 10 * MINUTE_MS,
    maxAttempts: 144,
    pause: 'channel',
    alert: true,
  }),
  integrity: final({ pause: 'campaigns', alert: true }),
  billing: final({ pause: 'templates', alert: true }),
  registration: final({ pause: 'channel', alert: true }),
  template: final({ alert: true }),
  request: final({ alert: true }),
  media: final({ alert: true }),
  permanent: final({}),
}

function final({ pause = 'nothing', alert = false }: { pause?: Pause; alert?: boolean }): Reaction {
  return { retry: false, maxAttempts: 1, delayMs: () => 0, pause, alert }
}

interface BackOff {
  firstMs: number
  factor: number
  capMs: number
  maxAttempts: number
  pause: Pause
  alert?: boolean
}

function again({ firstMs, factor, capMs, maxAttempts, pause, alert = false }: BackOff): Reaction {
  return {
    retry: true,
    maxAttempts,
    delayMs: (attempt, itemId) => {
      const fullMs = Math.min(capMs, firstMs * factor ** (Math.max(1, attempt) - 1))
      return itemId === undefined ? fullMs : Math.round(fullMs * (1 - MAX_SPREAD * spread(`${itemId} ${attempt}`)))
    },
    pause,
    alert,
  }
}

/** Spread only shortens a delay, so the time in which a message is given up stays what the table says. */
const MAX_SPREAD = 0.2

/** In [0, 1), from a text instead of a random number: a replay waits as long as the first time. */
function spread(seed: string): number {
  return createHash('sha256').update(seed).digest().readUInt32BE() / 2 ** 32
}
