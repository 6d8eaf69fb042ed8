/** Publishes what was planned when its time has come, if all is still right with it. The plan is in the store, so it survives a restart. */
import type { Issue } from '@basta/nodes/contract.ts'
import { type Flow, loadFlow } from '../flow/load.ts'
import type { Registry } from '../flow/schema.ts'
import type { FailedTest, PlannedPublication } from '../stores/flows.ts'
import type { Host } from './host.ts'
import { createReviewer, type Reviewer } from './review.ts'

export interface Publications {
  readonly reviewer: Reviewer
  /** What keeps a flow from being published now. */
  examine(flow: Flow): Promise<Examination>
  /** Publishes what is due. What cannot be published stays in sight, with the reasons. */
  publishDue(): Promise<void>
}

export interface Examination {
  issues: Issue[]
  errors: Issue[]
  tests: FailedTest[]
}

export function createPublications(hostOf: () => Host, registry: Registry): Publications {
  const reviewer = createReviewer(hostOf, registry)

  async function examine(flow: Flow): Promise<Examination> {
    const issues = await reviewer.review(flow)
    const errors = issues.filter(({ severity }) => severity === 'error')
    return { issues, errors, tests: errors.length > 0 ? [] : await reviewer.failedTests(flow) }
  }

  async function publish({ id, flowId, document }: PlannedPublication): Promise<void> {
    const { store, machines, log, now } = hostOf()
    const loaded = loadFlow(document, registry)
    const { errors, tests } = loaded.ok ? await examine(loaded.flow) : { errors: loaded.issues, tests: [] }
    if (errors.length + tests.length > 0) {
      await store.failPlanned(id, { at: now(), issues: errors, tests })
      log.warn({ flow: flowId, issues: errors.length, tests: tests.length }, 'A planned publication failed its checks')
    } else if (await store.publishPlanned(id, now())) await machines.refresh()
  }

  return {
    reviewer,
    examine,
    async publishDue() {
      const { store, log, now } = hostOf()
      for (const plan of await store.plannedPublications()) {
        if (plan.failure !== null || plan.at > now()) continue
        await publish(plan).catch((error) =>
          log.error({ err: error, flow: plan.flowId }, 'A planned publication could not be carried out; it stays due'),
        )
      }
    },
  }
}
