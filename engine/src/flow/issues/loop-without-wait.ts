import type { Edit } from '@basta/nodes/contract.ts'
import { exits, successors } from '../graph.ts'
import type { Flow } from '../load.ts'
import type { Check } from './check.ts'

/** Steps in a circle where none waits for the person or for time: the engine would have to walk it for ever. */
export const loopWithoutWait: Check = (flow) =>
  loops(flow).map((loop) => {
    const way = wayRound(loop.map((id) => flow.node(id).name ?? id))
    return {
      code: 'flow.loop-without-wait',
      severity: 'error',
      nodeId: loop[0],
      message: {
        en: `The loop ${way} never waits. Put a question or a pause into it, or take a connection out.`,
        pt: `O laço ${way} nunca espera. Coloque nele uma pergunta ou uma pausa, ou retire uma conexão.`,
        es: `El bucle ${way} nunca espera. Ponga en él una pregunta o una pausa, o quite una conexión.`,
      },
      fix: {
        label: {
          en: 'Remove the connection back',
          pt: 'Retirar a conexão de volta',
          es: 'Quitar la conexión de vuelta',
        },
        edits: waysBack(flow, loop),
      },
    }
  })

/** One loop for each step that closes one. A walk in depth: an edge back to a step on the current path closes a loop. */
function loops(flow: Flow): string[][] {
  const found = new Map<string, string[]>()
  const done = new Set<string>()
  const path = new Set<string>()
  const walk = (id: string) => {
    if (done.has(id) || pauses(flow, id)) return
    if (path.has(id)) {
      const way = [...path]
      if (!found.has(id)) found.set(id, way.slice(way.indexOf(id)))
      return
    }
    path.add(id)
    for (const next of successors(flow, id)) walk(next)
    path.delete(id)
    done.add(id)
  }
  for (const id of flow.nodes.keys()) walk(id)
  return [...found.values()]
}

/** The connections from the last step of a loop to its first. */
function waysBack(flow: Flow, loop: readonly string[]): Edit[] {
  const [first, last] = [loop[0], loop.at(-1) ?? '']
  return exits(flow, last).flatMap(({ output, target }): Edit[] => {
    const edge = target === first ? flow.edge(last, output) : undefined
    return edge ? [{ disconnect: edge.id }] : []
  })
}

/** `a > b > c > a`; of a long loop the first and the last steps. */
function wayRound(loop: readonly string[]): string {
  const way = [...loop, loop[0]]
  return (way.length > 12 ? [...way.slice(0, 6), '...', ...way.slice(-5)] : way).join(' > ')
}

/** A called flow may wait: it answers for itself. */
const pauses = (flow: Flow, id: string) => flow.traits(id).waits || flow.traits(id).calls !== undefined
