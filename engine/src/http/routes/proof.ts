import Type from 'typebox'
import { ApiError } from '../../errors.ts'
import { sendPage } from '../../evidence/html.ts'
import { acceptedLanguage, LANGUAGES, languageOf } from '../../evidence/language.ts'
import { type Proof, proofOf } from '../../evidence/proof.ts'
import { proofPage } from '../../evidence/proof-page.ts'
import type { App, ServerDeps } from '../app.ts'
import { IdParams, problems } from '../schemas.ts'

/** What a person wanted and what became of it, for the person, an authority or a court. */
export function proofRoutes(app: App, { host }: ServerDeps): void {
  async function proof(id: string): Promise<Proof> {
    const found = await proofOf(host, id)
    if (!found) throw new ApiError('contact.not-found', `There is no contact "${id}".`)
    return found
  }

  app.get('/api/contacts/:id/proof', { config: { permission: 'read' }, schema: JSON_PROOF }, ({ params }) =>
    proof(params.id),
  )

  app.get('/api/contacts/:id/proof.html', { config: { permission: 'read' }, schema: PAGE }, async (request, reply) => {
    const { params, query, headers } = request
    const { locale } = query
    const language = locale === undefined ? acceptedLanguage(headers['accept-language']) : languageOf(locale)
    if (!language) throw new ApiError('request.invalid', `locale takes ${LANGUAGES.join(', ')}, not "${locale}".`)
    return sendPage(reply, proofPage(await proof(params.id), language))
  })
}

const tags = ['contacts']

const JSON_PROOF = {
  tags,
  summary: 'The proof of one person',
  description:
    'Identities then and now, every ledger entry with the text that was hashed, current stops, confirmations with their delivery, ' +
    'and how to check it all without this server.',
  params: IdParams,
  response: {
    200: Type.Unsafe<Proof>({ type: 'object', title: 'Proof', additionalProperties: true }),
    ...problems('contact.not-found'),
  },
}
/** A page is not typed by its schema. */
const HTML: object = {
  200: { description: 'A page to print', content: { 'text/html': { schema: Type.String() } } },
}
const PAGE = {
  tags,
  summary: 'The proof of one person as a page to print',
  params: IdParams,
  querystring: Type.Object(
    {
      locale: Type.Optional(Type.String({ maxLength: 40, description: 'en, pt or es; default: as the browser asks' })),
    },
    { additionalProperties: false },
  ),
  response: { ...HTML, ...problems('contact.not-found') },
}
