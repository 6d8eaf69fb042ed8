import type { IncomingHttpHeaders } from 'node:http'
import type { Principal } from './auth.ts'

/** How the ledger names the caller. */
export function actorOf({ kind, name }: Principal): string {
  return kind === 'key' ? `api:${name}` : `operator:${name}`
}

/**
 * The key of the event that a request becomes. A request with an `Idempotency-Key` becomes the same event each time, so it
 * is applied once; keys of different callers do not meet.
 */
export function eventKey(
  {
    headers,
    principal,
    routeOptions,
  }: { headers: IncomingHttpHeaders; principal: Principal; routeOptions: { url?: string } },
  newId: () => string,
): string {
  const given = headers['idempotency-key']
  return given === undefined ? `api:${newId()}` : `api:${principal.id}:${routeOptions.url}:${given}`
}
