/** A flow as a list of rows for a tree: steps, their options, and below each option where it leads. */
import { edgeIndex } from '../document/edge-index.ts'
import type { FlowModel } from '../document/flow-model.ts'
import { stepFace } from '../document/step-face.ts'
import { rootsOf } from '../document/walk.ts'

export interface OutlineRow {
  key: string
  /** A way on that leads to a step listed elsewhere is a `link`; one that leads nowhere is `loose`. */
  kind: 'step' | 'option' | 'link' | 'loose'
  stepId: string
  output: string | null
  /** Links and options: where they lead. */
  target: string | null
  /** From 1. A step with one way on has the next step beside it, so that a long talk does not wander to the right. */
  level: number
  /** The row that contains this one. */
  parent: string | null
  isOpen: boolean | undefined
}

interface Todo {
  stepId: string
  level: number
  parent: string | null
}

export function outlineRows(model: Pick<FlowModel, 'nodes' | 'edges'>, closed: ReadonlySet<string>): OutlineRow[] {
  const { from } = edgeIndex(model.edges)
  const rows: OutlineRow[] = []
  const seen = new Set<string>()
  /** Rows are made in order; what is not a row yet is a step to go on with, or a row that waits for its turn. */
  const todo: (Todo | OutlineRow)[] = rootsOf(model)
    .map((stepId) => ({ stepId, level: 1, parent: null }))
    .reverse()
  for (let next = todo.pop(); next; next = todo.pop()) {
    if ('kind' in next) {
      rows.push(next)
      if (next.kind === 'option' && next.target !== null && !seen.has(next.target)) {
        if (next.isOpen) todo.push({ stepId: next.target, level: next.level + 1, parent: next.key })
      } else if (next.kind === 'option') {
        next.kind = next.target === null ? 'loose' : 'link'
        next.isOpen = undefined
      }
      continue
    }
    const { stepId, level, parent } = next
    const node = model.nodes[stepId]
    if (!node || seen.has(stepId)) continue
    seen.add(stepId)
    const { outputs } = stepFace(node)
    const exits = from.get(stepId) ?? []
    const targetOf = (output: string) => exits.find(({ sourceHandle }) => sourceHandle === output)?.target ?? null
    const isOpen = outputs.length > 1 ? !closed.has(stepId) : undefined
    rows.push({ key: stepId, kind: 'step', stepId, output: null, target: null, level, parent, isOpen })
    if (outputs.length > 1) {
      const options = outputs.map(({ id: output }): OutlineRow => {
        const key = `${stepId}/${output}`
        return {
          ...{ key, kind: 'option', stepId, output, target: targetOf(output) },
          ...{ level: level + 1, parent: stepId, isOpen: !closed.has(key) },
        }
      })
      if (isOpen) todo.push(...options.reverse())
      continue
    }
    const [only] = outputs
    const target = only ? targetOf(only.id) : null
    if (!only || target === null) continue
    if (seen.has(target)) {
      const key = `${stepId}/${only.id}`
      rows.push({ key, kind: 'link', stepId, output: only.id, target, level, parent, isOpen: undefined })
    } else todo.push({ stepId: target, level, parent })
  }
  return rows
}
