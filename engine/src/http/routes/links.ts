import { localise } from '@basta/nodes/text.ts'
import Type from 'typebox'
import { ApiError } from '../../errors.ts'
import { sendPage } from '../../evidence/html.ts'
import { acceptedLanguage } from '../../evidence/language.ts'
import { type LinkPage, linkPage } from '../../evidence/link-page.ts'
import { findLink, newLink, useLink } from '../../evidence/links.ts'
import type { App, ServerDeps } from '../app.ts'
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
      const scope = body.scope ?? host.settings().stopScope
      const { url, link } = newLink(host.publicUrl(), params.id, scope, host.now())
      await host.store.addLink(link)
      return { url, scope }
    },
  )
}

/**
 * What people and mail programs open, in the manners of RFC 8058: a GET changes nothing, since previews and scanners open links,
 * too; a POST with any body stops, needs no cookie and no sign-in, and answers without a redirect.
 */
export function linkPageRoutes(app: App, { host }: ServerDeps): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: MAX_BODY_BYTES }, (_request, body, done) =>
    done(null, body),
  )

  function page(is: LinkPage['is'], scope: LinkPage['scope'], header: string | undefined) {
    const { business, topics } = host.settings()
    const language = acceptedLanguage(header)
    const topic = topics.find(({ id }) => scope === `topic:${id}`)
    const name = topic ? localise(topic.name, [language]) : (scope?.replace('topic:', '') ?? '')
    return linkPage({ is, scope, topic: name, business: business.name, language })
  }

  app.get('/u/:token', { schema: OPEN }, async ({ params, headers }, reply) => {
    const link = await findLink(host, params.token)
    const shown = page(link ? 'question' : 'stale', link?.scope ?? null, headers['accept-language'])
    return sendPage(reply.code(link ? 200 : 404).header('vary', 'accept-language'), shown)
  })

  app.post('/u/:token', { schema: USE }, async ({ params, headers, body }, reply) => {
    const isOneClick = typeof body === 'string' && body.includes('One-Click')
    const scope = await useLink(host, params.token, isOneClick ? 'one-click' : 'button')
    const shown = page(scope ? 'done' : 'stale', scope, headers['accept-language'])
    return sendPage(reply.code(scope ? 200 : 404).header('vary', 'accept-language'), shown)
  })
}

/** `List-Unsubscribe=One-Click`, be it as multipart. */
const MAX_BODY_BYTES = 10_000

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
    ...problems('contact.not-found'),
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
  description: 'Any body is taken. A second time changes nothing.',
  params: Token,
  response: PAGES,
}
