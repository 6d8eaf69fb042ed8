import Type, { type Static } from 'typebox'
import { rare } from '../shown.ts'
import { described, titled } from '../titled.ts'

export const schema = Type.Object(
  {
    ways: Type.Array(
      Type.Object(
        {
          id: Type.String({
            ...titled('Id', 'Id', 'Id'),
            pattern: '^[A-Za-z0-9_-]{1,40}$',
            'x-widget': 'id',
            ...rare,
          }),
          name: Type.String({ ...titled('Name', 'Nome', 'Nombre'), maxLength: 60 }),
          weight: Type.Integer({
            ...titled('Share', 'Parte', 'Parte'),
            ...described(
              'Compared with the other shares: 50 and 50, or 1 and 1, are halves.',
              'Comparada com as outras partes: 50 e 50, ou 1 e 1, são metades.',
              'Comparada con las otras partes: 50 y 50, o 1 y 1, son mitades.',
            ),
            minimum: 0,
            maximum: 1000,
          }),
        },
        { additionalProperties: false },
      ),
      { ...titled('Ways', 'Caminhos', 'Caminos'), minItems: 2, maxItems: 10, 'x-widget': 'ways' },
    ),
  },
  { additionalProperties: false },
)

export type SplitConfig = Static<typeof schema>
