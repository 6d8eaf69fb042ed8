import type { OwnWords } from '@basta/engine/consent/own-words.ts'
import type { Settings } from '@basta/engine/contacts/settings.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { useQuery } from '@tanstack/react-query'
import type { Surroundings } from '../worker/protocol.ts'
import { fetchFlow } from './flows.ts'
import { call } from './http.ts'

interface Listed {
  id: string
  publishedVersion: number | null
  hasUnpublishedChanges: boolean
}

/** The account around a flow: what checks and the simulator need of it. */
async function fetchSurroundings(openId: string): Promise<Surroundings> {
  const [settings, { version, added, removed }, { items }] = await Promise.all([
    call<Settings>('GET', '/api/settings'),
    call<OwnWords & { version: number }>('GET', '/api/consent/words'),
    call<{ items: Listed[] }>('GET', '/api/flows'),
  ])
  const others = items.filter(({ id }) => id !== openId)
  // The list is in the order in which the flows were made.
  const older = items.slice(
    0,
    Math.max(
      items.findIndex(({ id }) => id === openId),
      0,
    ),
  )
  const flows = await Promise.all(others.map(bothOf))
  return {
    settings,
    ...(version > 0 && { words: { version, added, removed } }),
    drafts: flows.map(({ draft }) => draft),
    published: flows.flatMap(({ published }) => published ?? []),
    older: older.filter(({ publishedVersion }) => publishedVersion !== null).length,
  }
}

/** What is saved of a flow, and what is in service. */
async function bothOf({ id, publishedVersion, hasUnpublishedChanges }: Listed) {
  const published =
    publishedVersion === null
      ? null
      : (await call<{ document: FlowDocument }>('GET', `/api/flows/${id}/versions/${publishedVersion}`)).document
  if (published && !hasUnpublishedChanges) return { draft: published, published }
  return { draft: (await fetchFlow(id)).document, published }
}

/** What is around the open flow: other flows, settings. */
export const useSurroundings = (flowId: string, isDue = true) =>
  useQuery({
    enabled: isDue,
    queryKey: ['flow', flowId, 'surroundings'],
    queryFn: () => fetchSurroundings(flowId),
    staleTime: 60_000,
  })
