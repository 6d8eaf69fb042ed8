import Type, { type Static } from 'typebox'

const tags = (title: string) =>
  Type.Array(Type.String({ minLength: 1, maxLength: 64 }), {
    title,
    maxItems: 20,
    uniqueItems: true,
    'x-widget': 'tags',
  })

export const schema = Type.Object(
  { add: Type.Optional(tags('Add these tags')), remove: Type.Optional(tags('Remove these tags')) },
  { additionalProperties: false },
)

export type TagConfig = Static<typeof schema>
