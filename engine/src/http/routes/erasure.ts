import Type from 'typebox'
import { ApiError } from '../../errors.ts'
import { erase } from '../../evidence/erase.ts'
import type { App, ServerDeps } from '../app.ts'
import { actorOf } from '../caller.ts'
import { IdParams, PageOf, PageQueryFields, paging, problems, Register, Scope, Time } from '../schemas.ts'

/** The right to be forgotten (GDPR 17), and what has to be remembered to honour it. */
export function erasureRoutes(app: App, { host }: ServerDeps): void {
  app.post('/api/contacts/:id/erase', { config: { permission: 'administer' }, schema: ERASE }, async (request) => {
    const { params, principal } = request
    const tombstone = await erase(host, params.id, actorOf(principal))
    if (!tombstone) throw new ApiError('contact.not-found', `There is no contact "${params.id}".`)
    const { contactId, id: entryId, effectiveAt: erasedAt, scope } = tombstone
    return { contactId, entryId, erasedAt, scope }
  })

  app.get('/api/unsubscribes/erased', { config: { permission: 'read' }, schema: LIST }, ({ query }) =>
    host.store.listErasedStops(paging(query)),
  )
}

const tags = ['unsubscribes']

const ERASE = {
  tags,
  summary: 'Erase a person',
  description:
    'Record, journal, ledger, links and queued messages go. What stays is a keyed hash of each identity with its stops, so that ' +
    'neither an import nor any message reaches the person as marketing again. A `consent.stopped` that a webhook has not got yet ' +
    'is still delivered, or stays a dead letter until it is replayed or discarded; reasons are not. Erasing again changes nothing. ' +
    'It cannot be undone.',
  params: IdParams,
  response: {
    200: Type.Object({
      contactId: Type.String(),
      entryId: Type.String({ description: 'The tombstone in the ledger' }),
      erasedAt: Time('When it happened'),
      scope: Scope,
    }),
    ...problems('contact.not-found'),
  },
}
const LIST = {
  tags,
  summary: 'Stops of erased people, by keyed hash',
  querystring: PageQueryFields,
  response: {
    200: PageOf(
      Type.Object(
        {
          identityHash: Type.String({ description: 'HMAC-SHA-256 of an identity, with a secret of this account' }),
          scope: Scope,
          register: Register,
          since: Time('When the stop took effect, or the person was erased'),
          entryId: Type.String({ description: 'The tombstone in the ledger' }),
        },
        { title: 'Erased stop' },
      ),
    ),
    ...problems(),
  },
}
