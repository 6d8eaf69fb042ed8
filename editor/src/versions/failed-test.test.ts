import { expect, test } from 'vitest'
import type { Tested } from '../worker/protocol.ts'
import { failedTestsIn } from './failed-test.ts'

const passed: Tested = { name: 'well', passed: true, visited: [], taken: [] }
const failed: Tested = {
  ...passed,
  ...{ name: 'is told', passed: false },
  failure: { step: 1, message: { en: 'heard nothing', pt: 'não ouviu nada', es: 'no oyó nada' }, got: [] },
}

test('of the tests played last those that fail are told, in the language of the reader and by their place', () => {
  expect(failedTestsIn([passed, null, failed], 'pt')).toEqual([
    { step: 1, message: 'não ouviu nada', got: [], at: 2, name: 'is told' },
  ])
  expect(failedTestsIn([passed, null], 'pt')).toEqual([])
})
