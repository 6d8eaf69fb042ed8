import { setTimeout as sleep } from 'node:timers/promises'
import {
  type AnyBulkWriteOperation,
  type Collection,
  type Document,
  MongoBulkWriteError,
  MongoError,
  MongoServerError,
} from 'mongodb'

/** How long a call is repeated while the connection breaks or a new primary is elected, ms. */
const PATIENCE_MS = 15_000
const FIRST_WAIT_MS = 5
const LONGEST_WAIT_MS = 500

/**
 * Repeats a call until an answer comes. Whatever is handed in must be right when it is carried out twice, also when the first time
 * takes effect after the second: it reads, or it names in its filter what it expects.
 * @param attempt gets whether the call was made before without an answer
 * @throws the error of the last attempt
 */
export async function retrying<T>(attempt: (isRepeated: boolean) => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + PATIENCE_MS
  for (let waitMs = FIRST_WAIT_MS, isRepeated = false; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    try {
      return await attempt(isRepeated)
    } catch (error) {
      if (!isPassing(error) || performance.now() > giveUpAt) throw error
      isRepeated = true
      await sleep(waitMs)
    }
  }
}

/** The connection broke, or the server is about to hand over to another one. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof MongoError)) return false
  if (error.name.startsWith('MongoNetwork') || error.name === 'MongoPoolClearedError') return true
  // A bulk write hides what became of its connection: only an answer of the server has a code.
  if (error instanceof MongoBulkWriteError && error.code === undefined) return [error.writeErrors].flat().length === 0
  return PASSING_LABELS.some((label) => error.hasErrorLabel(label)) || PASSING_CODES.includes(codeOf(error))
}

const PASSING_LABELS = ['RetryableWriteError', 'ResetPool', 'SystemOverloadedError']
/** Source: MongoDB, error codes: shutdowns, elections and steps down. */
const PASSING_CODES = [6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]

function codeOf(error: MongoError): number {
  return Number((error as MongoServerError).code)
}

const DUPLICATE_KEY = 11000
export const isDuplicateKey = (error: unknown) => error instanceof MongoServerError && codeOf(error) === DUPLICATE_KEY

/** A conditional write: its filter says what it expects. */
export type Write =
  | { updateOne: { filter: object; update: object; upsert?: boolean } }
  | { updateMany: { filter: object; update: object } }
  | { replaceOne: { filter: object; replacement: object; upsert: boolean } }

/**
 * Writes of one collection side by side. That somebody inserted first is no error: an upsert that finds nothing by its filter, but
 * something under its `_id`, has nothing to do.
 */
export async function writeAll<T extends Document>(collection: Collection<T>, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return
  await retrying(async () => {
    try {
      await collection.bulkWrite(writes as unknown as AnyBulkWriteOperation<T>[], { ordered: false })
    } catch (error) {
      if (!onlyDuplicateKeys(error)) throw error
    }
  })
}

function onlyDuplicateKeys(error: unknown): boolean {
  if (!(error instanceof MongoBulkWriteError)) return false
  const faults = [error.writeErrors].flat()
  return faults.length > 0 && faults.every(({ code }) => code === DUPLICATE_KEY) && !error.result.getWriteConcernError()
}

/** An upsert that may meet another one of the same `_id`. */
export async function upserting(write: () => Promise<unknown>): Promise<void> {
  await retrying(async () => {
    try {
      await write()
    } catch (error) {
      if (!isDuplicateKey(error)) throw error
    }
  })
}
