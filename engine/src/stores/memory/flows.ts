/** Flows in memory. */
import type { FlowDocument } from '../../flow/schema.ts'
import type { DraftSave, FlowDraft, FlowSnapshot, FlowStore, FlowVersion } from '../flows.ts'
import { isSnapshotDue, snapshotsToKeep } from '../snapshots.ts'
import { oldestFirst } from './pages.ts'
import type { Shelves } from './shelves.ts'

export function createFlowStore({ flows, versions, snapshots, plans }: Shelves): FlowStore {
  function versionsOf(flowId: string): FlowVersion[] {
    return versions.values().filter((version) => version.flowId === flowId)
  }

  function snapshotsOf(flowId: string): FlowSnapshot[] {
    return snapshots
      .values()
      .filter((snapshot) => snapshot.flowId === flowId)
      .sort((a, b) => b.at - a.at)
  }

  function keepSnapshot({ id, document, revision, updatedAt: at, savedBy }: FlowDraft, now: number): void {
    const key = `${id} ${at}`
    snapshots.put(key, { flowId: id, at, revision, savedBy, name: snapshots.get(key)?.name ?? '', document })
    const kept = snapshotsToKeep(snapshotsOf(id), now)
    snapshots.deleteWhere((snapshot) => snapshot.flowId === id && !kept.includes(snapshot.at))
  }

  function saveDraft(document: FlowDocument, now: number, save: DraftSave): FlowDraft | null {
    const { by = '', basedOn, keepBefore = false } = save
    const { id } = document
    const before = flows.get(id)
    if (basedOn !== undefined && (before?.revision ?? 0) !== basedOn) return null
    const [newest] = snapshotsOf(id)
    if (before && (keepBefore || isSnapshotDue(newest?.at ?? null, now))) keepSnapshot(before, now)
    const { createdAt = now, publishedVersion = null, revision = newest?.revision ?? 0 } = before ?? {}
    const draft = { id, document, revision: revision + 1, updatedAt: now, savedBy: by, publishedVersion }
    flows.put(id, { ...draft, createdAt })
    return draft
  }

  return {
    async flows() {
      return oldestFirst(flows.values()).map(({ createdAt: _, ...draft }) => draft)
    },
    async flow(id) {
      const flow = flows.get(id)
      if (!flow) return null
      const { createdAt: _, ...draft } = flow
      return draft
    },
    async saveFlow(document, now, save = {}) {
      return saveDraft(document, now, save)
    },
    async deleteFlow(id) {
      const flow = flows.get(id)
      if (flow) keepSnapshot(flow, flow.updatedAt)
      plans.delete(id)
      return flows.delete(id)
    },
    async flowSnapshots(flowId) {
      return snapshotsOf(flowId).map(({ document: _, ...snapshot }) => snapshot)
    },
    async flowSnapshot(flowId, at) {
      return snapshots.get(`${flowId} ${at}`)
    },
    async nameFlowSnapshot(flowId, at, name) {
      const snapshot = snapshots.get(`${flowId} ${at}`)
      if (snapshot) snapshots.put(`${flowId} ${at}`, { ...snapshot, name })
      return snapshot !== null
    },
    async publishFlow(document, now, { by = '', basedOn, name = '', note = '' } = {}) {
      const { id } = document
      const before = flows.get(id)
      if (basedOn !== undefined && (before?.revision ?? 0) !== basedOn) return null
      const isDraft = JSON.stringify(before?.document) === JSON.stringify(document)
      const draft = before && isDraft ? before : (saveDraft(document, now, { by }) as FlowDraft)
      const version = versionsOf(id).length + 1
      const { revision } = draft
      const published = { flowId: id, version, document, revision, publishedAt: now, publishedBy: by, name, note }
      versions.put(`${id}@${version}`, published)
      flows.put(id, { ...draft, createdAt: before?.createdAt ?? now, publishedVersion: version })
      plans.delete(id)
      return published
    },
    async unpublishFlow(id) {
      const flow = flows.get(id)
      if (flow) flows.put(id, { ...flow, publishedVersion: null })
    },
    async planPublication(planned) {
      if (flows.get(planned.flowId)?.revision !== planned.revision) return false
      plans.put(planned.flowId, planned)
      return true
    },
    async plannedPublications() {
      return plans.values().sort((a, b) => a.at - b.at)
    },
    async plannedPublication(flowId) {
      return plans.get(flowId)
    },
    async publishPlanned(id, now) {
      const plan = plans.values().find((each) => each.id === id)
      const draft = plan && flows.get(plan.flowId)
      if (!plan || !draft) return null
      const { flowId, document, revision, plannedBy: publishedBy, name, note } = plan
      const version = versionsOf(flowId).length + 1
      const published = { flowId, version, document, revision, publishedAt: now, publishedBy, name, note }
      versions.put(`${flowId}@${version}`, published)
      flows.put(flowId, { ...draft, publishedVersion: version })
      plans.delete(flowId)
      return published
    },
    async failPlanned(id, failure) {
      const plan = plans.values().find((each) => each.id === id)
      if (plan) plans.put(plan.flowId, { ...plan, failure })
      return plan !== undefined
    },
    async cancelPlanned(flowId) {
      return plans.delete(flowId)
    },
    async flowVersion(flowId, version) {
      return versions.get(`${flowId}@${version}`)
    },
    async flowVersions(flowId) {
      return versionsOf(flowId).map(({ document: _, ...version }) => version)
    },
    async nameFlowVersion(flowId, version, changes) {
      const named = versions.get(`${flowId}@${version}`)
      if (named) versions.put(`${flowId}@${version}`, { ...named, ...changes })
      return named !== null
    },
    async publishedFlows() {
      return oldestFirst(flows.values()).flatMap((flow) => versions.get(`${flow.id}@${flow.publishedVersion}`) ?? [])
    },
  }
}
