import type { FlowNode } from '@basta/nodes/contract.ts'
import { registry } from '@basta/nodes/registry.ts'
import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../consent/own-words.ts'
import { DEFAULT_SETTINGS } from '../contacts/settings.ts'
import { loadFlow } from '../flow/load.ts'
import type { FlowDocument } from '../flow/schema.ts'
import { draw } from '../flow/testing/draw.ts'
import { HOUR_MS, sha256 } from '../testing/draft.ts'
import { bodyOf, machinesOf, play } from './play.ts'
import { walkAtRandom } from './random-walks.ts'
import { recordTest, type Strictness, strictnessOf } from './record-test.ts'
import { rehearse } from './rehearse.ts'
import type { Script } from './script.ts'
import { whoWins } from './who-wins.ts'

const says = (body: string): FlowNode['data'] => ({ messages: [{ type: 'text', body }] })
const options = [
  { id: 'red', title: 'Red' },
  { id: 'blue', title: 'Blue' },
]

/** Asks for a colour, keeps it, and waits a day before it says good night. */
const flow = draw(
  {
    start: ['trigger', { on: 'keyword', keywords: ['paint'] }],
    colour: ['ask-question', { question: 'Which?', answer: { kind: 'buttons', options }, variable: 'colour' }],
    keep: ['set-attribute', { attribute: 'colour', as: 'text', value: '{{ colour }}' }],
    bye: ['send-message', says('{{ colour }} it is')],
    wait: ['wait', { durationMs: 30 * HOUR_MS }],
    late: ['send-message', says('Good night')],
  },
  ['start > colour.option:red > keep > bye > wait > late', 'colour.option:blue > late'],
)

function open(...documents: FlowDocument[]) {
  const flows = documents.map((document) => {
    const loaded = loadFlow(document, registry)
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
    return loaded.flow
  })
  return { flows, world: { machines: machinesOf(flows, registry), settings: DEFAULT_SETTINGS, sha256 } }
}
const { world } = open(flow)
const acted = (...steps: Script['steps']): Script => ({ name: 'chat', steps })
const run = (script: Script) => rehearse(script, world)

/** What people at both ends noticed in the last turn. */
function lastTurn(script: Script): string[] {
  return (run(script).turns.at(-1)?.happenings ?? []).map((one) => {
    if (one.kind === 'received') return `< ${one.content.type}`
    if (one.kind === 'sent') return `> ${bodyOf(one.content).split('\n')[0]}`
    return one.kind === 'refused' ? `refused ${one.code}` : one.kind
  })
}

