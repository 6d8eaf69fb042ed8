import type { FlowNode, InboundContent } from '@basta/nodes/contract.ts'
import { registry } from '@basta/nodes/registry.ts'
import { describe, expect, test } from 'vitest'
import { type ContactRecord, conversation } from '../contacts/contact.ts'
import { loadFlow } from '../flow/load.ts'
import { draw } from '../flow/testing/draw.ts'
import { CHANNEL, DAY_MS, draftFor, HOUR_MS, NOW, person, said, stopped, tap } from '../testing/draft.ts'
import { bodyOf, machinesOf } from './play.ts'
import { route } from './route.ts'
import type { Machines } from './step.ts'

type Steps = Parameters<typeof draw>[0]

const says = (body: string): FlowNode['data'] => ({ messages: [{ type: 'text', body }] })
const when = (on: string, more: FlowNode['data'] = {}): FlowNode['data'] => ({ on, ...more })

function published(...flows: [id: string, steps: Steps, paths: string[]][]): Machines {
  return machinesOf(
    flows.map(([id, steps, paths]) => {
      const loaded = loadFlow({ ...draw(steps, paths), id }, registry)
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
      return loaded.flow
    }),
    registry,
  )
}

/** A flow of one trigger that says its own name. */
const speaking = (id: string, data: FlowNode['data']): [string, Steps, string[]] => [
  id,
  { start: ['trigger', data], say: ['send-message', says(id)] },
  ['start > say'],
]

interface Situation {
  record?: ContactRecord
  /** When the person wrote before. */
  previousAt?: number | null
}

function routed(machines: Machines, content: string | InboundContent, situation: Situation = {}) {
  const { record = person(), previousAt = NOW - HOUR_MS } = situation
  record.consent.guidance.shownAt ??= NOW
  const draft = draftFor(record)
  route(draft, machines, { channel: CHANNEL, message: said(content) }, previousAt)
  const heard = draft.record.outbox.map((item) => bodyOf(item.content))
  return { heard, draft, ignored: draft.trace.filter(({ what }) => what === 'ignored').map(({ detail }) => detail) }
}

describe('a message that nobody waits for', () => {
  const machines = published(
    speaking('fallback', when('fallback')),
    speaking('older', when('keyword', { keywords: ['order'], match: 'words' })),
    speaking('newer', when('keyword', { keywords: ['order'], match: 'words' })),
    speaking('exact', when('keyword', { keywords: ['my order'], match: 'exact' })),
    speaking('first', when('new-conversation')),
    speaking('button', when('template-button', { payload: 'offer' })),
  )
  const template: InboundContent = { type: 'tap', of: 'template', id: 'offer', title: 'order' }

  test.each<[string, string | InboundContent, string]>([
    ['the one that fits best', 'My order!', 'exact'],
    ['the older of two that fit equally', 'where is my order', 'older'],
    ['by the caption of a photo', { type: 'media', media: 'image', caption: 'order' }, 'older'],
    ['by a template’s button before its words', template, 'button'],
    ['the fallback when nothing else fits', 'hello', 'fallback'],
    ['the fallback for a place', { type: 'location', latitude: 1, longitude: 2 }, 'fallback'],
  ])('begins a flow: %s', (_, content, expected) => {
    expect(routed(machines, content).heard).toEqual([expected])
  })

  test.each<[string, number | null, string]>([
    ['the first ever', null, 'first'],
    ['after a day of silence', NOW - DAY_MS - 1, 'first'],
    ['within a day', NOW - DAY_MS, 'fallback'],
  ])('is a new conversation: %s', (_, previousAt, expected) => {
    expect(routed(machines, 'hello', { previousAt }).heard).toEqual([expected])
  })

  test('is kept and left alone when there is no flow for it', () => {
    expect(routed(published(), 'hello').heard).toEqual([])
  })

  test('of a stopped person is answered with the way back, once a day', () => {
    const record = person()
    record.consent.stops = [stopped()]
    const { heard, draft } = routed(published(), 'hello', { record: { ...record, rev: 6 } })
    expect(heard).toEqual(['You stopped messages. Write START to get them again.'])
    expect(draft.record.outbox[0]?.purpose).toBe('service')
    expect(routed(published(), 'hello', { record: { ...draft.record, outbox: [] } }).heard).toEqual([])
  })

  test.each(['marketing', 'topic:news'] as const)('of somebody who stopped only %s is not', (scope) => {
    const record = person()
    record.consent.stops = [stopped({ scope })]
    expect(routed(published(), 'hello', { record }).heard).toEqual([])
  })
})

