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
      media: Type.Enum(['image', 'video', 'audio', 'document']),
      caption: Type.Optional(text),
    },
    closed,
  ),
  Type.Object({ location: Type.Array(Type.Number(), { minItems: 2, maxItems: 2 }) }, closed),
])

/** One thing happens per step: an object with exactly one of these keys. */
const step = Type.Partial(
  Type.Object({
    says: text,
    taps: text,
    sends: sent,
    hears: Type.Union([Type.Literal('nothing'), heard]),
    after: Type.String({
      pattern: '^P(?=.)([0-9]+W)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$',
      description: 'An ISO 8601 duration such as "PT24H" or "P2D".',
    }),
    agent: Type.Literal('releases'),
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
          locale: text,
          attributes: Type.Record(Type.String(), Type.Unsafe(scalar)),
          tags: Type.Array(text),
        }),
        closed,
      ),
    ),
    steps: Type.Array(step, { maxItems: MAX_SCRIPT_STEPS }),
  },
  closed,
)
