/** What runs on an opt-out while nobody has published a flow for it. Opting out works from the first second. */
import { loadFlow } from '../flow/load.ts'
import type { FlowDocument, Registry } from '../flow/schema.ts'
import { compile, type Machine } from './compile.ts'

export const OPT_OUT_FLOW: FlowDocument = {
  format: 'basta.flow/1',
  id: 'basta-opt-out',
  name: 'Stop messages (built in)',
  locale: 'en',
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'opt-out' } },
    { id: 'stop', type: 'unsubscribe', position: { x: 320, y: 0 }, data: { topics: true, pause: true } },
  ],
  edges: [{ id: 'e1', source: 'start', sourceHandle: 'next', target: 'stop' }],
}

/** Not stored and not changed within a release. */
export const BUILT_IN_VERSION = 0

export function builtInOptOut(registry: Registry): Machine {
  const loaded = loadFlow(OPT_OUT_FLOW, registry)
  if (!loaded.ok) throw new Error(`The built-in opt-out flow is broken: ${JSON.stringify(loaded.issues)}`)
  return compile(loaded.flow, BUILT_IN_VERSION)
}
