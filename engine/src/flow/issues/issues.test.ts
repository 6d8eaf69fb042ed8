import type { Issue } from '@basta/nodes/contract.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../apply-edits.ts'
import { issueSentence } from '../issue-sentence.ts'
import { type Flow, loadFlow } from '../load.ts'
import type { FlowDocument } from '../schema.ts'
import { arbitraryDocument } from '../testing/arbitrary-flow.ts'
import { drawn, load } from '../testing/draw.ts'
import { fakeNodes } from '../testing/nodes.ts'
import { textHash } from '../text-hash.ts'
import type { IssueContext } from './check.ts'
import { CHECKS, flowIssues } from './issues.ts'

const named = (id: string, flow: Flow) => load({ ...flow.document, id, name: id })

const offers = named('offers', drawn({ start: ['start', { on: 'message' }], end: ['end'] }, ['start > end']))
const account: IssueContext = {
  flows: new Map([['offers', offers]]),
  published: [offers],
  attributes: new Set(['city']),
  tags: new Set(['vip']),
  variables: new Set(['order']),
  locales: ['en'],
  stopWords: ['STOP', 'PARAR', 'no more'],
}
const start: ['start', { on: string }] = ['start', { on: 'message' }]
const say: ['say', { text: string }] = ['say', { text: 'Hello' }]

const found = (flow: Flow, context: Partial<IssueContext> = {}) =>
  flowIssues(flow, { ...account, ...context }).map((issue) => `${issue.severity}: ${issueSentence(issue)}`)

it('an empty canvas is a flow that lacks its start', () => {
  expect(found(drawn({}, []))).toEqual([
    'error: The flow has no trigger, so it can never begin. Add a step from the group "Start".',
  ])
})

it('nobody is opted in by a word that only begins a flow', () => {
  const back: [string] = ['opt-in']
  const direct = drawn({ start, back, end: ['end'] }, ['start > back > end'])
  expect(found(direct)).toContainEqual(expect.stringContaining('who have not asked for them'))
  const asked = drawn({ start, ask: ['ask', { text: 'Again?' }], back, end: ['end'] }, [
    'start > ask.answer > back > end',
    'ask.timeout > end',
  ])
  expect(found(asked)).not.toContainEqual(expect.stringContaining('who have not asked for them'))
})

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
      'warning: Step island: No path leads here. Connect it to a step before it, or remove it.',
      'warning: Step coast: No path leads here. Connect it to a step before it, or remove it.',
    ])
  })

  it('dead end', () => {
    const flow = drawn({ start, hello: say }, ['start > hello'])
    expect(found(flow)).toEqual([
      'warning: Step hello: Nothing follows this step, so the conversation ends here. Connect it if something should.',
    ])
  })

  it('missing edge', () => {
    const flow = drawn({ start, pick: ['pick'], end: ['end'] }, ['start > pick.yes > end'])
    expect(found(flow)).toEqual([
      'warning: Step pick: Option "no" leads nowhere, so the conversation ends there. Connect it.',
    ])
  })

  it('loop without a wait, with its path', () => {
    const flow = drawn({ start, a: say, b: ['pick'], c: say, end: ['end'] }, [
      'start > a > b.yes > c > a',
      'b.no > end',
    ])
    expect(found(flow)).toEqual([
      'error: Step a: The loop a > b > c > a never waits. Put a question or a pause into it, or take a connection out.',
    ])
  })

  it('a long loop is shown by its ends', () => {
    const ids = Array.from({ length: 50 }, (_, i) => `s${i}`)
    const steps = Object.fromEntries(ids.map((id): [string, typeof say] => [id, say]))
    const flow = drawn({ start, ...steps }, [`start > ${ids.join(' > ')} > s0`])
    expect(found(flow)).toEqual([
      expect.stringContaining('The loop s0 > s1 > s2 > s3 > s4 > s5 > ... > s46 > s47 > s48 > s49 > s0 never waits'),
    ])
  })

  it('a step that leads to itself is a loop', () => {
    const flow = drawn({ start, again: ['pick'], end: ['end'] }, ['start > again.yes > again', 'again.no > end'])
    expect(found(flow)).toEqual([expect.stringContaining('The loop again > again never waits')])
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
          `${name.startsWith('contact.') ? 'warning' : 'error'}: Step hi: Nothing sets "${name}", so it stays empty. Correct the name, or ask for it in a step before.`,
      ),
    )
  })

  it('broken template', () => {
    const flow = drawn({ start, hi: ['say', { text: 'Hello {{ contact.name' }], end: ['end'] }, ['start > hi > end'])
    expect(found(flow)).toEqual([
      expect.stringMatching(/^error: Step hi: A variable in "Hello .*Correct the braces\.$/),
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
        message: expect.objectContaining({ en: 'The label is empty.' }),
      },
    ])
  })

  it('go to a flow that does not exist', () => {
    const go = (flow: string) => drawn({ start, go: ['go', { flow }], end: ['end'] }, ['start > go > end'])
    expect(found(go('offers'))).toEqual([])
    expect(found(go('nowhere'))).toEqual(['error: Step go: There is no flow "nowhere". Choose one that exists.'])
  })

  it('a flow that never starts', () => {
    const flow = drawn({ start, end: ['end'] }, [])
    expect(found(flow)).toContain(
      'error: Step start: No step follows the start, so the flow does nothing. Connect it to the first step.',
    )
  })
})

