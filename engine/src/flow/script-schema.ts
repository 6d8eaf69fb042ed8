import Type from 'typebox'
import { MAX_SCRIPT_STEPS } from '../limits.ts'

const closed = { additionalProperties: false }
const text = Type.String({ maxLength: 4096 })
const scalar = { type: ['string', 'number', 'boolean'] }
const scalarOrNull = { type: ['string', 'number', 'boolean', 'null'] }

const heard = Type.Partial(
  Type.Object({
    contains: text,
    equals: text,
    from: text,
    buttons: Type.Array(text),
    rows: Type.Array(text),
    type: text,
  }),
  closed,
)

const expectation = Type.Partial(
  Type.Object({
    stopped: Type.Array(text),
    outbox: Type.Integer({ minimum: 0 }),
    attributes: Type.Record(Type.String(), Type.Unsafe(scalarOrNull)),
    tags: Type.Array(text),
    feedback: text,
    takeover: Type.Boolean(),
    ended: Type.Boolean(),
  }),
  closed,
)

const sent = Type.Union([
  Type.Object(
    {
      media: Type.Enum(['image', 'video', 'audio', 'document', 'sticker']),
      caption: Type.Optional(text),
    },
    closed,
  ),
  Type.Object({ location: Type.Array(Type.Number(), { minItems: 2, maxItems: 2 }) }, closed),
  Type.Object({ kind: text }, closed),
])

const scalars = Type.Record(Type.String(), Type.Unsafe(scalar))

/** One thing happens per step: an object with exactly one of these keys. */
const step = Type.Partial(
  Type.Object({
    says: text,
    taps: Type.Union([text, Type.Object({ option: text, message: Type.Integer({ minimum: 1 }) }, closed)]),
    sends: sent,
    hears: Type.Union([Type.Literal('nothing'), heard]),
    after: Type.String({
      pattern: '^P(?=.)([0-9]+W)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$',
      description: 'An ISO 8601 duration such as "PT24H" or "P2D".',
    }),
    visits: Type.Array(text),
    agent: Type.Enum(['takes over', 'releases']),
    preference: Type.Enum(['stop', 'resume']),
    fails: Type.Enum(['undeliverable', 'window', 'opt-out', 'marketing-cap']),
    business: Type.Enum(['marketing', 'utility']),
    sets: Type.Partial(Type.Object({ variables: scalars, attributes: scalars }), closed),
    expect: expectation,
  }),
  { ...closed, minProperties: 1, maxProperties: 1 },
)

/** JSON Schema of a conversation script, see `run/script.ts`. */
export const scriptSchema = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200 }),
    contact: Type.Optional(
      Type.Partial(
        Type.Object({
          name: text,
          number: Type.String({ pattern: '^[1-9][0-9]{7,14}$', description: 'In digits, with the country code.' }),
          locale: text,
          attributes: scalars,
          tags: Type.Array(text),
          consent: Type.Enum(['agreed', 'stopped-offers', 'stopped-all']),
        }),
        closed,
      ),
    ),
    begins: Type.Optional(Type.Object({ step: text, variables: Type.Optional(scalars) }, closed)),
    seed: Type.Optional(Type.String({ maxLength: 40 })),
    steps: Type.Array(step, { maxItems: MAX_SCRIPT_STEPS }),
  },
  closed,
)
