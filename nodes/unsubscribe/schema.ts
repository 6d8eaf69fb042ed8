import Type, { type Static, type TSchemaOptions } from 'typebox'
import { choice } from '../choice.ts'
import { confirmations } from '../consent-wording.ts'
import type { Text } from '../contract.ts'
import { scopeSchema } from '../scopes.ts'
import { onlyWhen, rare } from '../shown.ts'
import { textSchema } from '../text.ts'
import { described, titled } from '../titled.ts'
import { MAX_FEEDBACK_WAIT_MS } from './choices.ts'
import { reasons, wording } from './wording.ts'

/** A text that may be left open. The built-in wording, `default`, is then said: the form shows it in grey. */
const open = (options: TSchemaOptions & { default: Text }) => Type.Optional(textSchema(options))
const worded = (name: keyof typeof wording, title: ReturnType<typeof titled>, options: TSchemaOptions) =>
  open({ ...title, ...options, default: wording[name], ...rare })
const long = { 'x-widget': 'long-text' }
const asking = onlyWhen('askWhy', true)
const undoing = onlyWhen('undo', true)
const narrowing = onlyWhen('topics', true)
const pausing = onlyWhen('pause', true)

const reason = Type.Object(
  {
    reason: choice(
      {
        'no-interest': { en: 'No interest', pt: 'Sem interesse', es: 'Sin interés' },
        'issue-solved': { en: 'Matter settled', pt: 'Assunto resolvido', es: 'Asunto resuelto' },
        'dissatisfied-content': {
          en: 'Not happy with the messages',
          pt: 'Insatisfeito com as mensagens',
          es: 'Descontento con los mensajes',
        },
        'registered-without-consent': {
          en: 'Never agreed to them',
          pt: 'Nunca as autorizou',
          es: 'Nunca los autorizó',
        },
        other: { en: 'Another reason', pt: 'Outro motivo', es: 'Otro motivo' },
      },
      { ...titled('Counts as', 'Conta como', 'Cuenta como'), 'x-widget': 'select' },
    ),
    label: textSchema(titled('What the person reads', 'O que a pessoa lê', 'Lo que lee la persona')),
  },
  { ...titled('Reason', 'Motivo', 'Motivo'), additionalProperties: false },
)

