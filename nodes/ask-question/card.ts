import type { Kept, Label, NodeCard, Output } from '../contract.ts'
import { maxChars } from './limits.ts'
import { optionsOf } from './options-of.ts'
import type { AnswerConfig, AskQuestionConfig } from './schema.ts'

/** How often to ask again, where the author says nothing. */
export const DEFAULT_RETRIES = 2

const QUESTION = {
  en: 'How can we help you?',
  pt: 'Como podemos ajudar?',
  es: '¿En qué podemos ayudarle?',
}
const OPTIONS = [
  { id: 'first', title: { en: 'The first thing', pt: 'A primeira coisa', es: 'Lo primero' } },
  { id: 'other', title: { en: 'Something else', pt: 'Outro assunto', es: 'Otra cosa' } },
]

export const card: NodeCard<AskQuestionConfig> = {
  type: 'ask-question',
  version: 1,
  group: 'question',
  icon: 'message-circle-question-mark',
  label: { en: 'Ask a question', pt: 'Fazer uma pergunta', es: 'Hacer una pregunta' },
  help: {
    en: 'Asks, waits for an answer of the right kind, and keeps it.',
    pt: 'Pergunta, espera uma resposta do tipo certo e a guarda.',
    es: 'Pregunta, espera una respuesta del tipo correcto y la guarda.',
  },
  synonyms: {
    en: ['input', 'answer', 'reply', 'e-mail', 'phone number', 'date', 'form'],
    pt: ['entrada', 'resposta', 'e-mail', 'telefone', 'data', 'formulário'],
    es: ['entrada', 'respuesta', 'correo', 'teléfono', 'fecha', 'formulario'],
  },
  defaults: { question: QUESTION, answer: { kind: 'text' }, retries: DEFAULT_RETRIES },
  presets: [
    {
      id: 'buttons',
      names: ({ answer }) => answer.kind === 'buttons',
      icon: 'rectangle-ellipsis',
      label: { en: 'Buttons', pt: 'Botões', es: 'Botones' },
      help: {
        en: 'Asks with up to three buttons to tap.',
        pt: 'Pergunta com até três botões para tocar.',
        es: 'Pregunta con hasta tres botones para tocar.',
      },
      synonyms: {
        en: ['choice', 'options', 'menu', 'quick reply'],
        pt: ['escolha', 'opções', 'menu', 'resposta rápida'],
        es: ['elección', 'opciones', 'menú', 'respuesta rápida'],
      },
      defaults: {
        question: QUESTION,
        answer: { kind: 'buttons', options: OPTIONS },
        retries: DEFAULT_RETRIES,
      },
    },
    {
      id: 'list',
      names: ({ answer }) => answer.kind === 'list',
      icon: 'list',
      label: { en: 'List', pt: 'Lista', es: 'Lista' },
      help: {
        en: 'Asks with a list of up to ten rows.',
        pt: 'Pergunta com uma lista de até dez linhas.',
        es: 'Pregunta con una lista de hasta diez filas.',
      },
      synonyms: {
        en: ['choice', 'options', 'menu', 'rows'],
        pt: ['escolha', 'opções', 'menu', 'linhas'],
        es: ['elección', 'opciones', 'menú', 'filas'],
      },
      defaults: {
        question: QUESTION,
        answer: {
          kind: 'list',
          listButton: { en: 'Choose', pt: 'Escolher', es: 'Elegir' },
          options: OPTIONS,
        },
        retries: DEFAULT_RETRIES,
      },
    },
  ],

  outputs({ answer, timeoutMs }) {
    const answers: Output[] = optionsOf(answer).map(({ id, title }) => ({ id: `option:${id}`, label: title || id }))
    if (answers.length === 0)
      answers.push({ id: 'answered', label: { en: 'Answered', pt: 'Respondeu', es: 'Respondió' } })
    answers.push({ id: 'other', label: { en: 'Other answer', pt: 'Outra resposta', es: 'Otra respuesta' } })
    if (timeoutMs !== undefined)
      answers.push({
        id: 'timeout',
        label: { en: 'No answer', pt: 'Sem resposta', es: 'Sin respuesta' },
        optional: true,
      })
    return answers
  },

  text: ({ question }) => question,

  summary({ answer, saveTo, variable }) {
    const kind = KINDS[answer.kind]
    const kept = saveTo ?? variable
    if (kept === undefined) return kind
    return { en: `${kind.en} → ${kept}`, pt: `${kind.pt} → ${kept}`, es: `${kind.es} → ${kept}` }
  },

  maxChars,

  keeps({ answer, saveTo, variable }) {
    const value = { kind: KEPT[answer.kind], notBy: ['other', 'timeout'] }
    const kept: Kept[] = []
    if (variable !== undefined) kept.push({ name: variable, where: 'conversation', ...value })
    if (saveTo !== undefined) kept.push({ name: saveTo, where: 'contact', ...value })
    return kept
  },
}

const KEPT: Record<AnswerConfig['kind'], Kept['kind']> = {
  text: 'text',
  number: 'number',
  email: 'text',
  phone: 'text',
  date: 'date',
  buttons: 'text',
  list: 'text',
  location: 'place',
  media: 'file',
  pattern: 'text',
}

const KINDS: Record<AnswerConfig['kind'], Label> = {
  text: { en: 'Text', pt: 'Texto', es: 'Texto' },
  number: { en: 'Number', pt: 'Número', es: 'Número' },
  email: { en: 'E-mail address', pt: 'Endereço de e-mail', es: 'Correo electrónico' },
  phone: { en: 'Phone number', pt: 'Número de telefone', es: 'Número de teléfono' },
  date: { en: 'Date', pt: 'Data', es: 'Fecha' },
  buttons: { en: 'Buttons', pt: 'Botões', es: 'Botones' },
  list: { en: 'List', pt: 'Lista', es: 'Lista' },
  location: { en: 'Location', pt: 'Localização', es: 'Ubicación' },
  media: { en: 'Photo or file', pt: 'Foto ou arquivo', es: 'Foto o archivo' },
  pattern: { en: 'Pattern', pt: 'Padrão', es: 'Patrón' },
}
