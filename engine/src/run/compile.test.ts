import { describe, expect, test } from 'vitest'
import { drawn } from '../flow/testing/draw.ts'
import { compile, END, IDLE, leaving, STOPPED, starting } from './compile.ts'

const start: ['start', { on: string }] = ['start', { on: 'message' }]
const out: ['start', { on: string }] = ['start', { on: 'opt-out' }]
const ask: ['ask', { text: string }] = ['ask', { text: 'Name?' }]
const say: ['say', { text: string }] = ['say', { text: 'Hello' }]

const steps = { start, ask_1: ask, hi: say, self: ['pick'] as ['pick'] }
const flow = drawn(steps, ['start > ask_1.answer > hi > self.yes > self', 'self.no > ask_1'])
const machine = compile(flow, 3)

test('a machine knows its flow and its version', () => {
  expect(machine.flow).toBe(flow)
  expect(machine.version).toBe(3)
})

describe('a machine says which node comes next', () => {
  test.each<[string, string, string, string | null]>([
    ['from the beginning, by the trigger that fits', IDLE, starting('start'), 'start'],
    ['along an edge', 'start', leaving('next'), 'ask_1'],
    ['along the edge of the output', 'ask_1', leaving('answer'), 'hi'],
    ['to the end, from a loose output', 'ask_1', leaving('timeout'), END],
    ['to itself again', 'self', leaving('yes'), 'self'],
    ['back to a node before', 'self', leaving('no'), 'ask_1'],
    ['nowhere, from an output the node does not have', 'hi', leaving('answer'), null],
    ['nowhere, by a trigger of no flow', IDLE, starting('hi'), null],
    ['nowhere, by an event nobody knows', 'hi', 'HELLO', null],
    ['nowhere, from a node that is not there', 'gone', leaving('next'), null],
  ])('%s', (_, state, event, expected) => {
    expect(machine.next(state, event)).toBe(expected)
  })

  test('the same every time, in whatever order it is asked', () => {
    const ask = () => [
      machine.next('self', leaving('no')),
      machine.next('start', leaving('next')),
      machine.next('gone', leaving('next')),
      machine.next('self', leaving('yes')),
    ]
    expect(ask()).toEqual(ask())
  })
})

describe('on an opt-out', () => {
  const states = [IDLE, ...flow.nodes.keys()]

  test('a flow without a way of its own ends, from every state', () => {
    expect(states.map((state) => machine.next(state, 'OPT_OUT'))).toEqual(states.map(() => STOPPED))
  })

  test('a flow with an opt-out trigger goes there, from every state', () => {
    const stop: ['stop', { scope: string }] = ['stop', { scope: 'all' }]
    const own = compile(drawn({ ...steps, out, stop }, ['start > ask_1', 'out > stop']), 1)
    expect([...states, 'out', 'stop'].map((state) => own.next(state, 'OPT_OUT'))).toEqual(
      [...states, 'out', 'stop'].map(() => 'out'),
    )
  })

  test('a flow of 2,000 steps does so too', () => {
    const many = Object.fromEntries(Array.from({ length: 1999 }, (_, n) => [`n${n}`, say]))
    const long = compile(drawn({ start, ...many }, [['start', ...Object.keys(many)].join(' > ')]), 1)
    expect(long.next('n1500', 'OPT_OUT')).toBe(STOPPED)
    expect(long.next('n1500', leaving('next'))).toBe('n1501')
  })
})
