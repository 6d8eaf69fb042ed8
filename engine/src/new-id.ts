import { randomBytes } from 'node:crypto'

/** 26 letters and digits: 48 bits of time, then 80 random bits, in base 32. Sorts by time, as a ULID does. */
export function newId(): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  return BigInt(`0x${bytes.toString('hex')}`)
    .toString(32)
    .padStart(26, '0')
}
