import { ApiError } from '../../errors.ts'
import type { App, ServerDeps } from '../app.ts'
import { problemsOnly } from '../schemas.ts'

export function healthRoutes(app: App, { host }: ServerDeps): void {
  app.get('/health/live', { schema: LIVE }, () => ({ status: 'ok' }))

  app.get('/health/ready', { schema: READY }, async () => {
    if (await host.store.healthy()) return { status: 'ok' }
    throw new ApiError('store.unavailable', 'The store cannot be written: look at the disk and at its permissions.')
  })
}

const tags = ['health']
const LIVE = { tags, summary: 'The process answers' }
const READY = { tags, summary: 'The store can be written', response: problemsOnly('store.unavailable') }