describe('a message while a question waits', () => {
  const asking = published(
    [
      'ask',
      {
        start: ['trigger', when('keyword', { keywords: ['go'], match: 'exact' })],
        ask: [
          'ask-question',
          { question: 'Red?', retries: 1, answer: { kind: 'buttons', options: [{ id: 'red', title: 'Red' }] } },
        ],
        thanks: ['send-message', says('Thanks')],
      },
      ['start > ask', 'ask.option:red > thanks'],
    ],
    speaking('order', when('keyword', { keywords: ['order'], match: 'exact' })),
  )
  /** Somebody who has just been asked. */
  function asked(): ContactRecord {
    const { draft } = routed(asking, 'go')
    return { ...draft.record, rev: 6, outbox: [] }
  }
  const tokenOf = (record: ContactRecord) => conversation(record, CHANNEL).run?.wait.token

  test('is its answer', () => {
    const record = asked()
    expect(routed(asking, tap(`q:${tokenOf(record)}:red`, 'Red'), { record }).heard).toEqual(['Thanks'])
    expect(routed(asking, 'red', { record: asked() }).heard).toEqual(['Thanks'])
  })

  test('is its answer even when another flow waits for these words', () => {
    expect(routed(asking, 'order', { record: asked() }).heard).toEqual(['Red?'])
  })

  test('goes to a flow when it is none of the question’s', () => {
    const template: InboundContent = { type: 'tap', of: 'template', id: 'x', title: 'order' }
    const { heard, draft } = routed(asking, template, { record: asked() })
    expect(heard).toEqual(['order'])
    expect(conversation(draft.record, CHANNEL).run).toBeUndefined()
  })

  test.each<[string, (record: ContactRecord) => ContactRecord]>([
    ['that was asked before', (record) => record],
    ['when nothing is asked any more', (record) => ({ ...record, conversations: person().conversations })],
  ])('is told so when it taps on a question %s', (_, situation) => {
    const { heard } = routed(asking, tap('q:ana.0.1:red', 'Red'), { record: situation(asked()) })
    expect(heard).toEqual(['That question has been answered already.'])
  })
})

describe('a message during a pause of a flow', () => {
  const pausing = published(
    [
      'pause',
      {
        start: ['trigger', when('keyword', { keywords: ['go'], match: 'exact' })],
        wait: ['wait', { durationMs: HOUR_MS }],
      },
      ['start > wait'],
    ],
    speaking('order', when('keyword', { keywords: ['order'], match: 'exact' })),
    speaking('fallback', when('fallback')),
  )
  const paused = (): ContactRecord => routed(pausing, 'go').draft.record

  test('does not end it by small talk', () => {
    const { heard, draft } = routed(pausing, 'hello', { record: paused() })
    expect(heard).toEqual([])
    expect(conversation(draft.record, CHANNEL).run?.flowId).toBe('pause')
  })

  test('ends it by words that a flow waits for', () => {
    const { heard, draft } = routed(pausing, 'order', { record: paused() })
    expect(heard).toEqual(['order'])
    expect(conversation(draft.record, CHANNEL).run).toBeUndefined()
  })
})

describe('a message that is for nobody', () => {
  const machines = published(speaking('fallback', when('fallback')))
  const taken = (until: number | null): ContactRecord => {
    const record = person()
    conversation(record, CHANNEL).takeover = { since: NOW, until }
    return record
  }

  test.each<[string, number | null, string[]]>([
    ['while a colleague has the conversation', null, []],
    ['until the time that was agreed', NOW + 1, []],
    ['and no longer', NOW, ['fallback']],
  ])('%s', (_, until, heard) => {
    expect(routed(machines, 'hello', { record: taken(until) }).heard).toEqual(heard)
  })

  test.each(['reaction', 'contacts', 'unsupported'])('a %s begins nothing', (kind) => {
    const { heard, ignored } = routed(machines, { type: 'other', kind })
    expect(heard).toEqual([])
    expect(ignored).toEqual([`A message of type ${kind} is not an answer.`])
  })

  test('something of a new type that has a text is read', () => {
    expect(routed(machines, { type: 'other', kind: 'new', text: 'hello' }).heard).toEqual(['fallback'])
  })
})
