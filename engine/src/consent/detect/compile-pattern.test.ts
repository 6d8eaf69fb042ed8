import { expect, test } from 'vitest'
import { compilePattern } from './compile-pattern.ts'

const CLASSES = new Map([['stop', ['stop', 'cut out']]])

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
])('%j finds itself in %j: %s', (pattern, form, found) => {
  expect(form.search(compilePattern(pattern, CLASSES).expression) >= 0).toBe(found)
})

test('a pattern without an anchor, or with an unknown class, is refused', () => {
  expect(() => compilePattern('stop it', CLASSES)).toThrow('names no anchor')
  expect(() => compilePattern('@<stopp> it', CLASSES)).toThrow('<stopp> does not exist')
})