describe('what surprises people', () => {
  const go = (flow: string): ['go', { flow: string }] => ['go', { flow }]
  const ask: ['ask', { text: string }] = ['ask', { text: 'Hello?' }]
  const end: ['end'] = ['end']
  const codes = (flow: Flow, context: Partial<IssueContext> = {}) =>
    flowIssues(flow, { ...account, ...context }).map(({ code, severity, nodeId }) => `${severity} ${code} ${nodeId}`)
  const inAccount = (...flows: Flow[]): Partial<IssueContext> => ({
    flows: new Map(flows.map((flow) => [flow.document.id, flow])),
    published: flows,
  })

  describe('two triggers with the same word', () => {
    const starting = (...words: string[]): ['start', { on: string; words: string[] }] => [
      'start',
      { on: 'message', words },
    ]
    it('in one flow', () => {
      const flow = drawn({ a: starting('Menu'), b: starting('hi', 'menu'), end }, ['a > end', 'b > end'])
      expect(codes(flow)).toEqual(['error flow.same-trigger b'])
      expect(flowIssues(flow, account)[0]?.fix?.edits).toEqual([{ remove: { nodeId: 'b', path: '/words/1' } }])
    })
    it('in two published flows, told by the name of the other', () => {
      const other = named('Prices', drawn({ start: starting('menu'), end }, ['start > end']))
      const flow = drawn({ start: starting('MENU'), end }, ['start > end'])
      expect(codes(flow, { published: [other] })).toEqual(['error flow.same-trigger start'])
      expect(found(flow, { published: [other] })[0]).toContain('The flow "Prices" begins with "MENU" as well')
      expect(codes(flow)).toEqual([])
    })
  })

  it('a flow that is not published is gone to', () => {
    const flow = drawn({ start, go: go('offers'), end }, ['start > go > end'])
    expect(found(flow, { published: [] })).toEqual([
      'warning: Step go: The flow "offers" is not published, so the conversation breaks off here. Publish it, too.',
    ])
    expect(found(flow)).toEqual([])
  })

  describe('a flow that calls itself without end', () => {
    const called = named('offers', drawn({ start, ask, go: go('drawn') }, ['start > ask.answer > go']))
    const direct = named('offers', drawn({ start, say, go: go('drawn') }, ['start > say > go']))
    const calling = drawn({ start, go: go('offers'), end }, ['start > go > end'])
    it.each([
      ['at once', drawn({ start, go: go('drawn'), end }, ['start > go > end']), 'error'],
      ['after a wait', drawn({ start, ask, go: go('drawn'), end }, ['start > ask.answer > go > end']), 'warning'],
    ])('%s', (_, flow, severity) => expect(codes(flow)).toEqual([`${severity} flow.endless-calls go`]))
    it('through another flow', () => {
      expect(codes(calling, inAccount(direct))).toEqual(['error flow.endless-calls go'])
      expect(codes(calling, inAccount(called))).toEqual(['warning flow.endless-calls go'])
      expect(codes(calling)).toEqual([])
    })
  })

  describe('a message more than 24 hours after the last word', () => {
    const HOUR = 3_600_000
    const yes: ['buttons', { buttons: { id: string; title: string }[] }] = [
      'buttons',
      { buttons: [{ id: 'yes', title: 'Yes' }] },
    ]
    const pause = (hours: number): ['pause', { ms: number }] => ['pause', { ms: hours * HOUR }]
    it.each<[string, Flow, Partial<IssueContext>, string[]]>([
      ['one long wait', drawn({ start, hi: say, p: pause(25), say, end }, ['start > hi > p > say > end']), {}, ['say']],
      [
        '24 hours are in time',
        drawn({ start, hi: say, p: pause(24), say, end }, ['start > hi > p > say > end']),
        {},
        [],
      ],
      [
        'waits add up',
        drawn({ start, hi: say, p: pause(12), q: pause(13), say, end }, ['start > hi > p > q > say > end']),
        {},
        ['say'],
      ],
      [
        'an answer begins the day anew',
        drawn({ start, p: pause(20), ask, q: pause(20), say, hi: say, end }, [
          'start > hi > p > ask.answer > q > say > end',
        ]),
        {},
        [],
      ],
      [
        'silence does not',
        drawn({ start, ask: ['ask', { text: 'Hello?', timeoutMs: 30 * HOUR }], say, end }, [
          'start > ask.timeout > say > end',
          'ask.answer > end',
        ]),
        {},
        ['say'],
      ],
      [
        'a round that takes time',
        drawn({ start, hi: say, p: pause(1), say, end }, ['start > hi > p > say > p']),
        {},
        ['say'],
      ],
      [
        'a called flow takes time',
        drawn({ start, hi: say, go: go('offers'), say, end }, ['start > hi > go > say > end']),
        inAccount(named('offers', drawn({ start, p: pause(25), end }, ['start > p > end']))),
        ['say'],
      ],
      [
        'a called flow speaks',
        drawn({ start, hi: say, p: pause(20), go: go('offers'), end }, ['start > hi > p > go > end']),
        inAccount(named('offers', drawn({ start, p: pause(5), say, end }, ['start > p > say > end']))),
        ['go'],
      ],
      [
        'a called flow in which the person answers',
        drawn({ start, hi: say, p: pause(20), go: go('offers'), q: pause(5), say, end }, [
          'start > hi > p > go > q > say > end',
        ]),
        inAccount(named('offers', drawn({ start, ask: yes, end }, ['start > ask.yes > end']))),
        [],
      ],
    ])('%s', (_, flow, context, expected) => {
      const late = flowIssues(flow, { ...account, ...context }).filter(({ code }) => code === 'flow.outside-window')
      expect(late.map(({ nodeId }) => nodeId)).toEqual(expected)
    })
  })

  it('a flow that begins with a wait, which can be taken out', () => {
    const flow = drawn({ start, pass: ['pass'], pause: ['pause'], say, end }, ['start > pass > pause > say > end'])
    expect(codes(flow)).toEqual(['warning flow.starts-with-wait pause'])
    const [issue] = flowIssues(flow, account)
    const mended = load(applyEdits(flow.document, issue?.fix?.edits ?? []))
    expect(codes(mended)).toEqual([])
    expect(mended.edge('pass', 'next')?.target).toBe('say')
  })

  it('an answer that is a stop word, or the word of another flow', () => {
    const buttons = (title: string) =>
      drawn({ start, b: ['buttons', { buttons: [{ id: 'yes', title }] }], end }, ['start > b.yes > end'])
    const prices = named(
      'Prices',
      drawn({ start: ['start', { on: 'message', words: ['prices'] }], end }, ['start > end']),
    )
    expect(codes(buttons('Stop!'))).toEqual(['warning flow.answer-stops b'])
    expect(codes(buttons('Prices'), { published: [prices] })).toEqual(['warning flow.answer-is-trigger b'])
    expect(codes(buttons('Yes'), { published: [prices] })).toEqual([])
  })

  describe('languages', () => {
    const hi = (text: string | Record<string, string>, layout?: FlowDocument['layout']) => {
      const { document } = drawn(
        { start, hi: ['say', { text }], both: ['say', { text: { en: 'Hi', pt: 'Oi' } }], end },
        ['start > hi > both > end'],
      )
      return load({ ...document, ...(layout && { layout }) })
    }
    it.each<[string, string | Record<string, string>, string[]]>([
      ['complete', { en: 'Hello', pt: 'Olá' }, []],
      ['a plain text is in the flow’s own', 'Hello', ['warning flow.translation-missing hi']],
      ['a blank translation is none', { en: 'Hello', pt: ' ' }, ['warning flow.translation-missing hi']],
      ['its own must not be missing', { pt: 'Olá' }, ['error flow.text-missing hi']],
      ['nothing to translate', '👍', []],
    ])('%s', (_, text, expected) => expect(codes(hi(text))).toEqual(expected))
    it('a translation is stale when the original has changed since', () => {
      const from = (text: string) => ({ translatedFrom: { 'hi/text': { pt: textHash(text) } } })
      const text = { en: 'Hello', pt: 'Olá' }
      expect(codes(hi(text, from('Hello')))).toEqual([])
      expect(codes(hi(text, from('Good day')))).toEqual(['warning flow.translation-stale hi'])
    })
  })

  describe('a step that is off', () => {
    const withOff = (flow: Flow, ...ids: string[]) =>
      load({
        ...flow.document,
        nodes: flow.document.nodes.map((node) => (ids.includes(node.id) ? { ...node, off: true as const } : node)),
      })
    it('surprises on the only way, and is mentioned beside another', () => {
      const straight = drawn({ start, hi: say, say, end }, ['start > hi > say > end'])
      expect(codes(withOff(straight, 'hi'))).toEqual(['warning flow.step-off hi'])
      const around = drawn({ start, pick: ['pick'], hi: say, end }, ['start > pick.yes > hi > end', 'pick.no > end'])
      expect(codes(withOff(around, 'hi'))).toEqual(['advice flow.step-off hi'])
    })
    it('is not asked what is wrong with it, and a flow needs a start that is on', () => {
      const empty = drawn({ start, b: ['buttons', { buttons: [{ id: 'yes', title: '' }] }], end }, [
        'start > b.yes > end',
      ])
      expect(codes(withOff(empty, 'b'))).toEqual(['warning flow.step-off b'])
      expect(codes(withOff(drawn({ start, end }, ['start > end']), 'start'))).toContain('error flow.never-starts start')
    })
  })

  it('an offer without a way out, which one click adds', () => {
    const flow = drawn({ start, promo: ['say', { text: 'Sale!', for: 'marketing' }], end }, ['start > promo > end'])
    expect(codes(flow)).toEqual(['warning flow.marketing-without-way-out promo'])
    const [issue] = flowIssues(flow, account)
    const mended = load(applyEdits(flow.document, issue?.fix?.edits ?? []))
    expect(codes(mended).filter((code) => code.includes('way-out'))).toEqual([])
    expect(mended.triggers.map(({ id }) => mended.traits(id).starts)).toEqual(['message', 'opt-out'])
  })

  it('a tag that nobody gets and a variable that nothing sets, with what was meant', () => {
    const flow = drawn({ start, ask, tag: ['has-tag', { tag: 'vpi', of: 'answr' }], end }, [
      'start > ask.answer > tag.yes > end',
      'tag.no > end',
    ])
    expect(codes(flow)).toEqual(['error flow.unknown-variable tag', 'warning flow.unknown-tag tag'])
    const edits = flowIssues(flow, account).flatMap(({ fix }) => fix?.edits ?? [])
    expect(codes(load(applyEdits(flow.document, edits)))).toEqual([])
    expect(applyEdits(flow.document, edits).nodes[2]?.data).toEqual({ tag: 'vip', of: 'answer' })
  })
})

