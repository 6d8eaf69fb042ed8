import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Flow } from '../flow/load.ts'
import { arbitraryFlow } from '../flow/testing/arbitrary-flow.ts'
import { drawn, load } from '../flow/testing/draw.ts'
import { type OptOutReaction, verify } from './verify.ts'

const start: ['start', { on: string }] = ['start', { on: 'message' }]
const out: ['start', { on: string }] = ['start', { on: 'opt-out' }]
const ask: ['ask', { text: string }] = ['ask', { text: 'Name?' }]
const say: ['say', { text: string }] = ['say', { text: 'Hello' }]
const promo: ['say', { text: string; for: string }] = ['say', { text: 'Buy!', for: 'marketing' }]
const stop: ['stop', { scope: string }] = ['stop', { scope: 'all' }]

const toOut: OptOutReaction = () => 'out'
const toStopped: OptOutReaction = () => '$stopped'

function failures(flow: Flow, reaction = toOut, scope?: 'all' | 'marketing') {
  const result = verify(flow, reaction, scope)
  return result.proved ? [] : result.counterExamples.map(({ property, message }) => `${property}: ${message}`)
}

/** A question, and an opt-out path of the given steps. */
const optOutPath = (steps: Parameters<typeof drawn>[0], paths: string[]) =>
  drawn({ start, ask_1: ask, out, ...steps }, ['start > ask_1', ...paths])

describe('stop-first', () => {
  it('is proved when the opt-out path stops before anything else', () => {
    const flow = optOutPath({ note: ['pass'], stop, bye: say }, ['out > note > stop > bye'])
    expect(verify(flow, toOut)).toEqual({ proved: true, waitingStates: 2 })
  })

  it('is proved when the machine ends the run on an opt-out', () => {
    const flow = drawn({ start, a: ask, b: ['pause'], c: promo }, ['start > a.answer > b > c'])
    expect(verify(flow, toStopped)).toEqual({ proved: true, waitingStates: 2 })
  })

  it('a flow that never waits has nothing to prove', () => {
    const flow = drawn({ start, hi: say }, ['start > hi'])
    expect(verify(flow, toOut)).toEqual({ proved: true, waitingStates: 0 })
  })

  it.each<[string, Parameters<typeof drawn>[0], string[], string]>([
    [
      'a message before the stop',
      { promo, stop },
      ['out > promo > stop'],
      'ask_1 --opt-out--> out --next--> promo (sends a message before the stop)',
    ],
    [
      'a message on one of two paths',
      { pick: ['pick'], hi: say, stop },
      ['out > pick.yes > stop', 'pick.no > hi > stop'],
      'ask_1 --opt-out--> out --next--> pick --no--> hi (sends a message before the stop)',
    ],
    [
      'a question before the stop',
      { sure: ['pause'], stop },
      ['out > sure > stop'],
      'ask_1 --opt-out--> out --next--> sure (waits before the stop)',
    ],
    [
      'an end without a stop',
      { end: ['end'] },
      ['out > end'],
      'ask_1 --opt-out--> out --next--> end (ends without a stop)',
    ],
    [
      'a loose output before the stop',
      { pick: ['pick'], stop },
      ['out > pick.yes > stop'],
      'ask_1 --opt-out--> out --next--> pick (ends without a stop)',
    ],
    [
      'a loop before the stop',
      { a: ['pick'], b: ['pass'], stop },
      ['out > a.yes > b > a', 'a.no > stop'],
      'ask_1 --opt-out--> out --next--> a --yes--> b --next--> a (may go round for ever without a stop)',
    ],
    [
      'a stop that is too narrow',
      { offers: ['stop', { scope: 'marketing' }] },
      ['out > offers'],
      'ask_1 --opt-out--> out --next--> offers (stops only marketing, not all)',
    ],
  ])('%s is found', (_, steps, paths, message) => {
    const result = verify(optOutPath(steps, paths), (id) => (id === 'ask_1' ? 'out' : '$stopped'))
    expect(result).toMatchObject({ proved: false, counterExamples: [{ property: 'stop-first', message }] })
  })

  it('is asked of a flow that begins on an opt-out, also where nothing waits', () => {
    expect(failures(drawn({ out, bye: say }, ['out > bye']), toStopped)).toEqual([
      'stop-first: out --next--> bye (sends a message before the stop)',
    ])
    expect(failures(drawn({ out, note: ['pass'], stop }, ['out > note > stop']), toStopped)).toEqual([])
  })

  it('gives the path as data too', () => {
    const result = verify(optOutPath({ promo, stop }, ['out > promo > stop']), toOut)
    expect(!result.proved && result.counterExamples[0]?.path).toEqual([
      { nodeId: 'ask_1', output: 'opt-out' },
      { nodeId: 'out', output: 'next' },
      { nodeId: 'promo' },
    ])
  })

  it('is shown from every waiting step, also from those that no path leads to', () => {
    const flow = drawn({ start, a: ask, b: ['pause'], out, hi: say }, ['start > a', 'out > hi'])
    expect(failures(flow)).toEqual([
      'stop-first: a --opt-out--> out --next--> hi (sends a message before the stop)',
      'stop-first: b --opt-out--> out --next--> hi (sends a message before the stop)',
    ])
  })

  it('a waiting step that does not react to an opt-out is found', () => {
    const flow = drawn({ start, a: ask, b: ['pause'] }, ['start > a.answer > b'])
    expect(failures(flow, (id) => (id === 'a' ? '$stopped' : null))).toEqual([
      'stop-first: b (does not react to an opt-out)',
    ])
  })

  it('a marketing stop is enough where STOP means marketing', () => {
    const flow = optOutPath({ offers: ['stop', { scope: 'marketing' }] }, ['out > offers'])
    expect(failures(flow, toOut, 'marketing')).toEqual([])
  })
})

