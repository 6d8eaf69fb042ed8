import type { Issue, Label, Text } from '../contract.ts'
import { duplicateIds } from '../duplicate-ids.ts'
import { setOwn } from '../fix.ts'
import { words } from '../fold.ts'
import { inLanguage } from '../language-name.ts'
import { patternProblem } from '../pattern.ts'
import { localise } from '../text.ts'
import { textIssues } from '../text-issues.ts'
import { LIMITS } from './limits.ts'
import type { AnswerConfig, AskQuestionConfig, ListOption } from './schema.ts'

/** What WhatsApp would refuse to send, and answers that nobody could give. */
export function questionIssues(config: AskQuestionConfig, locales: readonly string[]): Issue[] {
  const { question, retryText, answer } = config
  const isShort = answer.kind === 'buttons' || answer.kind === 'location'
  const max = isShort ? LIMITS.shortBody : LIMITS.body
  return [
    ...textIssues(question, { path: '/question', what: THE.question, max, remedy: SEND_A_PART }),
    ...textIssues(retryText, { path: '/retryText', what: THE.retryText, max, remedy: SEND_A_PART }),
    ...answerIssues(answer, locales),
    ...variableIssue(config.variable),
  ]
}

const THE = {
  question: { en: 'The question', pt: 'A pergunta', es: 'La pregunta' },
  retryText: {
    en: 'The text for asking again',
    pt: 'O texto para perguntar de novo',
    es: 'El texto para volver a preguntar',
  },
  listButton: {
    en: 'The label of the list button',
    pt: 'O texto do botão da lista',
    es: 'El texto del botón de la lista',
  },
} satisfies Record<string, Label>
const SEND_A_PART = {
  en: 'send the first part as a message before the question',
  pt: 'envie a primeira parte como mensagem antes da pergunta',
  es: 'envía la primera parte como mensaje antes de la pregunta',
}
const OPTIONS = { en: 'Options', pt: 'As opções', es: 'Las opciones' }

/** Names that stand for something else in texts and conditions. */
const RESERVED = new Set(['contact', 'business', 'lastText'])

function variableIssue(variable: string | undefined): Issue[] {
  if (variable === undefined || !RESERVED.has(variable)) return []
  const message = {
    en: `"${variable}" already means something else in texts. Choose another name for the variable.`,
    pt: `"${variable}" já significa outra coisa nos textos. Escolha outro nome para a variável.`,
    es: `"${variable}" ya significa otra cosa en los textos. Elija otro nombre para la variable.`,
  }
  return [{ code: 'variable-reserved', severity: 'error', path: '/variable', message }]
}

function answerIssues(answer: AnswerConfig, locales: readonly string[]): Issue[] {
  switch (answer.kind) {
    case 'buttons':
      return [
        ...tooManyButtons(answer.options),
        ...optionIssues(answer.options, buttonLabel, LIMITS.buttonTitle, locales),
      ]
    case 'list':
      return [
        ...textIssues(answer.listButton, { path: '/answer/listButton', what: THE.listButton, max: LIMITS.listButton }),
        ...tooManyRows(answer.options),
        ...optionIssues(answer.options, rowLabel, LIMITS.rowTitle, locales),
        ...answer.options.flatMap(rowIssues),
        ...sectionIssue(answer.options),
      ]
    case 'pattern':
      return patternIssue(answer.pattern)
    case 'text':
      return rangeIssue(['/answer/minLength', answer.minLength], ['/answer/maxLength', answer.maxLength])
    case 'number':
    case 'date':
      return rangeIssue(['/answer/min', answer.min], ['/answer/max', answer.max])
    default:
      return []
  }
}

function tooManyButtons(options: ListOption[]): Issue[] {
  const { length } = options
  if (length <= LIMITS.buttons) return []
  const message = {
    en: `There are ${length} buttons; WhatsApp takes ${LIMITS.buttons}. Remove some, or use a list, which has room for ten.`,
    pt: `Há ${length} botões; o WhatsApp aceita ${LIMITS.buttons}. Retire alguns ou use uma lista, onde cabem dez.`,
    es: `Hay ${length} botones; WhatsApp acepta ${LIMITS.buttons}. Quite algunos o use una lista, donde caben diez.`,
  }
  const listButton = { en: 'Choose', pt: 'Escolher', es: 'Elegir' }
  const list = options.map(({ id, title }) => ({ id, title }))
  const fix = {
    label: { en: 'Turn it into a list', pt: 'Transformar em lista', es: 'Convertir en lista' },
    edits: [setOwn('/answer', { kind: 'list', listButton, options: list })],
  }
  return [{ code: 'too-many-options', severity: 'error', path: '/answer/options', message, fix }]
}

function tooManyRows({ length }: ListOption[]): Issue[] {
  if (length <= LIMITS.rows) return []
  const message = {
    en: `There are ${length} rows; WhatsApp takes ${LIMITS.rows}. Remove some, or split the list into two questions.`,
    pt: `Há ${length} linhas; o WhatsApp aceita ${LIMITS.rows}. Retire algumas ou divida a lista em duas perguntas.`,
    es: `Hay ${length} filas; WhatsApp acepta ${LIMITS.rows}. Quite algunas o divida la lista en dos preguntas.`,
  }
  return [{ code: 'too-many-options', severity: 'error', path: '/answer/options', message }]
}

