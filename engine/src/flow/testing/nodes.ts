/** A small set of nodes for tests of flows: each shows one trait, and its settings are as small as can be. */
import type { Issue, NodeDefinition, Scope, Traits } from '@basta/nodes/contract.ts'
import Type, { type Static, type TSchema } from 'typebox'
import type { Registry } from '../schema.ts'

const text = Type.Union(
  [Type.String({ minLength: 1 }), Type.Record(Type.String({ pattern: '^[a-z]{2}$' }), Type.String())],
  {
    title: 'Text',
    description: 'What the person should read.',
    'x-widget': 'text',
  },
)
const closed = { additionalProperties: false }
const EMPTY = { en: 'The label is empty.', pt: 'O texto não diz nada.', es: 'El texto no dice nada.' }

interface Fake<S extends TSchema> {
  type: string
  schema: S
  group?: NodeDefinition['group']
  outputs?(config: Static<S>): string[]
  optional?: string[]
  defaults?: Static<S>
  issues?: NodeDefinition<Static<S>>['issues']
  traits(config: Static<S>): Traits
}

function fake<S extends TSchema>(fakeNode: Fake<S>) {
  const { type, schema, group = 'logic', outputs, optional = [], defaults, issues, traits } = fakeNode
  const label = { en: type, pt: type, es: type }
  const synonyms = { en: [], pt: [], es: [] }
  const definition: NodeDefinition<Static<S>> = {
    type,
    version: 1,
    group,
    icon: 'circle',
    label,
    help: label,
    synonyms,
    schema,
    defaults: (defaults ?? {}) as Static<S>,
    outputs: (config) =>
      (outputs?.(config) ?? ['next']).map((id) => ({
        id,
        label: id,
        ...(optional.includes(id) && { optional: true }),
      })),
    enter: () => ({ end: true }),
    issues,
    traits,
    summary: () => type,
  }
  return definition
}

export const fakeNodes: Registry = [
  fake({
    type: 'start',
    group: 'start',
    defaults: { on: 'opt-out' },
    schema: Type.Object(
      { on: Type.Enum(['message', 'opt-out', 'opt-in']), words: Type.Optional(Type.Array(Type.String())) },
      closed,
    ),
    traits: ({ on, words = [] }) => ({
      starts: on,
      startsOn: words.map((word, i) => ({ key: word.toLowerCase(), word, path: `/words/${i}` })),
    }),
  }),
  fake({
    type: 'say',
    schema: Type.Object({ text, for: Type.Optional(Type.Enum(['service', 'marketing'])) }, closed),
    defaults: { text: 'Hello' },
    traits: (config) => ({ sends: config.for ?? 'service' }),
  }),
  fake({
    type: 'ask',
    group: 'question',
    schema: Type.Object(
      { text, variable: Type.Optional(Type.String()), timeoutMs: Type.Optional(Type.Integer()) },
      closed,
    ),
    defaults: { text: 'Hello?' },
    outputs: () => ['answer', 'timeout'],
    optional: ['timeout'],
    traits: ({ variable = 'answer', timeoutMs = 0 }) => ({
      sends: 'service',
      waits: true,
      sets: [variable],
      leavesAfter: { answer: 'reply', timeout: timeoutMs },
    }),
  }),
  fake({
    type: 'buttons',
    group: 'question',
    schema: Type.Object(
      {
        buttons: Type.Array(
          Type.Object({ id: Type.String({ pattern: '^[a-z]+$' }), title: Type.String({ maxLength: 20 }) }, closed),
          { minItems: 1, maxItems: 3, uniqueItems: true },
        ),
      },
      closed,
    ),
    defaults: { buttons: [{ id: 'yes', title: 'Yes' }] },
    outputs: ({ buttons }) => buttons.map(({ id }) => id),
    issues: ({ buttons }) =>
      buttons.flatMap(({ title }, i): Issue[] =>
        title ? [] : [{ code: 'empty', severity: 'error', path: `/buttons/${i}/title`, message: EMPTY }],
      ),
    traits: ({ buttons }) => ({
      sends: 'service',
      waits: true,
      answers: buttons.map(({ title }, i) => ({ text: title, path: `/buttons/${i}/title` })),
      leavesAfter: Object.fromEntries(buttons.map(({ id }) => [id, 'reply'])),
    }),
  }),
  fake({ type: 'pass', schema: Type.Object({}, closed), traits: () => ({}) }),
  fake({
    type: 'pick',
    schema: Type.Object({}, closed),
    outputs: () => ['yes', 'no'],
    traits: () => ({}),
  }),
  fake({
    type: 'pause',
    schema: Type.Object({ ms: Type.Optional(Type.Integer()) }, closed),
    traits: ({ ms = 0 }) => ({ waits: true, leavesAfter: { next: ms } }),
  }),
  fake({
    type: 'stop',
    schema: Type.Object({ scope: Type.Unsafe<Scope>(Type.String()) }, closed),
    defaults: { scope: 'all' },
    outputs: () => ['next', 'undone'],
    optional: ['undone'],
    traits: ({ scope }) => ({ stops: scope, waits: true, optsIn: { output: 'undone' } }),
  }),
  fake({ type: 'opt-in', schema: Type.Object({}, closed), traits: () => ({ optsIn: {} }) }),
  fake({
    type: 'agree',
    schema: Type.Object({ text }, closed),
    defaults: { text: 'Agree?' },
    traits: () => ({ sends: 'service', asksOptIn: true }),
  }),
  fake({
    type: 'go',
    schema: Type.Object({ flow: Type.String({ 'x-widget': 'flow' }) }, closed),
    defaults: { flow: 'offers' },
    traits: ({ flow }) => ({ calls: flow }),
  }),
  fake({
    type: 'has-tag',
    schema: Type.Object(
      { tag: Type.String({ 'x-widget': 'tag' }), of: Type.String({ 'x-widget': 'value-path' }) },
      closed,
    ),
    defaults: { tag: 'vip', of: 'lastText' },
    outputs: () => ['yes', 'no'],
    traits: () => ({}),
  }),
  fake({ type: 'end', schema: Type.Object({}, closed), outputs: () => [], traits: () => ({}) }),
]
