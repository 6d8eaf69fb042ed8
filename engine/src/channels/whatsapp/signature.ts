import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether a delivery comes from Meta: header `X-Hub-Signature-256` is `sha256=` and the HMAC-SHA256 of the raw bytes
 * under one of our app secrets (several while a secret is rotated, or when two apps deliver here).
 * `rawBody` must be what was received: Meta signs escaped text, which parsing and writing again does not reproduce.
 * Source: Meta, webhooks, "validating payloads".
 */
export function isSigned(rawBody: Buffer, header: string | undefined, appSecrets: readonly string[]): boolean {
  const claimed = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '')?.[1]
  if (!claimed) return false
  const claimedBytes = Buffer.from(claimed, 'hex')
  let signed = false
  for (const secret of appSecrets) {
    // Anybody can sign with an empty key, so a secret that was left blank accepts nothing.
    if (secret !== '' && timingSafeEqual(hmac(rawBody, secret), claimedBytes)) signed = true
  }
  return signed
}

/** The value of `X-Hub-Signature-256` for these bytes. */
export function signatureOf(rawBody: Buffer, appSecret: string): string {
  return `sha256=${hmac(rawBody, appSecret).toString('hex')}`
}

function hmac(rawBody: Buffer, secret: string): Buffer {
  return createHmac('sha256', secret).update(rawBody).digest()
}