const buttonLabel = (n: number): Label => ({
  en: `The button label of option ${n}`,
  pt: `O texto do botão da opção ${n}`,
  es: `El texto del botón de la opción ${n}`,
})
const rowLabel = (n: number): Label => ({
  en: `The row label of option ${n}`,
  pt: `O texto da linha da opção ${n}`,
  es: `El texto de la fila de la opción ${n}`,
})

function optionIssues(
  options: ListOption[],
  what: (n: number) => Label,
  max: number,
  locales: readonly string[],
): Issue[] {
  const labels = options.flatMap(({ title }, i) =>
    textIssues(title, { path: `/answer/options/${i}/title`, what: what(i + 1), max }),
  )
  const ids = duplicateIds(options, '/answer/options', 'duplicate-option-id', OPTIONS)
  return [...labels, ...ids, ...duplicateTitles(options, locales)]
}

function rowIssues({ description, section }: ListOption, i: number): Issue[] {
  const path = `/answer/options/${i}`
  const n = i + 1
  return [
    ...textIssues(description, {
      path: `${path}/description`,
      what: {
        en: `The description of row ${n}`,
        pt: `A descrição da linha ${n}`,
        es: `La descripción de la fila ${n}`,
      },
      max: LIMITS.rowDescription,
    }),
    ...textIssues(section, {
      path: `${path}/section`,
      what: {
        en: `The section heading of row ${n}`,
        pt: `O título da seção da linha ${n}`,
        es: `El título de sección de la fila ${n}`,
      },
      max: LIMITS.sectionTitle,
    }),
  ]
}

/** Meta refuses two buttons with one label; and two options that a person cannot tell apart help nobody. */
function duplicateTitles(options: ListOption[], locales: readonly string[]): Issue[] {
  const found = new Map<string, Issue>()
  for (const locale of localesOf(options, locales)) {
    const titles = options.map(({ title }) => words(localise(title, locale ? [locale] : [])))
    titles.forEach((title, i) => {
      const first = titles.indexOf(title) + 1
      const text = options[i]?.title
      if (first === i + 1 || title === '' || text === undefined) return
      const path = pathOf(text, locale, `/answer/options/${i}/title`)
      const message = {
        en: `Options ${first} and ${i + 1} have the same label${inLanguage(locale, 'en')}. Reword one of them.`,
        pt: `As opções ${first} e ${i + 1} têm o mesmo texto${inLanguage(locale, 'pt')}. Mude um deles.`,
        es: `Las opciones ${first} y ${i + 1} tienen el mismo texto${inLanguage(locale, 'es')}. Cambie uno de ellos.`,
      }
      found.set(path, { code: 'duplicate-option-title', severity: 'error', path, message })
    })
  }
  return [...found.values()]
}

/** The flow's languages and those that any label has; `''` where no label has a language. */
function localesOf(options: ListOption[], locales: readonly string[]): string[] {
  const written = options.flatMap(({ title }) => (typeof title === 'string' ? [] : Object.keys(title)))
  return written.length === 0 ? [''] : [...new Set([...locales, ...written])]
}

function pathOf(text: Text, locale: string, path: string): string {
  return typeof text !== 'string' && locale in text ? `${path}/${locale}` : path
}

function sectionIssue(options: ListOption[]): Issue[] {
  const hasSections = options.some(({ section }) => section !== undefined)
  if (!hasSections || options[0]?.section !== undefined) return []
  const message = {
    en: 'The rows before the first section have no heading, which WhatsApp asks for. Give row 1 a section.',
    pt: 'As linhas antes da primeira seção não têm título, e o WhatsApp o exige. Dê uma seção à linha 1.',
    es: 'Las filas antes de la primera sección no tienen título, y WhatsApp lo pide. Dele una sección a la fila 1.',
  }
  return [{ code: 'section-missing', severity: 'error', path: '/answer/options/0/section', message }]
}

function patternIssue(pattern: string): Issue[] {
  const problem = patternProblem(pattern)
  if (problem === null) return []
  const message = {
    en: `The pattern cannot be used: ${problem.en}. Correct it, or ask for a text instead.`,
    pt: `O padrão não pode ser usado: ${problem.pt}. Corrija ou peça um texto.`,
    es: `El patrón no se puede usar: ${problem.es}. Corríjalo o pida un texto.`,
  }
  const fix = {
    label: { en: 'Ask for a text instead', pt: 'Pedir um texto', es: 'Pedir un texto' },
    edits: [setOwn('/answer', { kind: 'text' })],
  }
  return [{ code: 'pattern-invalid', severity: 'error', path: '/answer/pattern', message, fix }]
}

type End<T> = [path: string, value: T | undefined]

function rangeIssue<T extends number | string>([minPath, min]: End<T>, [path, max]: End<T>): Issue[] {
  if (min === undefined || max === undefined || min <= max) return []
  const message = {
    en: `No answer can be at least ${min} and at most ${max}. Swap the two.`,
    pt: `Nenhuma resposta pode ser no mínimo ${min} e no máximo ${max}. Troque os dois.`,
    es: `Ninguna respuesta puede ser como mínimo ${min} y como máximo ${max}. Intercámbialos.`,
  }
  const fix = {
    label: { en: 'Swap the two', pt: 'Trocar os dois', es: 'Intercambiarlos' },
    edits: [setOwn(minPath, max), setOwn(path, min)],
  }
  return [{ code: 'range-empty', severity: 'error', path, message, fix }]
}
