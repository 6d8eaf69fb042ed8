/** Looks a flow over as publishing does: static checks in the context of the account, and its recorded tests. */
import { setImmediate as nextTick } from 'node:timers/promises'
import type { Issue } from '@basta/nodes/contract.ts'
import type { IssueContext } from '../flow/issues/check.ts'
import { issueContext } from '../flow/issues/issue-context.ts'
import { flowIssues } from '../flow/issues/issues.ts'
import { type Flow, loadFlow } from '../flow/load.ts'
import type { Registry } from '../flow/schema.ts'
import type { Host } from '../host/host.ts'
import { playTests } from '../run/test-flow.ts'

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
  const options = { registry, sha256: host.sha256, settings: host.settings(), others }
  const failed: FailedTest[] = []
  for (const { name, failure } of playTests(flow, options)) {
    if (failure) failed.push({ name, ...failure })
    // Webhooks go on between two conversations.
    await nextTick()
  }
  return failed
}

async function contextOf(flow: Flow, host: Host, registry: Registry): Promise<IssueContext> {
  const drafts = await host.store.flows()
  const others = drafts.flatMap(({ document }) => {
    const loaded = loadFlow(document, registry)
    return loaded.ok ? loaded.flow : []
  })
  const published = host.machines.view.published().map((machine) => machine.flow)
  return issueContext(flow, { others, published, locale: host.settings().locale })
}
