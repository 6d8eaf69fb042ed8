import { raisedBy } from '../feedback/alerts.ts'
import type { Commit, CommitResult, Store } from '../stores/store.ts'
import { deliveriesOf, isAnnounced } from './outgoing-event.ts'

/**
 * The store, with every commit that other systems are told of also writing the deliveries: whoever commits, and however, nothing
 * is told that was not stored, and nothing stored is not told.
 * @param onDeliveries called after a commit that wrote some
 */
export function createAnnouncingStore(store: Store, onDeliveries: () => void): Store {
  const isTold = ({ journal }: Commit) => journal.events.some(isAnnounced)

  async function withDeliveries(commits: readonly Commit[]): Promise<Commit[]> {
    // Asked anew: another process may have added one. Changes of consent are rare beside messages.
    const webhooks = await store.webhooks()
    if (webhooks.length === 0) return [...commits]
    const told: Commit[] = []
    for (const commit of commits) {
      const raised = await raisedBy(store, commit.journal.events)
      told.push({ ...commit, deliveries: deliveriesOf(commit, raised, webhooks) })
    }
    return told
  }

  function tell(commits: readonly Commit[], results: readonly CommitResult[]): void {
    const wrote = ({ deliveries = [] }: Commit, i: number) => results[i] === 'committed' && deliveries.length > 0
    if (commits.some(wrote)) onDeliveries()
  }

  return {
    ...store,
    async commit(commit) {
      if (!isTold(commit)) return store.commit(commit)
      const [announced] = (await withDeliveries([commit])) as [Commit]
      const result = await store.commit(announced)
      tell([announced], [result])
      return result
    },
    async commitAll(commits) {
      if (!commits.some(isTold)) return store.commitAll(commits)
      const announced = await withDeliveries(commits)
      const results = await store.commitAll(announced)
      tell(announced, results)
      return results
    },
  }
}
