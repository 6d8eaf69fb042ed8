import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { useQuery } from '@tanstack/react-query'
import { FLOWS } from './flow-list.ts'
import type { FlowDraft } from './flows.ts'
import { call } from './http.ts'
import { queryClient } from './queries.ts'

/** A version that was published, as `GET /api/flows/{id}/versions` lists it. */
export interface FlowVersion {
  flowId: string
  version: number
  publishedAt: number
  publishedBy: string
  name: string
  note: string
  /** How many people are in a conversation on it. */
  waiting: number
}

/** A draft as it once was. */
export interface FlowSnapshot {
  at: number
  revision: number
  savedBy: string
}

const versionsOf = (id: string) => ['flow', id, 'versions']

export const useVersions = (id: string) =>
  useQuery({
    queryKey: versionsOf(id),
    queryFn: async () => (await call<{ items: FlowVersion[] }>('GET', `/api/flows/${id}/versions`)).items,
  })

export const useVersion = (id: string, version: number | null) =>
  useQuery({
    queryKey: [...versionsOf(id), version, 'document'],
    queryFn: async () =>
      (await call<{ document: FlowDocument }>('GET', `/api/flows/${id}/versions/${version}`)).document,
    enabled: version !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useWaiting = (id: string, version: number) =>
  useQuery({
    queryKey: [...versionsOf(id), version, 'waiting'],
    queryFn: async () =>
      (
        await call<{ items: { nodeId: string; count: number }[] }>(
          'GET',
          `/api/flows/${id}/versions/${version}/waiting`,
        )
      ).items,
  })

export const useSnapshots = (id: string) =>
  useQuery({
    queryKey: ['flow', id, 'snapshots'],
    queryFn: async () => (await call<{ items: FlowSnapshot[] }>('GET', `/api/flows/${id}/snapshots`)).items,
  })

export const useSnapshot = (id: string, at: number | null) =>
  useQuery({
    queryKey: ['flow', id, 'snapshots', at],
    queryFn: async () => (await call<{ document: FlowDocument }>('GET', `/api/flows/${id}/snapshots/${at}`)).document,
    enabled: at !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })

export async function nameVersion(id: string, version: number, changes: { name?: string; note?: string }) {
  await call('PATCH', `/api/flows/${id}/versions/${version}`, { body: changes })
  await queryClient.invalidateQueries({ queryKey: versionsOf(id), exact: true })
}

/** @throws Problem `flow.changed`, `flow.invalid` with `issues`, `flow.tests-failed` with `tests` */
export async function publishFlow(id: string, body: { revision: number; name?: string; note?: string }) {
  const published = await call<Pick<FlowVersion, 'version' | 'publishedAt'>>('POST', `/api/flows/${id}/publish`, {
    body,
  })
  await Promise.all([versionsOf(id), FLOWS].map((queryKey) => queryClient.invalidateQueries({ queryKey, exact: true })))
  return published
}

/**
 * The draft becomes the published version again; the one before is kept as a snapshot.
 * @returns the new draft
 * @throws Problem `flow.changed`, `flow.not-published`
 */
export async function discardDraft(id: string, revision: number): Promise<FlowDraft> {
  const draft = await call<FlowDraft>('POST', `/api/flows/${id}/discard`, { body: { revision } })
  await queryClient.invalidateQueries({ queryKey: ['flow', id, 'snapshots'], exact: true })
  return draft
}
