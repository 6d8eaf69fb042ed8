import Type, { type Static } from 'typebox'
import { DATE_PATTERN } from '../local-time.ts'
import { oneOf } from '../one-of.ts'
import { MAX_PATTERN_CHARS } from '../pattern.ts'
import { textSchema } from '../text.ts'

const closed = { additionalProperties: false }

/** Also the name of the output, behind `option:`. */
const optionId = Type.String({ title: 'Id', pattern: '^[A-Za-z0-9_-]{1,40}$', 'x-widget': 'id' })
const title = textSchema({ title: 'Label' })
const date = (name: string) => Type.Optional(Type.String({ title: name, pattern: DATE_PATTERN, 'x-widget': 'date' }))
const length = (name: string) => Type.Optional(Type.Integer({ title: name, minimum: 1, maximum: 4096 }))

const text = Type.Object(
  { kind: Type.Literal('text'), minLength: length('Shortest length'), maxLength: length('Longest length') },
  { ...closed, title: 'Text' },
)
const number = Type.Object(
  {
    kind: Type.Literal('number'),
    min: Type.Optional(Type.Number({ title: 'Smallest' })),
    max: Type.Optional(Type.Number({ title: 'Largest' })),
    integer: Type.Optional(Type.Boolean({ title: 'Whole numbers only' })),
  },
  { ...closed, title: 'Number' },
)
const email = Type.Object({ kind: Type.Literal('email') }, { ...closed, title: 'E-mail address' })
const phone = Type.Object({ kind: Type.Literal('phone') }, { ...closed, title: 'Phone number' })
const calendarDate = Type.Object(
  { kind: Type.Literal('date'), min: date('Earliest'), max: date('Latest') },
  { ...closed, title: 'Date' },
)
const buttons = Type.Object(
  {
    kind: Type.Literal('buttons'),
    options: Type.Array(Type.Object({ id: optionId, title }, closed), {
      title: 'Buttons',
      description: 'One to three.',
      minItems: 1,
      maxItems: 10,
      'x-widget': 'options',
    }),
  },
  { ...closed, title: 'Buttons' },
)
const list = Type.Object(
  {
    kind: Type.Literal('list'),
    listButton: textSchema({ title: 'Label of the button that opens the list' }),
    options: Type.Array(
      Type.Object(
        {
          id: optionId,
          title,
          description: Type.Optional(textSchema({ title: 'Description' })),
          section: Type.Optional(
            textSchema({ title: 'Section', description: 'Begins a new section with this heading.' }),
          ),
        },
        closed,
      ),
      { title: 'Rows', description: 'One to ten.', minItems: 1, maxItems: 20, 'x-widget': 'options' },
    ),
  },
  { ...closed, title: 'List' },
)
const location = Type.Object({ kind: Type.Literal('location') }, { ...closed, title: 'Location' })
const media = Type.Object(
  {
    kind: Type.Literal('media'),
    media: Type.Array(Type.Enum(['image', 'video', 'audio', 'document', 'sticker']), {
      title: 'Accepted files',
      minItems: 1,
      maxItems: 5,
      uniqueItems: true,
      'x-widget': 'checkboxes',
    }),
  },
  { ...closed, title: 'Photo or file' },
)
const pattern = Type.Object(
  {
    kind: Type.Literal('pattern'),
    pattern: Type.String({
      title: 'Pattern',
      description: 'A regular expression that the whole answer must fit, e.g. [A-Z]{2}-[0-9]{4}.',
      maxLength: MAX_PATTERN_CHARS,
    }),
  },
  { ...closed, title: 'Pattern' },
)

const answers = [text, number, email, phone, calendarDate, buttons, list, location, media, pattern]

export const schema = Type.Object(
  {
    question: textSchema({ title: 'Question', 'x-widget': 'long-text' }),
    answer: oneOf('kind', answers, { title: 'Answer', description: 'What kind of answer counts.' }),
    retries: Type.Optional(
      Type.Integer({
        title: 'Ask again',
        description: 'How often to ask again after an answer that does not fit.',
        minimum: 0,
        maximum: 5,
        default: 2,
      }),
    ),
    retryText: Type.Optional(
      textSchema({
        title: 'When asking again',
        description: 'Left out: the question itself.',
        'x-widget': 'long-text',
      }),
    ),
    timeoutMs: Type.Optional(
      Type.Integer({
        title: 'Wait for an answer',
        description: 'After this time the conversation goes on without one.',
        minimum: 1000,
        maximum: 365 * 86_400_000,
        'x-widget': 'duration',
      }),
    ),
    saveTo: Type.Optional(
      Type.String({
        title: 'Save to attribute',
        description: 'Kept with the contact.',
        pattern: '^[A-Za-z][A-Za-z0-9_]{0,63}$',
        'x-widget': 'attribute',
      }),
    ),
    variable: Type.Optional(
      Type.String({
        title: 'Save as variable',
        description: 'Kept until this conversation ends. Print it with {{ name }}.',
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
