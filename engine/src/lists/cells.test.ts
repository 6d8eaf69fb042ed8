import { describe, expect, it } from 'vitest'
import { readConsent, readFlag, readPhone, readTime, readUserId } from './cells.ts'

describe('a phone number', () => {
  it.each([
    ['+55 (11) 98765-4321', '5511987654321'],
    ['0055 11 98765.4321', '5511987654321'],
    ['whatsapp:+5511987654321', '5511987654321'],
    ['5511987654321@c.us', '5511987654321'],
    ['5511987654321@s.whatsapp.net', '5511987654321'],
    ['5511987654321.0', '5511987654321'],
    ['="+5511987654321"', '5511987654321'],
    ["'+5511987654321", '5511987654321'],
    ['\u202A+55\u00A011 98765\u20114321\u202C', '5511987654321'],
  ])('%s is %s', (text, expected) => {
    expect(readPhone(text, 'phone')).toBe(expected)
  })

  it.each([
    ['5.51199E+12', 'a spreadsheet has shortened'],
    ['5,51199E+12', 'a spreadsheet has shortened'],
    ['011 98765-4321', 'no country code'],
    ['+0 11 98765', 'no country code'],
    ['(11) 98888-0002', 'no country code'],
    ['11988880002', 'no country code'],
    ['(21) 98888-0002', 'no country code'],
    ['none', 'is no phone number'],
    ['', 'is no phone number'],
    ['+5511987654321 / +5511987654322', 'is no phone number'],
    ['ana@example.com', 'is no phone number'],
  ])('%j is refused: %s', (text, reason) => {
    expect(() => readPhone(text, 'phone')).toThrow(reason)
  })

  it('takes a country code from a column of its own, whether the number repeats it or not', () => {
    expect(readPhone('98765 43210', 'Phone', { code: '91' })).toBe('919876543210')
    expect(readPhone('919876543210', 'Phone', { code: '+91' })).toBe('919876543210')
    expect(readPhone('+5511987654321', 'Phone', { code: '91' })).toBe('5511987654321')
    expect(() => readPhone('123456', 'Phone', { code: '91' })).toThrow('no phone number of the country code 91')
  })
})

describe('a phone number of a list whose numbers are of a country', () => {
  it.each([
    ['(11) 98888-0002', 'BR', '5511988880002'],
    ['11988880002', 'BR', '5511988880002'],
    ['021 98888-0002', 'BR', '5521988880002'],
    ['0 15 11 98888-0002', 'BR', '5511988880002'],
    ['(11) 3333-4444', 'BR', '551133334444'],
    ['5511988880002', 'BR', '5511988880002'],
    ['+5511988880002', 'BR', '5511988880002'],
    ['0034 612 34 56 78', 'BR', '34612345678'],
    ['447400123456', 'BR', '447400123456'],
    ['+1 202 555 0123', 'BR', '12025550123'],
    ['612 345 678', 'ES', '34612345678'],
    ['07400 123456', 'GB', '447400123456'],
  ] as const)('%s of %s is %s', (text, country, expected) => {
    expect(readPhone(text, 'phone', { country })).toBe(expected)
  })

  it('is still refused when it is none there, and the row’s own country code goes first', () => {
    expect(() => readPhone('12345', 'phone', { country: 'BR' })).toThrow('no phone number of the country code 55')
    expect(() => readPhone('5.51199E+12', 'phone', { country: 'BR' })).toThrow('a spreadsheet has shortened')
    expect(readPhone('98765 43210', 'Phone', { code: '91', country: 'BR' })).toBe('919876543210')
  })
})

describe('a date', () => {
  const now = Date.UTC(2026, 5, 1)
  it.each([
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2026-01-31 10:00', '2026-01-31T10:00:00.000Z'],
    ['2026-01-31 10:00:00 UTC', '2026-01-31T10:00:00.000Z'],
    ['2026/01/31 10:00:00 +0300', '2026-01-31T07:00:00.000Z'],
    ['2026-01-31T10:00:00.123456Z', '2026-01-31T10:00:00.123Z'],
    ['Sat, 31 Jan 2026 10:00:00 +0000', '2026-01-31T10:00:00.000Z'],
    ['1767225600', '2026-01-01T00:00:00.000Z'],
    ['1767225600000', '2026-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(new Date(readTime(text, 'since', now)).toISOString()).toBe(expected)
  })

  it.each([
    ['01/02/2026', 'which is the day'],
    ['31.01.2026', 'which is the day'],
    ['2026-02-30T99:00:00Z', 'is no date'],
    ['2999-01-01', 'lies in the future'],
    ['yesterday', 'is no date'],
  ])('%s is refused: %s', (text, reason) => {
    expect(() => readTime(text, 'since', now)).toThrow(reason)
  })
})

it('words for consent and for yes and no are few and sure', () => {
  expect(['opt-out', 'OPTED_OUT', 'unsubscribed', 'Stop'].map((text) => readConsent(text, 'c'))).not.toContain('in')
  expect(['opt-in', 're-opt-in', 'subscribed', 'Active'].map((text) => readConsent(text, 'c'))).not.toContain('out')
  expect(() => readConsent('pending', 'c')).toThrow('opt-out or opt-in')
  expect(['TRUE', 'não', ''].map((text) => readFlag(text, 'f'))).toEqual([true, false, null])
  expect(() => readFlag('maybe', 'f')).toThrow('TRUE or FALSE')
  expect(readUserId('US.1349', 'id')).toBe('US.1349')
  expect(() => readUserId('two words', 'id')).toThrow('no user id')
})
