import type { Issue, Text } from '../contract.ts'
import { words } from '../fold.ts'
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
  const remedy = 'send the first part as a message before the question'
  return [
    ...textIssues(question, { path: '/question', what: 'The question', max, remedy }),
    ...textIssues(retryText, { path: '/retryText', what: 'The text for asking again', max, remedy }),
    ...answerIssues(answer, locales),
    ...variableIssue(config.variable),
  ]
}

/** Names that stand for something else in texts and conditions. */
const RESERVED = new Set(['contact', 'business', 'lastText'])

function variableIssue(variable: string | undefined): Issue[] {
  if (variable === undefined || !RESERVED.has(variable)) return []
  const message = `"${variable}" already means something else in texts. Choose another name for the variable.`
  return [{ code: 'variable-reserved', severity: 'error', path: '/variable', message }]
}

function answerIssues(answer: AnswerConfig, locales: readonly string[]): Issue[] {
  switch (answer.kind) {
    case 'buttons':
      return [
        ...countIssue(answer.options, LIMITS.buttons, 'buttons', 'Remove some, or use a list, which has room for ten'),
        ...optionIssues(answer.options, 'button label', LIMITS.buttonTitle, locales),
      ]
    case 'list':
      return [
        ...textIssues(answer.listButton, {
          path: '/answer/listButton',
          what: 'The label of the list button',
          max: LIMITS.listButton,
        }),
        ...countIssue(answer.options, LIMITS.rows, 'rows', 'Remove some, or split the list into two questions'),
        ...optionIssues(answer.options, 'row label', LIMITS.rowTitle, locales),
        ...answer.options.flatMap(rowIssues),
        ...sectionIssue(answer.options),
      ]
    case 'pattern':
      return patternIssue(answer.pattern)
    case 'text':
      return rangeIssue(answer.minLength, answer.maxLength, '/answer/maxLength')
    case 'number':
    case 'date':
      return rangeIssue(answer.min, answer.max, '/answer/max')
    default:
      return []
  }
}

function countIssue(options: ListOption[], max: number, what: string, remedy: string): Issue[] {
  if (options.length <= max) return []
  const message = `There are ${options.length} ${what}; WhatsApp takes ${max}. ${remedy}.`
  return [{ code: 'too-many-options', severity: 'error', path: '/answer/options', message }]
}

function optionIssues(options: ListOption[], what: string, max: number, locales: readonly string[]): Issue[] {
  const labels = options.flatMap(({ title }, i) =>
    textIssues(title, { path: `/answer/options/${i}/title`, what: `The ${what} of option ${i + 1}`, max }),
  )
  return [...labels, ...duplicateIds(options), ...duplicateTitles(options, locales)]
}

function rowIssues({ description, section }: ListOption, i: number): Issue[] {
  const path = `/answer/options/${i}`
  return [
    ...textIssues(description, {
      path: `${path}/description`,
      what: `The description of row ${i + 1}`,
      max: LIMITS.rowDescription,
    }),
    ...textIssues(section, {
      path: `${path}/section`,
      what: `The section heading of row ${i + 1}`,
      max: LIMITS.sectionTitle,
    }),
  ]
}

function duplicateIds(options: ListOption[]): Issue[] {
  return options.flatMap(({ id }, i): Issue[] => {
    const first = options.findIndex((other) => other.id === id)
    if (first === i) return []
    const message = `Options ${first + 1} and ${i + 1} have the same id "${id}". Give each its own.`
    return [{ code: 'duplicate-option-id', severity: 'error', path: `/answer/options/${i}/id`, message }]
  })
}

/** Meta refuses two buttons with one label; and two options that a person cannot tell apart help nobody. */
function duplicateTitles(options: ListOption[], locales: readonly string[]): Issue[] {
  const found = new Map<string, Issue>()
  for (const locale of localesOf(options, locales)) {
    const titles = options.map(({ title }) => words(localise(title, locale ? [locale] : [])))
    titles.forEach((title, i) => {
      const first = titles.indexOf(title)
      const text = options[i]?.title
      if (first === i || title === '' || text === undefined) return
      const path = pathOf(text, locale, `/answer/options/${i}/title`)
      const where = locale ? ` in "${locale}"` : ''
      const message = `Options ${first + 1} and ${i + 1} have the same label${where}. Reword one of them.`
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
  const message = 'The rows before the first section have no heading, which WhatsApp asks for. Give row 1 a section.'
  return [{ code: 'section-missing', severity: 'error', path: '/answer/options/0/section', message }]
}

function patternIssue(pattern: string): Issue[] {
  const problem = patternProblem(pattern)
  if (problem === null) return []
  const message = `The pattern cannot be used: ${problem}. Correct it, or ask for a text instead.`
  return [{ code: 'pattern-invalid', severity: 'error', path: '/answer/pattern', message }]
}

function rangeIssue<T extends number | string>(min: T | undefined, max: T | undefined, path: string): Issue[] {
  if (min === undefined || max === undefined || min <= max) return []
  const message = `No answer can be at least ${min} and at most ${max}. Swap the two.`
  return [{ code: 'range-empty', severity: 'error', path, message }]
}
