import type { Sha256 } from '../consent/ledger.ts'
import type { Settings } from '../contacts/settings.ts'
import { type Flow, loadFlow } from '../flow/load.ts'
import type { FlowDocument, Registry } from '../flow/schema.ts'
import { machinesOf, type Played, play } from './play.ts'

export interface FlowTestOptions {
  registry: Registry
  sha256: Sha256
  /** Default: `DEFAULT_SETTINGS`. */
  settings?: Settings
  /** Flows that are published beside it, oldest first. One with the same id is left out. */
  others?: readonly Flow[]
}

export interface FlowTested {
  /** No recorded test failed. True for a flow without tests. */
  passed: boolean
  results: Pick<Played, 'name' | 'passed' | 'failure'>[]
}

/**
 * Plays the recorded tests of a flow as if it were published, each with a new person and a clock of its own.
 * @throws Error when it is a document that cannot be loaded
 */
export function testFlow(tested: Flow | FlowDocument, options: FlowTestOptions): FlowTested {
  const { registry, sha256, settings, others = [] } = options
  const flow = 'document' in tested ? tested : loaded(tested, registry)
  const { id, tests = [] } = flow.document
  const machines = machinesOf([flow, ...others.filter(({ document }) => document.id !== id)], registry)
  const results = tests.map((script) => {
    const { name, passed, failure } = play(script, machines, sha256, settings)
    return { name, passed, failure }
  })
  return { passed: results.every(({ passed }) => passed), results }
}

function loaded(document: FlowDocument, registry: Registry): Flow {
  const result = loadFlow(document, registry)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  return result.flow
}
