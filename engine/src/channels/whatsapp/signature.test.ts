import { describe, expect, it } from 'vitest'
import { isSigned, signatureOf } from './signature.ts'

const body = Buffer.from('{"text":"\\u00e4"}')
const secret = 'an app secret'

describe('isSigned', () => {
  it('agrees with the HMAC-SHA256 test case 2 of RFC 4231', () => {
    const data = Buffer.from('what do ya want for nothing?')
    const header = 'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
    expect(signatureOf(data, 'Jefe')).toBe(header)
    expect(isSigned(data, header, ['Jefe'])).toBe(true)
  })

  it('accepts the signature of any of several secrets', () => {
    expect(isSigned(body, signatureOf(body, secret), ['the new secret', secret])).toBe(true)
    expect(isSigned(body, signatureOf(body, secret), ['the new secret'])).toBe(false)
  })

  it('signs bytes, not JSON: the same text written without escapes is refused', () => {
    expect(isSigned(Buffer.from('{"text":"ä"}'), signatureOf(body, secret), [secret])).toBe(false)
  })

  it.each([
    undefined,
    '',
    'sha256=',
    signatureOf(body, secret).slice(0, -2),
    `${signatureOf(body, secret)}00`,
    signatureOf(body, secret).slice('sha256='.length),
    signatureOf(body, secret).replace('sha256', 'sha1'),
    `sha256=${'z'.repeat(64)}`,
  ])('refuses the header %j', (header) => {
    expect(isSigned(body, header, [secret])).toBe(false)
  })

  it('accepts nothing without a secret, not even what an empty key signed', () => {
    expect(isSigned(body, signatureOf(body, secret), [])).toBe(false)
    expect(isSigned(body, signatureOf(body, ''), [''])).toBe(false)
  })
})
