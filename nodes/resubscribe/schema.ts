import Type, { type Static } from 'typebox'
import { scopeSchema } from '../scopes.ts'
import { textSchema } from '../text.ts'

/** Said while the author writes nothing else. It names the way out (R11). */
export const WELCOME = {
  en: 'Welcome back. You will get messages from {{ business.name }} again. Write STOP at any time to stop them.',
  pt: 'Boas-vindas de volta. Você vai receber mensagens de {{ business.name }} de novo. Escreva PARAR quando quiser parar.',
  es: 'Le damos la bienvenida. Recibirá mensajes de {{ business.name }} de nuevo. Escriba BAJA cuando quiera dejarlos.',
}

const welcome = { title: 'Welcome', 'x-widget': 'long-text', default: WELCOME }

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
