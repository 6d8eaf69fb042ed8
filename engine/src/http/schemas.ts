/** Parts that several routes speak in. Times are milliseconds since the epoch, as in the ledger, where they are hashed. */

import type { Edit } from '@basta/nodes/contract.ts'
import Type, { type Static, type TSchema } from 'typebox'
import { type ContactRecord, type IdentityKey, identityKey } from '../contacts/contact.ts'
import { SUBSCRIPTIONS, subscriptionOf } from '../contacts/subscription.ts'
import { ERRORS, type ErrorCode } from '../errors.ts'
import type { PageQuery } from '../stores/store.ts'

export const Time = (description: string) =>
  Type.Integer({
    description: `${description} (milliseconds since the epoch)`,
    minimum: 0,
    maximum: END_OF_TIME_MS,
    examples: [1790000000000],
  })
/** 2200-01-01. Times beyond it are mistakes, and what reads them would fail. */
const END_OF_TIME_MS = 7_258_118_400_000

/** A day in UTC. Figures are counted by it. */
export const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', examples: ['2026-06-01'] })

/** @param day since the epoch */
export const dayText = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10)
const DAY_MS = 24 * 60 * 60 * 1000

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

const oneOf = <T extends string>(...values: T[]) => Type.Enum(values)

export const Scope = Type.Unsafe<'all' | 'marketing' | `topic:${string}`>(
  Type.String({
    title: 'Scope',
    description: '`all`, `marketing` or `topic:<id>`; each contains those after it.',
    pattern: '^(all|marketing|topic:[A-Za-z0-9_-]{1,40})$',
    examples: ['all', 'marketing', 'topic:news'],
  }),
)

export const Register = oneOf('contact', 'platform', 'operator', 'import', 'abuse', 'unreachable')

/** A person, named by exactly one id. */
export const Recipient = Type.Union(
  [
    Type.Object(
      {
        wa_id: Type.String({ pattern: '^\\+?[1-9][0-9]{4,19}$', description: 'Phone number with country code' }),
      },
      { additionalProperties: false },
    ),
    Type.Object(
      { bsuid: Type.String({ minLength: 1, maxLength: 150, description: "Meta's business-scoped user id" }) },
      { additionalProperties: false },
    ),
  ],
  { title: 'Recipient', examples: [{ wa_id: '15551234567' }, { bsuid: 'US.13491208655302741918' }] },
)

export function keyOf(recipient: Static<typeof Recipient>): IdentityKey {
  return 'wa_id' in recipient ? identityKey('wa_id', recipient.wa_id) : identityKey('bsuid', recipient.bsuid)
}

export const IdentityView = Type.Object(
  { kind: oneOf('wa_id', 'bsuid', 'parent_bsuid'), value: Type.String() },
  { title: 'Identity', examples: [{ kind: 'wa_id', value: '15551234567' }] },
)

export const StopView = Type.Object(
  {
    scope: Scope,
    register: Register,
    since: Time('When it took effect'),
    requestedAt: Time('When the person asked last'),
    entryId: Type.String({ description: 'The ledger entry that recorded it' }),
    until: Type.Optional(Time('A pause: when it ends by itself')),
    after: Type.Optional(
      Type.Object(
        {
          flow: Nullable(Type.Object({ id: Type.String(), version: Type.Integer(), node: Type.String() })),
          template: Nullable(Type.String()),
        },
        { description: 'The flow the person was in when they asked, and the last template they had got' },
      ),
    ),
  },
  { title: 'Stop' },
)

export const SubscriptionView = Type.Enum([...SUBSCRIPTIONS], {
  description: '`partly-stopped`: offers or topics; `never-asked`: nothing was agreed to and nothing stopped',
})

export const ContactView = Type.Object(
  {
    id: Type.String(),
    createdAt: Time('When the contact was first seen'),
    name: Type.String(),
    locale: Type.String({ description: 'BCP 47' }),
    identities: Type.Array(IdentityView),
    attributes: Type.Record(Type.String(), Type.Unknown()),
    tags: Type.Array(Type.String()),
    lists: Type.Array(
      Type.Object({ id: Type.String(), name: Type.String(), at: Time('When the list first named the person') }),
      { description: 'The imported lists that the person came from, oldest first' },
    ),
    subscription: SubscriptionView,
    stops: Type.Array(StopView, { description: 'Empty: the person gets everything' }),
    conversations: Type.Array(
      Type.Object({
        channel: Type.String({ description: 'Phone number id of the business' }),
        lastInboundAt: Nullable(Time('When the person wrote last')),
        takeover: Type.Boolean({ description: 'A person answers, the bot is silent' }),
        flow: Nullable(Type.Object({ id: Type.String(), version: Type.Integer(), node: Type.String() })),
      }),
    ),
    outbox: Type.Integer({ description: 'Messages that have not left yet' }),
  },
  { title: 'Contact' },
)

