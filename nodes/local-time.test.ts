import { expect, test } from 'vitest'
import { addDays, isoDate, localTime, momentOf } from './local-time.ts'

test('shows the wall clock of a zone', () => {
  expect(localTime(Date.parse('2026-03-01T02:30:00Z'), 'America/Sao_Paulo')).toEqual({
    date: '2026-02-28',
    minutes: 23 * 60 + 30,
    weekday: 'sat',
  })
  expect(localTime(Date.parse('2026-03-01T00:00:00Z'), 'Asia/Kolkata').minutes).toBe(330)
})

test.each([
  ['2026-07-01', 540, 'Europe/Madrid', '2026-07-01T07:00:00.000Z'],
  ['2026-01-01', 540, 'Europe/Madrid', '2026-01-01T08:00:00.000Z'],
  ['2026-03-29', 150, 'Europe/Madrid', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', 240, 'Europe/Madrid', '2026-03-29T02:00:00.000Z'],
  ['2026-01-01', 0, 'Pacific/Auckland', '2025-12-31T11:00:00.000Z'],
])('finds the moment of %s at minute %i in %s', (date, minutes, zone, iso) => {
  expect(new Date(momentOf(date, minutes, zone)).toISOString()).toBe(iso)
})

test('knows the calendar', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  expect(isoDate(2028, 2, 29)).toBe('2028-02-29')
  expect(isoDate(2026, 2, 29)).toBeNull()
  expect(isoDate(Number.NaN, 1, 1)).toBeNull()
})
