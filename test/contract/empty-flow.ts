import type { FlowDocument } from '@basta/engine/flow/schema.ts'

/** A document for a store, which does not ask what is in it. */
export function emptyFlow(id: string, title = id): FlowDocument {
  return { format: 'basta.flow/1', id, name: title, locale: 'en', nodes: [], edges: [] }
}
