import type { Edit, FlowNode, Json } from '@basta/nodes/contract.ts'
import type { FlowDocument } from './schema.ts'

/**
 * The document after these edits, one after the other. Does not change its argument, and keeps what it does not touch. An edit
 * of what is not there (any more) is left out.
 */
export function applyEdits(document: FlowDocument, edits: readonly Edit[]): FlowDocument {
  return edits.reduce(applied, document)
}

function applied(document: FlowDocument, edit: Edit): FlowDocument {
  const { nodes, edges } = document
  const inData = (nodeId: string, change: (data: FlowNode['data']) => Json) => ({
    ...document,
    nodes: nodes.map((node) => (node.id === nodeId ? { ...node, data: change(node.data) as FlowNode['data'] } : node)),
  })
  if ('set' in edit) return inData(edit.set.nodeId, (data) => put(data, keysOf(edit.set.path), edit.set.value))
  if ('remove' in edit) return inData(edit.remove.nodeId, (data) => put(data, keysOf(edit.remove.path)))
  if ('add' in edit)
    return nodes.some(({ id }) => id === edit.add.id) ? document : { ...document, nodes: [...nodes, edit.add] }
  if ('disconnect' in edit) return { ...document, edges: edges.filter(({ id }) => id !== edit.disconnect) }
  if ('delete' in edit) {
    const isOther = (id: string) => id !== edit.delete
    return {
      ...document,
      nodes: nodes.filter(({ id }) => isOther(id)),
      edges: edges.filter(({ source, target }) => isOther(source) && isOther(target)),
    }
  }
  const { source, sourceHandle, target } = edit.connect
  if (![source, target].every((end) => nodes.some(({ id }) => id === end))) return document
  const others = edges.filter((edge) => edge.source !== source || edge.sourceHandle !== sourceHandle)
  const id = freeEdgeId(`${source}-${sourceHandle}-${target}`, new Set(others.map((edge) => edge.id)))
  return { ...document, edges: [...others, { id, ...edit.connect }] }
}

/** A copy with `value` at the place, or without the place when there is no value. */
function put(holder: Json | undefined, [key, ...rest]: readonly string[], value?: Json): Json {
  if (key === undefined) return value ?? {}
  if (Array.isArray(holder)) {
    const index = Number(key)
    if (!(index < holder.length + (rest.length === 0 ? 1 : 0))) return holder
    if (rest.length === 0 && value === undefined) return holder.toSpliced(index, 1)
    return holder.toSpliced(index, 1, put(holder[index], rest, value))
  }
  const fields = typeof holder === 'object' && holder !== null ? holder : {}
  if (rest.length > 0 || value !== undefined) return { ...fields, [key]: put(fields[key], rest, value) }
  const { [key]: _, ...others } = fields
  return others
}

/** RFC 6901. */
const keysOf = (path: string) =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

function freeEdgeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
  return id
}
