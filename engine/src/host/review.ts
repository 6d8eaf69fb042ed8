/** Looks flows over as publishing does: static checks in the context of the account, and their recorded tests. */
import { setImmediate as nextTick } from 'node:timers/promises'
import type { Issue } from '@basta/nodes/contract.ts'
import { issueContext } from '../flow/issues/issue-context.ts'
import { flowIssues } from '../flow/issues/issues.ts'
import { type Flow, type LoadResult, loadFlow } from '../flow/load.ts'
import type { Registry } from '../flow/schema.ts'
import { playTests } from '../run/test-flow.ts'
import type { FailedTest, FlowDraft } from '../stores/flows.ts'
import type { Host } from './host.ts'

export interface Reviewer {
  review(flow: Flow): Promise<Issue[]>
  /** The issues of every draft, also of one that does not load any more, by its id. */
  reviewDrafts(drafts: readonly FlowDraft[]): Promise<Map<string, Issue[]>>
  /** Plays the recorded conversations of a flow as if it were published beside the others. */
  failedTests(flow: Flow): Promise<FailedTest[]>
}

export function createReviewer(hostOf: () => Host, registry: Registry): Reviewer {
  /** The drafts as they were loaded last: most of them have not changed when one is saved. */
  let loaded = new Map<string, { revision: number; result: LoadResult }>()

  function load(drafts: readonly FlowDraft[]): Map<string, LoadResult> {
    loaded = new Map(
      drafts.map(({ id, revision, document }) => {
        const known = loaded.get(id)
        return [id, known?.revision === revision ? known : { revision, result: loadFlow(document, registry) }]
      }),
    )
    return new Map([...loaded].map(([id, { result }]) => [id, result]))
  }

  const flowsIn = (results: Map<string, LoadResult>) =>
    [...results.values()].flatMap((result) => (result.ok ? result.flow : []))

  const published = () =>
    hostOf()
      .machines.view.published()
      .map((machine) => machine.flow)

  function issuesOf(flow: Flow, others: readonly Flow[]): Issue[] {
    return flowIssues(flow, issueContext(flow, { others, published: published(), locale: hostOf().settings().locale }))
  }

  return {
    async review(flow) {
      return issuesOf(flow, flowsIn(load(await hostOf().store.flows())))
    },
    async reviewDrafts(drafts) {
      const results = load(drafts)
      const others = flowsIn(results)
      const issues = new Map<string, Issue[]>()
      for (const [id, result] of results) {
        issues.set(id, result.ok ? issuesOf(result.flow, others) : result.issues)
        // Webhooks go on between two flows.
        await nextTick()
      }
      return issues
    },
    async failedTests(flow) {
      const host = hostOf()
      const options = {
        registry,
        sha256: host.sha256,
        settings: host.settings(),
        lexicon: host.words.lexicon(),
        others: published(),
      }
      const failed: FailedTest[] = []
      let at = 0
      for (const { name, failure } of playTests(flow, options)) {
        if (failure) failed.push({ at, name, ...failure })
        at += 1
        // Webhooks go on between two conversations.
        await nextTick()
      }
      return failed
    },
  }
}
