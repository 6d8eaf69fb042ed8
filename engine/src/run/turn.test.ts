import type { FlowEdge, FlowNode, Json } from '@basta/nodes/contract.ts'
import { registry } from '@basta/nodes/registry.ts'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '../consent/ledger.ts'
import { DEFAULT_SETTINGS, type Settings } from '../contacts/settings.ts'
import { loadFlow } from '../flow/load.ts'
import type { FlowDocument } from '../flow/schema.ts'
import { sha256 } from '../sha256.ts'
import { bodyOf, machinesOf } from './play.ts'
import { createSimulation } from './simulation.ts'

const HOUR_MS = 60 * 60 * 1000

describe('a stop', () => {
  it('works with no flow published: recorded, confirmed once, and nothing more', () => {
    const person = simulate([])
    person.says('STOP')
    expect(person.record.consent.stops).toMatchObject([{ scope: 'all', register: 'contact' }])
    expect(person.sent).toHaveLength(1)
    expect(person.sent[0]?.purpose).toBe('consent-reply')
    person.after(48 * HOUR_MS)
    expect(person.sent).toHaveLength(1)
  })

  it('is confirmed once when it is said twice', () => {
    const person = simulate([])
    person.says('STOP')
    person.says('stop!!')
    expect(person.sent).toHaveLength(1)
    expect(person.ledger.map(({ action }) => action)).toEqual(['opt-out', 'confirmation', 'opt-out-repeated'])
  })

  it('beats the question that is waiting, and the flow never goes on', () => {
    const person = simulate([ASK_AGE])
    person.says('hi')
    expect(said(person)[0]).toContain('How old are you?')
    person.says('STOP')
    person.after(2 * HOUR_MS)
    expect(person.sent).toHaveLength(2)
    expect(person.sent[1]?.purpose).toBe('consent-reply')
  })

  it('stays after a hello, which is answered as service', () => {
    const person = simulate([ASK_AGE])
    person.says('STOP')
    person.says('hi')
    expect(said(person).at(-1)).toContain('How old are you?')
    expect(person.sent.at(-1)?.purpose).toBe('service')
    expect(person.record.consent.stops).toHaveLength(1)
  })

  it('stays after a hello to nobody, who is told how to come back', () => {
    const person = simulate([])
    person.says('STOP')
    person.says('hello')
    expect(said(person).at(-1)).toContain('START')
    expect(person.record.consent.stops).toHaveLength(1)
  })

  it('can be undone by the button of its confirmation', () => {
    const person = simulate([])
    person.says('STOP')
    person.says(tapOf(person, 'undo'))
    expect(person.record.consent.stops).toEqual([])
    expect(person.ledger.at(-1)?.action).toBe('undo')
    expect(person.sent).toHaveLength(2)
  })

  it('keeps the reason when one is given, and asks for nothing when not', () => {
    const person = simulate([])
    person.says('PARAR')
    person.says(tapOf(person, 'no-interest'))
    expect(person.events.find(({ kind }) => kind === 'feedback.given')?.data).toMatchObject({ reason: 'no-interest' })
    expect(person.sent).toHaveLength(2)
    expect(person.record.consent.stops).toHaveLength(1)
  })

  it('cancels what is queued for another number too', () => {
    const person = simulate([])
    person.says('hi')
    person.says('unsubscribe')
    person.happens({
      type: 'send',
      to: person.record.identities,
      purpose: 'utility',
      content: { type: 'text', body: 'Your parcel' },
      by: { kind: 'api' },
    })
    expect(said(person)).not.toContain('Your parcel')
    expect(person.events.at(-1)?.data).toMatchObject({ refused: 'consent.stopped' })
  })
})

describe('a colleague', () => {
  const answer = (person: Person) => {
    const content = { type: 'text', body: 'Hello, this is Eva' } as const
    const to = person.record.identities
    person.happens({ type: 'send', to, purpose: 'service', content, by: { kind: 'agent', name: 'Eva' } })
  }

  it('answers what the person wrote last', () => {
    const person = simulate([])
    person.says('hi')
    answer(person)
    expect(said(person).at(-1)).toContain('Hello, this is Eva')
  })

  it('cannot answer a STOP, and can answer what comes after it', () => {
    const person = simulate([])
    person.says('STOP')
    answer(person)
    expect(person.events.at(-1)?.data).toMatchObject({ refused: 'consent.stopped' })
    person.says('hello?')
    answer(person)
    expect(said(person).at(-1)).toContain('Hello, this is Eva')
  })
})

