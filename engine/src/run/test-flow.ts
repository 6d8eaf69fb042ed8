import type { Lexicon } from '../consent/detect/lexicon.ts'
import type { Sha256 } from '../consent/ledger.ts'
import type { Settings } from '../contacts/settings.ts'
import { issueSentence } from '../flow/issue-sentence.ts'
import { type Flow, loadFlow } from '../flow/load.ts'
import type { FlowDocument, Registry } from '../flow/schema.ts'
import { machinesOf, type Played, play } from './play.ts'

export interface FlowTestOptions {
  registry: Registry
  sha256: Sha256
  /** Default: `DEFAULT_SETTINGS`. */
  settings?: Settings
  /** The words by which the account knows a wish to stop. Default: the shipped ones. */
  lexicon?: Lexicon
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
  const flow = 'document' in tested ? tested : loaded(tested, options.registry)
  const results = [...playTests(flow, options)]
  return { passed: results.every(({ passed }) => passed), results }
}

/** The same one by one, for a server that has other work between two conversations. */
export function* playTests(flow: Flow, options: FlowTestOptions): Generator<FlowTested['results'][number]> {
  const { registry, sha256, settings, lexicon, others = [] } = options
  const { id, tests = [] } = flow.document
  const machines = machinesOf([flow, ...others.filter(({ document }) => document.id !== id)], registry)
  for (const script of tests) {
    const { name, passed, failure } = play(script, machines, sha256, settings, lexicon)
    yield { name, passed, failure }
  }
}

function loaded(document: FlowDocument, registry: Registry): Flow {
  const result = loadFlow(document, registry)
  if (!result.ok) throw new Error(result.issues.map((issue) => issueSentence(issue)).join('\n'))
  return result.flow
}
