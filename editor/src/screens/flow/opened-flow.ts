import { type FlowDraft, fetchFlow } from '../../api/flows.ts'
import { Problem } from '../../api/http.ts'
import { type KeptFlow, openKeptFlows, type Reopened } from '../../document/kept-flows.ts'

export const keptFlows = openKeptFlows()

/** A flow as the server has it, and what this computer kept of it. */
export interface OpenedFlow {
  draft: FlowDraft
  reopened: Reopened
}

/** Somebody has deleted the flow, but this computer has kept it. */
export interface DeletedFlow {
  deleted: KeptFlow
}

/** Asked for before its screen is there. */
const early = new Map<string, ReturnType<typeof ask>>()

/** Asks for a flow whose screen is still being loaded. A refusal is left to the screen, which asks again. */
export function expectFlow(id: string): void {
  const asked = ask(id)
  early.set(id, asked)
  asked.catch(() => early.delete(id))
}

export function openFlow(id: string): ReturnType<typeof ask> {
  const asked = early.get(id) ?? ask(id)
  early.delete(id)
  return asked
}

async function ask(id: string): Promise<OpenedFlow | DeletedFlow> {
  const [draft, reopened] = await Promise.all([fetchFlow(id).catch(asNotFound), keptFlows.open(id)])
  if (!(draft instanceof Problem)) return { draft, reopened }
  const deleted = reopened.kept ?? reopened.orphans[0]
  if (!deleted) throw draft
  return { deleted }
}

function asNotFound(error: unknown): Problem {
  if (error instanceof Problem && error.code === 'flow.not-found') return error
  throw error
}
