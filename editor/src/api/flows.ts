import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Issue } from '@basta/nodes/contract.ts'
import type { SaveResult } from '../document/autosave.ts'
import { call, Problem, send, Unreachable } from './http.ts'

/** The draft of a flow, as `GET /api/flows/{id}` answers it. */
export interface FlowDraft {
  id: string
  document: FlowDocument
  revision: number
  updatedAt: number
  savedBy: string
  publishedVersion: number | null
}

/** Without its issues: the editor finds them itself. */
export const fetchFlow = (id: string) => call<FlowDraft>('GET', `/api/flows/${id}?issues=false`)

/** What the server finds in a draft. Messages are in the language of the interface. */
export const fetchIssues = async (id: string) =>
  (await call<{ issues: (Omit<Issue, 'message'> & { message: string })[] }>('GET', `/api/flows/${id}`)).issues

/** Saves a draft on the revision that it was made from. Another one is there: both come back, to be merged. */
export async function saveFlow(document: FlowDocument, revision: number): Promise<SaveResult> {
  try {
    const saved = await send('PUT', `/api/flows/${document.id}`, {
      body: document,
      headers: { 'if-match': `"${revision}"`, prefer: 'return=minimal' },
    })
    return { kind: 'saved', revision: Number(saved.headers.get('etag')?.slice(1, -1)) }
  } catch (error) {
    if (error instanceof Unreachable) return { kind: 'unreachable' }
    if (!(error instanceof Problem)) throw error
    if (error.code === 'flow.changed') return { kind: 'changed', ...(error.body as unknown as FlowDraft) }
    // A server that is starting or has lost its store is back soon.
    if (error.status >= 500) return { kind: 'unreachable' }
    return { kind: 'refused', reason: error.message }
  }
}
