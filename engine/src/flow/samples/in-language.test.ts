import { expect, test } from 'vitest'
import type { FlowDocument } from '../schema.ts'
import { sampleIn } from './in-language.ts'
import { samples } from './samples.ts'

test.each(Object.values(samples))('what the author reads of $id is in the author’s language', (sample) => {
  const english = wordsOf(sample)
  expect(english.length).toBeGreaterThan(5)
  expect(wordsOf(sampleIn(sample, 'en'))).toEqual(english)
  for (const language of ['pt', 'es'] as const) {
    const named = wordsOf(sampleIn(sample, language))
    expect(named.filter((words, i) => words === english[i])).toEqual([])
    expect(new Set(named).size).toBe(named.length)
  }
})

test('what it does, and what it says to people, stays as it is', () => {
  const bare = (document: FlowDocument) =>
    JSON.stringify(document, (key, value) => (key === 'name' || key === 'note' ? undefined : value))
  for (const sample of Object.values(samples)) expect(bare(sampleIn(sample, 'pt'))).toBe(bare(sample))
})

/** Names and notes, but for the names of people in tests. */
function wordsOf({ name, nodes, tests = [] }: FlowDocument): string[] {
  const found = [name, ...tests.map((test) => test.name)]
  JSON.stringify(nodes, (key, value) => {
    if (key === 'name' || key === 'note') found.push(value)
    return value
  })
  return found
}
