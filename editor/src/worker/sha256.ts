/**
 * SHA-256 of a UTF-8 text, hex. The browser's own is asynchronous, and the runtime waits for nothing.
 * Source: FIPS 180-4.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const blocks = (bytes.length + 9 + 63) >> 6
  const padded = new Uint8Array(blocks * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, bytes.length << 3)

  const state = Uint32Array.from(FIRST)
  const w = new Uint32Array(64)
  for (let at = 0; at < padded.length; at += 64) mix(state, w, view, at)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** The first 32 bits of the fractional parts of the square roots, and of the cube roots, of the first primes. */
const PRIMES = primes(64)
const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32)
const FIRST = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const K = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))

function mix(state: Uint32Array, w: Uint32Array, view: DataView, at: number): void {
  const get = (i: number) => w[i] as number
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + 4 * i)
  for (let i = 16; i < 64; i++) {
    const s0 = turned(get(i - 15), 7) ^ turned(get(i - 15), 18) ^ (get(i - 15) >>> 3)
    const s1 = turned(get(i - 2), 17) ^ turned(get(i - 2), 19) ^ (get(i - 2) >>> 10)
    w[i] = get(i - 16) + s0 + get(i - 7) + s1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const t1 = h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + get(i)
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0]
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] as number) + word
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by))

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}
