import type { FlowNode } from '@basta/nodes/contract.ts'
import { registry } from '@basta/nodes/registry.ts'
import { describe, expect, test } from 'vitest'
import { loadFlow } from '../flow/load.ts'
import { draw } from '../flow/testing/draw.ts'
import { sha256 } from '../testing/draft.ts'
import { bodyOf, machinesOf, play } from './play.ts'
import type { Script, ScriptStep } from './script.ts'

const says = (body: string): FlowNode['data'] => ({ messages: [{ type: 'text', body }] })
const options = [
  { id: 'red', title: 'Red' },
  { id: 'blue', title: 'Blue' },
]

const flow = draw(
  {
    start: ['trigger', { on: 'fallback' }],
    hello: ['send-message', says('Hello {{ contact.name }}')],
    colour: ['ask-question', { question: 'Which?', answer: { kind: 'buttons', options }, saveTo: 'colour' }],
    size: ['ask-question', { question: 'Size?', answer: { kind: 'list', listButton: 'Choose', options } }],
    tag: ['tag', { add: ['asked'] }],
    photo: ['ask-question', { question: 'A photo?', answer: { kind: 'media', media: ['image'] } }],
    place: ['ask-question', { question: 'Where?', answer: { kind: 'location' } }],
    agent: ['agent-takeover', { message: 'One moment', forMs: 3_600_000 }],
  },
  [
    'start > hello > colour.option:red > size.option:blue > tag > photo.answered > place.answered > agent',
    'colour.option:blue > agent',
  ],
)

function played(steps: ScriptStep[], contact?: Script['contact']) {
  const loaded = loadFlow(flow, registry)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
  const { passed, failure } = play({ name: 'A', contact, steps }, machinesOf([loaded.flow], registry), sha256)
  return passed ? 'passed' : `${failure?.step}: ${failure?.message.en}`
}

test('a step that is off is skipped by its first output, and says nothing', () => {
  const off = (id: string) => ({
    ...flow,
    nodes: flow.nodes.map((node) => (node.id === id ? { ...node, off: true as const } : node)),
  })
  const hears = (document: typeof flow) => {
    const loaded = loadFlow(document, registry)
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
    const script = { name: 'A', steps: [{ says: 'hi' }] }
    const { simulation } = play(script, machinesOf([loaded.flow], registry), sha256)
    return simulation.sent.map(({ content }) => bodyOf(content))
  }
  expect(hears(flow)).toEqual([expect.stringContaining('Hello'), 'Which?'])
  expect(hears(off('hello'))).toEqual([expect.stringContaining('Which?')])
  // The way of its first option.
  expect(hears(off('colour'))).toEqual([expect.stringContaining('Hello'), 'Size?'])
  expect(hears(off('start'))).toEqual([])
})

describe('a script passes', () => {
  test('that says, taps, sends, waits and expects', () => {
    expect(
      played(
        [
          { expect: { stopped: [], outbox: 0, takeover: false, ended: true } },
          { says: 'hi' },
          { hears: { contains: 'Hello Ana' } },
          { hears: { equals: 'Which?', buttons: ['Red', 'Blue'], type: 'buttons' } },
          { hears: 'nothing' },
          { taps: 'Red' },
          { expect: { attributes: { colour: 'red', gone: null }, ended: false } },
          { hears: { rows: ['Red', 'Blue'] } },
          { taps: 'blue' },
          { hears: { contains: 'photo' } },
          { sends: { media: 'image', caption: 'me' } },
          { sends: { location: [1, 2] } },
          { hears: { contains: 'One moment' } },
          { expect: { tags: ['asked'], takeover: true, ended: true } },
          { says: 'hello?' },
          { hears: 'nothing' },
          { agent: 'releases' },
          { says: 'hello?' },
          { hears: { contains: 'Hello' } },
          { says: 'STOP' },
          { hears: { contains: 'no more messages' } },
          { taps: 'No longer interested' },
          { expect: { stopped: ['all'], feedback: 'no-interest' } },
          { taps: 'Undo' },
          { expect: { stopped: [] } },
        ],
        { name: 'Ana' },
      ),
    ).toBe('passed')
  })

  test('when messages between were left unmentioned', () => {
    expect(played([{ says: 'hi' }, { hears: { contains: 'Which' } }])).toBe('passed')
  })

  test('when a takeover ends by itself', () => {
    const steps: ScriptStep[] = [{ says: 'hi' }, { taps: 'Blue' }, { after: 'PT1H' }, { expect: { takeover: false } }]
    expect(played(steps)).toBe('passed')
  })
})

describe('a script fails', () => {
  test.each<[string, ScriptStep[], string]>([
    [
      'hearing something else',
      [{ says: 'hi' }, { hears: { equals: 'Bye' } }],
      '1: expected to hear “Bye”, heard “Hello',
    ],
    ['hearing nothing', [{ hears: { contains: 'a' } }], '0: expected to hear “a”, heard nothing'],
    ['hearing what it should not', [{ says: 'hi' }, { hears: 'nothing' }], '1: expected to hear nothing, heard “Hello'],
    [
      'hearing it twice',
      [{ says: 'hi' }, { hears: { contains: 'Which' } }, { hears: { contains: 'Which' } }],
      '2: expected to hear “Which”, heard nothing',
    ],
    [
      'hearing other buttons',
      [{ says: 'hi' }, { hears: { buttons: ['Blue', 'Red'] } }],
      '1: expected to hear [Blue] [Red], heard “Hello',
    ],
    [
      'hearing another type',
      [{ says: 'hi' }, { hears: { type: 'list' } }],
      '1: expected to hear a message of the kind “list”, heard “Hello',
    ],
    ['tapping what is not there', [{ says: 'hi' }, { taps: 'Green' }], '1: there is no button or row “Green” to tap'],
    ['a wrong duration', [{ after: '5 minutes' }], '0: “5 minutes” is no ISO 8601 duration'],
    ['a wrong expectation', [{ expect: { outbox: 1 } }], '0: messages that wait to be sent: expected 1, it is 0'],
    [
      'a wrong attribute',
      [{ expect: { attributes: { a: 1 } } }],
      '0: kept with the person: expected a = 1, it is a = nothing',
    ],
    ['an unknown expectation', [{ expect: { mood: 'good' } as never }], '0: “mood” is nothing that can be expected'],
  ])('on %s, and says where and why', (_, steps, failure) => {
    expect(played(steps)).toContain(failure)
  })

  test('at its first difference', () => {
    expect(played([{ expect: { outbox: 1 } }, { expect: { outbox: 2 } }])).toContain(
      '0: messages that wait to be sent: expected 1',
    )
  })
})

test.each<[string, string]>([
  ['PT30S', 'passed'],
  ['PT90M', 'passed'],
  ['P1DT2H', 'passed'],
  ['P2W', 'passed'],
  ['PT', '0: '],
  ['P', '0: '],
  ['P1M', '0: '],
  ['', '0: '],
  ['PT1.5H', '0: '],
])('%s as a duration: %s', (after, outcome) => {
  expect(played([{ after }])).toContain(outcome)
})
