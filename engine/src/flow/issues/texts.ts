import type { Flow } from '../load.ts'

/** All language versions of all texts of a node. */
export function textsOf(flow: Flow, nodeId: string): string[] {
  const texts = flow.traits(nodeId).texts ?? []
  return texts.flatMap((text) => (typeof text === 'string' ? text : Object.values(text)))
}
