/** Looks a flow over as publishing does: static checks in the context of the account, and its recorded tests. */
import { setImmediate as nextTick } from 'node:timers/promises'
import type { FlowNode, Issue } from '@basta/nodes/contract.ts'
import { isStrong, LEXICON } from '../consent/detect/lexicon.ts'
import type { IssueContext } from '../flow/issues/check.ts'
import { flowIssues } from '../flow/issues/issues.ts'
import { type Flow, loadFlow } from '../flow/load.ts'
import type { Registry } from '../flow/schema.ts'
import type { Host } from '../host/host.ts'
import { machinesOf, play } from '../run/play.ts'

export async function review(flow: Flow, host: Host, registry: Registry): Promise<Issue[]> {
  return flowIssues(flow, await contextOf(flow, host, registry))
}

export interface FailedTest {
  name: string
  /** From 0. */
  step: number
  message: string
}

/** Plays the recorded conversations of a flow as if it were published beside the others. */
export async function failedTests(flow: Flow, host: Host, registry: Registry): Promise<FailedTest[]> {
  const others = host.machines.view.published().map((machine) => machine.flow)
  const flows = [flow, ...others.filter(({ document }) => document.id !== flow.document.id)]
  const machines = machinesOf(flows, registry)
  const failed: FailedTest[] = []
  for (const script of flow.document.tests ?? []) {
    const { name, failure } = play(script, machines, host.sha256, host.settings())
    if (failure) failed.push({ name, ...failure })
    // Webhooks go on between two conversations.
    await nextTick()
  }
  return failed
}

const STOP_WORDS = LEXICON.entries.flatMap((entry) =>
  isStrong(entry) && entry.phrase ? entry.phrase.toUpperCase() : [],
)

async function contextOf(flow: Flow, host: Host, registry: Registry): Promise<IssueContext> {
  const drafts = await host.store.flows()
  const flows = drafts.flatMap(({ document }) => {
    const loaded = loadFlow(document, registry)
    return loaded.ok ? loaded.flow : []
  })
  const others = flows.filter(({ document }) => document.id !== flow.document.id)
  const published = host.machines.view.published().map((machine) => machine.flow)
  return {
    flowIds: new Set([flow, ...others].map(({ document }) => document.id)),
    attributes: new Set(
      [flow, ...others].flatMap(({ document }) => document.nodes.flatMap((node) => attributesSet(node, registry))),
    ),
    variables: new Set(
      others.flatMap((other) => other.document.nodes.flatMap(({ id }) => other.traits(id).sets ?? [])),
    ),
    locales: [...new Set([flow.document.locale, host.settings().locale])],
    stopWords: STOP_WORDS,
    answersOptOut: published.some(
      (other) =>
        other.document.id !== flow.document.id &&
        other.triggers.some(({ id }) => other.traits(id).starts === 'opt-out'),
    ),
  }
}

/** The settings of a step that name a contact attribute say so in its schema. */
function attributesSet(node: FlowNode, registry: Registry): string[] {
  const definition = registry.find(({ type }) => type === node.type)
  const { properties = {} } = (definition?.schema ?? {}) as { properties?: Record<string, { 'x-widget'?: string }> }
  return Object.entries(node.data).flatMap(([name, value]) =>
    properties[name]?.['x-widget'] === 'attribute' && typeof value === 'string' ? value : [],
  )
}
