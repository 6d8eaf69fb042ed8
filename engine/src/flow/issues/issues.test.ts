import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Flow } from '../load.ts'
import { arbitraryFlow } from '../testing/arbitrary-flow.ts'
import { drawn } from '../testing/draw.ts'
import type { IssueContext } from './check.ts'
import { CHECKS, flowIssues } from './issues.ts'

const account: IssueContext = {
  flowIds: new Set(['offers']),
  attributes: new Set(['city']),
  variables: new Set(['order']),
  locales: ['en'],
  stopWords: ['STOP', 'PARAR', 'no more'],
  answersOptOut: false,
}
const start: ['start', { on: string }] = ['start', { on: 'message' }]
const say: ['say', { text: string }] = ['say', { text: 'Hello' }]

const found = (flow: Flow, context: Partial<IssueContext> = {}) =>
  flowIssues(flow, { ...account, ...context }).map(({ severity, message }) => `${severity}: ${message}`)

describe('a flow without mistakes', () => {
  it('has no issues', () => {
    const flow = drawn(
      { start, ask: ['ask', { text: 'Name?' }], thanks: ['say', { text: 'Hi {{ answer }}' }], end: ['end'] },
      ['start > ask.answer > thanks > end', 'ask.timeout > end'],
    )
    expect(found(flow)).toEqual([])
  })

  it('may leave optional outputs loose', () => {
    const flow = drawn({ start, ask: ['ask', { text: 'Name?' }], end: ['end'] }, ['start > ask.answer > end'])
    expect(found(flow)).toEqual([])
  })
})

