/** Flows that call each other share the values of a conversation, and all flows share those of a contact. */
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { produce } from 'immer'
import { fetchFlow, saveFlow } from '../api/flows.ts'
import { openModel, type Places, toDocument } from '../document/flow-model.ts'
import type { RenamedElsewhere } from '../document/history.ts'
import { settingsWith } from './schemas.ts'
import { renamed, renameIn, usesOf } from './variables.ts'

export interface SharingFlow {
  id: string
  name: string
  uses: number
}

/** The other flows in which this variable of the open one is set or read. */
export function sharingFlows(open: FlowDocument, drafts: readonly FlowDocument[], name: string): SharingFlow[] {
  const others = name.startsWith('contact.') ? drafts : linked(open, drafts)
  return others.flatMap((document) => {
    const uses = usesOf(openModel(document), name).length
    return uses > 0 ? [{ id: document.id, name: document.name, uses }] : []
  })
}

/** Whether one of these flows has a variable of this full name already. */
export const isTakenElsewhere = (drafts: readonly FlowDocument[], flowIds: readonly string[], name: string) =>
  drafts.some((document) => flowIds.includes(document.id) && usesOf(openModel(document), name).length > 0)

const FLOW = new Set(['flow'])

/** Those that the open flow calls and is called by, over any number of flows. */
function linked(open: FlowDocument, drafts: readonly FlowDocument[]): FlowDocument[] {
  const others = drafts.filter(({ id }) => id !== open.id)
  const calls = new Map([open, ...others].map((document) => [document.id, callsOf(document)]))
  const reached = new Set([open.id])
  for (const id of reached)
    for (const [other, called] of calls) if (called.has(id) || calls.get(id)?.has(other)) reached.add(other)
  return others.filter(({ id }) => reached.has(id))
}

const callsOf = ({ nodes }: FlowDocument) =>
  new Set(nodes.flatMap((node) => settingsWith(FLOW, node).map(({ value }) => value as string)))

/**
 * Renames a variable in the drafts of other flows: in all of them or, where one cannot be saved, in none.
 * @throws Error with the reason of the server
 */
export async function renameElsewhere({ name, to, flowIds }: RenamedElsewhere): Promise<void> {
  const done: string[] = []
  try {
    for (const id of flowIds) {
      await renameInFlow(id, name, to)
      done.push(id)
    }
  } catch (error) {
    const back = reversed({ name, to, flowIds })
    for (const id of done) await renameInFlow(id, back.name, back.to)
    throw error
  }
}

/** What takes a renaming back. */
export const reversed = ({ name, to, flowIds }: RenamedElsewhere): RenamedElsewhere => ({
  ...{ name: renamed(name, to), to: bare(name) },
  flowIds,
})

export const bare = (name: string) => name.replace('contact.attributes.', '')

/** Somebody else may save it at the same time. */
const ATTEMPTS = 3

async function renameInFlow(id: string, name: string, to: string): Promise<void> {
  let draft = await fetchFlow(id)
  for (let attempt = 1; ; attempt++) {
    const places: Places = new Map()
    const model = openModel(draft.document, places)
    const after = produce(model, (changed) => renameIn(changed, model, name, to))
    if (after === model) return
    const result = await saveFlow(toDocument(after, places), draft.revision)
    if (result.kind === 'saved') return
    if (result.kind !== 'changed' || attempt === ATTEMPTS)
      throw new Error(`${draft.document.name}: ${'reason' in result ? result.reason : result.kind}`)
    draft = await fetchFlow(id)
  }
}
