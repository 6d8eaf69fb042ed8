import Type, { type Static } from 'typebox'

export const schema = Type.Object(
  {
    flowId: Type.String({
      title: 'Flow',
      description: 'It runs to its end, then this flow goes on.',
      pattern: '^[A-Za-z0-9_-]{0,40}$',
      'x-widget': 'flow',
    }),
  },
  { additionalProperties: false },
)

export type GoToFlowConfig = Static<typeof schema>