describe('a person who could not be reached', () => {
  const DAY_MS = 24 * HOUR_MS
  const failOnThreeDays = (person: Person) => {
    for (let day = 0; day < 3; day++) {
      const errors = [{ class: 'undeliverable' as const, code: 131026, title: 'Message undeliverable' }]
      const times = { at: person.now(), receivedAt: person.now(), raw: null }
      person.happens({ type: 'status', id: `w${day}`, ...times, recipient: [], status: 'failed', errors })
      person.after(DAY_MS)
    }
  }

  it('is reachable again as soon as they write, and the days are counted anew', () => {
    const person = simulate([])
    for (let round = 0; round < 2; round++) {
      failOnThreeDays(person)
      expect(person.record.consent.stops).toMatchObject([{ register: 'unreachable', scope: 'marketing' }])
      person.says('hello')
      expect(person.record.consent.stops).toEqual([])
    }
  })
})

describe('an ambiguous wish', () => {
  it('is asked about once, and silence stops marketing', () => {
    const person = simulate([])
    person.says('enough')
    expect(person.sent[0]?.content.type).toBe('buttons')
    expect(person.record.consent.hold).not.toBeNull()
    person.after(HOUR_MS)
    expect(person.record.consent.stops).toMatchObject([{ scope: 'marketing' }])
    expect(person.ledger.map(({ action, source }) => `${action} ${source}`)).toContain('opt-out silence')
  })

  it('goes on to the flow when the answer is no', () => {
    const person = simulate([ASK_AGE])
    person.says('hi')
    person.says('enough')
    person.says(tapOf(person, 'no'))
    expect(person.record.consent).toMatchObject({ stops: [], hold: null })
    expect(said(person).at(-1)).toContain('number')
  })
})

describe('coming back', () => {
  it('takes the word START, never a yes', () => {
    const person = simulate([])
    person.says('STOP')
    person.says('yes')
    expect(person.record.consent.stops).toHaveLength(1)
    person.says('START')
    expect(person.record.consent.stops).toEqual([])
    expect(person.ledger.at(-1)?.action).toBe('opt-in')
  })

  it('leaves WhatsApp’s own switch alone and says where it is', () => {
    const person = simulate([])
    const from = person.record.identities
    person.happens({ type: 'preference', at: person.now(), receivedAt: person.now(), from, value: 'stop', raw: null })
    person.says('STOP')
    person.says('START')
    expect(person.record.consent.stops).toMatchObject([{ register: 'platform', scope: 'marketing' }])
    person.happens({ type: 'preference', at: person.now(), receivedAt: person.now(), from, value: 'resume', raw: null })
    expect(person.record.consent.stops).toEqual([])
  })

  it('is not done by WhatsApp’s resume after a typed stop', () => {
    const person = simulate([])
    const from = person.record.identities
    person.says('STOP')
    person.happens({ type: 'preference', at: person.now(), receivedAt: person.now(), from, value: 'resume', raw: null })
    expect(person.record.consent.stops).toMatchObject([{ register: 'contact' }])
  })
})

describe('a flow', () => {
  it('that loops for ever ends with a visible fault, and the person can begin anew', () => {
    const loop = flow(
      'loop',
      [
        node('start', 'trigger', { on: 'keyword', keywords: ['go'], match: 'exact' }),
        node('a', 'tag', { add: ['x'], remove: [] }),
      ],
      [edge('start', 'next', 'a'), edge('a', 'next', 'a')],
    )
    const person = simulate([loop])
    person.says('go')
    expect(person.events.at(-1)).toMatchObject({ kind: 'run.fault' })
    expect(Object.values(person.record.conversations)[0]?.run).toBeUndefined()
  })

  it('locks a question that was answered: its old buttons do nothing but say so', () => {
    const choice = flow(
      'choice',
      [
        node('start', 'trigger', { on: 'fallback' }),
        node('q', 'ask-question', {
          question: 'Red or blue?',
          retries: 0,
          answer: {
            kind: 'buttons',
            options: [
              { id: 'red', title: 'Red' },
              { id: 'blue', title: 'Blue' },
            ],
          },
        }),
        node('end', 'end', {}),
      ],
      [edge('start', 'next', 'q'), edge('q', 'option:red', 'end'), edge('q', 'option:blue', 'end')],
    )
    const person = simulate([choice])
    person.says('hi')
    const red = tapOf(person, 'red')
    person.says(red)
    person.says(red)
    expect(said(person).at(-1)).toBe('That question has been answered already.')
  })
})

