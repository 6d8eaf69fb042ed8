import { isStrong, LEXICON } from '../../consent/detect/lexicon.ts'
import type { Flow } from '../load.ts'
import type { IssueContext } from './check.ts'

export interface Account {
  /** All other flows, published or not. */
  others: readonly Flow[]
  /** Those of them that are in service. */
  published: readonly Flow[]
  /** BCP 47 tag for people whose language is not known. */
  locale: string
}

/** What the checks of one flow need to know of the account that it belongs to. */
export function issueContext(flow: Flow, { others, published, locale }: Account): IssueContext {
  const isAnother = ({ document }: Flow) => document.id !== flow.document.id
  const neighbours = others.filter(isAnother)
  return {
    flowIds: new Set([flow, ...neighbours].map(({ document }) => document.id)),
    attributes: new Set([flow, ...neighbours].flatMap(attributesSetBy)),
    variables: new Set(neighbours.flatMap(variablesSetBy)),
    locales: [...new Set([flow.document.locale, locale])],
    stopWords: STOP_WORDS,
    answersOptOut: published.filter(isAnother).some(answersOptOut),
  }
}

const STOP_WORDS = LEXICON.entries.flatMap((entry) =>
  isStrong(entry) && entry.phrase ? entry.phrase.toUpperCase() : [],
)

const variablesSetBy = (flow: Flow) => flow.document.nodes.flatMap(({ id }) => flow.traits(id).sets ?? [])

const answersOptOut = (flow: Flow) => flow.triggers.some(({ id }) => flow.traits(id).starts === 'opt-out')

/** The settings of a node that name a contact attribute say so in its schema. */
function attributesSetBy(flow: Flow): string[] {
  return flow.document.nodes.flatMap(({ id, data }) => {
    const { properties = {} } = flow.definition(id).schema as { properties?: Record<string, { 'x-widget'?: string }> }
    return Object.entries(data).flatMap(([name, value]) =>
      properties[name]?.['x-widget'] === 'attribute' && typeof value === 'string' ? value : [],
    )
  })
}
