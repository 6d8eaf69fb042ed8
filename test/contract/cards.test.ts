import { fieldsOf, isText } from '@basta/engine/flow/fields.ts'
import type { Json, NodeDefinition } from '@basta/nodes/contract.ts'
import { registry } from '@basta/nodes/registry.ts'
import { expect, test } from 'vitest'

type Config = { [key: string]: Json }

/** Steps with every kind of text that they can hold. */
const MORE: Record<string, Config[]> = {
  'send-message': [
    {
      messages: [
        { type: 'url-button', header: 'h', body: 'b', footer: 'f', label: 'l', url: 'https://shop.example' },
        { type: 'media', media: 'image', link: 'https://shop.example/a.png', caption: 'c' },
      ],
    },
  ],
  'ask-question': [
    { question: 'q', retryText: 'r', answer: { kind: 'location' }, variable: 'place', saveTo: 'home' },
    {
      question: 'q',
      answer: { kind: 'list', listButton: 'b', options: [{ id: 'a', title: 't', description: 'd', section: 's' }] },
    },
  ],
  unsubscribe: [
    { confirmation: 'c', whyText: 'w', whyButton: 'b', undoLabel: 'u', reasons: [{ reason: 'other', label: 'o' }] },
    { confirmation: 'c', askWhy: false },
  ],
  resubscribe: [{ welcome: 'w' }],
}

const configs = registry.flatMap((node): { node: NodeDefinition; config: Config }[] =>
  [node.defaults, ...(node.presets ?? []).map(({ defaults }) => defaults), ...(MORE[node.type] ?? [])].map(
    (config) => ({ node, config: config as Config }),
  ),
)

test.each(
  configs.flatMap(({ node, config }) =>
    fieldsOf(node.schema, config)
      .filter(isText)
      .map(({ path }) => ({ node, config, path, type: node.type })),
  ),
)('the limit that the form of $type shows at $path is the one that is checked', ({ node, config, path }) => {
  const max = node.maxChars?.(path, config)
  const isTooLong = (length: number) =>
    node
      .issues?.(withText(config, path, 'x'.repeat(length)), ['en'])
      .some((issue) => issue.code === 'text-too-long' && issue.path === path) ?? false
  if (max === undefined) expect(isTooLong(10_000)).toBe(false)
  else expect([isTooLong(max), isTooLong(max + 1)]).toEqual([false, true])
})

test.each(configs)('what the card of $node.type keeps in a conversation is what its runs set', ({ node, config }) => {
  const kept = (node.keeps?.(config) ?? []).filter(({ where }) => where === 'conversation').map(({ name }) => name)
  expect(kept).toEqual(node.traits(config).sets ?? [])
})

function withText(config: Config, path: string, text: string): Config {
  const copy = structuredClone(config)
  const keys = path.split('/').slice(1)
  const last = keys.pop() ?? ''
  const holder = keys.reduce<Json>((value, key) => (value as Config)[key] ?? {}, copy)
  ;(holder as Config)[last] = text
  return copy
}
