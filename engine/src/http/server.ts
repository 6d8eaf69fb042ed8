import { Ajv, type ErrorObject } from 'ajv'
import fastify, { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify'
import { emulatorRoutes } from '../channels/emulator/routes.ts'
import { ApiError, ERRORS, isErrorCode, PROBLEM_TYPE, problem } from '../errors.ts'
import { plainSentences } from '../flow/sentences.ts'
import { admitWork } from './admission.ts'
import type { App, ServerDeps, TypeBoxProvider } from './app.ts'
import { limitArrival } from './arrival.ts'
import { describeApi } from './openapi.ts'
import { alertRoutes } from './routes/alerts.ts'
import { audienceRoutes } from './routes/audience.ts'
import { compareRoutes } from './routes/compare.ts'
import { consentRoutes } from './routes/consent.ts'
import { contactRoutes } from './routes/contacts.ts'
import { deadLetterRoutes } from './routes/dead-letters.ts'
import { erasureRoutes } from './routes/erasure.ts'
import { feedbackRoutes } from './routes/feedback.ts'
import { flowVersionRoutes } from './routes/flow-versions.ts'
import { flowRoutes } from './routes/flows.ts'
import { healthRoutes } from './routes/health.ts'
import { importRoutes } from './routes/imports.ts'
import { insightRoutes } from './routes/insights.ts'
import { keyRoutes } from './routes/keys.ts'
import { LINK_PREFIX, linkPageRoutes, linkRoutes, sendStaleLink } from './routes/links.ts'
import { meRoutes } from './routes/me.ts'
import { messageRoutes } from './routes/messages.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { numberRoutes } from './routes/numbers.ts'
import { pageRoutes } from './routes/pages.ts'
import { peopleRoutes } from './routes/people.ts'
import { proofRoutes } from './routes/proof.ts'
import { schemaRoutes } from './routes/schema.ts'
import { sessionRoutes } from './routes/session.ts'
import { settingsRoutes } from './routes/settings.ts'
import { testLinkRoutes, tryRoutes } from './routes/test-links.ts'
import { unsubscribeRoutes } from './routes/unsubscribes.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { whatsappRoutes } from './routes/whatsapp.ts'

type Routes = (app: App, deps: ServerDeps) => void | Promise<void>

const OPEN: readonly Routes[] = [
  healthRoutes,
  metricsRoutes,
  schemaRoutes,
  sessionRoutes,
  tryRoutes,
  whatsappRoutes,
  pageRoutes,
]
const API: readonly Routes[] = [
  erasureRoutes,
  proofRoutes,
  linkRoutes,
  flowRoutes,
  flowVersionRoutes,
  consentRoutes,
  contactRoutes,
  audienceRoutes,
  unsubscribeRoutes,
  feedbackRoutes,
  alertRoutes,
  importRoutes,
  messageRoutes,
  deadLetterRoutes,
  settingsRoutes,
  keyRoutes,
  peopleRoutes,
  insightRoutes,
  testLinkRoutes,
  numberRoutes,
  meRoutes,
  webhookRoutes,
  compareRoutes,
]

/** The whole server, without listening. */
export async function buildServer(deps: ServerDeps): Promise<App> {
  const { metrics, host, emulator, trustProxy } = deps
  // Requests are counted in the metrics and errors are logged below, so there is no log line for each request.
  const app: App = fastify({
    logger: false,
    trustProxy: trustProxy ? [...trustProxy] : false,
    forceCloseConnections: true,
    // An address that is none, such as one with %ff in it.
    frameworkErrors(error, request, reply) {
      if (request.url.startsWith(`${LINK_PREFIX}/`)) sendStaleLink(host, request, reply)
      else answer(toApiError(error, request, host.log), reply)
    },
  }).withTypeProvider<TypeBoxProvider>()
  app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? strict : lenient).compile(schema))
  app.setSerializerCompiler(() => JSON.stringify)
  app.setErrorHandler((error: FastifyError | ApiError, request, reply) =>
    answer(toApiError(error, request, host.log), reply),
  )
  app.setNotFoundHandler((request, reply) => {
    answer(new ApiError('not-found', `There is nothing at ${request.method} ${request.url.split('?')[0]}.`), reply)
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { url = 'unknown' } = request.routeOptions
    metrics.request(url, request.method, reply.statusCode, reply.elapsedTime / 1000)
    if (reply.statusCode >= 500 && url === DELIVERIES) host.duty.missed()
    done()
  })

  admitWork(app, host)
  limitArrival(app)
  await describeApi(app)
  await app.register(async (scope) => linkPageRoutes(scope, deps), { prefix: LINK_PREFIX })
  for (const routes of OPEN) await app.register(async (scope) => routes(scope, deps))
  if (emulator) await app.register(emulatorRoutes(emulator))
  await app.register(async (scope: App) => {
    admit(scope, deps)
    for (const routes of API) await routes(scope, deps)
  })
  app.get<{ Params: { code: string } }>('/problems/:code', { schema: { hide: true } }, ({ params }, reply) => {
    if (!isErrorCode(params.code)) return reply.callNotFound()
    return { code: params.code, ...ERRORS[params.code] }
  })
  return app
}

