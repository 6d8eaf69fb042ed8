import { expect, test } from 'vitest'
import { Alternatives, Reading } from './alternatives.ts'
import { CompiledPattern } from './compile-pattern.ts'

const CLASSES = new Map([
  ['stop', new Alternatives(['stop', 'cut out', 'cut'])],
  ['message', new Alternatives(['text', 'mesaj-'])],
])

/** The words of each place where the pattern stands; every position is tried for its anchor. */
function found(pattern: string, form: string, most = 9): string[] {
  const tokens = form.trim().split(' ')
  const reading = new Reading(tokens)
  const compiled = new CompiledPattern(pattern, CLASSES)
  const anchors = tokens.flatMap((_, at) => {
    const lengths = compiled.anchors.reduce((all, anchor) => all | anchor.lengthsAt(reading, at), 0)
    return lengths > 0 && compiled.standsAround(reading, at, lengths) ? at : []
  })
  return compiled.find(reading, anchors, most).map(({ start, end }) => tokens.slice(start, end).join(' '))
}

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
  ['no / @<message>', 'no / text', true],
  ['no / @<message>', 'no text', false],
  ['no /? @<message>', 'no / text', true],
  ['no /? @<message>', 'no text', true],
  ['no ..2 /? ..2 @<message>', 'no for me / not a text', true],
  ['no ..2 /? ..2 @<message>', 'no / for me / text', false],
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
])('%j finds itself in %j: %s', (pattern, form, isFound) => {
  expect(found(pattern, form).length > 0).toBe(isFound)
})

test.each([
  ['as much as possible is taken', '<stop> ..2 @messages', 'stop a messages messages', ['stop a messages messages']],
  ['less is, where more does not go on', '@<stop> out it', 'cut out it', ['cut out it']],
  [
    'the leftmost place comes first, and none overlaps another',
    'no|a ..2 @stop',
    'no a stop a stop',
    ['no a stop', 'a stop'],
  ],
  ['every place is found', '@stop it?', 'stop it / stop / stop it', ['stop it', 'stop', 'stop it']],
  [
    'all terms before the anchor are looked for',
    '^ no*2 <stop>? @now',
    'no cut out now / cut now',
    ['no cut out now', 'cut now'],
  ],
])('%s', (_, pattern, form, places) => {
  expect(found(pattern, form)).toEqual(places)
})

test('no more places are found than asked for', () => {
  expect(found('@stop', 'stop / stop / stop', 2)).toEqual(['stop', 'stop'])
})

test('a stem of fewer than four letters is refused', () => {
  expect(() => new CompiledPattern('@mes-', CLASSES)).toThrow('"mes-" has fewer than 4 letters')
  expect(() => new CompiledPattern('@benim_mes-', CLASSES)).toThrow('has fewer than 4 letters')
})

test('a pattern without an anchor, with two or with an unknown class is refused', () => {
  expect(() => new CompiledPattern('stop it', CLASSES)).toThrow('does not name one anchor')
  expect(() => new CompiledPattern('@stop @it', CLASSES)).toThrow('does not name one anchor')
  expect(() => new CompiledPattern('@<stopp> it', CLASSES)).toThrow('<stopp> does not exist')
})

test.each(['now|$', 'now|', 'and|&', 'now?|later', '<stop'])('the term %s is refused', (term) => {
  expect(() => found(`@stop ${term}`, 'stop')).toThrow('cannot be read')
})
