import { expect, test } from 'vitest'
import { literalText } from './literal-text.ts'
import { clip, localise, renderLiquid, templateProblem, templateVariables } from './text.ts'

test('a person gets the exact language, then its base, then a sister, then the fallbacks, then any', () => {
  const text = { en: 'Hello', 'pt-PT': 'Estás bom?', es: 'Hola', 'es-MX': 'Qué onda' }
  expect(localise(text, ['es_MX'])).toBe('Qué onda')
  expect(localise(text, ['ES-ar'])).toBe('Hola')
  expect(localise(text, ['pt-BR', 'en'])).toBe('Estás bom?')
  expect(localise(text, ['de', 'en'])).toBe('Hello')
  expect(localise({ fr: 'Salut' }, ['de', 'en'])).toBe('Salut')
  expect(localise({ pt: ' ', en: 'Hello' }, ['pt'])).toBe('Hello')
  expect(localise({}, ['pt'])).toBe('')
  expect(localise('Same for all', ['pt'])).toBe('Same for all')
})

const scope = { contact: { name: 'Ana', tags: ['a', 'b'] }, order_id: 7, open: true, at: '2026-03-05' }

test.each([
  ['Hi {{ contact.name }}!', 'Hi Ana!'],
  ['Hi {{ contact.nick | default: "there" }}!', 'Hi there!'],
  ['{% if order_id > 5 %}big{% else %}small{% endif %}', 'big'],
  ['{% assign x = order_id | plus: 1 %}{{ x }}', '8'],
  ['{% case order_id %}{% when 7 %}seven{% endcase %}', 'seven'],
  ['{{ contact.tags }}', 'a, b'],
  ['{{ contact }}', ''],
  ['{{ open }}', 'true'],
  ['{{ at | date: "%d/%m/%Y" }}', '05/03/2026'],
  ['no braces, 100% }', 'no braces, 100% }'],
])('renders %j', (template, text) => expect(renderLiquid(template, scope)).toBe(text))

test('what a person wrote is printed, never run as a template', () => {
  expect(renderLiquid('{{ name }}', { name: '{{ contact.name }}' })).toBe('{{ contact.name }}')
})

test('templates reach own properties only', () => {
  expect(renderLiquid('[{{ contact.constructor }}{{ contact.__proto__ }}{{ constructor.name }}]', scope)).toBe('[]')
})

test('the machine clock, its zone and its dice are out of reach', () => {
  expect(renderLiquid('{{ "now" | date: "%Y" }}', {})).toBe('now')
  expect(renderLiquid('{{ "2026-03-05T10:00" | date: "%H" }}', {})).toBe('2026-03-05T10:00')
  expect(templateProblem('{{ contact.tags | sample }}')?.pt).toContain('sample')
})

test.each([
  '{% for x in (1..9) %}{{ x }}{% endfor %}',
  '{% include "a" %}',
  '{% capture a %}b{% endcapture %}',
  '{% tablerow x in y %}{% endtablerow %}',
  '{{ contact.name',
  '{% if a %}never closed',
  '{{ a | nope }}',
  '{{ }}',
])('an author is told about %j, and people get its text without braces', (template) => {
  expect(Object.values(templateProblem(template) ?? {})).toEqual(Array(3).fill(expect.stringMatching(/./)))
  expect(renderLiquid(`Hi ${template}`, scope)).toBe(`Hi ${literalText(template)}`)
})

test('a sound template has no problem', () => {
  expect(templateProblem('Hi {{ contact.name | upcase }}')).toBeNull()
  expect(templateProblem('plain')).toBeNull()
})

test('hostile templates end small instead of growing without bound', () => {
  const doubling = `{% assign a = "xxxxxxxx" %}${'{% assign a = a | append: a %}'.repeat(60)}{{ a }}end`
  expect(renderLiquid(doubling, {})).toBe('end')
  expect(renderLiquid('{{ (1..100000000) | size }}end', {})).toBe('end')
  const huge = 'x'.repeat(100_000)
  expect(renderLiquid('{{ a | replace: "x", a }}end', { a: huge })).toBe('end')
  expect(renderLiquid('{{ a | split: "" | join: a }}end', { a: huge })).toBe('end')
  expect(renderLiquid('{{ a }}', { a: huge })).toHaveLength(4096 * 4)
  expect(renderLiquid('{{ a }}'.repeat(2000), { a: huge })).toHaveLength(4096 * 4)
  expect(templateProblem(`{{ a }}${huge}`)?.en).toMatch(/./)
  expect(renderLiquid('{% if a %}'.repeat(1500), { a: 1 })).toBe('')
  expect(renderLiquid('{{'.repeat(50_000), {})).toBe('')
})

test('lists the variables an author must have set', () => {
  const template = '{{ contact.name }}{% assign y = 1 %}{{ y }}{% if order.items[0].id == ref %}{% endif %}'
  expect(templateVariables(template).sort()).toEqual(['contact.name', 'order.items[0].id', 'ref'])
  expect(templateVariables('{{ broken')).toEqual([])
  expect(templateVariables('plain')).toEqual([])
})

test('cutting a text never leaves half an emoji', () => {
  expect(clip('ab👍', 3)).toBe('ab')
  expect(clip('ab👍', 4)).toBe('ab👍')
})