describe('a rehearsal', () => {
  test('has a turn for the beginning and one for each act, with what was noticed, the way and how things stand', () => {
    const { turns, stuck } = run(acted({ says: 'paint' }, { taps: 'red' }))
    expect(stuck).toBeNull()
    expect(turns.map(({ act }) => act)).toEqual([null, { says: 'paint' }, { taps: 'red' }])
    expect(turns[1]?.person.place).toMatchObject({ flowId: flow.id, nodeId: 'colour' })
    expect(turns[1]?.trace[0]).toEqual({ what: 'begin', node: 'start', flow: flow.id, detail: 'paint' })
    const last = turns[2]
    expect(last?.person).toMatchObject({ variables: { colour: 'red' }, attributes: { colour: 'red' } })
    expect(last?.happenings.at(-1)).toMatchObject({ kind: 'sent', origin: { kind: 'flow', nodeId: 'bye' } })
    const kept = last?.trace.filter(({ what }) => what === 'keep').map(({ node, detail }) => [node, detail])
    expect(kept).toEqual([
      ['colour', 'colour'],
      ['keep', 'contact.colour'],
    ])
  })

  test('says where it cannot go on, and keeps the turns until there', () => {
    const { turns, stuck } = run(acted({ says: 'paint' }, { taps: 'green' }, { says: 'hello' }))
    expect(turns.length).toBe(2)
    expect(stuck?.en).toContain('green')
  })

  test('takes a tap on an older copy of a question, which the flow then answers as too late', () => {
    const old = { taps: { option: 'blue', message: 1 } }
    expect(lastTurn(acted({ says: 'paint' }, { taps: 'red' }, old))).toEqual(['< tap', expect.stringMatching(/^> /)])
  })

  test.each<[string, Script['steps'], string[]]>([
    ['a voice note', [{ sends: { media: 'audio' } }], ['< media']],
    ['something unreadable', [{ sends: { kind: 'contacts' } }], ['< other']],
    ['an offer of the business', [{ business: 'marketing' }], ['> offer']],
    ['an offer after a stop', [{ says: 'STOP' }, { business: 'marketing' }], ['refused consent.stopped']],
    [
      'an offer after WhatsApp’s switch',
      [{ preference: 'stop' }, { business: 'marketing' }],
      ['refused consent.stopped'],
    ],
    ['a message that does not arrive', [{ says: 'paint' }, { fails: 'undeliverable' }], ['failed']],
    ['silence while a person talks', [{ agent: 'takes over' }, { says: 'paint' }], ['< text']],
    [
      'the flow when they gave back',
      [{ agent: 'takes over' }, { agent: 'releases' }, { says: 'paint' }],
      ['< text', '> Which?'],
    ],
    [
      'what a closed window refuses',
      [{ says: 'paint' }, { taps: 'red' }, { after: 'PT30H' }],
      ['refused window.closed'],
    ],
  ])('shows %s', (_, steps, expected) => {
    expect(lastTurn(acted(...steps))).toEqual(expected)
  })

  test('lets WhatsApp report that they have stopped offers', () => {
    const { turns } = run(acted({ says: 'paint' }, { fails: 'opt-out' }))
    expect(turns.at(-1)?.person.stops).toMatchObject([{ scope: 'marketing' }])
  })

  test('begins with a person who has decided before', () => {
    const stopped = {
      ...acted({ business: 'marketing' }),
      contact: { consent: 'stopped-offers', number: '5511900000001' },
    }
    expect(lastTurn(stopped as Script)).toEqual(['refused consent.stopped'])
    const agreed = run({ ...acted(), contact: { consent: 'agreed' } })
    expect(agreed.turns[0]?.person.optIns).toMatchObject([{ scope: 'marketing' }])
    expect(agreed.turns[0]?.ledger.length).toBe(1)
  })

  test('begins at any step, with the values that it is given', () => {
    const begins = { step: 'bye', variables: { colour: 'Green' } }
    const { turns } = run({ ...acted(), begins })
    const heard = turns[0]?.happenings.flatMap((one) => (one.kind === 'sent' ? bodyOf(one.content).split('\n')[0] : []))
    expect(heard).toEqual(['Green it is'])
    expect(turns[0]?.person.place?.nodeId).toBe('wait')
  })

  test('goes on with values that a tester has changed', () => {
    const { turns } = run(
      acted(
        { says: 'paint' },
        { sets: { variables: { mood: 'good' }, attributes: { city: 'Lima' } } },
        { taps: 'red' },
      ),
    )
    expect(turns.at(-1)?.person).toMatchObject({
      variables: { mood: 'good', colour: 'red' },
      attributes: { city: 'Lima', colour: 'red' },
    })
  })

  test('knows the account’s own words, and so do its tests', () => {
    const own = { phrase: 'blorp zap', language: 'pt', where: 'message', certainty: 'certain', scope: 'all' } as const
    const lexicon = lexiconOf({ added: [own], removed: [] }, 1)
    const chat = acted({ says: 'blorp zap' })
    const rehearsed = rehearse(chat, { ...world, lexicon })
    expect(rehearsed.turns[1]?.person.stops).toMatchObject([{ scope: 'all' }])
    const kept = recordTest(chat, rehearsed, 'text')
    expect(play(kept, world.machines, sha256, DEFAULT_SETTINGS, lexicon).passed).toBe(true)
    expect(play(kept, world.machines, sha256, DEFAULT_SETTINGS).passed).toBe(false)
  })

  test('draws other lots with another seed, and the same ones with the same', () => {
    const ways = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: id, weight: 1 }))
    const lots = draw({ start: ['trigger', { on: 'fallback' }], lot: ['split', { ways }] }, ['start > lot'])
    const drawn = (seed: string) => {
      const { turns } = rehearse({ name: 'x', seed, steps: [{ says: 'hi' }] }, open(lots).world)
      return turns[1]?.trace.find(({ what, node }) => what === 'leave' && node === 'lot')?.detail
    }
    const seeds = Array.from({ length: 20 }, (_, seed) => String(seed))
    expect(seeds.map(drawn)).toEqual(seeds.map(drawn))
    expect(new Set(seeds.map(drawn)).size).toBeGreaterThan(2)
  })
})

