import Type, { type Static } from 'typebox'
import { welcomeBack } from '../consent-wording.ts'
import { scopeSchema } from '../scopes.ts'
import { textSchema } from '../text.ts'
import { described, titled } from '../titled.ts'

const welcome = {
  ...titled('Welcome', 'Boas-vindas', 'Bienvenida'),
  'x-widget': 'long-text',
  default: welcomeBack,
}

export const schema = Type.Object(
  {
    scope: Type.Optional(
      scopeSchema({
        ...titled('What they get again', 'O que volta a receber', 'Lo que vuelve a recibir'),
        ...described(
          'What the person asked for is what they had before they stopped.',
          'O que a pessoa pediu é o que ela tinha antes de parar.',
          'Lo que pidió la persona es lo que tenía antes de parar.',
        ),
      }),
    ),
    welcome: Type.Optional(textSchema(welcome)),
  },
  { additionalProperties: false },
)

export type ResubscribeConfig = Static<typeof schema>
