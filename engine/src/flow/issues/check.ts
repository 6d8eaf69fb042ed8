import type { Issue } from '@basta/nodes/contract.ts'
import type { Flow } from '../load.ts'

/** What the checks know of the account around a flow. */
export interface IssueContext {
  /** The other flows, published or not, by id. */
  flows: ReadonlyMap<string, Flow>
  /** Those of them that are in service, oldest first. */
  published: readonly Flow[]
  /** Names of the contact attributes in use, whatever set them. */
  attributes: ReadonlySet<string>
  /** Tags in use. */
  tags: ReadonlySet<string>
  /** Variables that other flows set: flows which call each other share them. */
  variables: ReadonlySet<string>
  /** Languages that texts are read in, as BCP 47 tags. */
  locales: readonly string[]
  /** Words that stop messages when a person sends nothing else: `STOP`, `PARAR`. */
  stopWords: readonly string[]
}

/** One static check. Pure, total, and no slower than the flow is large. */
export type Check = (flow: Flow, context: IssueContext) => Issue[]
