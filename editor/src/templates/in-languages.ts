import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Json } from '@basta/nodes/contract.ts'

/**
 * A flow with its texts in these languages only, the first one being the flow's own. Recorded conversations in other languages go.
 * @param languages languages that all its texts are written in
 */
export function inLanguages(document: FlowDocument, languages: readonly [string, ...string[]]): FlowDocument {
  const { tests = [], ...rest } = document
  return {
    ...rest,
    locale: languages[0],
    ...(languages.length > 1 && { layout: { ...document.layout, languages: [...languages] } }),
    nodes: document.nodes.map((node) => ({ ...node, data: pick(node.data, languages) as typeof node.data })),
    tests: tests.filter(({ contact }) => languages.includes((contact?.locale ?? document.locale).split('-')[0] ?? '')),
  }
}

function pick(value: Json, languages: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((item) => pick(item, languages))
  if (typeof value !== 'object' || value === null) return value
  if (languages.every((language) => typeof value[language] === 'string'))
    return Object.fromEntries(languages.map((language) => [language, value[language] ?? '']))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pick(inner, languages)]))
}
