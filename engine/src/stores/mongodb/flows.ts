/** Flows in MongoDB: one note says everything about one flow but its documents, which are kept beside it and never change. */
import type { FlowDocument } from '../../flow/schema.ts'
import { newId } from '../../new-id.ts'
import { sha256 } from '../../sha256.ts'
import type { Everything } from '../everything.ts'
import type { FlowDraft, FlowSnapshot, FlowStore, FlowVersion, PlannedPublication } from '../flows.ts'
import { isSnapshotDue, snapshotsToKeep } from '../snapshots.ts'
import type { Collections } from './collections.ts'
import { findByIds } from './find-by-ids.ts'
import type { Notes } from './notes.ts'
import { retrying, upserting } from './retry.ts'

type MongoFlowStore = FlowStore & {
  /** When the next plan is due after `now`; Infinity: there is none. */
  nextPlanned(now: number): Promise<number>
  walkFlows: { [K in FlowKind]: () => AsyncGenerator<Everything[K][]> }
  fillFlows: { [K in FlowKind]: (document: Everything[K]) => Promise<void> }
}
export type FlowKind = 'flow' | 'flow-version' | 'flow-snapshot' | 'plan'

/** Everything about a flow, for good: when it is deleted `draft` is null, and the rest goes on. */
interface Flow {
  id: string
  draft: Draft | null
  snapshots: (Omit<FlowSnapshot, 'document' | 'flowId'> & Kept)[]
  versions: (Omit<FlowVersion, 'document' | 'flowId'> & Kept)[]
  plan: Plan | null
}
type Draft = Omit<FlowDraft, 'document' | 'id'> & Kept & { createdAt: number; hash: string }
type Plan = Omit<PlannedPublication, 'document' | 'flowId'> & Kept
/** Where the document is. */
interface Kept {
  content: string
}

/** Keeps a document, as text. Returns where it is. */
type Keep = (text: string) => Promise<string>

const KIND = 'flow'

