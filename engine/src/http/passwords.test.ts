import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './passwords.ts'

test('a password is known by its hash, which is another one each time and does not hold it', async () => {
  const hash = await hashPassword('correct horse')
  expect(hash).not.toContain('correct')
  expect(await hashPassword('correct horse')).not.toBe(hash)
  expect(await isPassword('correct horse', hash)).toBe(true)
  expect(await isPassword('correct horsE', hash)).toBe(false)
  expect(await isPassword('', hash)).toBe(false)
  expect(await isPassword('correct horse', null)).toBe(false)
})

test('the same letters are the same password, however they are written', async () => {
  const hash = await hashPassword('Caf\u00e9 ao leite')
  expect(await isPassword('Cafe\u0301 ao leite', hash)).toBe(true)
})
