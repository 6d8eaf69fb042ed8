import { expect, test } from 'vitest'
import { compilePattern } from './compile-pattern.ts'

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
  expect(form.search(compilePattern(pattern, CLASSES).expression) >= 0).toBe(found)
})

test('the anchor of a stem is the stem, of several words the longest', () => {
  expect(compilePattern('@MESÁJ-|yok <message>', CLASSES).anchors).toEqual(['mesaj-', 'yok'])
  expect(compilePattern('@ich_bestell-', CLASSES).anchors).toEqual(['bestell-'])
})

test('of the terms that must be there, too, the one of fewest words is needed', () => {
  const needed = (pattern: string) => compilePattern(pattern, CLASSES).needed
  expect(needed('a|b|c <stop> maybe? ..3 @message')).toEqual(new Set(['stop', 'cut']))
  expect(needed('~dont maybe? @message >please')).toBeUndefined()
  expect(needed('mesaj- @message')).toBeUndefined()
})

test('a stem of fewer than four letters is refused', () => {
  expect(() => compilePattern('@mes-', CLASSES)).toThrow('"mes-" has fewer than 4 letters')
  expect(() => compilePattern('@benim_mes-', CLASSES)).toThrow('has fewer than 4 letters')
})

test('a pattern without an anchor, or with an unknown class, is refused', () => {
  expect(() => compilePattern('stop it', CLASSES)).toThrow('names no anchor')
  expect(() => compilePattern('@<stopp> it', CLASSES)).toThrow('<stopp> does not exist')
})
