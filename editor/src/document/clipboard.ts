/** Steps as text: readable lines, and below them the JSON that makes the same steps again, here or in another flow. */
import type { FlowEdge, FlowNode, Label } from '@basta/nodes/contract.ts'
import { cardOf } from './cards.ts'
import type { FlowFrame, FlowModel, FlowNote } from './flow-model.ts'
import type { FlowStore } from './flow-store.ts'
import { localText } from './local-text.ts'
import { newIds } from './new-id.ts'
import { around, boxOf, type Position } from './placing.ts'
import { stepFace, stepName } from './step-face.ts'
import { readingOrder } from './walk.ts'

export const CLIP_FORMAT = 'basta.steps/1'

export interface Clip {
  format: typeof CLIP_FORMAT
  nodes: FlowNode[]
  edges: FlowEdge[]
  notes: FlowNote[]
  frames: FlowFrame[]
}

/** @returns the chosen things with the connections between them, or null when there is none */
export function clipOf(model: FlowModel, ids: readonly string[]): Clip | null {
  const chosen = new Set(ids)
  const pick = <T extends { id: string }>(items: { [id: string]: T }) =>
    Object.values(items).filter(({ id }) => chosen.has(id))
  const places = new Map(readingOrder(model).map((id, place) => [id, place]))
  const nodes = pick(model.nodes).sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
  const edges = Object.values(model.edges).filter(({ source, target }) => chosen.has(source) && chosen.has(target))
  const clip: Clip = { format: CLIP_FORMAT, nodes, edges, notes: pick(model.notes), frames: pick(model.frames) }
  return clip.nodes.length + clip.notes.length + clip.frames.length > 0 ? clip : null
}

export function clipText(clip: Clip, ui: keyof Label, flowLocale: string): string {
  const lines = clip.nodes.map((node) => {
    const { text } = stepFace(node)
    const words = text === null ? '' : localText(text, flowLocale, flowLocale).text
    return words ? `${stepName(node, ui)}: ${words}` : stepName(node, ui)
  })
  const notes = clip.notes.map(({ text }) => text)
  return `${[...lines, ...notes].join('\n')}\n\n${JSON.stringify(clip)}\n`
}

export type ClipProblem = 'nothing' | 'damaged'

/** Reads what was copied here or elsewhere: found anywhere in a text. A whole flow counts, too. */
export function readClip(text: string): Clip | ClipProblem {
  const begin = text.indexOf('{')
  const end = text.lastIndexOf('}')
  if (begin < 0 || end < begin || !text.includes('"basta.')) return 'nothing'
  let found: unknown
  try {
    found = JSON.parse(text.slice(text.indexOf('{', lastLineWithFormat(text)), end + 1))
  } catch {
    return 'damaged'
  }
  return asClip(found) ?? 'damaged'
}

/** The readable lines may hold braces of their own. */
function lastLineWithFormat(text: string): number {
  const at = text.indexOf('"basta.')
  return Math.max(0, text.lastIndexOf('{', at))
}

function asClip(found: unknown): Clip | null {
  if (!isObject(found) || (found.format !== CLIP_FORMAT && found.format !== 'basta.flow/1')) return null
  const layout = isObject(found.layout) ? found.layout : {}
  const clip = {
    format: CLIP_FORMAT,
    nodes: found.nodes,
    edges: found.edges,
    notes: found.notes ?? layout.notes ?? [],
    frames: found.frames ?? layout.frames ?? [],
  }
  const isFine =
    isListOf(clip.nodes, (node) => isStep(node)) &&
    isListOf(clip.edges, (edge) => ['id', 'source', 'sourceHandle', 'target'].every((key) => isText(edge[key]))) &&
    isListOf(clip.notes, (note) => isArea(note) && isText(note.text)) &&
    isListOf(clip.frames, (frame) => isArea(frame) && isText(frame.name) && isText(frame.color))
  return isFine ? (clip as Clip) : null
}

type Thing = { [key: string]: unknown }
const isObject = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown) => typeof value === 'string'
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value)
const isListOf = (value: unknown, isOne: (item: Thing) => boolean) =>
  Array.isArray(value) && value.every((item) => isObject(item) && isOne(item))
const hasPlace = ({ id, position }: Thing) =>
  isText(id) && isObject(position) && isNumber(position.x) && isNumber(position.y)
const isArea = (item: Thing) => hasPlace(item) && isNumber(item.width) && isNumber(item.height)

/** A step of a kind that this editor knows must be drawable with its settings. */
function isStep(node: Thing): boolean {
  if (!hasPlace(node) || !isText(node.type) || !isObject(node.data)) return false
  try {
    stepFace(node as unknown as FlowNode)
    return true
  } catch {
    return false
  }
}

/** @param at the middle of where it goes @param sameAs one entry of the history with what follows @returns ids of what is new */
export function pasteClip(
  store: FlowStore,
  clip: Clip,
  at: Position,
  ui: keyof Label,
  suffix: string,
  sameAs?: string,
): string[] {
  const { model } = store.getState()
  const ids = new Map<string, string>()
  const { nodes, notes, frames, edges } = model
  const idOf = newIds(nodes, notes, frames)
  const edgeIdOf = newIds(edges)
  const renew = (id: string, prefix: string) => void ids.set(id, idOf(prefix))
  for (const { id, type } of clip.nodes) renew(id, cardOf(type) ? type : 'step')
  for (const { id } of clip.notes) renew(id, 'note')
  for (const { id } of clip.frames) renew(id, 'frame')
  const all = [
    ...[...clip.nodes, ...clip.notes].map(boxOf),
    ...clip.frames.map(({ id, position, width, height }) => ({ id, ...position, width, height })),
  ]
  const area = around(all)
  if (!area) return []
  const by = { x: at.x - area.x - area.width / 2, y: at.y - area.y - area.height / 2 }
  const put = <T extends { id: string; position: Position }>(item: T): T => ({
    ...structuredClone(item),
    id: ids.get(item.id) ?? item.id,
    position: { x: onGrid(item.position.x + by.x), y: onGrid(item.position.y + by.y) },
  })
  const names = new Set(Object.values(nodes).map((node) => stepName(node, ui)))
  const byId = <T extends { id: string }>(items: T[]) => Object.fromEntries(items.map((item) => [item.id, item]))
  const added = {
    nodes: byId(
      clip.nodes.map((node) => {
        const name = node.name && names.has(node.name) ? `${node.name} ${suffix}`.slice(0, 60) : node.name
        return { ...put(node), ...(name !== undefined && { name }) }
      }),
    ),
    notes: byId(clip.notes.map(put)),
    frames: byId(clip.frames.map(put)),
    edges: byId(
      clip.edges.flatMap(({ source, sourceHandle, target }) => {
        const [from, to] = [ids.get(source), ids.get(target)]
        return from && to ? { id: edgeIdOf(`${from}-${sourceHandle}`), source: from, sourceHandle, target: to } : []
      }),
    ),
  }
  store.add(added, { did: { kind: 'paste', count: ids.size }, sameAs, touches: [...ids.values()] })
  return [...ids.values()]
}

const onGrid = (value: number) => Math.round(value / 8) * 8
