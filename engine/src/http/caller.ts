import type { IncomingHttpHeaders } from 'node:http'
import { canonicalJson } from '../consent/ledger.ts'
import { sha256 } from '../sha256.ts'
import type { Principal } from './auth.ts'

/** How the ledger names the caller. */
export function actorOf({ kind, name }: Principal): string {
  return kind === 'key' ? `api:${name}` : `operator:${name}`
}

/**
 * The key of the event that a request becomes. A request that is sent again with its `Idempotency-Key` becomes the same
 * event, so it is applied once. Keys of different callers do not meet, nor do different requests under one key: a wish to
 * stop must never be taken for somebody else's.
 */
export function eventKey(
  {
    headers,
    principal,
    method,
    url,
    body,
  }: { headers: IncomingHttpHeaders; principal: Principal; method: string; url: string; body?: unknown },
  newId: () => string,
): string {
  const given = headers['idempotency-key']
  return given === undefined
    ? `api:${newId()}`
    : `api:${principal.id}:${given}:${sha256(`${method} ${url} ${canonicalJson(body ?? null)}`)}`
}
