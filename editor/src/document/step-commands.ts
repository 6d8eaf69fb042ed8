/** What people do to steps. Each is one entry of the history. */
import { oneLine } from '@basta/engine/flow/one-line.ts'
import type { FlowEdge, FlowNode, Json } from '@basta/nodes/contract.ts'
import type { Draft } from 'immer'
import { CARD_WIDTH, cardSize } from './card-size.ts'
import { cardOf } from './cards.ts'
import type { FlowModel } from './flow-model.ts'
import type { FlowStore } from './flow-store.ts'
import { freePlace } from './free-place.ts'
import { settingsIn } from './in-languages.ts'
import { newId } from './new-id.ts'
import { boxOf, COLUMN_GAP, overlaps, stepsBehind } from './placing.ts'
import { stepFace } from './step-face.ts'
import { flowLanguages } from './text-commands.ts'

type Position = FlowNode['position']

export interface NewStep {
  type: string
  /** One of the presets of its kind: other defaults. */
  preset?: string
  /** Where it is wanted: it goes to the nearest free place, or between two steps. */
  position: Position
  /** The option that leads to the new step. What it led to before is behind the new step now. */
  after?: { stepId: string; output: string }
}

/** @returns the id of the new step */
export function addStep(store: FlowStore, { type, preset, position, after }: NewStep): string {
  const { model } = store.getState()
  const card = cardOf(type)
  if (!card) throw new Error(`There is no kind of step "${type}"`)
  const id = newId(type, model.nodes)
  const { defaults } = card.presets?.find((other) => other.id === preset) ?? card
  const data = settingsIn(defaults as FlowNode['data'], flowLanguages(model))
  const [first] = card.outputs(data as never)
  const before = after && edgeFrom(model, after.stepId, after.output)
  const follower = before && model.nodes[before.target]
  const place = { id, ...position, ...cardSize({ id, type, position, data }) }
  const isBetween = follower !== undefined && overlaps(place, boxOf(follower))
  store.edit(
    (draft) => {
      draft.nodes[id] = { id, type, position: isBetween ? rounded(position) : freePlace(model, place), data }
      if (!after) return
      if (before) delete draft.edges[before.id]
      addEdge(draft, after.stepId, after.output, id)
      if (!before || !first) return
      addEdge(draft, id, first.id, before.target)
      if (!isBetween) return
      for (const other of stepsBehind(model, before.target, position.x)) {
        const step = draft.nodes[other]
        if (step && other !== after.stepId) step.position.x += CARD_WIDTH + COLUMN_GAP
      }
    },
    { did: { kind: 'add', name: type }, touches: [id] },
  )
  return id
}

/** Notes and frames, too. Steps with one way in and one way out are bridged, so that deleting one does not cut the flow. */
export function deleteSteps(store: FlowStore, ids: readonly string[]): void {
  const { nodes, notes, frames } = store.getState().model
  const gone = ids.filter((id) => nodes[id] ?? notes[id] ?? frames[id])
  if (gone.length === 0) return
  store.edit(
    (draft) => {
      for (const id of gone) {
        delete draft.notes[id]
        delete draft.frames[id]
        if (!draft.nodes[id]) continue
        bridge(draft, id)
        for (const edge of Object.values(draft.edges))
          if (edge.source === id || edge.target === id) delete draft.edges[edge.id]
        delete draft.nodes[id]
        delete draft.pinned[id]
      }
    },
    { did: { kind: 'delete', count: gone.length, name: gone[0] }, touches: gone },
  )
}

function bridge(draft: Draft<FlowModel>, id: string): void {
  const edges = Object.values(draft.edges)
  const into = edges.filter(({ source, target }) => target === id && source !== id)
  const targets = new Set(
    edges.filter(({ source, target }) => source === id && target !== id).map(({ target }) => target),
  )
  const [target] = targets
  if (targets.size !== 1 || !target) return
  for (const { source, sourceHandle } of into) {
    removeEdgeFrom(draft, source, sourceHandle)
    if (source !== target) addEdge(draft, source, sourceHandle, target)
  }
}

/** @param drag one id for the moves of one drag: they are one entry */
export function moveSteps(store: FlowStore, moves: readonly { id: string; position: Position }[], drag?: string): void {
  store.edit(
    (draft) => {
      for (const { id, position } of moves) {
        const moved = draft.nodes[id] ?? draft.notes[id] ?? draft.frames[id]
        if (moved) moved.position = rounded(position)
      }
    },
    {
      did: { kind: 'move', count: moves.length, name: moves[0]?.id },
      sameAs: drag,
      touches: moves.map(({ id }) => id),
    },
  )
}

