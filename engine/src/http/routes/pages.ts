import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyRequest } from 'fastify'
import type { App, ServerDeps } from '../app.ts'
import { secure } from '../secure.ts'
import { LINK_PREFIX, sendStaleLink } from './links.ts'

/**
 * What a browser shows: the one built page, which knows by its address which screen is meant, at every address that is none of the
 * server's own.
 */
export async function pageRoutes(app: App, { pagesFolder, emulator, host }: ServerDeps): Promise<void> {
  if (!pagesFolder || !existsSync(join(pagesFolder, 'index.html'))) {
    const text = pagesFolder ? NOT_BUILT : ABOUT
    app.get('/', hidden, (_request, reply) => secure(reply).type('text/plain; charset=utf-8').send(text))
    return
  }
  // The names of these files change with their content.
  await app.register(fastifyStatic, {
    ...{ root: join(pagesFolder, 'assets'), prefix: '/assets/', setHeaders: secure, index: false },
    ...{ preCompressed: true, immutable: true, maxAge: YEAR_MS },
  })
  const others = emulator ? OTHERS : [...OTHERS, '/phone']

  app.get('/*', hidden, (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? ''
    const isBelow = (prefix: string) => path === prefix || path.startsWith(`${prefix}/`)
    if (isBelow(LINK_PREFIX)) return sendStaleLink(host, request, reply)
    if (path !== '/' && (others.some(isBelow) || !isForPeople(request))) return reply.callNotFound()
    return reply.sendFile('index.html', pagesFolder, { immutable: false, maxAge: 0 })
  })
}

const isForPeople = ({ headers: { accept = '' } }: FastifyRequest) => accept.includes('text/html')

const hidden = { schema: { hide: true } }
const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/** Where the server answers itself, or says that there is nothing. */
const OTHERS = ['/api', '/assets', '/emulator', '/health', '/metrics', '/problems', '/schema', '/webhooks']

const NOT_BUILT = 'The pages are not built yet. Stop Basta and run "npm start", which builds them.\n'
const ABOUT = `Basta is running.

API      /api/openapi.json
Health   /health/ready
Metrics  /metrics
`
