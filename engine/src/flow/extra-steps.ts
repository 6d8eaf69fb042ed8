/** Steps that a fix adds, picked from the registry by what they do and not by name. */
import type { Edit, FlowNode, Json, NodeDefinition, Traits } from '@basta/nodes/contract.ts'
import { freeId } from '@basta/nodes/duplicate-ids.ts'
import type { Exit } from './graph.ts'
import type { Flow } from './load.ts'

/** An exit, and whose it is. */
export interface Way extends Exit {
  source: string
}

/** To the right of a step: a card's width (280) and a gap, in the canvas's pixels. */
const BESIDE = 360
/** Below everything there is. */
const BELOW = 280

/** Adds an end beside a step and leads these outputs of it there. Undefined: the registry has no step that ends. */
export function leadToEnd(flow: Flow, nodeId: string, outputs: readonly string[]): Edit[] | undefined {
  const definition = flow.registry.find(
    (one) => one.group === 'logic' && one.outputs(one.defaults).length === 0 && isEmpty(one.traits(one.defaults)),
  )
  if (!definition) return undefined
  const { x, y } = flow.node(nodeId).position
  const end = added(flow, definition, definition.defaults, { x: x + BESIDE, y })
  const connections = outputs.map(
    (sourceHandle): Edit => ({
      connect: { source: nodeId, sourceHandle, target: end.id },
    }),
  )
  return [{ add: end }, ...connections]
}

/**
 * Adds a step that stops, or that lets messages come again, beside a step, and leads these ways there. What they led to follows
 * it, where that is one step. Undefined: the registry has no such step.
 */
export function leadTo(flow: Flow, asked: 'opt-out' | 'opt-in', ways: readonly [Way, ...Way[]]): Edit[] | undefined {
  const definition = asked === 'opt-out' ? stopIn(flow) : optInIn(flow)
  if (!definition) return undefined
  const [{ source }] = ways
  const { x, y } = flow.node(source).position
  const step = added(flow, definition, definition.defaults, { x: x + BESIDE, y })
  const connections = ways.map(
    ({ source, output }): Edit => ({ connect: { source, sourceHandle: output, target: step.id } }),
  )
  const [next, ...others] = new Set(ways.flatMap(({ target }) => target ?? []))
  const onward = definition.outputs(definition.defaults)[0]
  if (next === undefined || others.length > 0 || !onward) return [{ add: step }, ...connections]
  const on: Edit = { connect: { source: step.id, sourceHandle: onward.id, target: next } }
  return [{ add: step }, ...connections, on]
}

/** Adds a start that answers an opt-out, and the step that stops behind it. */
export function addWayOut(flow: Flow): Edit[] | undefined {
  const stop = stopIn(flow)
  const starts = flow.registry.flatMap((one) =>
    [one.defaults, ...(one.presets ?? []).map(({ defaults }) => defaults)].map((data) => ({ one, data })),
  )
  const start = starts.find(({ one, data }) => one.traits(data).starts === 'opt-out')
  const output = start?.one.outputs(start.data)[0]
  if (!stop || !start || !output) return undefined
  const places = flow.document.nodes.map(({ position }) => position)
  const x = Math.min(...places.map((place) => place.x))
  const y = Math.max(...places.map((place) => place.y)) + BELOW
  const first = added(flow, start.one, start.data, { x, y })
  const second = added(flow, stop, stop.defaults, { x: x + BESIDE, y })
  return [
    { add: first },
    { add: second },
    { connect: { source: first.id, sourceHandle: output.id, target: second.id } },
  ]
}

const stopIn = ({ registry }: Flow) => registry.find((one) => one.traits(one.defaults).stops)
const optInIn = ({ registry }: Flow) =>
  registry.find((one) => {
    const { optsIn, stops } = one.traits(one.defaults)
    return optsIn && optsIn.output === undefined && !stops
  })

function added(flow: Flow, { type }: NodeDefinition<unknown>, data: unknown, position: FlowNode['position']): FlowNode {
  return { id: freeId(type, flow.nodes), type, position, data: data as { [key: string]: Json } }
}

const isEmpty = (traits: Traits) => Object.keys(traits).length === 0
