import type { IncomingMessage } from 'node:http'
import { localise } from '@basta/nodes/text.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { ApiError } from '../../errors.ts'
import { sendPage } from '../../evidence/html.ts'
import { acceptedLanguage } from '../../evidence/language.ts'
import { type LinkPage, linkPage } from '../../evidence/link-page.ts'
import { findLink, newLink, useLink } from '../../evidence/links.ts'
import type { Host } from '../../host/host.ts'
import type { App, ServerDeps } from '../app.ts'
import { knownScope } from '../known-scope.ts'
import { IdParams, problems, Scope } from '../schemas.ts'

/** Makes links. */
export function linkRoutes(app: App, { host }: ServerDeps): void {
  app.post(
    '/api/contacts/:id/unsubscribe-link',
    { config: { permission: 'converse' }, schema: MAKE },
    async (request) => {
      const { params, body } = request
      if (!(await host.store.get(params.id)))
        throw new ApiError('contact.not-found', `There is no contact "${params.id}".`)
      const settings = host.settings()
      const scope = knownScope(body.scope ?? settings.stopScope, settings)
      const { url, link } = newLink(host.publicUrl(), params.id, scope, host.now())
      await host.store.addLink(link)
      return { url, scope }
    },
  )
}

/**
 * What people and mail programs open, in the manners of RFC 8058: a GET changes nothing, since previews and scanners open links,
 * too; a POST with any body of any size stops, needs no cookie and no sign-in, and answers without a redirect. Whatever is wrong is
 * told on a page.
 */
export function linkPageRoutes(app: App, { host }: ServerDeps): void {
  // Also what bears no type, or one that is none.
  app.addHook('onRequest', async ({ raw }) => {
    raw.headers['content-type'] = ANY_TYPE
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', async (_request: FastifyRequest, payload: IncomingMessage) => beginningOf(payload))
  app.setErrorHandler((error, request, reply) => {
    host.log.error({ err: error, route: request.routeOptions.url }, 'An unsubscribe link failed')
    return answer(host, request, reply.code(503), 'failed')
  })
  app.setNotFoundHandler((request, reply) => sendStaleLink(host, request, reply))

  app.get('/:token', { schema: OPEN }, async (request, reply) => {
    const link = await findLink(host, request.params.token)
    return link ? answer(host, request, reply, 'question', link.scope) : sendStaleLink(host, request, reply)
  })

  app.post('/:token', { schema: USE }, async (request, reply) => {
    const use = String(request.body).includes('One-Click') ? 'one-click' : 'button'
    const scope = await useLink(host, request.params.token, use)
    return scope ? answer(host, request, reply, 'done', scope) : sendStaleLink(host, request, reply)
  })
}

/** Where the pages are. */
export const LINK_PREFIX = '/u'

/** For an address below `LINK_PREFIX` that is no link, such as one that was cut or garbled on its way. */
export function sendStaleLink(host: Host, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return answer(host, request, reply.code(404), 'stale')
}

function answer(
  host: Host,
  { headers }: FastifyRequest,
  reply: FastifyReply,
  is: LinkPage['is'],
  scope: LinkPage['scope'] = null,
): FastifyReply {
  const { business, topics } = host.settings()
  const language = acceptedLanguage(headers['accept-language'])
  const topic = topics.find(({ id }) => scope === `topic:${id}`)
  const name = topic ? localise(topic.name, [language]) : (scope?.replace('topic:', '') ?? '')
  reply.header('vary', 'accept-language')
  return sendPage(reply, linkPage({ is, scope, topic: name, business: business.name, language }))
}

const ANY_TYPE = 'application/octet-stream'

/** As much as `List-Unsubscribe=One-Click` needs, be it as multipart. */
const READ_BYTES = 10_000

/** Whatever follows is let go by. */
async function beginningOf(payload: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of payload.iterator({ destroyOnReturn: false })) {
    text += (chunk as Buffer).toString('latin1')
    if (text.length > READ_BYTES) break
  }
  payload.resume()
  return text
}

const MAKE = {
  tags: ['unsubscribes'],
  summary: 'Make a link by which this person stops messages',
  description:
    'For the button of a template, an e-mail, or wherever else the person reads. It carries a random token and nothing about the ' +
    'person; it works until the contact is erased. In the texts of flows write `{{ unsubscribe_url }}`.',
  params: IdParams,
  body: Type.Object(
    { scope: Type.Optional(Scope) },
    { additionalProperties: false, examples: [{ scope: 'marketing' }, {}] },
  ),
  response: {
    200: Type.Object({
      url: Type.String({ examples: ['https://chat.example.com/u/uX2x3pBCVs0YfZC4bFmxkFmTm1y2dTbq'] }),
      scope: Scope,
    }),
    ...problems('contact.not-found', 'topic.unknown'),
  },
}

const Token = Type.Object({ token: Type.String() })
/** Pages are not typed by their schemas. */
const PAGES: object = {
  200: {
    description: 'A page with one button, or that it is done',
    content: { 'text/html': { schema: Type.String() } },
  },
  404: {
    description: 'A page: the link is not valid, nothing was changed',
    content: { 'text/html': { schema: Type.String() } },
  },
  503: {
    description: 'A page: something failed here, nothing was changed',
    content: { 'text/html': { schema: Type.String() } },
  },
}
const OPEN = {
  tags: ['unsubscribes'],
  summary: 'The page behind a link; changes nothing',
  params: Token,
  response: PAGES,
}
const USE = {
  tags: ['unsubscribes'],
  summary: 'Stop, by the button of the page or by one click (RFC 8058)',
  description: 'Any body of any type is taken. A second time changes nothing.',
  params: Token,
  response: PAGES,
}