describe('each check', () => {
  it('unreachable step', () => {
    const flow = drawn({ start, end: ['end'], island: say, coast: ['end'] }, ['start > end', 'island > coast'])
    expect(found(flow)).toEqual([
      'warning: Step island: no path leads here. Connect it to a step before it, or remove it.',
      'warning: Step coast: no path leads here. Connect it to a step before it, or remove it.',
    ])
  })

  it('dead end', () => {
    const flow = drawn({ start, hello: say }, ['start > hello'])
    expect(found(flow)).toEqual([
      'warning: Step hello: nothing follows it, so the conversation ends here. Connect it if something should.',
    ])
  })

  it('missing edge', () => {
    const flow = drawn({ start, pick: ['pick'], end: ['end'] }, ['start > pick.yes > end'])
    expect(found(flow)).toEqual([
      'warning: Step pick: output "no" leads nowhere, so the conversation ends there. Connect it.',
    ])
  })

  it('loop without a wait, with its path', () => {
    const flow = drawn({ start, a: say, b: ['pick'], c: say, end: ['end'] }, [
      'start > a > b.yes > c > a',
      'b.no > end',
    ])
    expect(found(flow)).toEqual([
      'error: Step a: the loop a > b > c > a never waits. Put a question or a pause into it, or take an edge out.',
    ])
  })

  it('a long loop is shown by its ends', () => {
    const ids = Array.from({ length: 50 }, (_, i) => `s${i}`)
    const steps = Object.fromEntries(ids.map((id): [string, typeof say] => [id, say]))
    const flow = drawn({ start, ...steps }, [`start > ${ids.join(' > ')} > s0`])
    expect(found(flow)).toEqual([
      expect.stringContaining('the loop s0 > s1 > s2 > s3 > s4 > s5 > ... > s46 > s47 > s48 > s49 > s0 never waits'),
    ])
  })

  it('a step that leads to itself is a loop', () => {
    const flow = drawn({ start, again: ['pick'], end: ['end'] }, ['start > again.yes > again', 'again.no > end'])
    expect(found(flow)).toEqual([expect.stringContaining('the loop again > again never waits')])
  })

  it('a loop through a question, a pause or another flow is none', () => {
    const flow = drawn(
      { start, ask: ['ask', { text: '?' }], pause: ['pause'], go: ['go', { flow: 'offers' }], a: say },
      ['start > a > ask.answer > a', 'ask.timeout > pause > go > a'],
    )
    expect(found(flow)).toEqual([])
  })

  it('unknown variable', () => {
    const text =
      '{{ contact.name }} {{ contact.city }} {{ contact.attributes.city }} {{ business.name }} {{ order.items[0].id }} ' +
      '{{ contact.attributes.age }} {{ contact.shoe }} {{ business.phone }} {{ nmae | default: "you" }}'
    const flow = drawn({ start, hi: ['say', { text: { en: text, pt: '{{ nome }}' } }], end: ['end'] }, [
      'start > hi > end',
    ])
    expect(found(flow)).toEqual(
      ['contact.attributes.age', 'contact.shoe', 'business.phone', 'nmae', 'nome'].map(
        (name) =>
          `warning: Step hi: nothing sets "${name}", so it stays empty. Correct the name, or ask for it in a step before.`,
      ),
    )
  })

  it('broken template', () => {
    const flow = drawn({ start, hi: ['say', { text: 'Hello {{ contact.name' }], end: ['end'] }, ['start > hi > end'])
    expect(found(flow)).toEqual([
      expect.stringMatching(/^error: Step hi: a variable in "Hello .*Correct the braces\.$/),
    ])
  })

  it('what the steps find wrong themselves, with step and path', () => {
    const flow = drawn({ start, ask: ['buttons', { buttons: [{ id: 'yes', title: '' }] }], end: ['end'] }, [
      'start > ask.yes > end',
    ])
    expect(flowIssues(flow, account)).toEqual([
      {
        code: 'empty',
        severity: 'error',
        nodeId: 'ask',
        path: '/buttons/0/title',
        message: 'Step ask: The label is empty.',
      },
    ])
  })

  it('go to a flow that does not exist', () => {
    const go = (flow: string) => drawn({ start, go: ['go', { flow }], end: ['end'] }, ['start > go > end'])
    expect(found(go('offers'))).toEqual([])
    expect(found(go('drawn'))).toEqual([])
    expect(found(go('nowhere'))).toEqual(['error: Step go: there is no flow "nowhere". Choose one that exists.'])
  })

  it('a flow that never starts', () => {
    const flow = drawn({ start, end: ['end'] }, [])
    expect(found(flow)).toContain(
      'error: Step start: no step follows the trigger, so the flow does nothing. Connect it to the first step.',
    )
  })
})

describe('R11: an opt-in text carries a way to stop', () => {
  const asking = (text: string | Record<string, string>) =>
    drawn({ start, agree: ['agree', { text }], end: ['end'] }, ['start > agree > end'])
  const refused = [
    'error: Step agree: it asks people to agree to messages and does not say how to stop them. Write it into the text in ' +
      'every language (such as "Reply STOP to stop"), or add an Unsubscribe step.',
  ]

  it('is refused when nothing names one', () => expect(found(asking('May we send you offers?'))).toEqual(refused))

  it.each(['Offers? Reply "Stop" any time.', 'Ofertas? Envie PARAR.', 'Write: no  more'])('%s is one', (text) =>
    expect(found(asking(text))).toEqual([]),
  )

  it('a word that only contains a stop word is none', () => expect(found(asking('Nonstop offers?'))).toEqual(refused))

  it('every language needs it', () => {
    expect(found(asking({ en: 'Offers? STOP ends them.', pt: 'Ofertas?' }))).toEqual(refused)
    expect(found(asking({ en: 'Offers? STOP ends them.', pt: 'Ofertas? PARAR.' }))).toEqual([])
  })

  it('a step that stops may follow instead', () => {
    const flow = drawn(
      {
        start,
        agree: ['agree', { text: 'Offers?' }],
        ask: ['ask', { text: '?' }],
        stop: ['stop', { scope: 'all' }],
        end: ['end'],
      },
      ['start > agree > ask.answer > stop > end'],
    )
    expect(found(flow)).toEqual([])
  })

  it('so may a flow that answers an opt-out', () => {
    expect(found(asking('Offers?'), { answersOptOut: true })).toEqual([])
    const flow = drawn(
      { start, agree: ['agree', { text: 'Offers?' }], out: ['start', { on: 'opt-out' }], end: ['end'] },
      ['start > agree > end', 'out > end'],
    )
    expect(found(flow)).toEqual([])
  })
})

it('every check comes to an end on any flow, and names steps that exist', () => {
  fc.assert(
    fc.property(arbitraryFlow, (flow) => {
      for (const check of CHECKS) {
        for (const { nodeId, message } of check(flow, account)) {
          expect(flow.nodes.has(String(nodeId))).toBe(true)
          expect(message).toMatch(/^Step .+\.$/)
        }
      }
    }),
    { numRuns: 300 },
  )
})
