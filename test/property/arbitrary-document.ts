/** Random flow documents of the real nodes: every type, every kind of answer, loops, islands and calls. All of them load. */
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowNode } from '@basta/nodes/contract.ts'
import { nodeDefinition } from '@basta/nodes/registry.ts'
import fc, { type Arbitrary } from 'fast-check'

const FLOW_IDS = ['f0', 'f1', 'f2']

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

type Data = FlowNode['data']
const data = (settings: { [key: string]: unknown }) => fc.constant(settings as Data)
/** Any of these settings may be left out. */
const optional = (settings: Record<string, Arbitrary<unknown>>, requiredKeys: string[] = []) =>
  fc.record(settings, { requiredKeys }) as Arbitrary<Data>

const text = fc.constantFrom<string | Record<string, string>>(
  'Hello',
  { en: 'Hello {{ contact.name | default: "you" }}', pt: 'Olá', es: 'Hola' },
  '{{ a }}{{ contact.attributes.a }}',
  '{% if a %}{{ a }}{% endif %}',
  '{{ broken',
)
const scope = fc.constantFrom('all', 'marketing', 'topic:news')
const options = fc.subarray(
  [
    { id: 'red', title: 'Red' },
    { id: 'no', title: 'Cancel' },
    { id: 'empty', title: '{{ a }}' },
  ],
  { minLength: 1 },
)

const answer = fc.oneof(
  ...[
    { kind: 'text', minLength: 2 },
    { kind: 'number', min: 0 },
    { kind: 'email' },
    { kind: 'phone' },
    { kind: 'date' },
    { kind: 'location' },
    { kind: 'media', media: ['image'] },
    { kind: 'pattern', pattern: '[a-z]+' },
  ].map(data),
  options.map((options) => ({ kind: 'buttons', options })),
  options.map((options) => ({ kind: 'list', listButton: 'Choose', options })),
)

const message = fc.oneof(
  text.map((body) => ({ type: 'text', body })),
  text.map((caption) => ({ type: 'media', media: 'image', link: 'https://example.com/a.jpg', caption })),
  text.map((body) => ({ type: 'url-button', body, label: 'Open', url: 'https://example.com' })),
  data({ type: 'location', latitude: 1, longitude: 2 }),
)

const when = fc.oneof(
  data({ check: 'text', of: 'lastText', is: 'not-empty' }),
  data({ check: 'text', of: 'a', is: 'equals', value: 'Red' }),
  data({ check: 'consent', is: 'stopped-all' }),
  data({ check: 'tag', is: 'has', tag: 't1' }),
  data({ check: 'time', from: '08:00', to: '18:00' }),
)

const trigger = fc.oneof(
  data({ on: 'fallback' }),
  data({ on: 'new-conversation' }),
  data({ on: 'keyword', keywords: ['go'], match: 'words' }),
  data({ on: 'opt-out' }),
  data({ on: 'opt-in' }),
)

const STEPS: Record<string, Arbitrary<Data>> = {
  trigger,
  'ask-question': optional(
    {
      question: text,
      answer,
      retries: fc.nat(2),
      retryText: text,
      timeoutMs: fc.constantFrom(10 * MINUTE_MS, HOUR_MS),
      saveTo: fc.constantFrom('a', 'b'),
      variable: fc.constantFrom('a', 'b'),
    },
    ['question', 'answer'],
  ),
  'send-message': optional(
    {
      messages: fc.array(message, { minLength: 1, maxLength: 5 }),
      purpose: fc.constantFrom('reply', 'marketing', 'utility'),
      topic: fc.constant('news'),
    },
    ['messages'],
  ),
  branch: fc.uniqueArray(when, { minLength: 1, maxLength: 3 }).map((conditions) => ({
    branches: conditions.map((when, n) => ({ id: `b${n}`, name: `B${n}`, when })),
  })) as Arbitrary<Data>,
  split: data({
    ways: [
      { id: 'x', name: 'X', weight: 30 },
      { id: 'y', name: 'Y', weight: 70 },
    ],
  }),
  wait: fc.oneof(data({ durationMs: HOUR_MS }), data({ until: { time: '09:00' } })),
  'set-attribute': fc.oneof(
    // Twice as long at every visit.
    data({ attribute: 'a', as: 'text', value: '{{ contact.attributes.a }}{{ contact.attributes.a }}x' }),
    data({ attribute: 'b', as: 'number', value: '{{ contact.attributes.b | plus: 1 }}' }),
  ),
  tag: fc.oneof(data({ add: ['t1', 't2'] }), data({ remove: ['t1'] })),
  unsubscribe: optional({
    scope,
    confirmation: text,
    askWhy: fc.boolean(),
    undo: fc.boolean(),
    topics: fc.boolean(),
    feedbackWaitMs: fc.constant(HOUR_MS),
  }),
  resubscribe: optional({ scope, welcome: text }),
  'go-to-flow': fc.constantFrom(...FLOW_IDS, 'nowhere').map((flowId) => ({ flowId })),
  'agent-takeover': optional({ message: text, note: text, forMs: fc.constant(HOUR_MS) }),
  end: data({}),
}

const step = fc
  .constantFrom(...Object.keys(STEPS))
  .chain((type) => (STEPS[type] as Arbitrary<Data>).map((data) => ({ type, data })))

const document = fc.record({
  first: trigger,
  steps: fc.array(step, { maxLength: 14 }),
  /** Where each output leads, if anywhere. */
  targets: fc.array(fc.option(fc.nat(), { freq: 6 }), { minLength: 60, maxLength: 60 }),
})

/** One to three flows, as if all of them were published. */
export const arbitraryDocuments: Arbitrary<FlowDocument[]> = fc
  .array(document, { minLength: 1, maxLength: FLOW_IDS.length })
  .map((flows) =>
    flows.map(({ first, steps, targets }, n): FlowDocument => {
      const nodes = [{ type: 'trigger', data: first }, ...steps].map(({ type, data }, i): FlowNode => {
        return { id: `n${i}`, type, position: { x: 0, y: 0 }, data }
      })
      const outputs = nodes.flatMap(({ id, type, data }) =>
        (nodeDefinition(type)?.outputs(data) ?? []).map((output) => ({ source: id, sourceHandle: output.id })),
      )
      const edges = outputs.flatMap((output, i) => {
        const target = targets[i]
        return typeof target === 'number' ? [{ id: `e${i}`, ...output, target: `n${target % nodes.length}` }] : []
      })
      return { format: 'basta.flow/1', id: FLOW_IDS[n] as string, name: `Flow ${n}`, locale: 'en', nodes, edges }
    }),
  )
