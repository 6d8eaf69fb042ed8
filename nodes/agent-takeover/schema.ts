import Type, { type Static } from 'typebox'
import { rare } from '../shown.ts'
import { textSchema } from '../text.ts'
import { described, titled } from '../titled.ts'

export const schema = Type.Object(
  {
    message: Type.Optional(
      textSchema({
        ...titled('Message to the person', 'Mensagem para a pessoa', 'Mensaje para la persona'),
        ...described(
          'For example that somebody will write soon. Leave it open to say nothing.',
          'Por exemplo, que alguém vai escrever em breve. Deixe em branco para não dizer nada.',
          'Por ejemplo, que alguien escribirá pronto. Déjelo vacío para no decir nada.',
        ),
        'x-widget': 'long-text',
      }),
    ),
    note: Type.Optional(
      textSchema({
        ...titled('Note for your team', 'Nota para sua equipe', 'Nota para su equipo'),
        ...described(
          'What the next colleague should know. The person does not see it.',
          'O que o próximo colega deve saber. A pessoa não vê.',
          'Lo que debe saber el siguiente colega. La persona no lo ve.',
        ),
        'x-widget': 'long-text',
        'x-audience': 'team',
        ...rare,
      }),
    ),
    forMs: Type.Optional(
      Type.Integer({
        ...titled('Bot stays silent for', 'O robô fica em silêncio por', 'El bot guarda silencio durante'),
        ...described(
          'Leave it open to keep it silent until a colleague releases the conversation.',
          'Deixe em branco para manter o silêncio até um colega liberar a conversa.',
          'Déjelo vacío para que calle hasta que un colega libere la conversación.',
        ),
        minimum: 60_000,
        'x-widget': 'duration',
        ...rare,
      }),
    ),
  },
  { additionalProperties: false },
)

export type AgentTakeoverConfig = Static<typeof schema>
