import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_FLOW_CHARS, MAX_FLOW_DEPTH, MAX_FLOW_NODES, MAX_ISSUES, MAX_LIST_ENTRIES } from '../limits.ts'
import { issueSentence } from './issue-sentence.ts'
import { unknownKinds } from './issues/unknown-kinds.ts'
import { loadFlow } from './load.ts'
import type { FlowDocument } from './schema.ts'
import { draw, drawn } from './testing/draw.ts'
import { fakeNodes } from './testing/nodes.ts'

const greeting = () =>
  draw({ start: ['start', { on: 'message' }], ask_1: ['ask', { text: 'Your name?' }], bye: ['end'] }, [
    'start > ask_1.answer > bye',
  ])

const bye = { id: 'bye', type: 'end', position: { x: 0, y: 0 }, data: {} }

/** The issues of the greeting after somebody has put values at these JSON pointers. */
function issuesWith(changes: Record<string, unknown>) {
  const document = greeting()
  for (const [pointer, value] of Object.entries(changes)) {
    const keys = pointer.split('/').slice(1)
    let holder: object = document
    for (const key of keys.slice(0, -1)) holder = Object(Reflect.get(holder, key))
    Reflect.set(holder, keys.at(-1) ?? '', value)
  }
  const result = loadFlow(document, fakeNodes)
  return result.ok ? [] : result.issues
}

const messagesWith = (changes: Record<string, unknown>) => issuesWith(changes).map((issue) => issueSentence(issue))

describe('a flow that is right', () => {
  it('loads from JSON text and from a parsed document alike', () => {
    const fromText = loadFlow(JSON.stringify(greeting()), fakeNodes)
    expect(fromText.ok && fromText.flow.document).toEqual(greeting())
    expect(loadFlow(greeting(), fakeNodes).ok).toBe(true)
  })

  it('is indexed by node, edge and trigger', () => {
    const flow = drawn(
      { start: ['start', { on: 'message' }], ask_1: ['ask', { text: { en: 'Name?', pt: 'Nome?' } }], bye: ['end'] },
      ['start > ask_1.answer > bye'],
    )
    expect([...flow.nodes.keys()]).toEqual(['start', 'ask_1', 'bye'])
    expect(flow.triggers.map(({ id }) => id)).toEqual(['start'])
    expect(flow.edges.get('ask_1:answer')?.target).toBe('bye')
    expect(flow.edge('ask_1', 'answer')?.target).toBe('bye')
    expect(flow.edge('ask_1', 'timeout')).toBeUndefined()
    expect(flow.node('ask_1').type).toBe('ask')
    expect(flow.definition('ask_1').type).toBe('ask')
    expect(flow.outputs('ask_1').map(({ id }) => id)).toEqual(['answer', 'timeout'])
    expect(flow.traits('ask_1').waits).toBe(true)
    expect(() => flow.node('nobody')).toThrow('no node nobody')
  })

  it('may carry recorded conversations', () => {
    const tests: FlowDocument['tests'] = [
      {
        name: 'stops mid-question',
        contact: { locale: 'pt', attributes: { vip: true } },
        steps: [
          { says: 'oi' },
          { hears: { contains: 'nome', buttons: ['Sim'] } },
          { hears: 'nothing' },
          { taps: 'Sim' },
          { sends: { media: 'image' } },
          { sends: { location: [-23.5, -46.6] } },
          { after: 'PT24H' },
          { agent: 'releases' },
          { expect: { stopped: ['all'], outbox: 0, attributes: { city: null } } },
        ],
      },
    ]
    expect(messagesWith({ '/tests': tests })).toEqual([])
  })

  it('keeps steps of unknown kinds as they came, with their ways out, as what forbids publishing', () => {
    const document = greeting()
    Object.assign(document.nodes[1] ?? {}, { type: 'payment', data: { amount: 12 } })
    Object.assign(document.edges[1] ?? {}, { sourceHandle: 'paid' })
    const loaded = loadFlow(document, fakeNodes)
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
    const { flow } = loaded
    expect(flow.document).toEqual(document)
    expect(flow.unknown.map(({ id }) => id)).toEqual(['ask_1'])
    expect(flow.outputs('ask_1').map(({ id }) => id)).toEqual(['paid'])
    expect(flow.traits('ask_1')).toEqual({})
    expect(unknownKinds(flow)).toMatchObject([{ code: 'flow.unknown-kind', severity: 'error', nodeId: 'ask_1' }])
  })

  it('may have as many steps as the limit says', () => {
    const ids = Array.from({ length: MAX_FLOW_NODES - 1 }, (_, i) => `say_${i}`)
    const steps = Object.fromEntries(
      ids.map((id): [string, [string, { text: string }]] => [id, ['say', { text: 'x' }]]),
    )
    const flow = drawn({ start: ['start', { on: 'message' }], ...steps }, [`start > ${ids.join(' > ')}`])
    expect(flow.nodes.size).toBe(MAX_FLOW_NODES)
  })
})