describe('a chat kept as a test', () => {
  const chat = acted({ says: 'paint' }, { taps: 'red' })
  const kept = (strictness: Strictness) => recordTest({ ...chat, name: 'kept' }, run(chat), strictness)
  const changed = (change: (document: FlowDocument) => FlowDocument) => machinesOf(open(change(flow)).flows, registry)
  const reworded = changed((document) => ({
    ...document,
    nodes: document.nodes.map((node) => (node.id === 'bye' ? { ...node, data: says('Painted') } : node)),
  }))
  const shortened = changed((document) => ({
    ...document,
    edges: document.edges.map((edge) => (edge.source === 'keep' ? { ...edge, target: 'wait' } : edge)),
  }))

  test.each<Strictness>(['text', 'step', 'way'])('passes as it was recorded: %s', (strictness) => {
    expect(play(kept(strictness), world.machines, sha256)).toMatchObject({ passed: true })
    expect(strictnessOf(kept(strictness))).toBe(strictness)
  })

  test.each<[Strictness, boolean, boolean]>([
    ['text', false, false],
    ['step', true, false],
    ['way', true, false],
  ])('%s: other words pass: %s, another way passes: %s', (strictness, words, way) => {
    expect(play(kept(strictness), reworded, sha256).passed).toBe(words)
    expect(play(kept(strictness), shortened, sha256).passed).toBe(way)
  })

  test('shows what was expected beside what came', () => {
    expect(play(kept('text'), reworded, sha256).failure).toMatchObject({
      expected: [expect.stringContaining('red it is')],
      got: [expect.stringContaining('Painted')],
    })
    expect(play(kept('way'), shortened, sha256).failure).toMatchObject({
      expected: [{ step: 'keep' }, { step: 'bye' }, { step: 'wait' }],
      got: [{ step: 'keep' }, { step: 'wait' }],
    })
  })

  test('is a script that a flow document may carry', () => {
    const tests = (['text', 'step', 'way'] as const).map(kept)
    const full = acted(
      ...([{ taps: { option: 'red', message: 1 } }, { sends: { kind: 'contacts' } }, { agent: 'takes over' }] as const),
      ...([{ preference: 'stop' }, { fails: 'window' }, { business: 'utility' }] as const),
      { sets: { variables: { a: 1 }, attributes: { b: true } } },
    )
    const contact = { name: 'Ana', number: '5511900000001', locale: 'pt', consent: 'stopped-all' } as const
    const everything = { ...full, contact, seed: '7', begins: { step: 'bye', variables: { colour: 'red' } } }
    expect(loadFlow({ ...flow, tests: [...tests, everything] }, registry)).toMatchObject({ ok: true })
  })
})

describe('walks at random', () => {
  const walked = (document: FlowDocument) => {
    const { flows, world } = open(document)
    const [first] = flows
    if (!first) throw new Error('There is no flow')
    return walkAtRandom(first, world, { walks: 200, seed: 1 })
  }

  test('are the same with the same seed', () => {
    expect(walked(flow)).toEqual(walked(flow))
  })

  test('come everywhere, and find dead ends with the way there', () => {
    const { unvisited, findings } = walked(flow)
    expect(unvisited).toEqual([])
    const loose = findings.find(({ kind, nodeId }) => kind === 'dead-end' && nodeId === 'colour')
    expect(loose?.output).toBe('other')
    const { turns } = run(loose?.script ?? acted())
    const left = turns.flatMap(({ trace }) => trace).filter(({ what, node }) => what === 'leave' && node === 'colour')
    expect(left.at(-1)?.detail).toBe('other')
  })

  test('find what breaks off, what goes round and what nobody reaches', () => {
    const broken = draw(
      {
        start: ['trigger', { on: 'fallback' }],
        gone: ['go-to-flow', { flowId: 'nowhere' }],
        round: ['trigger', { on: 'keyword', keywords: ['round'] }],
        pause: ['wait', { durationMs: 1000 }],
        alone: ['send-message', says('Nobody hears this')],
      },
      ['start > gone', 'round > pause > pause'],
    )
    const { findings, unvisited } = walked(broken)
    expect(findings.map(({ kind, nodeId }) => `${kind} ${nodeId}`)).toContain('fault gone')
    expect(unvisited).toEqual(['alone'])
  })
})

describe('who wins', () => {
  const other = { ...draw({ hi: ['trigger', { on: 'fallback' }] }, []), id: 'other', name: 'Other' }
  const { world: both } = open(flow, other)

  test('names every start that fits, the best one first', () => {
    const { consent, fits } = whoWins('Paint', both.machines)
    expect(consent).toBeNull()
    expect(fits.map(({ flowId, matched }) => [flowId, matched])).toEqual([
      [flow.id, 'paint'],
      ['other', 'fallback'],
    ])
  })

  test('says that a wish to stop comes before all flows', () => {
    expect(whoWins('STOP', both.machines)).toMatchObject({ consent: { intent: 'opt-out', isCertain: true }, fits: [] })
  })
})
