import { type FlowDraft, fetchFlow } from '../../api/flows.ts'
import { openKeptFlows, type Reopened } from '../../document/kept-flows.ts'

export const keptFlows = openKeptFlows()

/** A flow as the server has it, and what this computer kept of it. */
export interface OpenedFlow {
  draft: FlowDraft
  reopened: Reopened
}

/** Asked for before its screen is there. */
const early = new Map<string, Promise<OpenedFlow>>()

/** Asks for a flow whose screen is still being loaded. A refusal is left to the screen, which asks again. */
export function expectFlow(id: string): void {
  const asked = ask(id)
  early.set(id, asked)
  asked.catch(() => early.delete(id))
}

export function openFlow(id: string): Promise<OpenedFlow> {
  const asked = early.get(id) ?? ask(id)
  early.delete(id)
  return asked
}

async function ask(id: string): Promise<OpenedFlow> {
  const [draft, reopened] = await Promise.all([fetchFlow(id), keptFlows.open(id)])
  return { draft, reopened }
}
