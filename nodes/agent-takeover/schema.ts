import Type, { type Static } from 'typebox'
import { textSchema } from '../text.ts'

export const schema = Type.Object(
  {
    message: Type.Optional(
      textSchema({
        title: 'Message to the person',
        description: 'For example that somebody will write soon. Leave it open to say nothing.',
        'x-widget': 'long-text',
      }),
    ),
    note: Type.Optional(
      textSchema({
        title: 'Note for your team',
        description: 'What the next colleague should know. The person does not see it.',
        'x-widget': 'long-text',
      }),
    ),
    forMs: Type.Optional(
      Type.Integer({
        title: 'Bot stays silent for',
        description: 'Leave it open to keep it silent until a colleague releases the conversation.',
        minimum: 60_000,
        'x-widget': 'duration',
      }),
    ),
  },
  { additionalProperties: false },
)

export type AgentTakeoverConfig = Static<typeof schema>
