import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { App, ServerDeps } from '../app.ts'
import { secure } from '../secure.ts'

/** What a browser shows at `/`: the built pages, or a few lines that say where the rest is. */
export async function pageRoutes(app: App, { pagesFolder }: ServerDeps): Promise<void> {
  if (pagesFolder && existsSync(pagesFolder)) {
    await app.register(fastifyStatic, { root: pagesFolder, wildcard: false, setHeaders: secure })
    return
  }
  const text = pagesFolder ? 'The pages are not built yet. Stop Basta and run "npm start", which builds them.\n' : ABOUT
  app.get('/', { schema: { hide: true } }, (_request, reply) =>
    secure(reply).type('text/plain; charset=utf-8').send(text),
  )
}

const ABOUT = `Basta is running.

API      /api/openapi.json
Health   /health/ready
Metrics  /metrics
Sign in  /sign-in
`