/** Nothing in this scope is reached without the permission that its route names. */
function admit(scope: App, { auth }: ServerDeps): void {
  scope.decorateRequest('principal')
  scope.addHook('onRoute', ({ url, config }) => {
    if (!config?.permission) throw new Error(`The route ${url} names no permission`)
  })
  scope.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    request.principal = await auth.admit(request, request.routeOptions.config.permission ?? 'administer')
  })
}

// Verbose: what is wrong is told in the words of the schema.
const strict = new Ajv({ allErrors: true, strict: false, verbose: true })
/** Numbers in addresses and queries are text. */
const lenient = new Ajv({ allErrors: true, strict: false, verbose: true, coerceTypes: true, useDefaults: true })

/** What WhatsApp tells, and tells again when it was not taken (`routes/whatsapp.ts`). */
const DELIVERIES = '/webhooks/whatsapp'

/** Seconds. */
const RETRY_AFTER_S = '5'

function answer(error: ApiError, reply: FastifyReply): void {
  if (error.code === 'auth.missing') reply.header('www-authenticate', 'Bearer')
  if (ERRORS[error.code].status === 503) reply.header('retry-after', RETRY_AFTER_S)
  if (error.code === 'server.draining') reply.header('connection', 'close')
  reply
    .code(ERRORS[error.code].status)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem(error)))
}

function toApiError(error: FastifyError | ApiError, request: FastifyRequest, log: ServerDeps['host']['log']): ApiError {
  if (error instanceof ApiError) return error
  if (error.validation) {
    const where = error.validationContext ?? 'body'
    const errors = plainSentences(error.validation as ErrorObject[]).map(({ path, message }) => {
      return { where, path, message: `The ${where}: ${message}` }
    })
    return new ApiError('request.invalid', errors.map(({ message }) => message).join(' '), { errors })
  }
  const { statusCode = 500 } = error
  if (statusCode === 413) return new ApiError('request.too-large', 'The body is larger than this call takes.')
  if (statusCode === 415) return new ApiError('request.unsupported-type', 'Send the body as application/json.')
  // A page cursor that is none, or a body that is not JSON.
  if (statusCode < 500 || error instanceof RangeError) return new ApiError('request.invalid', error.message)
  log.error({ err: error, route: request.routeOptions.url }, 'A request failed')
  return isStoreFailure(error)
    ? new ApiError('store.unavailable', 'The store cannot be read or written at the moment. Try again later.')
    : new ApiError('internal', 'This is a mistake in Basta, not in the request. The log of the server says more.')
}

function isStoreFailure({ code, name }: { code?: unknown; name?: unknown }): boolean {
  return (
    (typeof code === 'string' && code.startsWith('SQLITE_')) || (typeof name === 'string' && name.startsWith('Mongo'))
  )
}
