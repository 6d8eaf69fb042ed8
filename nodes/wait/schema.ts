import Type, { type Static } from 'typebox'
import { TIME_PATTERN, WEEKDAYS } from '../local-time.ts'

export const schema = Type.Object(
  {
    durationMs: Type.Optional(
      Type.Integer({ title: 'Wait', minimum: 1000, maximum: 365 * 86_400_000, 'x-widget': 'duration' }),
    ),
    until: Type.Optional(
      Type.Object(
        {
          time: Type.String({ title: 'Time', pattern: TIME_PATTERN, 'x-widget': 'time' }),
          weekdays: Type.Optional(
            Type.Array(Type.Enum([...WEEKDAYS]), {
              title: 'Only on',
              minItems: 1,
              maxItems: 7,
              uniqueItems: true,
              'x-widget': 'weekdays',
            }),
          ),
        },
        {
          title: 'Until',
          description: 'The next such time in the time zone of the account; with a wait above, after it.',
          additionalProperties: false,
        },
      ),
    ),
  },
  { additionalProperties: false },
)

export type WaitConfig = Static<typeof schema>
