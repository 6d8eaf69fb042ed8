import Type, { type Static } from 'typebox'
import { ConditionSchema } from '../conditions.ts'

export const schema = Type.Object(
  {
    branches: Type.Array(
      Type.Object(
        {
          id: Type.String({ title: 'Id', pattern: '^[A-Za-z0-9_-]{1,40}$', 'x-widget': 'id' }),
          name: Type.String({ title: 'Name', description: 'Written at the exit of this branch.', maxLength: 60 }),
          when: ConditionSchema,
        },
        { additionalProperties: false },
      ),
      {
        title: 'Branches',
        description: 'Tried from top to bottom; the first one that fits is taken.',
        minItems: 1,
        maxItems: 20,
        'x-widget': 'branches',
      },
    ),
  },
  { additionalProperties: false },
)

export type BranchConfig = Static<typeof schema>