it('a step that stays the same object is not looked at again', () => {
  let asked = 0
  const counting = fakeNodes.map((node) => ({
    ...node,
    issues: () => {
      asked += 1
      return []
    },
  }))
  const { document } = drawn({ start, hello: say, end: ['end'] }, ['start > hello > end'])
  const check = (checked: FlowDocument) => {
    const result = loadFlow(checked, counting)
    asked = 0
    if (result.ok) flowIssues(result.flow, account)
    return asked
  }
  expect(check(document)).toBe(3)
  expect(check({ ...document, name: 'Renamed' })).toBe(0)
  const nodes = document.nodes.map((node) => (node.id === 'hello' ? { ...node, data: { text: 'Hi' } } : node))
  expect(check({ ...document, nodes })).toBe(1)
})

describe('a finding that is put aside', () => {
  const flow = (severity: 'warning' | 'error') =>
    severity === 'warning'
      ? drawn({ start, hello: say }, ['start > hello'])
      : drawn({ start, hello: ['go', { flow: 'nowhere' }], end: ['end'] }, ['start > hello > end'])
  const mutedBy = (severity: 'warning' | 'error', code: string, nodeId?: string) => {
    const muted = [{ code, ...(nodeId && { nodeId }), reason: 'meant' }]
    return flowIssues(load({ ...flow(severity).document, muted }), account).map((issue) => issue.muted)
  }
  it('stays in the list with the reason, for its step or for all', () => {
    expect(mutedBy('warning', 'flow.dead-end', 'hello')).toEqual(['meant'])
    expect(mutedBy('warning', 'flow.dead-end')).toEqual(['meant'])
    expect(mutedBy('warning', 'flow.dead-end', 'start')).toEqual([undefined])
  })
  it('is never an error', () => expect(mutedBy('error', 'flow.missing-flow')).toEqual([undefined]))
})

