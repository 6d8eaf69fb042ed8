import { expect, test } from 'vitest'
import { Alternatives, Reading, rarestPart, readAll, readWords } from './alternatives.ts'

const lengthsAt = (words: Alternatives, text: string, at = 0) => {
  const lengths = words.lengthsAt(new Reading(text.split(' ')), at)
  return Array.from({ length: 31 }, (_, length) => length).filter((length) => lengths & (1 << length))
}

test.each([
  ['stop', [1]],
  ['stops', []],
  ['opt out', [2]],
  ['opt out now', [2, 3]],
  ['opt', []],
  ['mesajlar', [1]],
  ['mesa', []],
  ['benim mesajlar', [2]],
  ['benim mesa', []],
  ['benim / mesajlar', []],
])('the words at the beginning of "%s" that are one: %j', (text, lengths) => {
  const words = ['stop', 'opt out', 'opt out now', 'mesaj-', 'benim mesaj-', '停 止']
  expect(lengthsAt(new Alternatives(words), text)).toEqual(lengths)
  expect(lengthsAt(new Alternatives(['cut'], [new Alternatives(words)]), text)).toEqual(lengths)
})

test('nothing stands before or behind a message', () => {
  const words = new Alternatives(['stop'])
  expect([-1, 1].map((at) => lengthsAt(words, 'stop', at))).toEqual([[], []])
})

test('the reach is that of the shortest and the longest, own and others', () => {
  expect(new Alternatives(['opt out'], [new Alternatives(['stop', 'take me off'])]).reach).toEqual({
    least: 1,
    most: 3,
  })
})

test('more words in a row than there are bits for are refused', () => {
  expect(() => lengthsAt(new Alternatives(['a '.repeat(31).trim()]), 'a')).toThrow('More than 30 words')
})

test('the rarest of several words is the longest that is not a common one', () => {
  expect(['off your list', 'ich bestell-', 'stop', 'will not'].map(rarestPart)).toEqual([
    'list',
    'bestell-',
    'stop',
    'will',
  ])
})

test('many words are read as each of them alone', () => {
  const terms = ['a', 'é', 'è', 'opt_out', 'não', 'स्टॉप', '停止', "l'adresse", 'mesáj-', 'x.y', ...'абвгдежз']
  expect(readAll(terms)).toEqual(terms.map(readWords))
})