describe('quiet-after-stop', () => {
  it.each<[string, Parameters<typeof drawn>[0], string[], string[]]>([
    [
      'marketing right after the stop',
      { stop, promo },
      ['start > stop > promo'],
      ['stop --next--> promo (sends marketing after the stop)'],
    ],
    [
      'marketing after further questions',
      { stop, ask, hi: say, promo },
      ['start > stop > hi > ask.timeout > promo'],
      ['stop --next--> hi --next--> ask --timeout--> promo (sends marketing after the stop)'],
    ],
    ['service messages after the stop are right', { stop, hi: say }, ['start > stop > hi'], []],
    [
      'marketing after an opt-in is right',
      { stop, ask, yes: ['opt-in'], promo },
      ['start > stop > ask.answer > yes > promo'],
      [],
    ],
    [
      'marketing after an undone stop is right',
      { stop, hi: say, promo },
      ['start > stop > hi', 'stop.undone > promo'],
      [],
    ],
    [
      'marketing on a way around the opt-in',
      { stop, ask, pick: ['pick'], yes: ['opt-in'], promo },
      ['start > stop > ask.answer > pick.yes > yes > promo', 'pick.no > promo'],
      ['stop --next--> ask --answer--> pick --no--> promo (sends marketing after the stop)'],
    ],
    [
      'marketing after the second stop only',
      { stop, again: ['stop', { scope: 'marketing' }], promo },
      ['start > stop > again > promo'],
      ['again --next--> promo (sends marketing after the stop)'],
    ],
    ['a loop after the stop ends', { stop, ask }, ['start > stop > ask.answer > ask', 'ask.timeout > stop'], []],
  ])('%s', (_, steps, paths, messages) => {
    const found = failures(drawn({ start, ...steps }, paths), toStopped)
    expect(found).toEqual(messages.map((message) => `quiet-after-stop: ${message}`))
  })
})

