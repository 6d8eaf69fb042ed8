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
          'Leave it open to give back what they had before they stopped.',
          'Deixe em branco para devolver o que a pessoa tinha antes de parar.',
          'Déjalo vacío para devolver lo que la persona tenía antes de parar.',
        ),
      }),
    ),
    welcome: Type.Optional(textSchema(welcome)),
  },
  { additionalProperties: false },
)

export type ResubscribeConfig = Static<typeof schema>
