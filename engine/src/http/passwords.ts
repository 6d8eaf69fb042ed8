import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** Source: OWASP, Password Storage Cheat Sheet: N = 2^15, r = 8, p = 3, which takes 32 MiB. */
const COST = { N: 2 ** 15, r: 8, p: 3 }
const KEY_BYTES = 32
const SALT_BYTES = 16

/** What is stored of a password: `scrypt <N> <r> <p> <salt> <key>`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const { N, r, p } = COST
  const key = await derive(password, salt, COST)
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join(' ')
}

/** @param hash null: nobody's. It takes as long to say no. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (hash ?? NOBODYS).split(' ')
  const expected = Buffer.from(key, 'base64url')
  const cost = { N: Number(N), r: Number(r), p: Number(p) }
  const given = await derive(password, Buffer.from(salt, 'base64url'), cost)
  return given.length === expected.length && timingSafeEqual(given, expected) && hash !== null
}

const NOBODYS = ['scrypt', COST.N, COST.r, COST.p, 'AAAAAAAAAAAAAAAAAAAAAA', '-'].join(' ')

function derive(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The same password may be typed as different code points (NIST SP 800-63B, 5.1.1.2).
    const options = { ...cost, maxmem: 256 * cost.N * cost.r }
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
