import { expect, test } from 'vitest'
import { authorName } from './author-name.ts'

test('a sentence that begins with whom the server names by a word of its own begins with a capital letter', () => {
  expect(authorName('owner', 'pt', { begins: true })).toBe('O proprietário')
  expect(authorName('environment', 'es', { begins: true })).toBe('La clave de API del servidor')
  expect(authorName('owner', 'en')).toBe('the owner')
})

test('a name stays as its owner writes it', () => expect(authorName('ana', 'pt', { begins: true })).toBe('ana'))
