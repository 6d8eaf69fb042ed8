import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { App, ServerDeps } from '../app.ts'
import { PAGE_HEADERS, secure } from '../secure.ts'

/** What a browser shows at `/`: the phone of the emulator, or a line that says where the rest is. */
export async function pageRoutes(app: App, { pagesFolder, emulator }: ServerDeps): Promise<void> {
  if (emulator && pagesFolder && existsSync(pagesFolder)) {
    const setHeaders = (response: { setHeader(name: string, value: string): unknown }) => {
      for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value)
    }
    await app.register(fastifyStatic, { root: pagesFolder, schemaHide: true, wildcard: false, setHeaders })
    return
  }
  const text = emulator ? 'The pages are not built yet: run "npm run build" and start Basta again.\n' : ABOUT
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
