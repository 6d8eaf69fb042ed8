import Type, { type Static } from 'typebox'
import { TIME_PATTERN } from '../local-time.ts'
import { described, titled } from '../titled.ts'
import { weekdaySchema } from '../weekday-schema.ts'

export const schema = Type.Object(
  {
    durationMs: Type.Optional(
      Type.Integer({
        ...titled('Wait', 'Esperar', 'Esperar'),
        minimum: 1000,
        maximum: 365 * 86_400_000,
        'x-widget': 'duration',
      }),
    ),
    until: Type.Optional(
      Type.Object(
        {
          time: Type.String({ ...titled('Time', 'Hora', 'Hora'), pattern: TIME_PATTERN, 'x-widget': 'time' }),
          weekdays: Type.Optional(
            Type.Array(weekdaySchema, {
              ...titled('Only on', 'Só em', 'Solo los'),
              minItems: 1,
              maxItems: 7,
              uniqueItems: true,
              'x-widget': 'weekdays',
            }),
          ),
        },
        {
          ...titled('Until', 'Até', 'Hasta'),
          ...described(
            'The next such time in the time zone of the account; with a wait above, after it.',
            'A próxima vez que for essa hora no fuso da conta; com uma espera acima, depois dela.',
            'La próxima vez que sea esa hora en la zona de la cuenta; con una espera arriba, después de ella.',
          ),
          additionalProperties: false,
        },
      ),
    ),
  },
  { additionalProperties: false },
)

export type WaitConfig = Static<typeof schema>
