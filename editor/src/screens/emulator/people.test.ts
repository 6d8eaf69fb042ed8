import { describe, expect, it } from 'vitest'
import { formatNumber, initials, mergePhones, parseNumber, STARTERS } from './people.ts'

describe('parseNumber', () => {
  it.each([
    ['+34 600 000 002', '34600000002'],
    ['0055 (11) 90000-0002', '5511900000002'],
    ['1.202.555.0101', '12025550101'],
  ])('reads %s', (typed, waId) => {
    expect(parseNumber(typed)).toBe(waId)
  })

  it.each(['', '123', '+0 123 456 789', '1234567890123456', 'call me', '../../etc/passwd'])('refuses %j', (typed) => {
    expect(parseNumber(typed)).toBeUndefined()
  })
})

describe('formatNumber', () => {
  it.each([
    ['12025550101', '+1 202 555 0101'],
    ['5511900000001', '+55 11 90000 0001'],
    ['34600000001', '+34 600 000 001'],
    ['4915112345678', '+491 511 234 567 8'],
  ])('groups %s', (waId, shown) => {
    expect(formatNumber(waId)).toBe(shown)
  })
})

describe('mergePhones', () => {
  it('shows each number once, under the name the emulator knows', () => {
    const [first] = STARTERS
    const waId = first?.waId ?? ''
    const phones = mergePhones([{ waId: '4915112345678', name: 'Jo' }], [{ waId, name: 'Samantha', marketing: 'on' }])
    expect(phones.filter((phone) => phone.waId === waId)).toEqual([{ waId, name: 'Samantha' }])
    expect(phones).toHaveLength(STARTERS.length + 1)
  })

  it('shows the number of somebody without a name', () => {
    const phones = mergePhones([], [{ waId: '34600000009', name: '', marketing: 'on' }])
    expect(phones.at(-1)?.name).toBe('+34 600 000 009')
  })
})

describe('initials', () => {
  it.each([
    ['Ana Souza', 'AS'],
    ['lucía', 'L'],
    ['Ana de la Cruz', 'AC'],
    ['+34 600', '6'],
    ['', '#'],
  ])('%j is %s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })
})