export function createFlowStore({ contents }: Collections, notes: Notes): MongoFlowStore {
  const flow = (id: string) => notes.get<Flow>(KIND, id)

  async function documents(kept: readonly Kept[]): Promise<Map<string, FlowDocument>> {
    const docs = await findByIds(
      contents,
      kept.map(({ content }) => content),
    )
    return new Map(docs.map(({ _id, text }) => [_id, JSON.parse(text)]))
  }

  /** With its document. What was read goes when the flow has moved on meanwhile: then there is a newer one. */
  async function whole<T extends Kept>(read: () => Promise<T | null | undefined>) {
    for (;;) {
      const one = await read()
      if (!one) return null
      const { content, ...rest } = one
      const document = (await documents([one])).get(content)
      if (document) return { ...rest, document }
    }
  }

  /** Documents that the flow does not know afterwards go: those it knew before, and those of attempts when others were first. */
  async function change<T>(
    id: string,
    make: (flow: Flow, keep: Keep) => Promise<{ to?: Flow; result: T }>,
  ): Promise<T> {
    const kept: string[] = []
    const keep: Keep = async (text) => {
      const _id = newId()
      await upserting(() => contents.updateOne({ _id }, { $setOnInsert: { text } }, { upsert: true }))
      kept.push(_id)
      return _id
    }
    const { result, before, after } = await notes.change<Flow, { result: T; before: Flow; after: Flow }>(
      KIND,
      id,
      async (found) => {
        const before = found ?? { id, draft: null, snapshots: [], versions: [], plan: null }
        const { to, result } = await make(before, keep)
        return { to, result: { result, before, after: to ?? before } }
      },
    )
    const known = new Set(contentsOf(after))
    const gone = [...contentsOf(before), ...kept].filter((content) => !known.has(content))
    if (gone.length > 0) await retrying(() => contents.deleteMany({ _id: { $in: gone } }))
    return result
  }

  function withSnapshot(flow: Flow, { updatedAt: at, revision, savedBy, content }: Draft, now: number): Flow {
    const name = flow.snapshots.find((snapshot) => snapshot.at === at)?.name ?? ''
    const all = [{ at, revision, savedBy, name, content }, ...flow.snapshots.filter((snapshot) => snapshot.at !== at)]
    const kept = snapshotsToKeep(all, now)
    return { ...flow, snapshots: all.filter((snapshot) => kept.includes(snapshot.at)).sort((a, b) => b.at - a.at) }
  }

  interface Save {
    text: string
    now: number
    by: string
    keepBefore?: boolean
  }
  async function saved(flow: Flow, keep: Keep, { text, now, by, keepBefore = false }: Save) {
    const {
      draft: before,
      snapshots: [newest],
    } = flow
    const isKept = before !== null && (keepBefore || isSnapshotDue(newest?.at ?? null, now))
    const { createdAt = now, publishedVersion = null, revision = newest?.revision ?? 0 } = before ?? {}
    const facts = { revision: revision + 1, updatedAt: now, savedBy: by, publishedVersion, createdAt }
    const draft = { ...facts, content: await keep(text), hash: sha256(text) }
    return { ...(isKept ? withSnapshot(flow, before, now) : flow), draft }
  }

  function draftOf(
    id: string,
    { createdAt: _, hash: __, content: ___, ...draft }: Draft,
    document: FlowDocument,
  ): FlowDraft {
    return { id, ...draft, document }
  }

  async function oldestFirst(): Promise<(Flow & { draft: Draft })[]> {
    const flows = (await notes.all<Flow>(KIND)).filter((each): each is Flow & { draft: Draft } => each.draft !== null)
    return flows.sort((a, b) => a.draft.createdAt - b.draft.createdAt)
  }

  /** Flows with a plan, the earliest first. */
  async function planned(): Promise<(Flow & { plan: Plan })[]> {
    const flows = (await notes.all<Flow>(KIND)).filter((each): each is Flow & { plan: Plan } => each.plan !== null)
    return flows.sort((a, b) => a.plan.at - b.plan.at)
  }

  const flowOfPlan = async (planId: string) => (await planned()).find(({ plan }) => plan.id === planId)?.id

  async function planOf(flowId: string): Promise<PlannedPublication | null> {
    const found = await whole(async () => (await flow(flowId))?.plan)
    return found && { flowId, ...found }
  }

  /** Of all flows, each with its document. */
  async function* walk<T extends Kept>(kept: (flow: Flow) => readonly T[]) {
    for (const flow of await notes.all<Flow>(KIND)) {
      for (const one of kept(flow)) {
        const { content, ...rest } = one
        const document = (await documents([one])).get(content)
        if (!document)
          throw new Error(`A document of the flow ${flow.id} is gone: somebody else changes flows meanwhile.`)
        yield { flow, ...rest, document }
      }
    }
  }
  async function fill(id: string, document: FlowDocument, add: (flow: Flow, content: string) => Flow): Promise<void> {
    const text = JSON.stringify(document)
    await change(id, async (before, keep) => ({ to: add(before, await keep(text)), result: null }))
  }

  const versionOf = (id: string, version: number | null) => async () => {
    const found = (await flow(id))?.versions.find((each) => each.version === version)
    return found && { flowId: id, ...found }
  }

  return {
    async flows() {
      for (;;) {
        const flows = await oldestFirst()
        const found = await documents(flows.map(({ draft }) => draft))
        const drafts = flows.flatMap(({ id, draft }) => {
          const document = found.get(draft.content)
          return document ? draftOf(id, draft, document) : []
        })
        if (drafts.length === flows.length) return drafts
      }
    },
    async flow(id) {
      const found = await whole(async () => (await flow(id))?.draft)
      if (!found) return null
      const { createdAt: _, hash: __, ...draft } = found
      return { id, ...draft }
    },
    async saveFlow(document, now, { by = '', basedOn, keepBefore } = {}) {
      const text = JSON.stringify(document)
      return change(document.id, async (before, keep) => {
        if (basedOn !== undefined && (before.draft?.revision ?? 0) !== basedOn) return { result: null }
        const to = await saved(before, keep, { text, now, by, keepBefore })
        return { to, result: draftOf(document.id, to.draft, JSON.parse(text)) }
      })
    },
    async deleteFlow(id) {
      return change(id, async (before) => {
        if (!before.draft) return { result: false }
        return {
          to: { ...withSnapshot(before, before.draft, before.draft.updatedAt), draft: null, plan: null },
          result: true,
        }
      })
    },
    async flowSnapshots(flowId) {
      return ((await flow(flowId))?.snapshots ?? []).map(({ content: _, ...snapshot }) => ({ flowId, ...snapshot }))
    },
    async flowSnapshot(flowId, at) {
      const found = await whole(async () => (await flow(flowId))?.snapshots.find((snapshot) => snapshot.at === at))
      return found && { flowId, ...found }
    },
    async nameFlowSnapshot(flowId, at, name) {
      return change(flowId, async (before) => {
        if (!before.snapshots.some((snapshot) => snapshot.at === at)) return { result: false }
        const snapshots = before.snapshots.map((snapshot) => (snapshot.at === at ? { ...snapshot, name } : snapshot))
        return { to: { ...before, snapshots }, result: true }
      })
    },
    async publishFlow(document, now, { by = '', basedOn, name = '', note = '' } = {}) {
      const { id } = document
      const text = JSON.stringify(document)
      return change(id, async (before, keep) => {
        if (basedOn !== undefined && (before.draft?.revision ?? 0) !== basedOn) return { result: null }
        const isDraft = before.draft?.hash === sha256(text)
        const flow = isDraft ? before : await saved(before, keep, { text, now, by })
        const draft = flow.draft as Draft
        const version = flow.versions.length + 1
        const facts = { version, revision: draft.revision, publishedAt: now, publishedBy: by, name, note }
        const versions = [...flow.versions, { ...facts, content: draft.content }]
        const to = { ...flow, versions, plan: null, draft: { ...draft, publishedVersion: version } }
        return { to, result: { flowId: id, ...facts, document: JSON.parse(text) } }
      })
    },
    async unpublishFlow(id) {
      await change(id, async (before) => {
        if (!before.draft) return { result: null }
        return { to: { ...before, draft: { ...before.draft, publishedVersion: null } }, result: null }
      })
    },
    async planPublication({ flowId, document, ...plan }) {
      const text = JSON.stringify(document)
      return change(flowId, async (before, keep) => {
        if (before.draft?.revision !== plan.revision) return { result: false }
        return { to: { ...before, plan: { ...plan, content: await keep(text) } }, result: true }
      })
    },
    async plannedPublications() {
      const found = await Promise.all((await planned()).map(({ id }) => planOf(id)))
      return found.filter((plan) => plan !== null)
    },
    plannedPublication: planOf,
    async publishPlanned(id, now) {
      const flowId = await flowOfPlan(id)
      if (flowId === undefined) return null
      const version = await change(flowId, async (before) => {
        const { plan, draft } = before
        if (plan?.id !== id || !draft) return { result: null }
        const { revision, plannedBy: publishedBy, name, note, content } = plan
        const published = {
          version: before.versions.length + 1,
          revision,
          publishedAt: now,
          publishedBy,
          name,
          note,
          content,
        }
        const versions = [...before.versions, published]
        const to = { ...before, versions, plan: null, draft: { ...draft, publishedVersion: published.version } }
        return { to, result: published.version }
      })
      return version === null ? null : whole(versionOf(flowId, version))
    },
    async failPlanned(id, failure) {
      const flowId = await flowOfPlan(id)
      if (flowId === undefined) return false
      return change(flowId, async (before) => {
        if (before.plan?.id !== id) return { result: false }
        return { to: { ...before, plan: { ...before.plan, failure } }, result: true }
      })
    },
    async cancelPlanned(flowId) {
      return change(flowId, async (before) => {
        return before.plan ? { to: { ...before, plan: null }, result: true } : { result: false }
      })
    },
    async nextPlanned(now) {
      const times = (await planned()).flatMap(({ plan: { at, failure } }) => (failure === null && at > now ? at : []))
      return Math.min(...times, Infinity)
    },
    walkFlows: {
      async *flow() {
        for await (const { flow, createdAt, hash: _, ...draft } of walk(({ draft }) => (draft ? [draft] : [])))
          yield [{ id: flow.id, ...draft, createdAt }]
      },
      async *'flow-version'() {
        for await (const { flow, ...version } of walk(({ versions }) => versions))
          yield [{ flowId: flow.id, ...version }]
      },
      async *'flow-snapshot'() {
        for await (const { flow, ...snapshot } of walk(({ snapshots }) => snapshots))
          yield [{ flowId: flow.id, ...snapshot }]
      },
      async *plan() {
        for await (const { flow, ...plan } of walk(({ plan }) => (plan ? [plan] : [])))
          yield [{ flowId: flow.id, ...plan }]
      },
    },
    fillFlows: {
      flow: ({ id, document, ...draft }) =>
        fill(id, document, (flow, content) => {
          return { ...flow, draft: { ...draft, content, hash: sha256(JSON.stringify(document)) } }
        }),
      'flow-version': ({ flowId, document, ...version }) =>
        fill(flowId, document, (flow, content) => {
          const versions = [...flow.versions, { ...version, content }].sort((a, b) => a.version - b.version)
          return { ...flow, versions }
        }),
      'flow-snapshot': ({ flowId, document, ...snapshot }) =>
        fill(flowId, document, (flow, content) => {
          const snapshots = [...flow.snapshots, { ...snapshot, content }].sort((a, b) => b.at - a.at)
          return { ...flow, snapshots }
        }),
      plan: ({ flowId, document, ...plan }) =>
        fill(flowId, document, (flow, content) => ({ ...flow, plan: { ...plan, content } })),
    },
    flowVersion: (flowId, version) => whole(versionOf(flowId, version)),
    async flowVersions(flowId) {
      return ((await flow(flowId))?.versions ?? []).map(({ content: _, ...version }) => ({ flowId, ...version }))
    },
    async nameFlowVersion(flowId, version, changes) {
      return change(flowId, async (before) => {
        if (!before.versions.some((each) => each.version === version)) return { result: false }
        const versions = before.versions.map((each) => (each.version === version ? { ...each, ...changes } : each))
        return { to: { ...before, versions }, result: true }
      })
    },
    async publishedFlows() {
      const flows = await oldestFirst()
      const found = await Promise.all(flows.map(({ id, draft }) => whole(versionOf(id, draft.publishedVersion))))
      return found.filter((version) => version !== null)
    },
  }
}

const contentsOf = ({ draft, plan, snapshots, versions }: Flow) =>
  [draft, plan, ...snapshots, ...versions].flatMap((kept) => kept?.content ?? [])
