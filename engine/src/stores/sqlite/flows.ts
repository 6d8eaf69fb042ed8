/** Flows in SQLite. */
import type { DraftSave, FlowStore, PlannedPublication } from '../flows.ts'
import { isSnapshotDue, snapshotsToKeep } from '../snapshots.ts'
import { type DraftRow, type Statements, type Write, withDocument } from './statements.ts'

type SqliteFlowStore = FlowStore & {
  /** As it is in another store. */
  putPlan(plan: PlannedPublication): void
}

export function createFlowStore(sql: Statements, write: Write): SqliteFlowStore {
  function keepSnapshot({ id, updatedAt, revision, savedBy, document }: DraftRow, now: number): void {
    sql.addSnapshot.run(id, updatedAt, revision, savedBy, document)
    const snapshots = sql.snapshots.all(id)
    const kept = snapshotsToKeep(snapshots, now)
    for (const { at } of snapshots) if (!kept.includes(at)) sql.deleteSnapshot.run(id, at)
  }

  function saveDraft(id: string, text: string, now: number, save: DraftSave): DraftRow | null {
    const { by = '', basedOn, keepBefore = false } = save
    const before = sql.flow.get(id)
    if (basedOn !== undefined && (before?.revision ?? 0) !== basedOn) return null
    const newest = sql.snapshots.get(id)
    if (before && (keepBefore || isSnapshotDue(newest?.at ?? null, now))) keepSnapshot(before, now)
    const revision = (before ?? newest ?? { revision: 0 }).revision + 1
    sql.saveFlow.run(id, text, revision, by, now, now)
    const publishedVersion = before?.publishedVersion ?? null
    return { id, document: text, revision, updatedAt: now, savedBy: by, publishedVersion }
  }

  function putPlan(plan: PlannedPublication): void {
    const { flowId, id, at, failure } = plan
    sql.putPlan.run(flowId, id, at, failure === null ? at : null, JSON.stringify(plan))
  }

  function readPlan(data: string | undefined): PlannedPublication | null {
    return data === undefined ? null : JSON.parse(data)
  }

  return {
    putPlan,
    async flows() {
      return sql.flows.all().map(withDocument)
    },
    async flow(id) {
      const row = sql.flow.get(id)
      return row ? withDocument(row) : null
    },
    async saveFlow(document, now, save = {}) {
      const text = JSON.stringify(document)
      return write(() => {
        const saved = saveDraft(document.id, text, now, save)
        return saved && { ...saved, document }
      })
    },
    async deleteFlow(id) {
      return write(() => {
        const row = sql.flow.get(id)
        if (row) keepSnapshot(row, row.updatedAt)
        sql.deletePlan.run(id)
        return sql.deleteFlow.run(id).changes === 1
      })
    },
    async flowSnapshots(flowId) {
      return sql.snapshots.all(flowId)
    },
    async flowSnapshot(flowId, at) {
      const row = sql.snapshot.get(flowId, at)
      return row ? withDocument(row) : null
    },
    async nameFlowSnapshot(flowId, at, name) {
      return write(() => sql.nameSnapshot.run(name, flowId, at).changes === 1)
    },
    async publishFlow(document, now, { by = '', basedOn, name = '', note = '' } = {}) {
      const { id } = document
      const text = JSON.stringify(document)
      return write(() => {
        const before = sql.flow.get(id)
        if (basedOn !== undefined && (before?.revision ?? 0) !== basedOn) return null
        const draft = before?.document === text ? before : (saveDraft(id, text, now, { by }) as DraftRow)
        const version = sql.nextVersion.get(id) as number
        const { revision } = draft
        sql.addVersion.run(id, version, text, revision, now, by, name, note)
        sql.setPublished.run(version, id)
        sql.deletePlan.run(id)
        return { flowId: id, version, document, revision, publishedAt: now, publishedBy: by, name, note }
      })
    },
    async unpublishFlow(id) {
      await write(() => sql.setPublished.run(null, id))
    },
    async planPublication(planned) {
      return write(() => {
        if (sql.flow.get(planned.flowId)?.revision !== planned.revision) return false
        putPlan(planned)
        return true
      })
    },
    async plannedPublications() {
      return sql.plans.all().map((data) => JSON.parse(data))
    },
    async plannedPublication(flowId) {
      return readPlan(sql.planOf.get(flowId))
    },
    async publishPlanned(id, now) {
      return write(() => {
        const plan = readPlan(sql.plan.get(id))
        if (!plan) return null
        const { flowId, document, revision, plannedBy: publishedBy, name, note } = plan
        const version = sql.nextVersion.get(flowId) as number
        sql.addVersion.run(flowId, version, JSON.stringify(document), revision, now, publishedBy, name, note)
        sql.setPublished.run(version, flowId)
        sql.deletePlan.run(flowId)
        return { flowId, version, document, revision, publishedAt: now, publishedBy, name, note }
      })
    },
    async failPlanned(id, failure) {
      return write(() => {
        const plan = readPlan(sql.plan.get(id))
        if (plan) putPlan({ ...plan, failure })
        return plan !== null
      })
    },
    async cancelPlanned(flowId) {
      return write(() => sql.deletePlan.run(flowId).changes === 1)
    },
    async flowVersion(flowId, version) {
      const row = sql.version.get(flowId, version)
      return row ? withDocument(row) : null
    },
    async flowVersions(flowId) {
      return sql.versions.all(flowId)
    },
    async nameFlowVersion(flowId, version, { name = null, note = null }) {
      return write(() => sql.nameVersion.run(name, note, flowId, version).changes === 1)
    },
    async publishedFlows() {
      return sql.publishedFlows.all().map(withDocument)
    },
  }
}
