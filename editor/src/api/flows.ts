import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Issue } from '@basta/nodes/contract.ts'
import type { SaveResult } from '../document/autosave.ts'
import { NO_FLOW } from '../document/flow-model.ts'
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

/** Saves a draft on the revision that it was made from, `NO_FLOW` where there shall be none. Another one is there: both come back, to be merged. It never rejects. */
export async function saveFlow(document: FlowDocument, revision: number): Promise<SaveResult> {
  try {
    const saved = await send('PUT', `/api/flows/${document.id}`, {
      body: document,
      headers: {
        ...(revision === NO_FLOW ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` }),
        prefer: 'return=minimal',
      },
    })
    const next = Number(saved.headers.get('etag')?.slice(1, -1))
    // Something between here and the server says yes to everything, e.g. the page of a network that wants to be paid.
    if (!Number.isInteger(next)) return { kind: 'unreachable' }
    return { kind: 'saved', revision: next }
  } catch (error) {
    return failedSave(error)
  }
}

/** Request Timeout, Too Early, Too Many Requests: the same request is taken later. */
const LATER = new Set([408, 425, 429])

/** What a save came to that was not answered with yes. Only what will be answered the same again is refused. */
export function failedSave(error: unknown): SaveResult {
  if (error instanceof Unreachable) return { kind: 'unreachable' }
  if (!(error instanceof Problem)) return { kind: 'failed', reason: (error as Error).message }
  const { code, status, message } = error
  if (code === 'flow.changed') return { kind: 'changed', ...(error.body as unknown as FlowDraft) }
  if (code === 'flow.not-found') return { kind: 'deleted' }
  if (status === 401) return { kind: 'signed-out' }
  // A server that is starting or has lost its store is back soon.
  if (status >= 500) return { kind: 'unreachable' }
  const isFinal = status >= 400 && !LATER.has(status)
  return { kind: isFinal ? 'refused' : 'failed', reason: message }
}
