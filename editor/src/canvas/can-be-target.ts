import type { FlowNode } from '@basta/nodes/contract.ts'
import { stepFace } from '../document/step-face.ts'

/** Nothing leads to a start, and no step to itself. */
export function canBeTarget(step: FlowNode, sourceId: string): boolean {
  return stepFace(step).card?.group !== 'start' && step.id !== sourceId
}
