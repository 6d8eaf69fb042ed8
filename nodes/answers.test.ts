import { expect, test } from 'vitest'
import { parseAnswer, type Reader, type Wanted } from './answers.ts'
import type { InboundContent } from './contract.ts'

/** Monday 2 March 2026, 22:30 in São Paulo; already Tuesday in UTC. */
const now = Date.parse('2026-03-03T01:30:00Z')
const reader: Reader = { locale: 'en', now, timeZone: 'America/Sao_Paulo', phone: '' }
const say = (wanted: Wanted, text: string, overrides: Partial<Reader> = {}) => {
  const answer = parseAnswer(wanted, { type: 'text', text }, { ...reader, ...overrides })
  return answer.ok ? answer.value : null
}

test.each([
  ['en', '1,234.56', 1234.56],
  ['en', '1,234', 1234],
  ['en', '1.234', 1.234],
  ['en', '1,5', 1.5],
  ['en', '12,34,567', 1234567],
  ['en', 'about 25 people', 25],
  ['en', '-3', -3],
  ['en', '−3.5', -3.5],
  ['en', '$0.50', 0.5],
  ['en', "1'234'567", 1234567],
  ['pt', '1.234,56', 1234.56],
  ['pt-BR', 'R$ 1.234', 1234],
  ['pt', '1,234', 1.234],
  ['pt', '0.500', 0.5],
  ['pt', '1.5', 1.5],
  ['es', '1.234.567', 1234567],
  ['es-MX', '1,234.5', 1234.5],
  ['fr', '1\u202f234,5', 1234.5],
  ['ar', '١٢٣٤٫٥', 1234.5],
  ['hi', '२५', 25],
  ['ja', '１２', 12],
  ['not a locale!', '2.5', 2.5],
])('reads a number as %s writes it: %s', (locale, text, value) => {
  expect(say({ kind: 'number' }, text, { locale })).toBe(value)
})

test.each(['', 'five', '2 or 3', '12:30', '1.2.3', '1,2,3', '12.34.5', '1e5', '4111 1111 1111 1111', '....'])(
  'does not take %j for a number',
  (text) => expect(say({ kind: 'number' }, text)).toBeNull(),
)

test('keeps numbers, dates and texts within their bounds', () => {
  expect(say({ kind: 'number', min: 1, max: 10 }, '10')).toBe(10)
  expect(say({ kind: 'number', min: 1, max: 10 }, '11')).toBeNull()
  expect(say({ kind: 'number', integer: true }, '1.5')).toBeNull()
  expect(say({ kind: 'date', min: '2026-03-02' }, 'today')).toBe('2026-03-02')
  expect(say({ kind: 'date', min: '2026-03-02' }, 'yesterday')).toBeNull()
  expect(say({ kind: 'text', minLength: 2, maxLength: 3 }, ' abc ')).toBe('abc')
  expect(say({ kind: 'text', minLength: 2, maxLength: 3 }, 'abcd')).toBeNull()
  expect(say({ kind: 'text', maxLength: 2 }, '👍👍')).toBe('👍👍')
  expect(say({ kind: 'text' }, '   ')).toBeNull()
})

test.each([
  ['ana@example.com', 'ana@example.com'],
  ['my mail is Ana.Silva+x@Example.COM.', 'Ana.Silva+x@example.com'],
  ['<mailto:ana@example.com.br>', 'ana@example.com.br'],
  ['josé@exámple.es', 'josé@exámple.es'],
  ['ana@example', null],
  ['ana@@example.com', null],
  ['a@b.com and c@d.com', null],
  ['.ana@example.com', null],
  ['ana@-example.com', null],
  ['ana@127.0.0.1', null],
  ['@', null],
])('reads the e-mail address in %j', (text, value) => {
  expect(say({ kind: 'email' }, text)).toBe(value)
})

test.each([
  ['+5511987654321', '+55 11 98765-4321', '+5511987654321'],
  ['+5511987654321', '(11) 3123-4567', '+551131234567'],
  ['+5511987654321', '+1 213 373 4253', '+12133734253'],
  ['+12133734253', '(212) 373-4253', '+12123734253'],
  ['+34612345678', 'call me at 612 34 56 79', '+34612345679'],
  ['', '+34 612 34 56 79', '+34612345679'],
  ['', '612 34 56 79', null],
  ['+34612345678', '12', null],
  ['+34612345678', 'no', null],
])('reads a phone number for the owner of %j: %s', (phone, text, value) => {
  expect(say({ kind: 'phone' }, text, { phone })).toBe(value)
})

