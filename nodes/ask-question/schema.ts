import Type, { type Static } from 'typebox'
import { choice } from '../choice.ts'
import { DATE_PATTERN } from '../local-time.ts'
import { oneOf } from '../one-of.ts'
import { MAX_PATTERN_CHARS } from '../pattern.ts'
import { rare } from '../shown.ts'
import { textSchema } from '../text.ts'
import { described, titled } from '../titled.ts'

type Title = ReturnType<typeof titled>

const closed = { additionalProperties: false }

/** Also the name of the output, behind `option:`. */
const optionId = Type.String({
  ...titled('Id', 'Id', 'Id'),
  pattern: '^[A-Za-z0-9_-]{1,40}$',
  'x-widget': 'id',
  ...rare,
})
const title = textSchema(titled('Label', 'Texto', 'Texto'))
const date = (title: Title) => Type.Optional(Type.String({ ...title, pattern: DATE_PATTERN, 'x-widget': 'date' }))
const length = (title: Title) => Type.Optional(Type.Integer({ ...title, minimum: 1, maximum: 4096, ...rare }))

const text = Type.Object(
  {
    kind: Type.Literal('text'),
    minLength: length(titled('Shortest length', 'Tamanho mínimo', 'Longitud mínima')),
    maxLength: length(titled('Longest length', 'Tamanho máximo', 'Longitud máxima')),
  },
  { ...closed, ...titled('Text', 'Texto', 'Texto') },
)
const number = Type.Object(
  {
    kind: Type.Literal('number'),
    min: Type.Optional(Type.Number(titled('Smallest', 'Mínimo', 'Mínimo'))),
    max: Type.Optional(Type.Number(titled('Largest', 'Máximo', 'Máximo'))),
    integer: Type.Optional(Type.Boolean(titled('Whole numbers only', 'Só números inteiros', 'Solo números enteros'))),
  },
  { ...closed, ...titled('Number', 'Número', 'Número') },
)
const email = Type.Object(
  { kind: Type.Literal('email') },
  { ...closed, ...titled('E-mail address', 'Endereço de e-mail', 'Correo electrónico') },
)
const phone = Type.Object(
  { kind: Type.Literal('phone') },
  { ...closed, ...titled('Phone number', 'Número de telefone', 'Número de teléfono') },
)
const calendarDate = Type.Object(
  {
    kind: Type.Literal('date'),
    min: date(titled('Earliest', 'A partir de', 'Desde')),
    max: date(titled('Latest', 'Até', 'Hasta')),
  },
  { ...closed, ...titled('Date', 'Data', 'Fecha') },
)
const buttons = Type.Object(
  {
    kind: Type.Literal('buttons'),
    options: Type.Array(Type.Object({ id: optionId, title }, closed), {
      ...titled('Buttons', 'Botões', 'Botones'),
      ...described('One to three.', 'De um a três.', 'De uno a tres.'),
      minItems: 1,
      maxItems: 10,
      'x-widget': 'options',
    }),
  },
  { ...closed, ...titled('Buttons', 'Botões', 'Botones') },
)
const list = Type.Object(
  {
    kind: Type.Literal('list'),
    listButton: textSchema(
      titled(
        'Label of the button that opens the list',
        'Texto do botão que abre a lista',
        'Texto del botón que abre la lista',
      ),
    ),
    options: Type.Array(
      Type.Object(
        {
          id: optionId,
          title,
          description: Type.Optional(textSchema({ ...titled('Description', 'Descrição', 'Descripción'), ...rare })),
          section: Type.Optional(
            textSchema({
              ...titled('Section', 'Seção', 'Sección'),
              ...described(
                'Begins a new section with this heading.',
                'Começa uma nova seção com este título.',
                'Empieza una nueva sección con este título.',
              ),
              ...rare,
            }),
          ),
        },
        closed,
      ),
      {
        ...titled('Rows', 'Linhas', 'Filas'),
        ...described('One to ten.', 'De uma a dez.', 'De una a diez.'),
        minItems: 1,
        maxItems: 20,
        'x-widget': 'options',
      },
    ),
  },
  { ...closed, ...titled('List', 'Lista', 'Lista') },
)
const location = Type.Object(
  { kind: Type.Literal('location') },
  { ...closed, ...titled('Location', 'Localização', 'Ubicación') },
)
const media = Type.Object(
  {
    kind: Type.Literal('media'),
    media: Type.Array(
      choice({
        image: { en: 'Image', pt: 'Imagem', es: 'Imagen' },
        video: { en: 'Video', pt: 'Vídeo', es: 'Video' },
        audio: { en: 'Audio', pt: 'Áudio', es: 'Audio' },
        document: { en: 'Document', pt: 'Documento', es: 'Documento' },
        sticker: { en: 'Sticker', pt: 'Figurinha', es: 'Sticker' },
      }),
      {
        ...titled('Accepted files', 'Arquivos aceitos', 'Archivos aceptados'),
        minItems: 1,
        maxItems: 5,
        uniqueItems: true,
        'x-widget': 'checkboxes',
      },
    ),
  },
  { ...closed, ...titled('Photo or file', 'Foto ou arquivo', 'Foto o archivo') },
)
const pattern = Type.Object(
  {
    kind: Type.Literal('pattern'),
    pattern: Type.String({
      ...titled('Pattern', 'Padrão', 'Patrón'),
      ...described(
        'A regular expression that the whole answer must fit, e.g. [A-Z]{2}-[0-9]{4}.',
        'Uma expressão regular a que a resposta inteira deve corresponder, p. ex. [A-Z]{2}-[0-9]{4}.',
        'Una expresión regular a la que debe ajustarse toda la respuesta, p. ej. [A-Z]{2}-[0-9]{4}.',
      ),
      maxLength: MAX_PATTERN_CHARS,
    }),
  },
  { ...closed, ...titled('Pattern', 'Padrão', 'Patrón') },
)

