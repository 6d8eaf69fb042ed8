import type { Condition } from '@basta/nodes/conditions.ts'
import { expect, test } from 'vitest'
import { conditionInWords } from './condition-words.ts'
import { schemaOf } from './schemas.ts'

const schema = schemaOf('branch')?.properties?.branches?.items?.properties?.when ?? {}

test.each<[Condition, string]>([
  [{ check: 'text', of: 'lastText', is: 'contains', value: 'yes' }, 'the last message contains “yes”'],
  [{ check: 'text', of: 'city', is: 'one-of', values: ['Rio', 'Recife'] }, 'city is one of “Rio” or “Recife”'],
  [
    { check: 'number', of: 'contact.attributes.visits', is: 'between', value: 2, to: 5 },
    'the contact’s visits is between 2 and 5',
  ],
  [{ check: 'date', of: 'due', is: 'within-next', days: 3 }, 'due is within the next days (3 days)'],
  [{ check: 'weekday', is: ['sat', 'sun'] }, 'it is Saturday or Sunday'],
  [
    {
      check: 'any',
      conditions: [
        { check: 'tag', is: 'has', tag: 'vip' },
        {
          check: 'all',
          conditions: [
            { check: 'locale', is: ['pt'] },
            { check: 'time', from: '09:00', to: '18:00' },
          ],
        },
      ],
    },
    'the person has the tag “vip” or (the person’s language is Portuguese and it is between 09:00 and 18:00)',
  ],
])('a condition says in words what it means: %j', (condition, words) => {
  expect(conditionInWords(condition, schema, 'en')).toBe(words)
})

test('in the language of the interface', () => {
  const rule: Condition = { check: 'consent', is: 'stopped-marketing' }
  expect(conditionInWords(rule, schema, 'pt')).toBe('a pessoa parou as ofertas')
  expect(conditionInWords(rule, schema, 'es')).toBe('la persona detuvo las ofertas')
})
