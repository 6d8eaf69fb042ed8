import type { FlowEdge, FlowNode, NodeDefinition } from '@basta/nodes/contract.ts'
import Type from 'typebox'

/**
 * Stands for the kind of a step that is not registered here, such as a plug-in of another account. The step is kept as it came,
 * with its ways out; it does nothing, and the check `unknownKinds` forbids to publish it.
 */
export function unknownKind({ id, type }: FlowNode, edges: readonly FlowEdge[]): NodeDefinition<unknown> {
  const outputs = edges
    .filter(({ source }) => source === id)
    .map(({ sourceHandle }) => ({ id: sourceHandle, label: sourceHandle, optional: true as const }))
  return {
    ...{ type, version: 1, group: 'logic', icon: 'circle-question-mark', defaults: {}, schema: Type.Object({}) },
    label: { en: type, pt: type, es: type },
    help: { en: '', pt: '', es: '' },
    synonyms: { en: [], pt: [], es: [] },
    outputs: () => outputs,
    summary: () => '',
    enter: () => ({ end: true }),
    traits: () => ({}),
  }
}

/** Whether this can be kept and drawn, whatever its settings mean. */
export function isInertStep(node: unknown): node is FlowNode {
  if (!isObject(node) || !isObject(node.data) || !isObject(node.position)) return false
  const { id, type, name = 'name', off = true, position, data, ...more } = node
  return (
    typeof id === 'string' &&
    /^[A-Za-z0-9_-]{1,40}$/.test(id) &&
    typeof type === 'string' &&
    type !== '' &&
    type.length <= 100 &&
    typeof name === 'string' &&
    name !== '' &&
    name.length <= 60 &&
    off === true &&
    Object.keys(more).length === 0 &&
    Object.keys(position).length === 2 &&
    [position.x, position.y].every((at) => typeof at === 'number' && Math.abs(at) <= 1_000_000)
  )
}

const isObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
