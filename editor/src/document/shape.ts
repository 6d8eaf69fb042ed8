import type { FlowNode } from '@basta/nodes/contract.ts'
import type { Patch } from 'immer'
import { cardSize } from './card-size.ts'
import type { FlowModel } from './flow-model.ts'
import { stepFace } from './step-face.ts'

type Steps = FlowModel['nodes']

const shapes = new WeakMap<Steps, Steps>()

/**
 * Steps of the same shape: as many, at the same places, as large, with the same ways out. It is the same object as long as that
 * does not change, which typing seldom does, so that what depends on nothing else need not be worked out at each key.
 */
export const shapeOf = (steps: Steps): Steps => shapes.get(steps) ?? steps

/** Called with each edit: looks at the steps that it touched, and at no other. */
export function keepShape(before: Steps, after: Steps, patches: readonly Patch[]): void {
  if (before === after) return
  for (const { path } of patches) {
    if (path[0] !== 'nodes') continue
    const [was, is] = [before[path[1] ?? ''], after[path[1] ?? '']]
    if (!was || !is || !isSameShape(was, is)) return
  }
  shapes.set(after, shapeOf(before))
}

function isSameShape(one: FlowNode, other: FlowNode): boolean {
  if (one === other) return true
  if (one.type !== other.type || one.position.x !== other.position.x || one.position.y !== other.position.y)
    return false
  const [size, otherSize] = [cardSize(one), cardSize(other)]
  if (size.height !== otherSize.height || size.optionsTop !== otherSize.optionsTop) return false
  const [outputs, others] = [stepFace(one).outputs, stepFace(other).outputs]
  return outputs.length === others.length && outputs.every(({ id }, index) => id === others[index]?.id)
}
