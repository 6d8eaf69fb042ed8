/** Flow documents in a few words, for tests. */
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Json } from '@basta/nodes/contract.ts'

type Data = { [key: string]: Json }
type Step = [type: string, data?: Data]

/**
 * A flow from steps by id and edges such as `ask.answered -> thanks`. The first output of most steps is called `next`:
 * `start -> ask` is short for `start.next -> ask`.
 */
export function flow(id: string, steps: Record<string, Step>, ...edges: string[]): FlowDocument {
  return {
    format: 'basta.flow/1',
    id,
    name: id,
    locale: 'en',
    nodes: Object.entries(steps).map(([nodeId, [type, data = {}]], index) => ({
      ...{ id: nodeId, type, data },
      position: { x: 320 * index, y: 0 },
    })),
    edges: edges.map((edge, index) => {
      const parts = /^([\w-]+)(?:\.([\w:-]+))? -> ([\w-]+)$/.exec(edge)
      if (!parts?.[1] || !parts[3]) throw new Error(`"${edge}" is no edge: write it like "ask.answered -> thanks"`)
      return { id: `e${index}`, source: parts[1], sourceHandle: parts[2] ?? 'next', target: parts[3] }
    }),
  }
}

/** A step of any type. */
export const step = (type: string, data: Data = {}): Step => [type, data]
export const onKeyword = (...keywords: string[]): Step => ['trigger', { on: 'keyword', keywords, match: 'exact' }]
export const on = (event: string): Step => ['trigger', { on: event }]
export const says = (body: string, settings: Data = {}): Step => [
  'send-message',
  { messages: [{ type: 'text', body }], ...settings },
]
export const asks = (question: string, answer: Json, settings: Data = {}): Step => [
  'ask-question',
  { question, answer, retries: 5, ...settings },
]

/** A flow that answers one word with one text. */
export const answers = (keyword: string, text: string): FlowDocument =>
  flow(keyword, { start: onKeyword(keyword), reply: says(text) }, 'start -> reply')
