import type { Fix, FlowEdge, FlowNode, Issue, Label, NodeDefinition, Output } from '@basta/nodes/contract.ts'

/** What the checks of structure look at: whatever of a document is well-formed. */
export interface Skeleton {
  nodes: readonly FlowNode[]
  edges: readonly FlowEdge[]
  /** The definition of a node whose settings are right, or undefined while they are not. */
  definition(node: FlowNode): NodeDefinition<unknown> | undefined
}

/** Mistakes that a JSON Schema cannot see: names that are used twice, edges that hang in the air, nowhere to begin. */
export function structureIssues(skeleton: Skeleton): Issue[] {
  return [...nodeIds(skeleton), ...edgeIds(skeleton), ...edgeEnds(skeleton), ...branching(skeleton)]
}

/** The name under which `edge` is looked up: an output leads to one place. */
export const edgeKey = (source: string, output: string) => `${source}:${output}`

function* nodeIds({ nodes }: Skeleton) {
  for (const { id } of repeated(nodes, (node) => node.id)) {
    yield error('duplicate-node', id, {
      en: 'Another step has the same id. Give one of them a new id.',
      pt: 'Outro passo tem o mesmo id. Dê um novo id a um deles.',
      es: 'Otro paso tiene el mismo id. Dele un id nuevo a uno de ellos.',
    })
  }
  for (const { id } of nodes) {
    if (!(id in Object.prototype)) continue
    yield error('reserved-id', id, {
      en: 'This id is reserved. Give the step another id.',
      pt: 'Este id é reservado. Dê outro id ao passo.',
      es: 'Este id está reservado. Dele otro id al paso.',
    })
  }
}

function* edgeIds({ edges }: Skeleton) {
  for (const { id, source } of repeated(edges, (edge) => edge.id)) {
    yield error('duplicate-edge', source, {
      en: `Another connection has the same id "${id}". Give one of them a new id.`,
      pt: `Outra conexão tem o mesmo id "${id}". Dê um novo id a uma delas.`,
      es: `Otra conexión tiene el mismo id "${id}". Dele un id nuevo a una de ellas.`,
    })
  }
}

function* edgeEnds({ nodes, edges, definition }: Skeleton) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const outputs = new Map<string, readonly Output[] | undefined>(
    nodes.map((node) => [node.id, definition(node)?.outputs(node.data)]),
  )
  for (const { id, source, sourceHandle, target } of edges) {
    const from = byId.get(source)
    if (!from) {
      const message = {
        en: `Connection ${id}: there is no step ${source} to start at. Remove the connection.`,
        pt: `Conexão ${id}: não há o passo ${source} de onde partir. Retire a conexão.`,
        es: `Conexión ${id}: no hay ningún paso ${source} del que partir. Quite la conexión.`,
      }
      yield error('unknown-source', undefined, message, withoutEdge(id))
    }
    if (!byId.has(target)) {
      const message = {
        en: `Connection ${id} leads to step ${target}, which does not exist. Connect it anew.`,
        pt: `A conexão ${id} leva ao passo ${target}, que não existe. Conecte de novo.`,
        es: `La conexión ${id} lleva al paso ${target}, que no existe. Conéctela de nuevo.`,
      }
      yield error('unknown-target', from?.id, message, withoutEdge(id))
    }
    const known = outputs.get(source)
    if (known && !known.some((output) => output.id === sourceHandle)) {
      const choices = quoted(known.map((output) => output.id))
      const message = {
        en: `There is no option "${sourceHandle}" (connection ${id}). ${choices ? `Use ${choices}` : 'Remove the connection'}.`,
        pt: `Não há a opção "${sourceHandle}" (conexão ${id}). ${choices ? `Use ${choices}` : 'Retire a conexão'}.`,
        es: `No hay la opción "${sourceHandle}" (conexión ${id}). ${choices ? `Use ${choices}` : 'Quite la conexión'}.`,
      }
      yield error('unknown-output', source, message, withoutEdge(id))
    }
  }
}

function* branching({ edges }: Skeleton) {
  for (const { id, source, sourceHandle } of repeated(edges, (edge) => edgeKey(edge.source, edge.sourceHandle))) {
    const message = {
      en: `Two connections leave option "${sourceHandle}". Remove one, e.g. ${id}.`,
      pt: `Duas conexões saem da opção "${sourceHandle}". Retire uma, p. ex. ${id}.`,
      es: `Dos conexiones salen de la opción "${sourceHandle}". Quite una, p. ej. ${id}.`,
    }
    yield error('two-edges', source, message, withoutEdge(id))
  }
}

function withoutEdge(id: string): Fix {
  const label = { en: 'Remove the connection', pt: 'Retirar a conexão', es: 'Quitar la conexión' }
  return { label, edits: [{ disconnect: id }] }
}

/** All items but the first of those that share a key. */
function repeated<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => seen.size === seen.add(key(item)).size)
}

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ')

function error(code: string, nodeId: string | undefined, message: Label, fix?: Fix): Issue {
  return { code: `flow.${code}`, severity: 'error', message, ...(nodeId && { nodeId }), ...(fix && { fix }) }
}
