import { useQuery } from '@tanstack/react-query'
import { call } from './http.ts'
import type { Period } from './insights.ts'
import { queryText } from './pages.ts'

/** What happened at the steps of a flow, as `GET /api/flows/{id}/figures` answers it. */
export interface FlowFigures {
  conversations: number
  /** `stops`: of people who were there when they stopped. */
  nodes: { nodeId: string; arrivals: number; stops: number }[]
  outputs: { nodeId: string; output: string; count: number }[]
}

/** @param version null: all versions together */
export const useFigures = (id: string, version: number | null, period: Period) =>
  useQuery({
    queryKey: ['flow', id, 'figures', version, period],
    queryFn: () =>
      call<FlowFigures>(
        'GET',
        `/api/flows/${id}/figures${queryText({ ...period, version: version === null ? undefined : String(version) })}`,
      ),
  })
