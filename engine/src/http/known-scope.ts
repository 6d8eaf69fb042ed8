import type { Scope } from '@basta/nodes/contract.ts'
import { type Settings, topicFault } from '../contacts/settings.ts'
import { ApiError } from '../errors.ts'

/** @throws ApiError `topic.unknown` for a topic that this account does not have */
export function knownScope<Named extends Scope | undefined>(scope: Named, { topics }: Settings): Named {
  const fault = scope === undefined ? null : topicFault(scope, topics)
  if (fault === null) return scope
  throw new ApiError('topic.unknown', fault, { topics: topics.map(({ id }) => id) })
}