describe('what is wrong is said in a sentence with its place', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'a missing setting',
      { '/nodes/1/data/text': undefined },
      'Step ask_1: “Text” is missing. Fill it in: what the person should read.',
    ],
    ['an empty text', { '/nodes/1/data/text': '' }, 'Step ask_1: “text” is empty. Fill it in.'],
    [
      'a text of the wrong kind',
      { '/nodes/1/data/text': 7 },
      'Step ask_1: “Text” must be a text or a group of fields.',
    ],
    [
      'one language of a text',
      { '/nodes/1/data/text': { en: 'Name?', pt: 1 } },
      'Step ask_1: “pt” of “text” must be a text.',
    ],
    [
      'a setting that the step does not have',
      { '/nodes/1/data/colour': 'red' },
      'Step ask_1: “colour” is not known here. Remove it.',
    ],
    [
      'a choice that does not exist',
      { '/nodes/0/data/on': 'birthday' },
      'Step start: “on” must be one of "message", "opt-out", "opt-in".',
    ],
    [
      'a step of an unknown type at no place',
      { '/nodes/2/type': 'teleport', '/nodes/2/position': 'here' },
      `Step bye: “type” is unknown: "teleport". Choose one of ${fakeNodes.map(({ type }) => `"${type}"`).join(', ')}.`,
    ],
    [
      'an id with a space',
      { '/edges/0/source': 'the start' },
      'Connection e0: “source” is not written as it must be. Use 1 to 40 letters, digits, "_" and "-".',
    ],
    ['a step that is no object', { '/nodes/3': 4 }, 'Step number 4: it must be a group of fields.'],
    ['a step at no place', { '/nodes/2/position': { x: 0 } }, 'Step bye: “y” of “position” is missing. Fill it in.'],
    [
      'a flow without a name',
      { '/name': undefined },
      'The flow: “name” is missing. Fill it in: a name on one line, without control characters.',
    ],
    [
      'two things in one line of a test',
      { '/tests': [{ name: 'twice', steps: [{ says: 'a', taps: 'b' }] }] },
      'Test twice: entry 1 of “steps” must have 1 or fewer entries. Remove some.',
    ],
    [
      'a duration in a test',
      { '/tests': [{ name: 'late', steps: [{ after: '24h' }] }] },
      'Test late: “after” of entry 1 of “steps” is not written as it must be. ' +
        'Use an ISO 8601 duration such as "PT24H" or "P2D".',
    ],
    [
      'two steps with one id',
      { '/nodes/3': bye },
      'Step bye: Another step has the same id. Give one of them a new id.',
    ],
    [
      'an id that every object of JavaScript has',
      { '/nodes/3': { ...bye, id: 'constructor' } },
      'Step constructor: This id is reserved. Give the step another id.',
    ],
    [
      'two edges with one id',
      { '/edges/2': { id: 'e1', source: 'ask_1', sourceHandle: 'timeout', target: 'bye' } },
      'Step ask_1: Another connection has the same id "e1". Give one of them a new id.',
    ],
    [
      'two edges from one output',
      { '/edges/2': { id: 'e9', source: 'ask_1', sourceHandle: 'answer', target: 'bye' } },
      'Step ask_1: Two connections leave option "answer". Remove one, e.g. e9.',
    ],
    [
      'an edge from nowhere',
      { '/edges/0/source': 'gone' },
      'Connection e0: there is no step gone to start at. Remove the connection.',
    ],
    [
      'an edge to nowhere',
      { '/edges/1/target': 'gone' },
      'Step ask_1: Connection e1 leads to step gone, which does not exist. Connect it anew.',
    ],
    [
      'an output that the step does not have',
      { '/edges/1/sourceHandle': 'maybe' },
      'Step ask_1: There is no option "maybe" (connection e1). Use "answer", "timeout".',
    ],
  ])('%s', (_, changes, message) => expect(messagesWith(changes)).toEqual([message]))

  it('all at once, each with its step and path', () => {
    const issues = issuesWith({
      '/nodes/1/data': { variable: 3 },
      '/nodes/2/position/x': 'left',
      '/edges/0/sourceHandle': 'out',
      '/nodes/3': bye,
    })
    expect(issues.map(({ code, nodeId, path }) => ({ code, nodeId, path }))).toEqual([
      { code: 'schema.required', nodeId: 'ask_1', path: '' },
      { code: 'schema.type', nodeId: 'ask_1', path: '/variable' },
      { code: 'schema.type', nodeId: 'bye', path: '/nodes/2/position/x' },
      { code: 'flow.duplicate-node', nodeId: 'bye', path: undefined },
      { code: 'flow.unknown-output', nodeId: 'start', path: undefined },
    ])
  })

  it('points into the data of the step', () => {
    const yes = { id: 'yes', title: 'Yes' }
    const buttons = [yes, { id: 'no', title: 'A title that is far too long' }, { id: 'N0', title: '' }, yes]
    const issues = issuesWith({ '/nodes/3': { ...bye, id: 'b', type: 'buttons', data: { buttons } } })
    expect(issues.map((issue) => [issue.path, issueSentence(issue)])).toEqual([
      ['/buttons', 'Step b: “buttons” must have 3 or fewer entries. Remove some.'],
      ['/buttons/1/title', 'Step b: “title” of entry 2 of “buttons” has 28 characters, at most 20 fit. Shorten it.'],
      ['/buttons/2/id', 'Step b: “id” of entry 3 of “buttons” is not written as it must be. Use ^[a-z]+$.'],
      ['/buttons', 'Step b: “buttons” holds the same entry twice (1 and 4). Change or remove one.'],
    ])
  })
})

