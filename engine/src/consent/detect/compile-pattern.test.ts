import { expect, test } from 'vitest'
import { CompiledPattern, readAll, readWords } from './compile-pattern.ts'

const CLASSES = new Map([
  ['stop', ['stop', 'cut out']],
  ['message', ['text', 'mesaj-']],
])

test.each([
  ['@<stop> it', ' please stop it', true],
  ['@<stop> it', ' cut out it', true],
  ['@stop the? messages', ' stop messages', true],
  ['@stop my*2 messages', ' stop my my my messages', false],
  ['@stop ..2 messages', ' stop all the messages', true],
  ['@stop ..2 messages', ' stop all / messages', false],
  ['~dont @stop', ' dont stop', false],
  ['~dont @stop', ' stop', true],
  ['@stop >now|please', ' stop please', true],
  ['@stop >now|please', ' stop / hello', true],
  ['@stop >now|please', ' stop hello', false],
  ['@stop >!by', ' stop by', false],
  ['@stop >!by', ' stop', true],
  ['@stop !by', ' stop by', false],
  ['^ @stop $', ' hello / stop / bye', true],
  ['^ @stop $', ' hello stop', false],
  ['@stop', ' stopping', false],
  ['@mesaj- yok', ' mesaj yok', true],
  ['@mesaj- yok', ' mesajlar yok', true],
  ['@mesaj- yok', ' mesa yok', false],
  ['@mesaj- yok', ' amesaj yok', false],
  ['@mesaj- yok', ' mesaj / yok', false],
  ['no @<message>', ' no mesajlari', true],
  ['no <message>? @stop', ' no mesajlari stop', true],
  ['no <message>? @stop', ' no texts stop', false],
  ['!mesaj- @stop', ' mesajlar stop', false],
  ['~mesaj- @stop', ' mesajlar stop', false],
  ['@stop >mesaj-', ' stop mesajlar', true],
  ['@benim_mesaj-', ' benim mesajlar', true],
])('%j finds itself in %j: %s', (pattern, form, found) => {
  expect(form.search(new CompiledPattern(pattern, CLASSES).expression) >= 0).toBe(found)
})

const anchorsOf = (pattern: string) =>
  new CompiledPattern(pattern, CLASSES).anchors.flatMap(({ rarest }) => [...rarest])

test('the anchor of a stem is the stem, of several words the longest', () => {
  expect(anchorsOf('@MESÁJ-|yok <message>')).toEqual(['mesaj-', 'yok'])
  expect(anchorsOf('@ich_bestell-')).toEqual(['bestell-'])
})

test('the terms that must be there, too, are needed, the one of fewest words first', () => {
  const needed = (pattern: string) => new CompiledPattern(pattern, CLASSES).needed.map(({ rarest }) => [...rarest])
  expect(needed('a|b|c <stop> maybe? ..3 @message')).toEqual([
    ['stop', 'cut'],
    ['a', 'b', 'c'],
  ])
  expect(needed('~dont maybe? @message >please')).toEqual([])
  expect(needed('mesaj- @message')).toEqual([])
})

test('a stem of fewer than four letters is refused', () => {
  expect(() => new CompiledPattern('@mes-', CLASSES)).toThrow('"mes-" has fewer than 4 letters')
  expect(() => new CompiledPattern('@benim_mes-', CLASSES)).toThrow('has fewer than 4 letters')
})

test('a pattern without an anchor, or with an unknown class, is refused', () => {
  expect(() => new CompiledPattern('stop it', CLASSES)).toThrow('names no anchor')
  expect(() => new CompiledPattern('@<stopp> it', CLASSES)).toThrow('<stopp> does not exist')
})

test.each(['now|$', 'now|', 'and|&', 'now?|later', '@', '<stop'])('the term %s is refused', (term) => {
  expect(() => new CompiledPattern(`@stop ${term}`, CLASSES).expression).toThrow('cannot be read')
})

test('many words are read as each of them alone', () => {
  const terms = ['a', 'é', 'è', 'opt_out', 'não', 'स्टॉप', '停止', "l'adresse", 'mesáj-', 'x.y', ...'абвгдежз']
  expect(readAll(terms)).toEqual(terms.map(readWords))
})
