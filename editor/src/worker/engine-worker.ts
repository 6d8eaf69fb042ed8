/** The engine's pure core, beside the page. Everything heavy happens here. */

import { lexiconOf } from '@basta/engine/consent/own-words.ts'
import { DEFAULT_SETTINGS } from '@basta/engine/contacts/settings.ts'
import { issueContext } from '@basta/engine/flow/issues/issue-context.ts'
import { flowIssues } from '@basta/engine/flow/issues/issues.ts'
import { type Flow, type LoadResult, loadFlow } from '@basta/engine/flow/load.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { compile, type Machine } from '@basta/engine/run/compile.ts'
import { machinesFrom, play } from '@basta/engine/run/play.ts'
import { walkAtRandom } from '@basta/engine/run/random-walks.ts'
import { actsOf, recordTest, strictnessOf } from '@basta/engine/run/record-test.ts'
import { rehearse } from '@basta/engine/run/rehearse.ts'
import type { World } from '@basta/engine/run/turn.ts'
import { verify } from '@basta/engine/run/verify.ts'
import { whoWins } from '@basta/engine/run/who-wins.ts'
import { registry } from '@basta/nodes/registry.ts'
import { changed } from './document-change.ts'
import { listChange } from './list-change.ts'
import type { Checked, Surroundings, WorkerRequests } from './protocol.ts'
import { sha256 } from './sha256.ts'

/** The open flow, and what has been worked out from it so far. */
interface Open {
  document: FlowDocument
  loaded?: LoadResult
  machine?: Machine
}

let open: Open | null = null
/** The issues that the page knows. */
let told: string[] = []
let around = surround({ settings: DEFAULT_SETTINGS, drafts: [], published: [], older: 0 })

const jobs: { [K in keyof WorkerRequests]: (ask: WorkerRequests[K]['ask']) => WorkerRequests[K]['answer'] } = {
  show(change) {
    open = { document: changed(open?.document ?? null, change) }
    return null
  },

  surround(surroundings) {
    around = surround(surroundings)
    return null
  },

  check() {
    const { issues, loads } = checkedOf(load())
    const before = told
    told = issues.map((issue) => JSON.stringify(issue))
    return { change: listChange(before.length, issues, (one, other) => before[one] === told[other]), loads }
  },

  examine: (document) => checkedOf(loadFlow(document, registry)),

  prove() {
    const machine = compiled()
    if (!machine || machine.flow.unknown.length > 0) return null
    const verification = verify(
      machine.flow,
      (id) => machine.next(id, 'OPT_OUT'),
      around.settings.stopScope,
      flowsOf(around.published),
    )
    if (verification.proved) return verification
    const counterExamples = verification.counterExamples.map(({ property, path }) => ({ property, path }))
    return { proved: false, counterExamples }
  },

  rehearse(script) {
    const world = worldOf()
    return world ? { ok: true, ...rehearse(script, world) } : { ok: false }
  },

  record({ script, strictness = strictnessOf(script) }) {
    const world = worldOf()
    if (!world) return null
    const acts = { ...script, steps: actsOf(script) }
    return recordTest(acts, rehearse(acts, world), strictness)
  },

  test({ at }) {
    const script = open?.document.tests?.[at]
    const world = worldOf()
    if (!script || !world) return null
    const { name, passed, failure, simulation } = play(script, world.machines, sha256, world.settings, world.lexicon)
    const own = simulation.trace.filter(({ flow }) => flow === open?.document.id)
    return {
      ...{ name, passed, failure },
      visited: [...new Set(own.flatMap(({ what, node = '' }) => (what === 'visit' ? node : [])))],
      taken: [...new Set(own.flatMap(({ what, node, detail }) => (what === 'leave' ? `${node}:${detail}` : [])))],
    }
  },

  walk(options) {
    const world = worldOf()
    const flow = compiled()?.flow
    return world && flow ? walkAtRandom(flow, world, options) : { turns: 0, findings: [], unvisited: [] }
  },

  contest({ text }) {
    const machine = compiled()
    if (!machine) return null
    return whoWins(text, machinesFrom(around.published.toSpliced(around.older, 0, machine), registry), around.lexicon)
  },
}

interface Request<K extends keyof WorkerRequests = keyof WorkerRequests> {
  number: number
  name: K
  ask: WorkerRequests[K]['ask']
}

self.onmessage = ({ data: { number, name, ask } }: MessageEvent<Request>) => {
  try {
    self.postMessage({ number, answer: jobs[name](ask as never) })
  } catch (error) {
    self.postMessage({ number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

function checkedOf(loaded: LoadResult | null): Checked {
  if (!loaded?.ok) return { issues: loaded?.issues ?? [], loads: false }
  const { drafts, published, settings } = around
  const context = issueContext(loaded.flow, { others: drafts, published: flowsOf(published), locale: settings.locale })
  return { issues: flowIssues(loaded.flow, context), loads: true }
}

function load(): LoadResult | null {
  if (open && !open.loaded) open.loaded = loadFlow(open.document, registry)
  return open?.loaded ?? null
}

function compiled(): Machine | null {
  const loaded = load()
  if (!open || !loaded?.ok) return null
  open.machine ??= compile(loaded.flow, 1)
  return open.machine
}

/** As if the open flow were published beside the others. Null while it does not load. */
function worldOf(): World | null {
  const machine = compiled()
  if (!machine) return null
  const isAnother = ({ flow }: Machine) => flow.document.id !== machine.flow.document.id
  const machines = machinesFrom([machine, ...around.published.filter(isAnother)], registry)
  return { machines, settings: around.settings, lexicon: around.lexicon, sha256 }
}

function surround({ settings, words, drafts, published, older }: Surroundings) {
  const lexicon = words && lexiconOf(words, words.version)
  return {
    lexicon,
    settings,
    older,
    drafts: soundFlows(drafts),
    published: soundFlows(published).map((flow) => compile(flow, 1)),
  }
}

function soundFlows(documents: readonly FlowDocument[]): Flow[] {
  return documents.flatMap((document) => {
    const loaded = loadFlow(document, registry)
    return loaded.ok ? loaded.flow : []
  })
}

const flowsOf = (machines: readonly Machine[]) => machines.map(({ flow }) => flow)
