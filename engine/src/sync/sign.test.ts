import { expect, test } from 'vitest'
import { newSigningSecret, sign } from './sign.ts'

/** The test vector of the reference libraries of Standard Webhooks. */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const AT = 1_614_265_330_000
const BODY = '{"test": 2432232314}'
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='

test('signs as the reference libraries do', () => {
  expect(sign('msg_p5jXN8AQM9LWM0D4loKWxJek', AT + 999, BODY, [{ secret: SECRET, until: null }])).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': SIGNATURE,
  })
})

test('an older secret signs beside the new one until its time is up', () => {
  const secrets = [
    { secret: newSigningSecret(), until: null },
    { secret: SECRET, until: AT + 1 },
  ]
  const signatures = (now: number) =>
    sign('msg_p5jXN8AQM9LWM0D4loKWxJek', now, BODY, secrets)['webhook-signature'].split(' ')
  expect(signatures(AT)).toEqual([expect.stringMatching(/^v1,.{43}=$/), SIGNATURE])
  expect(signatures(AT + 1)).toHaveLength(1)
})

test('every secret is new, and as long as the specification asks', () => {
  const secrets = new Set(Array.from({ length: 20 }, newSigningSecret))
  expect(secrets.size).toBe(20)
  for (const secret of secrets) expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32)
})
