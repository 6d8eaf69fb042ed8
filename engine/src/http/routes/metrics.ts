import type { App, ServerDeps } from '../app.ts'

export function metricsRoutes(app: App, { metrics }: ServerDeps): void {
  app.get('/metrics', { schema: { tags: ['health'], summary: 'Prometheus metrics' } }, async (_request, reply) =>
    reply.type(metrics.register.contentType).send(await metrics.register.metrics()),
  )
}
