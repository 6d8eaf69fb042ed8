import Type, { type Static } from 'typebox'
import { MAX_PATTERN_CHARS } from '../pattern.ts'

export const schema = Type.Object(
  {
    on: Type.Enum(['keyword', 'template-button', 'opt-out', 'opt-in', 'new-conversation', 'fallback'], {
      title: 'Start when',
      description: 'What begins this flow.',
      'x-widget': 'select',
    }),
    keywords: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: MAX_PATTERN_CHARS }), {
        title: 'Keywords',
        description: 'Any one of these starts the flow. Upper case, accents and character width do not matter.',
        maxItems: 100,
        'x-widget': 'words',
      }),
    ),
    match: Type.Optional(
      Type.Enum(['exact', 'words', 'starts-with', 'contains', 'regex'], {
        title: 'The message',
        description: 'How the message must fit the keyword.',
        'x-widget': 'select',
      }),
    ),
    payload: Type.Optional(
      Type.String({
        title: 'Button payload',
        description: 'The payload that the template button was sent with.',
        maxLength: 256,
      }),
    ),
    buttonLabel: Type.Optional(
      Type.String({ title: 'Button label', description: 'What is written on the template button.', maxLength: 25 }),
    ),
  },
  { additionalProperties: false },
)

export type TriggerConfig = Static<typeof schema>
