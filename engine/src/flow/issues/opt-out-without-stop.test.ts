import { expect, it } from 'vitest'
import { drawn } from '../testing/draw.ts'
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
