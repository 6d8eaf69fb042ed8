import { describe, expect, it } from 'vitest'
import { readConsent, readFlag, readTime, readUserId } from './cells.ts'

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
