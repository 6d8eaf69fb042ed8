/** A small set of nodes for tests of flows: each shows one trait, and its settings are as small as can be. */
import type { NodeDefinition, Scope, Traits } from '@basta/nodes/contract.ts'
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

interface Fake<S extends TSchema> {
  type: string
  schema: S
  group?: NodeDefinition['group']
  outputs?(config: Static<S>): string[]
  optional?: string[]
  issues?: NodeDefinition<Static<S>>['issues']
  traits(config: Static<S>): Traits
}

function fake<S extends TSchema>({ type, schema, group = 'logic', outputs, optional = [], issues, traits }: Fake<S>) {
  const label = { en: type, pt: type, es: type }
  const definition: NodeDefinition<Static<S>> = {
    type,
    version: 1,
    group,
    icon: 'circle',
    label,
    help: label,
    schema,
    defaults: {} as Static<S>,
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
    schema: Type.Object({ on: Type.Enum(['message', 'opt-out', 'opt-in']) }, closed),
    traits: ({ on }) => ({ starts: on }),
  }),
  fake({
    type: 'say',
    schema: Type.Object({ text, for: Type.Optional(Type.Enum(['service', 'marketing'])) }, closed),
    traits: (config) => ({ sends: config.for ?? 'service', texts: [config.text] }),
  }),
  fake({
    type: 'ask',
    group: 'question',
    schema: Type.Object({ text, variable: Type.Optional(Type.String()) }, closed),
    outputs: () => ['answer', 'timeout'],
    optional: ['timeout'],
    traits: (config) => ({ sends: 'service', waits: true, texts: [config.text], sets: [config.variable ?? 'answer'] }),
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
    outputs: ({ buttons }) => buttons.map(({ id }) => id),
    issues: ({ buttons }) =>
      buttons.flatMap(({ title }, i) =>
        title ? [] : { code: 'empty', severity: 'error', path: `/buttons/${i}/title`, message: 'The label is empty.' },
      ),
    traits: () => ({ sends: 'service', waits: true }),
  }),
  fake({ type: 'pass', schema: Type.Object({}, closed), traits: () => ({}) }),
  fake({
    type: 'pick',
    schema: Type.Object({}, closed),
    outputs: () => ['yes', 'no'],
    traits: () => ({}),
  }),
  fake({ type: 'pause', schema: Type.Object({}, closed), traits: () => ({ waits: true }) }),
  fake({
    type: 'stop',
    schema: Type.Object({ scope: Type.Unsafe<Scope>(Type.String()) }, closed),
    outputs: () => ['next', 'undone'],
    optional: ['undone'],
    traits: ({ scope }) => ({ stops: scope, waits: true, optsIn: { output: 'undone' } }),
  }),
  fake({ type: 'opt-in', schema: Type.Object({}, closed), traits: () => ({ optsIn: {} }) }),
  fake({
    type: 'agree',
    schema: Type.Object({ text }, closed),
    traits: (config) => ({ sends: 'service', asksOptIn: true, texts: [config.text] }),
  }),
  fake({
    type: 'go',
    schema: Type.Object({ flow: Type.String() }, closed),
    traits: ({ flow }) => ({ calls: flow }),
  }),
  fake({ type: 'end', schema: Type.Object({}, closed), outputs: () => [], traits: () => ({}) }),
]
