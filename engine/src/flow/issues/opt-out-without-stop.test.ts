import { describe, expect, it } from 'vitest'
import { applyEdits } from '../apply-edits.ts'
import { drawn, load } from '../testing/draw.ts'
import { deadEnd } from './dead-end.ts'
import { missingEdge } from './missing-edge.ts'
import { optOutWithoutStop } from './opt-out-without-stop.ts'

const out: ['start', { on: string }] = ['start', { on: 'opt-out' }]
const say: ['say', { text: string }] = ['say', { text: 'You are off our list.' }]
const stop: ['stop', { scope: string }] = ['stop', { scope: 'all' }]

const found = (...flow: Parameters<typeof drawn>) =>
  optOutWithoutStop(drawn(...flow), {} as never).map(({ severity, nodeId, message }) => [severity, nodeId, message.en])

it('a message instead of a stop is an error at the message, told in words', () => {
  expect(found({ out, bye: say }, ['out > bye'])).toEqual([
    ['error', 'bye', expect.stringMatching(/Put an Unsubscribe step before it/)],
  ])
})

it.each<[string, Parameters<typeof drawn>[0], string[]]>([
  ['a message before the stop', { out, bye: say, stop }, ['out > bye > stop']],
  ['a message on one of two ways', { out, pick: ['pick'], bye: say, stop }, ['out > pick.yes > stop', 'pick.no > bye']],
  ['a question before the stop', { out, bye: ['pause'], stop }, ['out > bye > stop']],
])('%s is one, too', (_, steps, paths) => expect(found(steps, paths)).toMatchObject([['error', 'bye', /./]]))

it.each<[string, Parameters<typeof drawn>[0], string[]]>([
  ['nothing', { out }, []],
  ['an end', { out, end: ['end'] }, ['out > end']],
  ['a loose way', { out, pick: ['pick'], stop }, ['out > pick.yes > stop']],
])('%s instead of a stop is a warning at the trigger', (_, steps, paths) =>
  expect(found(steps, paths)).toEqual([['warning', 'out', expect.stringMatching(/^This begins when/)]]),
)

it.each<[string, Parameters<typeof drawn>[0], string[]]>([
  ['a stop', { out, stop, bye: say }, ['out > stop > bye']],
  ['a stop after silent steps', { out, note: ['pass'], stop }, ['out > note > stop']],
  ['another flow', { out, go: ['go', { flow: 'goodbye' }] }, ['out > go']],
  ['what another trigger begins', { start: ['start', { on: 'message' }], bye: say }, ['start > bye']],
])('%s is right', (_, steps, paths) => expect(found(steps, paths)).toEqual([]))

describe('one click puts the stop where it lacks', () => {
  const account = {} as never
  const ways = ({ document }: ReturnType<typeof load>) =>
    document.edges.map(({ source, sourceHandle, target }) => `${source}.${sourceHandle} ${target}`)

  it.each<[string, Parameters<typeof drawn>[0], string[], string[]]>([
    ['behind a start that leads nowhere', { out }, [], ['out.next stop-new']],
    ['before an end', { out, end: ['end'] }, ['out > end'], ['out.next stop-new', 'stop-new.next end']],
    [
      'on the one way of two that has none',
      { out, pick: ['pick'], stop },
      ['out > pick.yes > stop'],
      ['out.next pick', 'pick.yes stop', 'pick.no stop-new'],
    ],
    [
      'on two ways at once',
      { out, pick: ['pick'], end: ['end'] },
      ['out > pick.yes > end'],
      ['out.next pick', 'pick.yes stop-new', 'pick.no stop-new', 'stop-new.next end'],
    ],
  ])('%s', (_, steps, paths, expected) => {
    const flow = drawn(steps, paths)
    const [issue] = optOutWithoutStop(flow, account)
    expect(issue?.fix?.label.en).toBe('Put an Unsubscribe step here')
    const fixed = load(applyEdits(flow.document, issue?.fix?.edits ?? []))
    const added = fixed.document.nodes.at(-1)
    expect(added?.type).toBe('stop')
    expect(ways(fixed).map((way) => way.replaceAll(added?.id ?? '', 'stop-new'))).toEqual(expected)
    expect(optOutWithoutStop(fixed, account)).toEqual([])
  })

  it('and what finds the loose way as well offers the same, not the end', () => {
    const labels = (issues: ReturnType<typeof deadEnd>) => issues.map(({ nodeId, fix }) => [nodeId, fix?.label.en])
    expect(labels(deadEnd(drawn({ out }, []), account))).toEqual([['out', 'Put an Unsubscribe step here']])
    const forked = drawn({ out, pick: ['pick'], stop, bye: say }, ['out > pick.yes > stop > bye'])
    expect(labels(missingEdge(forked, account))).toEqual([['pick', 'Put an Unsubscribe step here']])
    expect(labels(deadEnd(forked, account))).toEqual([['bye', 'End the conversation here']])
  })

  it('right behind a start that leads to a message, unless a stop comes later', () => {
    const flow = drawn({ out, bye: say }, ['out > bye'])
    const [issue] = optOutWithoutStop(flow, account)
    const fixed = load(applyEdits(flow.document, issue?.fix?.edits ?? []))
    const added = fixed.document.nodes.at(-1)?.id
    expect(ways(fixed)).toEqual([`out.next ${added}`, `${added}.next bye`])
    expect(optOutWithoutStop(fixed, account)).toEqual([])
    expect(optOutWithoutStop(drawn({ out, bye: say, stop }, ['out > bye > stop']), account)[0]?.fix).toBeUndefined()
  })

  it('but never where others come along who have not asked', () => {
    const flow = drawn({ out, hello: ['start', { on: 'message' }], note: ['pass'] }, ['out > note', 'hello > note'])
    expect(optOutWithoutStop(flow, account)).toMatchObject([{ nodeId: 'out' }])
    for (const issue of [...optOutWithoutStop(flow, account), ...deadEnd(flow, account)])
      expect(issue.fix).toBeUndefined()
  })
})
