import type { Issue } from '@basta/nodes/contract.ts'
import type { Flow } from '../load.ts'

/** What the checks know of the account around a flow. */
export interface IssueContext {
  /** All flows that can be called, by id. */
  flowIds: ReadonlySet<string>
  /** Names of the contact attributes in use, whatever set them. */
  attributes: ReadonlySet<string>
  /** Variables that other flows set: flows which call each other share them. */
  variables: ReadonlySet<string>
  /** Languages that texts are written in, as BCP 47 tags. */
  locales: readonly string[]
  /** Words that stop messages when a person sends nothing else: `STOP`, `PARAR`. */
  stopWords: readonly string[]
  /** Another published flow answers an opt-out. */
  answersOptOut: boolean
}

/** One static check. Pure, total, and no slower than the flow is large. */
export type Check = (flow: Flow, context: IssueContext) => Issue[]