test.each([
  ['en', '2026-03-05', '2026-03-05'],
  ['en', '2026-03-05T10:00', null],
  ['en', '3/5/2026', '2026-03-05'],
  ['en-GB', '3/5/2026', '2026-05-03'],
  ['pt', '3/5/2026', '2026-05-03'],
  ['es', '03.05.26', '2026-05-03'],
  ['en', '25/12/2026', '2026-12-25'],
  ['en', 'March 5th, 2026', '2026-03-05'],
  ['en', '5 March', '2026-03-05'],
  ['en', '1 March', '2027-03-01'],
  ['en', '29 Feb', '2028-02-29'],
  ['pt', '5 de março de 2027', '2027-03-05'],
  ['pt', '1º de abr', '2026-04-01'],
  ['es', 'el 5 de enero del 2027', '2027-01-05'],
  ['es', '5 sept 2026', '2026-09-05'],
  ['en', '1/2/85', '1985-01-02'],
  ['en', '1/2/46', '2046-01-02'],
  ['en', '1/2/47', '1947-01-02'],
  ['en', 'Tomorrow!', '2026-03-03'],
  ['pt', 'amanhã', '2026-03-03'],
  ['es', 'mañana', '2026-03-03'],
  ['pt', 'depois de amanhã', '2026-03-04'],
  ['es', 'ayer', '2026-03-01'],
  ['pt', 'hoje', '2026-03-02'],
  ['en', '30 February 2026', null],
  ['en', '31/31/2026', null],
  ['en', 'ma 5', null],
  ['en', 'soon', null],
  ['en', '2026', null],
  ['en', '1 2 3 4', null],
])('reads a date as %s writes it: %s', (locale, text, value) => {
  expect(say({ kind: 'date' }, text, { locale })).toBe(value)
})

const sizes: Wanted = {
  kind: 'buttons',
  options: [
    { id: 's', title: 'Pequeño' },
    { id: 'm', title: 'Medium size' },
    { id: 'two', title: '1' },
  ],
}

test('an option is chosen by a tap, its typed title, or its number', () => {
  const tap: InboundContent = { type: 'tap', of: 'button', id: 'q:1:m', title: 'Medium size' }
  expect(parseAnswer(sizes, tap, reader, 'm')).toEqual({ ok: true, value: 'm' })
  expect(say(sizes, 'PEQUENO!')).toBe('s')
  expect(say(sizes, ' medium   size.')).toBe('m')
  expect(say(sizes, '2')).toBe('m')
  expect(say(sizes, '2️⃣')).toBe('m')
  expect(say(sizes, '1')).toBe('two')
  expect(say(sizes, '4')).toBeNull()
  expect(say(sizes, 'medium')).toBeNull()
})

test('a tap on another message is no answer, not even with the right title', () => {
  const stale: InboundContent = { type: 'tap', of: 'button', id: 'q:0:m', title: 'Medium size' }
  expect(parseAnswer(sizes, stale, reader)).toEqual({ ok: false })
  expect(parseAnswer({ kind: 'text' }, stale, reader)).toEqual({ ok: false })
  expect(parseAnswer(sizes, stale, reader, 'gone')).toEqual({ ok: false })
})

test('a place and a file are answers of their own kinds only', () => {
  const place: InboundContent = { type: 'location', latitude: 1.5, longitude: -2, name: undefined }
  const photo: InboundContent = { type: 'media', media: 'image', mediaId: 'm1', caption: '42' }
  expect(parseAnswer({ kind: 'location' }, place, reader)).toEqual({
    ok: true,
    value: { latitude: 1.5, longitude: -2 },
  })
  expect(parseAnswer({ kind: 'media', media: ['image'] }, photo, reader)).toEqual({
    ok: true,
    value: { media: 'image', mediaId: 'm1', caption: '42' },
  })
  expect(parseAnswer({ kind: 'media', media: ['video'] }, photo, reader).ok).toBe(false)
  expect(parseAnswer({ kind: 'number' }, photo, reader).ok).toBe(false)
  expect(parseAnswer({ kind: 'location' }, photo, reader).ok).toBe(false)
})

test('a pattern must fit the whole answer', () => {
  expect(say({ kind: 'pattern', pattern: '[A-Z]{2}-[0-9]+' }, 'AB-12')).toBe('AB-12')
  expect(say({ kind: 'pattern', pattern: '[A-Z]{2}-[0-9]+' }, 'AB-12 please')).toBeNull()
  expect(say({ kind: 'pattern', pattern: '(' }, '(')).toBeNull()
})

test('hostile answers of a hundred thousand characters come back as no answer', () => {
  const kinds: Wanted[] = [
    { kind: 'number' },
    { kind: 'email' },
    { kind: 'phone' },
    { kind: 'date' },
    sizes,
    { kind: 'pattern', pattern: '(a+)+$' },
  ]
  for (const hostile of ['1'.repeat(1e5), '1 '.repeat(5e4), '.'.repeat(1e5), 'a@'.repeat(5e4), `${'a'.repeat(1e5)}!`])
    for (const kind of kinds) expect(say(kind, hostile)).toBeNull()
})