describe('own-word', () => {
  const yes: ['opt-in'] = ['opt-in']

  it('an opt-in that follows the stop by itself is no wish of the person', () => {
    expect(failures(drawn({ start, stop, yes }, ['start > stop > yes']), toStopped)).toEqual([
      'own-word: stop --next--> yes (opts the person in without having asked)',
    ])
  })

  it('nor is one that follows the silence to a question', () => {
    const flow = drawn({ start, stop, ask, yes }, ['start > stop > ask.answer > yes', 'ask.timeout > yes'])
    expect(failures(flow, toStopped)).toEqual([
      'own-word: stop --next--> ask --timeout--> yes (opts the person in without having asked)',
    ])
  })
})

describe('own-flow', () => {
  const go: ['go', { flow: string }] = ['go', { flow: 'offers' }]

  it('a call before the stop is not proved, even when the called flow comes last', () => {
    const message = 'own-flow: ask_1 --opt-out--> out --next--> go (goes to flow offers before the stop: unproved)'
    expect(failures(optOutPath({ go }, ['out > go']))).toEqual([message])
  })

  it('a call after the stop is not proved when it comes back', () => {
    const flow = optOutPath({ stop, go, bye: say }, ['out > stop > go > bye'])
    expect(failures(flow)).toEqual([
      'own-flow: stop --next--> go (goes to flow offers after the stop and comes back: unproved)',
    ])
  })

  describe('a call after the stop that ends this flow', () => {
    const yes: ['opt-in'] = ['opt-in']
    const handsOver = (flowId = 'offers') => optOutPath({ stop, go: ['go', { flow: flowId }] }, ['out > stop > go'])
    const called = (steps: Parameters<typeof drawn>[0], paths: string[], id = 'offers') =>
      load({ ...drawn({ start, ...steps }, paths).document, id })
    const given = (...inService: Flow[]) => {
      const result = verify(handsOver(), toOut, 'all', inService)
      return result.proved ? [] : result.counterExamples.map(({ property, message }) => `${property}: ${message}`)
    }
    const way = 'stop --next--> go (goes to flow offers after the stop, which'

    it('is walked in the called flow', () => {
      expect(given(called({ say }, ['start > say']))).toEqual([])
      expect(given(called({ promo }, ['start > promo']))).toEqual([
        `quiet-after-stop: ${way} sends marketing after the stop)`,
      ])
      expect(given(called({ yes }, ['start > yes']))).toEqual([
        `own-word: ${way} opts the person in without having asked)`,
      ])
      expect(given(called({ ask, yes }, ['start > ask.answer > yes']))).toEqual([])
    })

    it('is walked through further flows, also round', () => {
      const there = (last: string) => called({ more: ['go', { flow: last }] }, ['start > more'])
      expect(given(there('offers'))).toEqual([])
      expect(given(there('back'), called({ yes }, ['start > yes'], 'back'))).toEqual([
        `own-word: ${way} goes to flow back after the stop, which opts the person in without having asked)`,
      ])
    })

    it('is not proved where the called flow is not known', () => {
      expect(given()).toEqual([`own-flow: ${way} is not in service and was not looked at: unproved)`])
    })

    it('is walked in this flow where it calls itself', () => {
      const flow = drawn({ start, yes, ask, out, stop, go: ['go', { flow: 'drawn' }] }, [
        'start > yes > ask',
        'out > stop > go',
      ])
      expect(failures(flow)).toEqual([
        'own-word: stop --next--> go (goes to flow drawn after the stop, which opts the person in without having asked)',
      ])
    })
  })
})

it('comes to an end on any flow, and every path it shows is one of the flow', () => {
  fc.assert(
    fc.property(arbitraryFlow, (flow) => {
      const result = verify(flow, () => 'n0')
      for (const { path } of result.proved ? [] : result.counterExamples) {
        path.slice(1).forEach(({ nodeId }, i) => {
          const { nodeId: source = '', output = '' } = path[i] ?? {}
          expect(output === 'opt-out' ? 'n0' : flow.edge(source, output)?.target).toBe(nodeId)
        })
      }
    }),
    { numRuns: 300 },
  )
})
