import { isStrong, LEXICON } from '../../consent/detect/lexicon.ts'
import { fieldsOf } from '../fields.ts'
import type { Flow } from '../load.ts'
import type { IssueContext } from './check.ts'

export interface Account {
  /** All other flows, published or not. */
  others: readonly Flow[]
  /** Those of them that are in service, oldest first. */
  published: readonly Flow[]
  /** BCP 47 tag for people whose language is not known. */
  locale: string
}

/** What the checks of one flow need to know of the account that it belongs to. */
export function issueContext(flow: Flow, { others, published, locale }: Account): IssueContext {
  const isAnother = ({ document }: Flow) => document.id !== flow.document.id
  const neighbours = others.filter(isAnother)
  const all = [flow, ...neighbours]
  return {
    flows: new Map(neighbours.map((other) => [other.document.id, other])),
    published: published.filter(isAnother),
    attributes: new Set(all.flatMap((one) => namesIn(one).attributes)),
    tags: new Set(all.flatMap((one) => namesIn(one).tags)),
    variables: new Set(neighbours.flatMap((one) => namesIn(one).variables)),
    locales: [...new Set([flow.document.locale, locale])],
    stopWords: STOP_WORDS,
  }
}

const STOP_WORDS = LEXICON.entries.flatMap((entry) =>
  isStrong(entry) && entry.phrase ? entry.phrase.toUpperCase() : [],
)

interface Names {
  attributes: string[]
  tags: string[]
  variables: string[]
}

/** A flow never changes, and one of many is looked at again for each of the others. */
const known = new WeakMap<Flow, Names>()

function namesIn(flow: Flow): Names {
  const names = known.get(flow) ?? {
    attributes: valuesOf(flow, 'attribute'),
    tags: valuesOf(flow, 'tags'),
    variables: variablesSetBy(flow),
  }
  known.set(flow, names)
  return names
}

const variablesSetBy = (flow: Flow) => flow.document.nodes.flatMap(({ id }) => flow.traits(id).sets ?? [])

/** What steps name in the settings that a widget of this kind edits. */
function valuesOf(flow: Flow, widget: string): string[] {
  return flow.document.nodes.flatMap(({ id, data }) =>
    fieldsOf(flow.definition(id).schema, data)
      .filter((field) => field.widget === widget)
      .flatMap(({ value }) => [value].flat())
      .filter((value) => typeof value === 'string'),
  )
}
