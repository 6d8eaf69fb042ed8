import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GROUPS, readStatements } from './statements.ts'

const root = new URL('../../', import.meta.url)

test('there are 120 statements', () => {
  expect(Object.values(GROUPS).reduce((sum, { count }) => sum + count, 0)).toBe(120)
})

test.each(readStatements().filter(({ state }) => state === 'test'))(
  '$code is shown by tests that exist',
  ({ tests = [] }) => {
    expect(tests).not.toEqual([])
    for (const reference of tests) {
      const [file = '', name = ''] = reference.split(' › ')
      expect(existsSync(new URL(file, root)), file).toBe(true)
      expect(readFileSync(new URL(file, root), 'utf8')).toContain(name)
    }
  },
)
