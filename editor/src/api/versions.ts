import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Difference } from '@basta/engine/run/difference.ts'
import type { Issue } from '@basta/nodes/contract.ts'
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
  /** May be empty. One that has a name is kept for ever. */
  name: string
}

/** A draft that is published later by itself, as `GET /api/flows/{id}/planned-publication` answers it. */
export interface PlannedPublication {
  at: number
  plannedBy: string
  name: string
  /** Why it was not published at that time. */
  failure: { at: number; issues: ToldIssue[]; tests: FailedTest[] } | null
}
/** An issue as the server tells it: in the language of the interface. */
export type ToldIssue = Omit<Issue, 'message'> & { message: string }
/** A recorded test of the flow that goes another way now; `at`: its place among them, from 0. */
export type FailedTest = Omit<Difference, 'message'> & { at: number; name: string; message: string }

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

export async function nameSnapshot(id: string, at: number, name: string) {
  await call('PATCH', `/api/flows/${id}/snapshots/${at}`, { body: { name } })
  await queryClient.invalidateQueries({ queryKey: ['flow', id, 'snapshots'], exact: true })
}

const plannedOf = (id: string) => ['flow', id, 'planned']
const plannedPath = (id: string) => `/api/flows/${id}/planned-publication`

/** Looked at again as long as something waits for its time, so that what happens then is seen here. */
export const usePlanned = (id: string) =>
  useQuery({
    queryKey: plannedOf(id),
    queryFn: async () => {
      const before = queryClient.getQueryData<PlannedPublication | null>(plannedOf(id))
      const { planned } = await call<{ planned: PlannedPublication | null }>('GET', plannedPath(id))
      if (before && !planned) await queryClient.invalidateQueries({ queryKey: versionsOf(id), exact: true })
      return planned
    },
    refetchInterval: ({ state: { data } }) => (data && !data.failure ? PLAN_POLL_MS : false),
  })
const PLAN_POLL_MS = 15_000

/** Refused like publishing. */
export async function planPublication(
  id: string,
  body: { at: number; revision: number; name?: string; note?: string },
) {
  const { planned } = await call<{ planned: PlannedPublication }>('PUT', plannedPath(id), { body })
  queryClient.setQueryData(plannedOf(id), planned)
  await queryClient.invalidateQueries({ queryKey: FLOWS, exact: true })
}

export async function cancelPlanned(id: string) {
  await call('DELETE', plannedPath(id))
  queryClient.setQueryData(plannedOf(id), null)
  await queryClient.invalidateQueries({ queryKey: FLOWS, exact: true })
}

/** @throws Problem `flow.changed`, `flow.invalid` with `issues`, `flow.tests-failed` with `tests` */
export async function publishFlow(id: string, body: { revision: number; name?: string; note?: string }) {
  const published = await call<Pick<FlowVersion, 'version' | 'publishedAt'>>('POST', `/api/flows/${id}/publish`, {
    body,
  })
  await Promise.all(
    [versionsOf(id), plannedOf(id), FLOWS].map((queryKey) => queryClient.invalidateQueries({ queryKey, exact: true })),
  )
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
