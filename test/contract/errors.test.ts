/** The table of error codes, the source that throws them and the API description say the same. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApiError, ERRORS, type ErrorCode, isErrorCode, problem } from '@basta/engine/errors.ts'
import { openWorld } from '@basta/engine/http/testing/world.ts'
import { expect, test } from 'vitest'

const SOURCE = join(import.meta.dirname, '../../engine/src')
const CODES = Object.keys(ERRORS) as ErrorCode[]

const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'errors.ts')
  .map((file) => readFileSync(join(SOURCE, file), 'utf8'))

test('every code that is thrown is in the table', () => {
  const thrown = sources.flatMap((source) =>
    [...source.matchAll(/new ApiError\(\s*'([^']+)'/g)].map(([, code = '']) => code),
  )
  expect(thrown.length).toBeGreaterThan(10)
  expect(thrown.filter((code) => !isErrorCode(code))).toEqual([])
})

test('every final refusal of clearance is in the table; a held message is accepted and waits', () => {
  const clearance = readFileSync(join(SOURCE, 'consent/clearance.ts'), 'utf8')
  const refusals = [...clearance.matchAll(/code: '([^']+)'/g)].map(([, code = '']) => code)
  expect(refusals.filter((code) => !isErrorCode(code))).toEqual(['consent.held'])
})

test('every code of the table is used', () => {
  expect(CODES.filter((code) => !sources.some((source) => source.includes(`'${code}'`)))).toEqual([])
})

test('every code has a status that is an error and a title of its own', () => {
  for (const code of CODES) {
    const { type, title, status, detail } = problem(new ApiError(code, 'Details.'))
    expect(type).toBe(`/problems/${code}`)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(detail).toBe('Details.')
    expect(CODES.filter((other) => ERRORS[other].title === title)).toEqual([code])
  }
})

test('every code is documented in the API description', async () => {
  const world = await openWorld()
  const description = (await world.call({ url: '/api/openapi.json' })).body
  expect(CODES.filter((code) => !description.includes(`\`${code}\``))).toEqual([])
  await world.close()
})
