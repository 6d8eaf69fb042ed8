import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Issue } from '@basta/nodes/contract.ts'
import type { SaveResult } from '../document/autosave.ts'
import { call, Problem, Unreachable } from './http.ts'

/** The draft of a flow, as `GET /api/flows/{id}` answers it. */
export interface FlowDraft {
  id: string
  document: FlowDocument
  revision: number
  updatedAt: number
  savedBy: string
  publishedVersion: number | null
  /** Messages are in the language of the interface. */
  issues: (Omit<Issue, 'message'> & { message: string })[]
}

export const fetchFlow = (id: string) => call<FlowDraft>('GET', `/api/flows/${id}`)

/** Saves a draft on the revision that it was made from. Another one is there: both come back, to be merged. */
export async function saveFlow(document: FlowDocument, revision: number): Promise<SaveResult> {
  try {
    const saved = await call<FlowDraft>('PUT', `/api/flows/${document.id}`, {
      body: document,
      headers: { 'if-match': `"${revision}"` },
    })
    return { kind: 'saved', revision: saved.revision }
  } catch (error) {
    if (error instanceof Unreachable) return { kind: 'unreachable' }
    if (!(error instanceof Problem)) throw error
    if (error.code === 'flow.changed') return { kind: 'changed', ...(error.body as unknown as FlowDraft) }
    // A server that is starting or has lost its store is back soon.
    if (error.status >= 500) return { kind: 'unreachable' }
    return { kind: 'refused', reason: error.message }
  }
}
