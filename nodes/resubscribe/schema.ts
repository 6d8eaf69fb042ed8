import Type, { type Static } from 'typebox'
import { welcomeBack } from '../consent-wording.ts'
import { scopeSchema } from '../scopes.ts'
import { textSchema } from '../text.ts'

const welcome = { title: 'Welcome', 'x-widget': 'long-text', default: welcomeBack }

export const schema = Type.Object(
  {
    scope: Type.Optional(
      scopeSchema({
        title: 'What they get again',
        description: 'Leave it open to give back what they had before they stopped.',
      }),
    ),
    welcome: Type.Optional(textSchema(welcome)),
  },
  { additionalProperties: false },
)

export type ResubscribeConfig = Static<typeof schema>