const answers = [text, number, email, phone, calendarDate, buttons, list, location, media, pattern]

export const schema = Type.Object(
  {
    question: textSchema({ ...titled('Question', 'Pergunta', 'Pregunta'), 'x-widget': 'long-text' }),
    answer: oneOf('kind', answers, {
      ...titled('Answer', 'Resposta', 'Respuesta'),
      ...described('What kind of answer counts.', 'Que tipo de resposta vale.', 'Qué tipo de respuesta vale.'),
    }),
    retries: Type.Optional(
      Type.Integer({
        ...titled('Ask again', 'Perguntar de novo', 'Volver a preguntar'),
        ...described(
          'How often to ask again after an answer that does not fit.',
          'Quantas vezes perguntar de novo depois de uma resposta que não serve.',
          'Cuántas veces volver a preguntar tras una respuesta que no sirve.',
        ),
        minimum: 0,
        maximum: 5,
        default: 2,
        ...rare,
      }),
    ),
    retryText: Type.Optional(
      textSchema({
        ...titled('When asking again', 'Ao perguntar de novo', 'Al volver a preguntar'),
        ...described(
          'Left out: the question itself.',
          'Em branco: a própria pergunta.',
          'En blanco: la propia pregunta.',
        ),
        'x-widget': 'long-text',
        ...rare,
      }),
    ),
    timeoutMs: Type.Optional(
      Type.Integer({
        ...titled('Wait for an answer', 'Esperar uma resposta', 'Esperar una respuesta'),
        ...described(
          'After this time the conversation goes on without one.',
          'Depois desse tempo a conversa continua sem resposta.',
          'Pasado este tiempo la conversación sigue sin respuesta.',
        ),
        minimum: 1000,
        maximum: 365 * 86_400_000,
        'x-widget': 'duration',
      }),
    ),
    saveTo: Type.Optional(
      Type.String({
        ...titled('Save to attribute', 'Salvar no atributo', 'Guardar en el atributo'),
        ...described('Kept with the contact.', 'Fica guardado no contato.', 'Se guarda con el contacto.'),
        pattern: '^[A-Za-z][A-Za-z0-9_]{0,63}$',
        'x-widget': 'attribute',
      }),
    ),
    variable: Type.Optional(
      Type.String({
        ...titled('Save as variable', 'Salvar como variável', 'Guardar como variable'),
        ...described(
          'Kept until this conversation ends. Print it with {{ name }}.',
          'Guardada até o fim desta conversa. Mostre com {{ nome }}.',
          'Se guarda hasta que termine esta conversación. Muéstrela con {{ nombre }}.',
        ),
        pattern: '^[A-Za-z][A-Za-z0-9_]{0,63}$',
        'x-widget': 'variable',
      }),
    ),
  },
  closed,
)

export type AskQuestionConfig = Static<typeof schema>
export type AnswerConfig = AskQuestionConfig['answer']
export type ListOption = Extract<AnswerConfig, { kind: 'list' }>['options'][number]