describe('hostile input', () => {
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  const wrong = Array.from({ length: MAX_LIST_ENTRIES }, () => ({}))

  it.each<[string, () => unknown, string]>([
    ['no JSON', () => '{"format":', 'flow.unreadable'],
    ['empty text', () => '', 'flow.unreadable'],
    ['no object', () => '[]', 'flow.unreadable'],
    ['nothing', () => undefined, 'flow.unreadable'],
    ['10 MB of text', () => JSON.stringify({ ...greeting(), name: 'x'.repeat(10_000_000) }), 'flow.unreadable'],
    ['10 MB in one string', () => ({ ...greeting(), name: 'x'.repeat(10_000_000) }), 'flow.large'],
    ['too many characters over all', () => ({ a: Array(100).fill('x'.repeat(MAX_FLOW_CHARS / 99)) }), 'flow.large'],
    ['100,000 levels as text', () => `{"format":"basta.flow/1","nodes":${deep(100_000)}}`, 'flow.deep'],
    ['one level too many', () => JSON.parse(`{"a":${deep(MAX_FLOW_DEPTH + 1)}}`), 'flow.deep'],
    ['a million nodes', () => ({ ...greeting(), nodes: Array(1_000_000).fill({}) }), 'flow.long-list'],
    ['a long list in a step', () => ({ a: { b: Array(MAX_LIST_ENTRIES + 1).fill(1) } }), 'flow.long-list'],
    ['too many values', () => ({ a: Array(500).fill(Array(500).fill(1)) }), 'flow.large'],
    ['an object that holds itself', () => circular(), 'flow.deep'],
    ['a __proto__ key', () => '{"format":"basta.flow/1","nodes":[{"__proto__":{"id":"x"}}]}', 'flow.key'],
    ['a function', () => ({ ...greeting(), name: () => 'x' }), 'flow.not-json'],
    ['a number that JSON has not', () => ({ ...greeting(), name: Number.NaN }), 'flow.not-json'],
  ])('%s is refused', (_, input, code) => {
    const result = loadFlow(input(), fakeNodes)
    expect(result).toMatchObject({ ok: false, issues: [{ code, severity: 'error' }] })
  })

  it('gets no more issues than anybody reads', () => {
    const result = loadFlow({ ...greeting(), nodes: wrong, edges: wrong }, fakeNodes)
    expect(!result.ok && result.issues.length).toBe(MAX_ISSUES)
  })

  it('cannot reach the prototype of anything', () => {
    loadFlow('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}', fakeNodes)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('one step too many is refused', () => {
    const nodes = Array.from({ length: MAX_FLOW_NODES + 1 }, (_, i) => ({ ...greeting().nodes[0], id: `s${i}` }))
    const result = loadFlow({ ...greeting(), nodes, edges: [] }, fakeNodes)
    expect(!result.ok && result.issues.map(({ message }) => message.en)).toEqual([
      'The flow: “nodes” must have 2000 or fewer entries. Remove some.',
    ])
  })

  it('never makes it throw: any JSON, as a value or as text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(loadFlow(value, fakeNodes).ok).toBe(false)
        expect(loadFlow(JSON.stringify(value), fakeNodes).ok).toBe(false)
      }),
    )
  })

  it('never makes it throw: a good flow with any JSON put anywhere', () => {
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (place, value) => {
        const document = greeting()
        const pockets = pocketsOf(document)
        const pocket = pockets[place % pockets.length]
        if (pocket) Object.assign(pocket.of, { [pocket.key]: value })
        const result = loadFlow(document, fakeNodes)
        if (!result.ok)
          for (const issue of result.issues)
            for (const language of ['en', 'pt', 'es'] as const) expect(issueSentence(issue, language)).toMatch(SENTENCE)
      }),
      { numRuns: 1_000 },
    )
  })
})

/** It says where, and ends as a sentence does. */
const SENTENCE =
  /^(Step|Passo|Paso|Connection|Conexão|Conexión|Test|Teste|Prueba|The|O|El|This|Isto|Esto|A|La)[ :].+\.$/s

function circular() {
  const document: Record<string, unknown> = { ...greeting() }
  document.self = document
  return document
}

/** Every place of a document that a value can be put into. */
function pocketsOf(value: unknown): { of: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => [{ of: value, key }, ...pocketsOf(child)])
}