describe('on standby, where another app owns the thread', () => {
  const onStandby = (person: Person, text: string) =>
    person.happens({
      type: 'message',
      id: `wamid.standby.${text}`,
      at: person.now(),
      receivedAt: person.now(),
      from: person.record.identities,
      content: { type: 'text', text },
      standby: true,
      raw: null,
    })

  it('a stop counts and is confirmed, and nothing else is answered', () => {
    const person = simulate([ASK_AGE])
    onStandby(person, 'hi')
    onStandby(person, 'help')
    expect(person.sent).toEqual([])
    onStandby(person, 'STOP')
    expect(person.record.consent.stops).toHaveLength(1)
    expect(person.sent).toHaveLength(1)
    onStandby(person, 'START')
    expect(person.record.consent.stops).toEqual([])
    expect(person.sent).toHaveLength(1)
  })
})

it('a question about stopping stays open when somebody else records another stop', () => {
  const person = simulate([])
  person.says('enough')
  const at = person.now()
  person.happens({
    ...{ type: 'consent', who: person.record.identities, action: 'opt-out', scope: 'topic:news', register: 'operator' },
    ...{ actor: 'operator:Rui', source: 'operator', at, evidence: 'by phone' },
  })
  expect(person.record.consent.hold).not.toBeNull()
  person.after(HOUR_MS)
  expect(person.record.consent.stops).toMatchObject([{ scope: 'topic:news' }, { scope: 'marketing' }])
})

it('a START that lifts nothing welcomes nobody back', () => {
  const person = simulate([])
  const from = person.record.identities
  const at = person.now()
  person.happens({ type: 'preference', at, receivedAt: at, from, value: 'stop', raw: null })
  person.says('START')
  expect(said(person).join()).not.toContain('Welcome back')
  expect(said(person).join()).toContain('WhatsApp')
})

it('every conversation leaves an unbroken chain', () => {
  const person = simulate([])
  for (const text of ['STOP', 'hello', 'START', 'PARAR', 'basta', 'no', 'baja']) person.says(text)
  const { ledger } = person.record.consent
  expect(verifyChain(person.ledger, sha256, ledger)).toBeNull()
  expect(ledger.count).toBeGreaterThan(4)
})

const ASK_AGE = flow(
  'ask-age',
  [
    node('start', 'trigger', { on: 'fallback' }),
    node('q', 'ask-question', {
      question: 'How old are you?',
      answer: { kind: 'number' },
      retries: 3,
      retryText: 'Please write a number.',
      timeoutMs: HOUR_MS,
    }),
    node('late', 'send-message', { messages: [{ type: 'text', body: 'Are you still there?' }] }),
    node('end', 'end', {}),
  ],
  [edge('start', 'next', 'q'), edge('q', 'answered', 'end'), edge('q', 'timeout', 'late'), edge('late', 'next', 'end')],
)

function simulate(documents: FlowDocument[], settings: Settings = DEFAULT_SETTINGS) {
  const flows = documents.map((document) => {
    const loaded = loadFlow(document, registry)
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
    return loaded.flow
  })
  const world = { machines: machinesOf(flows, registry), settings, sha256 }
  return createSimulation({ world, startsAt: Date.UTC(2026, 0, 5, 10) })
}

type Person = ReturnType<typeof simulate>

const said = (person: Person) => person.sent.map(({ content }) => bodyOf(content))

function tapOf(person: Person, option: string) {
  for (const { content } of person.sent.toReversed()) {
    const rows = content.type === 'list' ? content.sections.flatMap((section) => section.rows) : []
    const choices = content.type === 'buttons' ? content.buttons : rows
    const choice = choices.find(({ id }) => id.split(':').includes(option))
    if (choice) return { type: 'tap' as const, of: 'button' as const, id: choice.id, title: choice.title }
  }
  throw new Error(`Nothing to tap for ${option}`)
}

function flow(id: string, nodes: FlowNode[], edges: FlowEdge[]): FlowDocument {
  return { format: 'basta.flow/1', id, name: id, locale: 'en', nodes, edges }
}
function node(id: string, type: string, data: { [key: string]: Json }): FlowNode {
  return { id, type, position: { x: 0, y: 0 }, data }
}
function edge(source: string, sourceHandle: string, target: string): FlowEdge {
  return { id: `${source}-${sourceHandle}`, source, sourceHandle, target }
}
