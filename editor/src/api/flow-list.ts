import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { useQuery } from '@tanstack/react-query'
import type { FlowDraft } from './flows.ts'
import { call } from './http.ts'
import { queryClient } from './queries.ts'

/** A flow as `GET /api/flows` lists it. */
export interface FlowRow {
  id: string
  name: string
  locale: string
  triggers: { type: string; words: string[] }[]
  updatedAt: number
  savedBy: string
  publishedVersion: number | null
  publishedAt: number | null
  hasUnpublishedChanges: boolean
  planned: { at: number; by: string; hasFailed: boolean } | null
  issues: { error: number; warning: number; advice: number }
  /** By day, the last seven, today last. */
  conversations: number[]
  optOuts: number[]
}

export const FLOWS = ['flows']
const fetchFlows = async () => (await call<{ items: FlowRow[] }>('GET', '/api/flows')).items

export const useFlows = () => useQuery({ queryKey: FLOWS, queryFn: fetchFlows })

/** The documents of flows, to search in their texts. */
export const useDocuments = (ids: readonly string[], isWanted: boolean) =>
  useQuery({
    queryKey: [...FLOWS, 'documents', ...ids],
    queryFn: async () =>
      (await Promise.all(ids.map((id) => call<FlowDraft>('GET', `/api/flows/${id}`)))).map(({ document }) => document),
    enabled: isWanted,
  })

/**
 * Saves a new flow; the id of one that is there gets a number.
 * @returns the id that it has got
 * @throws Problem `flow.invalid` when the document is none, Unreachable
 */
export async function createFlow(document: FlowDocument): Promise<string> {
  const taken = new Set((await fetchFlows()).map(({ id }) => id))
  const id = freeId(document.id, taken)
  await call('PUT', `/api/flows/${id}`, { body: { ...document, id }, headers: { 'if-none-match': '*' } })
  await queryClient.invalidateQueries({ queryKey: FLOWS })
  return id
}

export async function deleteFlow(id: string): Promise<void> {
  await call('DELETE', `/api/flows/${id}`)
  await queryClient.invalidateQueries({ queryKey: FLOWS })
}

/** An id that is not taken: of a name `Black Friday 2` it is `black-friday-2`. */
export function freeId(wish: string, taken: ReadonlySet<string>): string {
  const plain = wish.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const stem =
    plain
      .replace(/[^a-z0-9_]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 36) || 'flow'
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`
    if (!taken.has(id)) return id
  }
}
