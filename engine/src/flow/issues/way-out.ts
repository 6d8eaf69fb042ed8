import type { Fix } from '@basta/nodes/contract.ts'
import { words } from '@basta/nodes/fold.ts'
import { localise } from '@basta/nodes/text.ts'
import { addWayOut } from '../extra-steps.ts'
import { fieldsOf, translates } from '../fields.ts'
import { leadingTo } from '../graph.ts'
import type { Flow } from '../load.ts'
import type { IssueContext } from './check.ts'

/** Whether this flow, or one in service, says what happens on an opt-out. */
export function answersOptOut(flow: Flow, { published }: IssueContext): boolean {
  return [flow, ...published].some((one) => one.triggers.some(({ id }) => one.traits(id).starts === 'opt-out'))
}

/** Those steps that do not tell the person how to stop: neither do their words, in every language, nor can a stop follow. */
export function withoutWayOut(flow: Flow, ids: readonly string[], context: IssueContext): string[] {
  if (ids.length === 0) return []
  const stopping = leadingTo(
    flow,
    [...flow.nodes.keys()].filter((id) => flow.traits(id).stops),
  )
  return ids.filter((id) => !stopping.has(id) && !namesWayOut(flow, id, context))
}

/** Adds a step that stops, behind a start that answers an opt-out. */
export function wayOutFix(flow: Flow): { fix?: Fix } {
  const edits = addWayOut(flow)
  const label = { en: 'Add a way out', pt: 'Acrescentar uma saída', es: 'Añadir una salida' }
  return edits ? { fix: { label, edits } } : {}
}

function namesWayOut(flow: Flow, id: string, { stopWords }: IssueContext): boolean {
  const texts = fieldsOf(flow.definition(id).schema, flow.node(id).data).filter(translates)
  const locales = new Set(
    texts.flatMap(({ value }) => (typeof value === 'string' ? flow.document.locale : Object.keys(value))),
  )
  const says = (locale: string) => {
    const whole = texts.map(({ value }) => localise(value, [locale, flow.document.locale])).join(' ')
    return hasAny(` ${words(whole)} `, spaced(stopWords))
  }
  return locales.size > 0 && [...locales].every(says)
}

const hasAny = (text: string, phrases: readonly string[]) => phrases.some((phrase) => text.includes(phrase))

/** Folding the whole lexicon takes longer than using it. */
function spaced(stopWords: readonly string[]): readonly string[] {
  let known = folded.get(stopWords)
  if (!known) {
    known = [...new Set(stopWords.map((word) => ` ${words(word)} `))]
    folded.set(stopWords, known)
  }
  return known
}

const folded = new WeakMap<readonly string[], readonly string[]>()
