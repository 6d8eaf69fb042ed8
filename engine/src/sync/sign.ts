import { createHmac, randomBytes } from 'node:crypto'

export interface SigningSecret {
  /** `whsec_` and the key in base64. */
  secret: string
  /** A rotated secret signs beside the new one until then, ms. Null: it is the current one. */
  until: number | null
}

export interface SignatureHeaders extends Record<string, string> {
  'webhook-id': string
  'webhook-timestamp': string
  'webhook-signature': string
}

/**
 * The headers by which a receiver knows that a message is ours, whole and new. Every secret that is valid now signs, so that
 * a receiver may change over at its own time. Source: Standard Webhooks 1.0.0, "signature scheme" and "webhook headers".
 * @param id the event's, without a full stop: it is joined to the rest by one
 * @param now when this attempt is made, ms
 */
export function sign(id: string, now: number, body: string, secrets: readonly SigningSecret[]): SignatureHeaders {
  const timestamp = String(Math.floor(now / 1000))
  const valid = secrets.filter(({ until }) => until === null || until > now)
  const signatures = valid.map(({ secret }) => `v1,${hmac(secret, `${id}.${timestamp}.${body}`)}`)
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}

/** 32 random bytes: the specification asks for 24 to 64. */
export const newSigningSecret = () => `${PREFIX}${randomBytes(32).toString('base64')}`

const PREFIX = 'whsec_'

function hmac(secret: string, content: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  return createHmac('sha256', key).update(content).digest('base64')
}
