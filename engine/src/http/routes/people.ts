import { randomBytes } from 'node:crypto'
import Type, { type Static } from 'typebox'
import { ApiError, type ErrorCode } from '../../errors.ts'
import { sha256 } from '../../sha256.ts'
import type { Person, PersonRefusal } from '../../stores/people.ts'
import type { App, ServerDeps } from '../app.ts'
import { signInName } from '../auth.ts'
import { IdParams, Nullable, problems, Time } from '../schemas.ts'

/** Who may sign in beside the first owner, and what they may do. */
export function peopleRoutes(app: App, { host }: ServerDeps): void {
  const { store } = host

  /** The link is answered once: only the hash of its token is kept. */
  function invite() {
    const token = randomBytes(24).toString('base64url')
    const invitation = { hash: sha256(token), until: host.now() + INVITATION_MS }
    return { invitation, link: `${host.publicUrl()}/sign-in?invitation=${token}` }
  }

  app.get('/api/people', { config: { permission: 'administer' }, schema: LIST }, async () => ({
    items: (await store.people()).map(personView),
  }))

  app.post('/api/people', { config: { permission: 'administer' }, schema: INVITE }, async ({ body }, reply) => {
    const { invitation, link } = invite()
    const person: Person = {
      ...{ id: host.newId(), ...body, email: signInName(body.email), invitation },
      ...{ password: null, createdAt: host.now(), joinedAt: null },
    }
    if (!(await store.addPerson(person))) throw refusal('email-taken')
    return reply.code(201).send({ ...personView(person), link })
  })

  app.patch('/api/people/:id', { config: { permission: 'administer' }, schema: CHANGE }, async ({ params, body }) => {
    // A link that went to another address is none any more.
    const email = body.email === undefined ? {} : { email: signInName(body.email), invitation: null }
    const changed = await store.changePerson(params.id, { ...body, ...email })
    if (typeof changed === 'string') throw refusal(changed)
    return personView(changed)
  })

  app.post(
    '/api/people/:id/invitation',
    { config: { permission: 'administer' }, schema: INVITE_AGAIN },
    async ({ params }, reply) => {
      const { invitation, link } = invite()
      const invited = await store.changePerson(params.id, { invitation })
      if (typeof invited === 'string') throw refusal(invited)
      return reply.code(201).send({ ...personView(invited), link })
    },
  )

  app.delete('/api/people/:id', { config: { permission: 'administer' }, schema: REMOVE }, async ({ params }, reply) => {
    const outcome = await store.deletePerson(params.id)
    if (outcome !== 'deleted') throw refusal(outcome)
    return reply.code(204).send(null)
  })
}

const INVITATION_MS = 7 * 24 * 60 * 60 * 1000

function personView({ id, name, email, role, createdAt, joinedAt, invitation }: Person): Static<typeof PersonView> {
  return { id, name, email, role, createdAt, joinedAt, invitedUntil: invitation?.until ?? null }
}

function refusal(reason: PersonRefusal | 'email-taken'): ApiError {
  const { code, detail } = REFUSALS[reason]
  return new ApiError(code, detail)
}

const REFUSALS: Record<PersonRefusal | 'email-taken', { code: ErrorCode; detail: string }> = {
  'not-found': { code: 'person.not-found', detail: 'There is nobody with this id.' },
  'email-taken': { code: 'person.known', detail: 'Somebody signs in with this e-mail address already.' },
  'last-owner': { code: 'person.last-owner', detail: 'There must be an owner. Make somebody else one first.' },
}

const tags = ['people']

const fields = {
  name: Type.String({ pattern: '\\S', maxLength: 100, description: 'Goes into the ledger as the actor' }),
  email: Type.String({ pattern: '^\\s*[^\\s@]+@[^\\s@]+\\s*$', maxLength: 254, description: 'What they sign in with' }),
  role: Type.Enum(['owner', 'designer', 'agent', 'viewer']),
}
const PersonView = Type.Object(
  {
    id: Type.String(),
    ...fields,
    createdAt: Time('When they were invited first'),
    joinedAt: Nullable(Time('When they set a password')),
    invitedUntil: Nullable(Time('Until when their link works. Null: none is open')),
  },
  { title: 'Person' },
)
const Invited = Type.Object({
  ...PersonView.properties,
  link: Type.String({ description: 'By it they set a password, once. Shown only now: hand it to them' }),
})

const LIST = {
  tags,
  summary: 'People who may sign in',
  response: { 200: Type.Object({ items: Type.Array(PersonView) }), ...problems() },
}
const INVITE = {
  tags,
  summary: 'Invite somebody',
  body: Type.Object(fields, {
    additionalProperties: false,
    examples: [{ name: 'Ana', email: 'ana@example.com', role: 'designer' }],
  }),
  response: { 201: Invited, ...problems('person.known') },
}
const CHANGE = {
  tags,
  summary: 'Change the name, the e-mail address or the role of somebody',
  description: 'Another role or e-mail address signs them out everywhere.',
  params: IdParams,
  body: Type.Partial(Type.Object(fields), { additionalProperties: false, examples: [{ role: 'viewer' }] }),
  response: { 200: PersonView, ...problems('person.not-found', 'person.known', 'person.last-owner') },
}
const INVITE_AGAIN = {
  tags,
  summary: 'Make a new link by which somebody sets a password: the one before works no more',
  params: IdParams,
  response: { 201: Invited, ...problems('person.not-found') },
}
const REMOVE = {
  tags,
  summary: 'Remove somebody, and sign them out everywhere',
  params: IdParams,
  response: { 204: Type.Null(), ...problems('person.not-found', 'person.last-owner') },
}
