import type { OwnWords } from '@basta/engine/consent/own-words.ts'
import type { Settings } from '@basta/engine/contacts/settings.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Difference } from '@basta/engine/run/difference.ts'
import type { WalkFinding } from '@basta/engine/run/random-walks.ts'
import type { Strictness } from '@basta/engine/run/record-test.ts'
import type { Rehearsal } from '@basta/engine/run/rehearse.ts'
import type { Script } from '@basta/engine/run/script.ts'
import type { Property } from '@basta/engine/run/verify.ts'
import type { Contest } from '@basta/engine/run/who-wins.ts'
import type { Issue } from '@basta/nodes/contract.ts'
import type { DocumentChange } from './document-change.ts'
import type { ListChange } from './list-change.ts'

/**
 * What the editor asks of its worker, which runs the engine's pure core: the same checks, the same proof and the same runtime
 * as the server. Every request has one answer. Requests are carried out in order, on the document that was shown last.
 */
export interface WorkerRequests {
  /** The flow that is open, as it stands on the screen; only what has changed since the last time. */
  show: { ask: DocumentChange; answer: null }
  /** What is around it. Kept until told otherwise. */
  surround: { ask: Surroundings; answer: null }
  /** Its issues, as what has changed since the last time. */
  check: { ask: null; answer: { change: ListChange<Issue>; loads: boolean } }
  /** A document from a file, of which nothing is known. The open flow stays what it is. */
  examine: { ask: unknown; answer: Checked }
  /** Whether every step honours a wish to stop. Null while the document does not load. */
  prove: { ask: null; answer: Proof | null }
  rehearse: { ask: Script; answer: Rehearsed }
  /** The chat as a test: with what was heard in it and how it ended. Null while the document does not load. */
  record: { ask: { script: Script; strictness?: Strictness }; answer: Script | null }
  /** Plays one of the recorded tests. Null when there is none at that place. */
  test: { ask: { at: number }; answer: Tested | null }
  walk: { ask: { walks: number; seed: number }; answer: Walked }
  /** Which flow a message starts. Null while the document does not load. */
  contest: { ask: { text: string }; answer: Contest | null }
}

/** The account around the open flow. The open flow itself may be among them, and is left out. */
export interface Surroundings {
  settings: Settings
  /** The account's own words for wishes. Absent: there are none. */
  words?: OwnWords & { version: number }
  /** All flows, published or not, as they are saved. */
  drafts: readonly FlowDocument[]
  /** Those in service, oldest first. */
  published: readonly FlowDocument[]
  /** How many of these are older than the open flow: of two starts that fit as well the older flow's wins. */
  older: number
}

export interface Checked {
  issues: readonly Issue[]
  /** Whether it can be run at all. */
  loads: boolean
}

export type Proof =
  | { proved: true; waitingStates: number }
  | { proved: false; counterExamples: { property: Property; path: { nodeId: string; output?: string }[] }[] }

/** A document that does not load cannot be run; its mistakes are among the issues. */
export type Rehearsed = ({ ok: true } & Rehearsal) | { ok: false }

export interface Tested {
  name: string
  passed: boolean
  failure?: Difference
  /** Steps of this flow that it came to, and `<step>:<option>` of the options it took. */
  visited: string[]
  taken: string[]
}

export interface Walked {
  turns: number
  findings: WalkFinding[]
  unvisited: string[]
}