describe('R11: an opt-in text carries a way to stop', () => {
  const asking = (text: string | Record<string, string>) =>
    drawn({ start, agree: ['agree', { text }], end: ['end'] }, ['start > agree > end'])
  const refused = [
    'error: Step agree: It asks people to agree to messages and does not say how to stop them. Write it into the text in ' +
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
    const answers = drawn({ out: ['start', { on: 'opt-out' }], end: ['end'] }, ['out > end'])
    expect(found(asking('Offers?'), { published: [answers] })).toEqual([])
    const flow = drawn(
      {
        start,
        agree: ['agree', { text: 'Offers?' }],
        out: ['start', { on: 'opt-out' }],
        stop: ['stop', { scope: 'all' }],
        end: ['end'],
      },
      ['start > agree > end', 'out > stop > end'],
    )
    expect(found(flow)).toEqual([])
  })
})

it('every check comes to an end on any flow, names steps that exist, and its fixes mend what it found', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const flow = load(document)
      for (const check of CHECKS) {
        const found = check(flow, account)
        for (const { code, nodeId, message, fix } of found) {
          expect(flow.nodes.has(String(nodeId))).toBe(true)
          for (const said of Object.values(message)) expect(said).toMatch(/^[^a-z].*\.$/s)
          if (!fix) continue
          for (const said of Object.values(fix.label)) expect(said).not.toBe('')
          const mended = check(load(applyEdits(document, fix.edits)), account)
          const isIt = (issue: Issue) =>
            issue.code === code && issue.nodeId === nodeId && issue.message.en === message.en
          expect(mended.filter(isIt).length, code).toBeLessThan(found.filter(isIt).length)
        }
      }
    }),
    { numRuns: 300 },
  )
})
