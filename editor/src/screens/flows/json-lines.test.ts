import { expect, test } from 'vitest'
import { jsonLines } from './json-lines.ts'

const TEXT = `{
  "format": "basta.flow/1",
  "nodes": [
    { "id": "a", "data": { "a/b": 1 } },
    {
      "id": "b"
    }
  ]
}
`

test('every value has its line', () => {
  const lines = jsonLines(TEXT)
  expect(lines.brokenAt).toBeNull()
  expect(['', '/format', '/nodes/0/data/a~1b', '/nodes/1', '/nodes/1/id'].map(lines.of)).toEqual([1, 2, 4, 5, 6])
})

test('what is missing is at the line of what should hold it', () => {
  expect(jsonLines(TEXT).of('/nodes/1/data/body')).toBe(5)
})

test.each([
  ['', 1],
  ['{', 1],
  ['{\n  "a": 1,\n}', 3],
  ['{\n"a": 01\n}', 2],
  ['{"a": tru}', 1],
  ['[1, 2]\n\nrest', 3],
  ['{"a": "line\nbreak"}', 1],
  ["{'a': 1}", 1],
])('%j is no JSON from line %i on', (text, line) => {
  expect(jsonLines(text).brokenAt).toBe(line)
  expect(() => JSON.parse(text)).toThrow()
})

test('values deeper than any flow are refused instead of overflowing the stack', () => {
  expect(jsonLines('['.repeat(100_000)).brokenAt).toBe(1)
})
