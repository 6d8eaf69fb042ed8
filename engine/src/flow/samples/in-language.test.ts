import { registry } from '@basta/nodes/registry.ts'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../contacts/settings.ts'
import { testFlow } from '../../run/test-flow.ts'
import { sha256 } from '../../sha256.ts'
import { loadFlow } from '../load.ts'
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
    JSON.stringify(document, (key, value) => (['name', 'note', 'locale'].includes(key) ? undefined : value))
  for (const sample of Object.values(samples)) {
    const { locale, ...named } = sampleIn(sample, 'pt')
    expect(locale).toBe('pt')
    expect(bare({ ...named, locale })).toBe(bare(sample))
    const loaded = loadFlow({ ...named, locale }, registry)
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
    const { results } = testFlow(loaded.flow, { registry, sha256, settings: DEFAULT_SETTINGS })
    expect(results.filter(({ failure }) => failure)).toEqual([])
  }
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
