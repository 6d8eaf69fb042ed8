import type { FastifyRequest } from 'fastify'
import type { App } from './app.ts'

/** How long a request may take to arrive, ms: a slow one must not hold up a shutdown, and many of them not the server. */
const REQUEST_TIMEOUT_MS = 30_000

/**
 * Cuts off requests that do not arrive in time. Node's own limit is one for all of them, and would cut a long list that comes
 * over a slow line: such an upload has the time for each part of it, as soon as its sender has been admitted (`goesOn`).
 */
export function limitArrival(app: App): void {
  // Of the request line and the headers.
  app.server.headersTimeout = REQUEST_TIMEOUT_MS
  app.decorateRequest('arrival')
  app.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request
    request.arrival = setTimeout(() => raw.complete === false && raw.socket.destroy(), REQUEST_TIMEOUT_MS).unref()
    done()
  })
  app.addHook('onResponse', ({ raw, arrival }, _reply, done) => {
    // What has been answered already, such as that its sender may not, can still be arriving.
    if (raw.complete !== false) clearTimeout(arrival)
    done()
  })
}

/** Another part of this request has arrived, and the time begins anew. */
export const goesOn = ({ arrival }: FastifyRequest) => void arrival?.refresh()

declare module 'fastify' {
  interface FastifyRequest {
    arrival?: NodeJS.Timeout
  }
}
