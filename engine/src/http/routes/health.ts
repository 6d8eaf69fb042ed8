import { ApiError } from '../../errors.ts'
import { refused } from '../admission.ts'
import type { App, ServerDeps } from '../app.ts'
import { problemsOnly } from '../schemas.ts'

export function healthRoutes(app: App, { host }: ServerDeps): void {
  app.get('/health/live', { schema: LIVE }, () => ({ status: 'ok' }))

  app.get('/health/ready', { schema: READY }, async () => {
    const refusal = host.duty.refusal()
    if (refusal) throw refused(refusal)
    // Without WhatsApp what comes in is still taken, so it is told and no reason to send it elsewhere.
    const since = host.outbox.unansweredSince()
    const whatsapp = since === null ? 'ok' : `has not answered since ${new Date(since).toISOString()}`
    if (await host.store.healthy()) return { status: 'ok', whatsapp }
    throw new ApiError(
      'store.unavailable',
      'The store cannot be written: look at the disk and its permissions, or at MongoDB.',
    )
  })
}

const tags = ['health']
const LIVE = { tags, summary: 'The process answers' }
const READY = {
  tags,
  summary: 'It takes work, and the store can be written',
  response: problemsOnly('store.unavailable', 'server.draining', 'server.busy'),
}
