import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { stopWord } from './personas.ts'

/** What starts a flow: words to write, or any message; null where only a tap or another flow does. */
export type FirstWords = { write: string } | 'anything' | null

/** The first start of the flow that somebody can reach by writing. */
export function firstWords({ nodes }: Pick<FlowDocument, 'nodes'>, locale: string): FirstWords {
  for (const { type, data, off } of nodes) {
    if (type !== 'trigger' || off) continue
    const [keyword] = Array.isArray(data.keywords) ? data.keywords : []
    if (data.on === 'keyword' && typeof keyword === 'string' && data.match !== 'regex') return { write: keyword }
    if (data.on === 'opt-out') return { write: stopWord(locale) }
    if (data.on === 'fallback' || data.on === 'new-conversation') return 'anything'
  }
  return null
}
