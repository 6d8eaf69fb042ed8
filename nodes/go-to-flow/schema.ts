import Type, { type Static } from 'typebox'
import { described, titled } from '../titled.ts'

export const schema = Type.Object(
  {
    flowId: Type.String({
      ...titled('Flow', 'Fluxo', 'Flujo'),
      ...described(
        'It runs to its end, then this flow goes on.',
        'Ele vai até o fim, depois este fluxo continua.',
        'Llega hasta su final, luego este flujo continúa.',
      ),
      pattern: '^[A-Za-z0-9_-]{0,40}$',
      'x-widget': 'flow',
    }),
  },
  { additionalProperties: false },
)

export type GoToFlowConfig = Static<typeof schema>