export function contactView(record: ContactRecord): Static<typeof ContactView> {
  const { id, createdAt, name, locale, attributes, tags, lists, consent, outbox } = record
  const conversations = Object.entries(record.conversations).map(([channel, { lastInboundAt, takeover, run }]) => ({
    channel,
    lastInboundAt,
    takeover: takeover !== undefined,
    flow: run ? { id: run.flowId, version: run.version, node: run.node } : null,
  }))
  const identities = record.identities.map(({ kind, value }) => ({ kind, value }))
  const stops = consent.stops.map(({ optInsBefore, rev, ...stop }) => stop)
  return {
    id,
    createdAt,
    name,
    locale,
    identities,
    attributes,
    tags,
    lists,
    subscription: subscriptionOf(consent),
    stops,
    conversations,
    outbox: outbox.length,
  }
}

export const IssueView = Type.Object(
  {
    code: Type.String({ examples: ['flow.missing-flow'] }),
    severity: Type.Enum(['error', 'warning', 'advice'], {
      description: '`error` stops publishing, `warning` will surprise someone, `advice` is only worth knowing',
    }),
    message: Type.String({ description: 'What is wrong and what to do, in the language of `Accept-Language`' }),
    nodeId: Type.Optional(Type.String()),
    path: Type.Optional(Type.String({ description: "JSON pointer inside the node's data" })),
    fix: Type.Optional(
      Type.Object(
        { label: Type.String(), edits: Type.Array(Type.Unsafe<Edit>(Type.Object({}, { additionalProperties: true }))) },
        { description: 'Changes of the document that mend it for certain' },
      ),
    ),
    muted: Type.Optional(Type.String({ description: 'Why the author has put it aside' })),
  },
  { title: 'Issue' },
)

const ComparedView = Type.Array(Type.Union([Type.String(), Type.Object({ step: Type.String() })]), {
  description: 'Texts, buttons and rows in brackets, or steps by id',
})

export const FailedTestView = Type.Object(
  {
    at: Type.Integer({ description: 'Its place among the tests of the flow, from 0' }),
    name: Type.String(),
    step: Type.Integer({ description: 'The line of the test that differs, from 0' }),
    message: Type.String({ description: 'How it differs, in the language of `Accept-Language`' }),
    expected: Type.Optional(ComparedView),
    got: Type.Optional(ComparedView),
  },
  { title: 'FailedTest' },
)

/** Answers with sentences for people are in the caller's language. */
export const LanguageHeaders = Type.Object({
  'accept-language': Type.Optional(
    Type.String({ maxLength: 1000, description: 'en, pt or es; English where none of them is accepted' }),
  ),
})

const pageFields = {
  after: Type.Optional(Type.String({ description: '`next` of the page before', maxLength: 1000 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 50 })),
}
export const PageQueryFields = Type.Object(pageFields, { additionalProperties: false })
export const SearchQuery = Type.Object(
  {
    ...pageFields,
    search: Type.Optional(
      Type.String({
        description:
          'Part of a name, a phone number or an id; without regard to case, accents and how numbers are written',
        maxLength: 200,
        examples: ['Ana', '+55 11 9876'],
      }),
    ),
  },
  { additionalProperties: false },
)
/** The fields by which every list is paged, and nothing else of the query. */
export const paging = ({ after, limit }: PageQuery): PageQuery => ({ after, limit })

export const PageOf = <T extends TSchema>(item: T) =>
  Type.Object({
    items: Type.Array(item),
    next: Type.Optional(Type.String({ description: 'Pass it as `after` for the next page. Absent on the last.' })),
  })

export const IdParams = Type.Object({ id: Type.String({ minLength: 1, maxLength: 300 }) })

/** Clients that repeat a request after a lost answer send the same key, and nothing happens twice. */
export const IdempotencyHeaders = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: 'The same key: the same answer, nothing happens twice' }),
  ),
})

export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.Enum(Object.keys(ERRORS) as ErrorCode[]),
  },
  { $id: 'Problem', title: 'Problem', description: 'RFC 9457, with a stable code', additionalProperties: true },
)

/** What every route under `/api` may answer. */
const COMMON: readonly ErrorCode[] = [
  'request.invalid',
  'auth.missing',
  'auth.forbidden',
  'internal',
  'store.unavailable',
]

/** Documents the errors of a route under `/api`: its own, and those that all have. */
export const problems = (...codes: ErrorCode[]) => problemsOnly(...codes, ...COMMON)

/** Documents the errors of a route by status. */
export function problemsOnly(...codes: ErrorCode[]): object {
  const responses: Record<number, object> = {}
  for (const { status } of codes.map((code) => ERRORS[code])) {
    const same = codes.filter((code) => ERRORS[code].status === status)
    responses[status] = {
      description: same.map((code) => `\`${code}\`: ${ERRORS[code].title}.`).join(' '),
      content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
    }
  }
  return responses
}

/** Source: NIST SP 800-63B, section 5.1.1.2. */
export const NewPassword = Type.String({ minLength: 8, maxLength: 200 })
