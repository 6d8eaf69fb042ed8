import { expect, test } from 'vitest'
import { firstWords } from './first-words.ts'

const start = (data: { on: string; [key: string]: string | string[] }, off?: true) => ({
  ...{ id: data.on, type: 'trigger', position: { x: 0, y: 0 }, data },
  ...(off && { off }),
})

test.each([
  ['its first keyword', [start({ on: 'keyword', keywords: ['menu', 'hi'] })], { write: 'menu' }],
  ['the stop word of the reader', [start({ on: 'opt-out' })], { write: 'PARAR' }],
  ['any message', [start({ on: 'fallback' })], 'anything'],
  ['a pattern is no word to write', [start({ on: 'keyword', match: 'regex', keywords: ['a+'] })], null],
  [
    'a start that is off does not count',
    [start({ on: 'fallback' }, true), start({ on: 'opt-out' })],
    { write: 'PARAR' },
  ],
])('what starts a flow: %s', (_, nodes, words) => {
  expect(firstWords({ nodes }, 'pt-BR')).toEqual(words)
})