/** Writes one setting of a step. @param path keys and indexes inside the step's `data`; undefined removes it */
export function setData(
  store: FlowStore,
  id: string,
  path: readonly (string | number)[],
  value: Json | undefined,
): void {
  store.edit(
    (draft) => {
      const node = draft.nodes[id]
      if (node) setAt(node.data, path, value)
    },
    { did: { kind: 'edit', name: id }, sameAs: `data:${id}:${path.join('/')}`, touches: [id] },
  )
}

export function renameStep(store: FlowStore, id: string, name: string): void {
  store.edit(
    (draft) => {
      const node = draft.nodes[id]
      if (!node) return
      if (name) node.name = oneLine(name)
      else delete node.name
    },
    { did: { kind: 'rename', name: id }, sameAs: `name:${id}`, touches: [id] },
  )
}

/** A step that is off is skipped. */
export function switchSteps(store: FlowStore, ids: readonly string[], off: boolean): void {
  store.edit(
    (draft) => {
      for (const id of ids) {
        const node = draft.nodes[id]
        if (node && off) node.off = true
        else if (node) delete node.off
      }
    },
    { did: { kind: 'switch', count: ids.length, name: ids[0] }, touches: [...ids] },
  )
}

export function connect(store: FlowStore, source: string, output: string, target: string): void {
  const known = edgeFrom(store.getState().model, source, output)
  if (known?.target === target) return
  store.edit(
    (draft) => {
      removeEdgeFrom(draft, source, output)
      addEdge(draft, source, output, target)
    },
    { did: { kind: 'connect', name: source }, touches: [source, target] },
  )
}

export function disconnect(store: FlowStore, source: string, output: string): void {
  store.edit((draft) => removeEdgeFrom(draft, source, output), {
    did: { kind: 'disconnect', name: source },
    touches: [source],
  })
}

/** The exit of a step through which it can be put before another: the first that leads nowhere. */
export function freeExit(model: Pick<FlowModel, 'nodes' | 'edges'>, id: string): string | null {
  const step = model.nodes[id]
  return (step && stepFace(step).outputs.find((output) => !edgeFrom(model, id, output.id))?.id) ?? null
}

/** The option leads to `target` now, and from there on to where it led before. */
export function insertBetween(store: FlowStore, source: string, output: string, target: string): void {
  const { model } = store.getState()
  const before = edgeFrom(model, source, output)
  const exit = freeExit(model, target)
  store.edit(
    (draft) => {
      removeEdgeFrom(draft, source, output)
      addEdge(draft, source, output, target)
      if (before && exit !== null && before.target !== target) addEdge(draft, target, exit, before.target)
    },
    { did: { kind: 'connect', name: source }, touches: [source, target] },
  )
}

/** The end of a connection goes elsewhere: to another step, or to begin at another option. */
export function moveEdge(store: FlowStore, edgeId: string, to: Omit<FlowEdge, 'id'>): void {
  store.edit(
    (draft) => {
      delete draft.edges[edgeId]
      removeEdgeFrom(draft, to.source, to.sourceHandle)
      addEdge(draft, to.source, to.sourceHandle, to.target)
    },
    { did: { kind: 'connect', name: to.source }, touches: [to.source, to.target] },
  )
}

/** Where an option leads. */
export function edgeFrom({ edges }: Pick<FlowModel, 'edges'>, source: string, output: string) {
  return Object.values(edges).find((edge) => edge.source === source && edge.sourceHandle === output)
}

function addEdge(draft: Draft<FlowModel>, source: string, sourceHandle: string, target: string): void {
  const id = newId(`${source}-${sourceHandle}`, draft.edges)
  draft.edges[id] = { id, source, sourceHandle, target }
}

function removeEdgeFrom(draft: Draft<FlowModel>, source: string, output: string): void {
  const edge = edgeFrom(draft, source, output)
  if (edge) delete draft.edges[edge.id]
}

/** The connections of exits that a step has no more. */
export function dropGoneOutputs(draft: Draft<FlowModel>, id: string): void {
  const node = draft.nodes[id]
  const card = node && cardOf(node.type)
  if (!card) return
  const outputs = new Set(card.outputs(node.data as never).map((output) => output.id))
  for (const edge of Object.values(draft.edges))
    if (edge.source === id && !outputs.has(edge.sourceHandle)) delete draft.edges[edge.id]
}

type Container = { [key: string | number]: unknown }

function setAt(root: object, path: readonly (string | number)[], value: Json | undefined): void {
  const last = path.at(-1)
  if (last === undefined) return
  let inner = root as Container
  for (const key of path.slice(0, -1)) {
    inner[key] ??= {}
    inner = inner[key] as Container
  }
  if (value !== undefined) inner[last] = value
  else if (Array.isArray(inner)) inner.splice(Number(last), 1)
  else delete inner[last]
}

const rounded = ({ x, y }: Position): Position => ({ x: Math.round(x), y: Math.round(y) })
