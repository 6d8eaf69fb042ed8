import { randomFillSync } from 'node:crypto'

/** 26 letters and digits: 48 bits of time, then 80 random bits, in base 32. Sorts by time, as a ULID does. */
export function newId(): string {
  const bytes = random16()
  bytes.writeUIntBE(Date.now(), 0, 6)
  return BigInt(`0x${bytes.toString('hex')}`)
    .toString(32)
    .padStart(26, '0')
}

/** Drawn for many ids at once: asking the system costs more than all the rest. */
const pool = Buffer.alloc(16 * 256)
let at = pool.length

function random16(): Buffer {
  if (at === pool.length) {
    randomFillSync(pool)
    at = 0
  }
  at += 16
  return pool.subarray(at - 16, at)
}
