import { afterEach, expect, test, vi } from 'vitest'
import { newId } from './new-id.ts'

afterEach(() => vi.useRealTimers())

test('ids are 26 letters and digits, never the same, and sort by time', () => {
  vi.useFakeTimers()
  const ids = Array.from({ length: 100 }, (_, i) => {
    vi.setSystemTime(1_700_000_000_000 + i * 86_400_000)
    return newId()
  })
  expect(ids.every((id) => /^[0-9a-v]{26}$/.test(id))).toBe(true)
  expect([...ids].sort()).toEqual(ids)
  expect(newId()).not.toBe(newId())
})