export const schema = Type.Object(
  {
    scope: Type.Optional(
      scopeSchema({
        ...titled('What stops', 'O que para', 'Qué se detiene'),
        ...described(
          'What the person asked for is everything, unless their words named less.',
          'O que a pessoa pediu é tudo, a não ser que as palavras dela peçam menos.',
          'Lo que la persona pidió es todo, salvo que sus palabras pidan menos.',
        ),
      }),
    ),
    confirmation: open({
      ...titled('Confirmation', 'Confirmação', 'Confirmación'),
      ...described(
        'Say what stops and how to come back. No offers. Left open, the wording fits what was stopped.',
        'Diga o que para e como voltar. Sem ofertas. Em branco, o texto combina com o que parou.',
        'Diga qué se detiene y cómo volver. Sin ofertas. En blanco, el texto se ajusta a lo que se detuvo.',
      ),
      ...long,
      default: confirmations.all,
    }),
    alreadyStopped: worded(
      'alreadyStopped',
      titled('When it was stopped before', 'Quando já tinha parado', 'Cuando ya estaba detenido'),
      long,
    ),
    askWhy: Type.Optional(
      Type.Boolean({
        ...titled('Ask why', 'Perguntar o motivo', 'Preguntar por qué'),
        ...described(
          'In the confirmation itself. Nobody has to answer.',
          'Na própria confirmação. Ninguém precisa responder.',
          'En la propia confirmación. Nadie tiene que responder.',
        ),
        default: true,
      }),
    ),
    whyText: worded('whyText', titled('Question why', 'Pergunta do motivo', 'Pregunta del motivo'), {
      ...long,
      ...asking,
    }),
    whyTitle: worded(
      'whyTitle',
      titled('Heading of the reasons', 'Título dos motivos', 'Título de los motivos'),
      asking,
    ),
    reasons: Type.Optional(
      Type.Array(reason, {
        ...titled('Reasons', 'Motivos', 'Motivos'),
        minItems: 1,
        maxItems: 5,
        default: reasons,
        ...asking,
        ...rare,
      }),
    ),
    wordsText: worded(
      'wordsText',
      titled(
        'When they choose their own words',
        'Quando escolhem as próprias palavras',
        'Cuando eligen sus propias palabras',
      ),
      { ...long, ...asking },
    ),
    thanks: worded('thanks', titled('Thanks for the reason', 'Agradecimento pelo motivo', 'Gracias por el motivo'), {
      ...long,
      ...asking,
    }),
    whyButton: worded(
      'whyButton',
      titled('Button that opens the list', 'Botão que abre a lista', 'Botón que abre la lista'),
      asking,
    ),
    undo: Type.Optional(
      Type.Boolean({ ...titled('Offer to undo', 'Oferecer desfazer', 'Ofrecer deshacer'), default: true }),
    ),
    undoTitle: worded('undoTitle', titled('Heading of the undo', 'Título do desfazer', 'Título de deshacer'), undoing),
    undoLabel: worded('undoLabel', titled('Undo button', 'Botão de desfazer', 'Botón de deshacer'), undoing),
    undone: worded('undone', titled('After undoing', 'Depois de desfazer', 'Después de deshacer'), {
      ...long,
      ...undoing,
    }),
    changedMind: worded(
      'changedMind',
      titled('When they change their mind', 'Quando mudam de ideia', 'Cuando cambian de idea'),
      { ...long, ...undoing },
    ),
    topics: Type.Optional(
      Type.Boolean({
        ...titled('Offer to stop less', 'Oferecer parar menos', 'Ofrecer parar menos'),
        ...described(
          'Only the offers, or one of the topics of your account.',
          'Só as ofertas, ou um dos assuntos da sua conta.',
          'Solo las ofertas, o uno de los temas de su cuenta.',
        ),
        default: false,
      }),
    ),
    narrowText: worded('narrowText', titled('How to stop less', 'Como parar menos', 'Cómo parar menos'), {
      ...long,
      ...narrowing,
    }),
    narrowTitle: worded(
      'narrowTitle',
      titled('Heading of the narrower choices', 'Título das opções menores', 'Título de las opciones menores'),
      narrowing,
    ),
    offersLabel: worded(
      'offersLabel',
      titled('Name of the offers', 'Nome das ofertas', 'Nombre de las ofertas'),
      narrowing,
    ),
    pause: Type.Optional(
      Type.Boolean({
        ...titled('Offer a pause', 'Oferecer uma pausa', 'Ofrecer una pausa'),
        ...described(
          'For 30 days nothing that was stopped is sent; then it comes as before, without a message.',
          'Por 30 dias nada do que parou é enviado; depois volta como antes, sem aviso.',
          'Durante 30 días no se envía nada de lo detenido; luego vuelve como antes, sin aviso.',
        ),
        default: false,
      }),
    ),
    pauseTitle: worded('pauseTitle', titled('Heading of the pause', 'Título da pausa', 'Título de la pausa'), pausing),
    pauseLabel: worded('pauseLabel', titled('Pause button', 'Botão da pausa', 'Botón de la pausa'), pausing),
    feedbackWaitMs: Type.Optional(
      Type.Integer({
        ...titled('Wait for an answer', 'Esperar uma resposta', 'Esperar una respuesta'),
        ...described(
          'After that the flow goes on. At most 24 hours.',
          'Depois disso o fluxo continua. No máximo 24 horas.',
          'Después el flujo continúa. Como máximo 24 horas.',
        ),
        'x-widget': 'duration',
        minimum: 60_000,
        maximum: MAX_FEEDBACK_WAIT_MS,
        default: MAX_FEEDBACK_WAIT_MS,
        ...rare,
      }),
    ),
  },
  { additionalProperties: false },
)

export type UnsubscribeConfig = Static<typeof schema>
