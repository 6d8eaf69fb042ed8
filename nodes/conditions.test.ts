import { expect, test } from 'vitest'
import { type Condition, conditionProblems, type Facts, holds } from './conditions.ts'

/** Tuesday 3 March 2026, 22:30 in São Paulo; already Wednesday in UTC. */
const facts: Facts = {
  now: Date.parse('2026-03-04T01:30:00Z'),
  timeZone: 'America/Sao_Paulo',
  contact: {
    id: 'c1',
    name: 'João Silva',
    phone: '+5511987654321',
    locale: 'pt-BR',
    attributes: {
      city: 'São Paulo',
      age: 30,
      visits: '12',
      born: '1990-03-03',
      seen: '2026-03-04T01:00:00Z',
      none: null,
    },
    tags: ['vip'],
  },
  consent: { stops: ['topic:news'], optIns: ['topic:offers'], hold: false },
  vars: { order: { total: 9.5, items: [] }, size: 'm' },
  lastText: 'Olá, tudo bem?',
}

const cases: [boolean, Condition][] = [
  [true, { check: 'text', of: 'contact.attributes.city', is: 'equals', value: 'sao paulo' }],
  [true, { check: 'text', of: 'lastText', is: 'contains', value: 'TUDO' }],
  [true, { check: 'text', of: 'contact.name', is: 'starts-with', value: 'joao' }],
  [true, { check: 'text', of: 'contact.name', is: 'ends-with', value: 'silva' }],
  [false, { check: 'text', of: 'contact.name', is: 'ends-with', value: '' }],
  [true, { check: 'text', of: 'size', is: 'one-of', values: ['s', 'M'] }],
  [false, { check: 'text', of: 'size', is: 'one-of' }],
  [true, { check: 'text', of: 'contact.attributes.none', is: 'empty' }],
  [true, { check: 'text', of: 'order.items', is: 'empty' }],
  [true, { check: 'text', of: 'nothing.at.all', is: 'empty' }],
  [true, { check: 'text', of: 'contact.constructor.name', is: 'empty' }],
  [true, { check: 'text', of: 'size', is: 'not-empty' }],
  [false, { check: 'text', of: 'missing', is: 'equals', value: 'x' }],
  [true, { check: 'number', of: 'contact.attributes.age', is: 'eq', value: 30 }],
  [true, { check: 'number', of: 'contact.attributes.age', is: 'ne', value: 31 }],
  [false, { check: 'number', of: 'missing', is: 'ne', value: 31 }],
  [true, { check: 'number', of: 'order.total', is: 'lt', value: 10 }],
  [true, { check: 'number', of: 'order.total', is: 'lte', value: 9.5 }],
  [true, { check: 'number', of: 'contact.attributes.visits', is: 'gt', value: 11 }],
  [true, { check: 'number', of: 'contact.attributes.visits', is: 'gte', value: 12 }],
  [true, { check: 'number', of: 'contact.attributes.age', is: 'between', value: 30, to: 40 }],
  [false, { check: 'number', of: 'contact.attributes.age', is: 'between', value: 30 }],
  [false, { check: 'number', of: 'contact.name', is: 'lt', value: 10 }],
  [true, { check: 'date', of: 'contact.attributes.born', is: 'before', value: '1990-03-04' }],
  [true, { check: 'date', of: 'contact.attributes.born', is: 'after', value: '1990-03-02' }],
  [true, { check: 'date', of: 'contact.attributes.seen', is: 'today' }],
  [true, { check: 'date', of: 'contact.attributes.seen', is: 'within-last', days: 0 }],
  [true, { check: 'date', of: 'contact.attributes.seen', is: 'within-next', days: 1 }],
  [false, { check: 'date', of: 'contact.attributes.born', is: 'within-last', days: 365 }],
  [false, { check: 'date', of: 'contact.name', is: 'today' }],
  [false, { check: 'date', of: 'missing', is: 'before', value: '2026-01-01' }],
  [true, { check: 'tag', is: 'has', tag: 'vip' }],
  [true, { check: 'tag', is: 'has-not', tag: 'new' }],
  [false, { check: 'consent', is: 'stopped-all' }],
  [false, { check: 'consent', is: 'stopped-marketing' }],
  [true, { check: 'consent', is: 'stopped-topic', topic: 'news' }],
  [false, { check: 'consent', is: 'stopped-topic', topic: 'offers' }],
  [false, { check: 'consent', is: 'opted-in' }],
  [true, { check: 'consent', is: 'opted-in', topic: 'offers' }],
  [true, { check: 'locale', is: ['en', 'pt'] }],
  [false, { check: 'locale', is: ['pt-PT', 'p'] }],
  [true, { check: 'time', from: '22:00', to: '06:00' }],
  [false, { check: 'time', from: '06:00', to: '22:30' }],
  [true, { check: 'time', from: '22:30', to: '22:31' }],
  [true, { check: 'time', from: '00:00', to: '00:00' }],
  [true, { check: 'weekday', is: ['tue'] }],
  [false, { check: 'weekday', is: ['wed'] }],
]

test.each(cases)('%s: %j', (expected, condition) => expect(holds(condition, facts)).toBe(expected))

test('groups nest: all, any, and any within all', () => {
  const [yes, no]: Condition[] = [
    { check: 'tag', is: 'has', tag: 'vip' },
    { check: 'tag', is: 'has', tag: 'new' },
  ]
  if (!yes || !no) throw new Error('unreachable')
  expect(holds({ check: 'all', conditions: [yes, { check: 'any', conditions: [no, yes] }] }, facts)).toBe(true)
  expect(holds({ check: 'all', conditions: [yes, no] }, facts)).toBe(false)
  expect(holds({ check: 'any', conditions: [no, { check: 'all', conditions: [yes, no] }] }, facts)).toBe(false)
})

test('a wider stop contains the narrower ones, and a stop wins over an opt-in', () => {
  const stopped: Facts = { ...facts, consent: { stops: ['all'], optIns: ['topic:offers'], hold: false } }
  expect(holds({ check: 'consent', is: 'stopped-marketing' }, stopped)).toBe(true)
  expect(holds({ check: 'consent', is: 'stopped-topic', topic: 'anything' }, stopped)).toBe(true)
  expect(holds({ check: 'consent', is: 'opted-in', topic: 'offers' }, stopped)).toBe(false)
})

test('an unknown time zone counts as UTC instead of throwing', () => {
  expect(holds({ check: 'weekday', is: ['wed'] }, { ...facts, timeZone: 'Mars/Olympus' })).toBe(true)
})

test('tells the author what is not filled in, with the place', () => {
  const condition: Condition = {
    check: 'all',
    conditions: [
      { check: 'tag', is: 'has', tag: 'vip' },
      { check: 'any', conditions: [{ check: 'text', of: 'size', is: 'equals', value: '  ' }] },
      { check: 'number', of: 'age', is: 'between', value: 1 },
      { check: 'date', of: 'born', is: 'after' },
      { check: 'date', of: 'born', is: 'within-last' },
      { check: 'consent', is: 'stopped-topic' },
      { check: 'text', of: 'size', is: 'one-of', values: [''] },
    ],
  }
  expect(conditionProblems(condition).map(({ path }) => path)).toEqual([
    '/conditions/1/conditions/0/value',
    '/conditions/2/to',
    '/conditions/3/value',
    '/conditions/4/days',
    '/conditions/5/topic',
    '/conditions/6/values',
  ])
})
