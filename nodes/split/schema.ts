import Type, { type Static } from 'typebox'

export const schema = Type.Object(
  {
    ways: Type.Array(
      Type.Object(
        {
          id: Type.String({ title: 'Id', pattern: '^[A-Za-z0-9_-]{1,40}$', 'x-widget': 'id' }),
          name: Type.String({ title: 'Name', maxLength: 60 }),
          weight: Type.Integer({
            title: 'Share',
            description: 'Compared with the other shares: 50 and 50, or 1 and 1, are halves.',
            minimum: 0,
            maximum: 1000,
          }),
        },
        { additionalProperties: false },
      ),
      { title: 'Ways', minItems: 2, maxItems: 10, 'x-widget': 'ways' },
    ),
  },
  { additionalProperties: false },
)

export type SplitConfig = Static<typeof schema>
