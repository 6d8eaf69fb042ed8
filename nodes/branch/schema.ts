import Type, { type Static } from 'typebox'
import { ConditionSchema } from '../conditions.ts'
import { rare } from '../shown.ts'
import { described, titled } from '../titled.ts'

export const schema = Type.Object(
  {
    branches: Type.Array(
      Type.Object(
        {
          id: Type.String({
            ...titled('Id', 'Id', 'Id'),
            pattern: '^[A-Za-z0-9_-]{1,40}$',
            'x-widget': 'id',
            ...rare,
          }),
          name: Type.String({
            ...titled('Name', 'Nome', 'Nombre'),
            ...described(
              'Written at the exit of this branch.',
              'Escrito na saída deste caminho.',
              'Escrito en la salida de este camino.',
            ),
            maxLength: 60,
          }),
          when: ConditionSchema,
        },
        { additionalProperties: false },
      ),
      {
        ...titled('Branches', 'Caminhos', 'Caminos'),
        ...described(
          'Tried from top to bottom; the first one that fits is taken.',
          'Testados de cima para baixo; vale o primeiro que servir.',
          'Se prueban de arriba abajo; vale el primero que se cumple.',
        ),
        minItems: 1,
        maxItems: 20,
        'x-widget': 'branches',
      },
    ),
  },
  { additionalProperties: false },
)

export type BranchConfig = Static<typeof schema>
