/** Flows as they are kept: the draft of each, snapshots of it, versions that were published, and what is to be published later. */

import type { Issue } from '@basta/nodes/contract.ts'
import type { FlowDocument } from '../flow/schema.ts'
import type { Difference } from '../run/difference.ts'

export interface FlowDraft {
  id: string
  document: FlowDocument
  /** Grows with each save. No other draft of this id has had it, also after the flow was deleted. */
  revision: number
  updatedAt: number
  /** The name of who saved it. */
  savedBy: string
  /** The version new conversations begin with, or null while nothing is published. */
  publishedVersion: number | null
}

export interface DraftSave {
  /** The name of who saves. */
  by?: string
  /** The revision that the document was made from: while there is another, nothing is saved. 0: there is none. Absent: any. */
  basedOn?: number
  /** Keeps the draft before as a snapshot, however new the latest one is. */
  keepBefore?: boolean
}

/** A draft as it once was, kept by the rules of `stores/snapshots.ts`. */
export interface FlowSnapshot {
  flowId: string
  /** When this draft was saved, ms. */
  at: number
  revision: number
  savedBy: string
  /** For people; may be empty. One that has a name is kept for ever. */
  name: string
  document: FlowDocument
}

export interface FlowVersion {
  flowId: string
  version: number
  document: FlowDocument
  /** The revision of the draft that it was. */
  revision: number
  publishedAt: number
  publishedBy: string
  /** For people; may be empty, as may the note. */
  name: string
  note: string
}

export interface Publication extends Pick<DraftSave, 'by' | 'basedOn'> {
  name?: string
  note?: string
}

/** A draft that is to be published at a later time, as it was when that was decided. A flow has one at most. */
export interface PlannedPublication {
  id: string
  flowId: string
  document: FlowDocument
  /** Of the draft that it was. */
  revision: number
  /** When it is to be published, ms. */
  at: number
  plannedAt: number
  plannedBy: string
  name: string
  note: string
  /** Why it was not published at that time, and when that was found, ms. Null: its time is to come. */
  failure: { at: number; issues: Issue[]; tests: FailedTest[] } | null
}

/** A recorded conversation of a flow that goes another way now. */
export interface FailedTest extends Difference {
  /** Its place among the tests of the flow, from 0. */
  at: number
  name: string
}

export interface FlowStore {
  flows(): Promise<FlowDraft[]>
  flow(id: string): Promise<FlowDraft | null>
  /** Null: the draft is not the one that the document was made from. */
  saveFlow(document: FlowDocument, now: number, save?: DraftSave): Promise<FlowDraft | null>
  /**
   * Removes the draft, of which a snapshot is kept, and what was planned, and takes the flow out of service. Versions stay for conversations that are
   * pinned to them.
   */
  deleteFlow(id: string): Promise<boolean>
  /** Without the documents, newest first. */
  flowSnapshots(flowId: string): Promise<Omit<FlowSnapshot, 'document'>[]>
  flowSnapshot(flowId: string, at: number): Promise<FlowSnapshot | null>
  /** False: there is no such snapshot. */
  nameFlowSnapshot(flowId: string, at: number, name: string): Promise<boolean>
  /**
   * Publishes a document, which becomes the draft unless it is. It takes the place of what was planned. Null: the draft is not the
   * one that it was made from.
   */
  publishFlow(document: FlowDocument, now: number, publication?: Publication): Promise<FlowVersion | null>
  unpublishFlow(id: string): Promise<void>
  /** Takes the place of an earlier plan of this flow. False: the draft has another revision. */
  planPublication(planned: PlannedPublication): Promise<boolean>
  /** All that wait for their time or failed, earliest first. */
  plannedPublications(): Promise<PlannedPublication[]>
  plannedPublication(flowId: string): Promise<PlannedPublication | null>
  /** Publishes what was planned, in the write that ends the plan. The draft stays as it is. Null: there is no such plan any more. */
  publishPlanned(id: string, now: number): Promise<FlowVersion | null>
  /** The plan stays, to be seen, and is not due again. False: there is no such plan any more. */
  failPlanned(id: string, failure: NonNullable<PlannedPublication['failure']>): Promise<boolean>
  /** False: there is none. */
  cancelPlanned(flowId: string): Promise<boolean>
  flowVersion(flowId: string, version: number): Promise<FlowVersion | null>
  flowVersions(flowId: string): Promise<Omit<FlowVersion, 'document'>[]>
  /** False: there is no such version. */
  nameFlowVersion(flowId: string, version: number, changes: { name?: string; note?: string }): Promise<boolean>
  /** Current version of every published flow, oldest flow first. */
  publishedFlows(): Promise<FlowVersion[]>
}
