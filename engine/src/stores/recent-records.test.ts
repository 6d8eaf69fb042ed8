import { expect, test } from 'vitest'
import { newContact } from '../contacts/contact.ts'
import { createRecentRecords } from './recent-records.ts'

const person = (id: string) => newContact(id, [{ kind: 'wa_id', value: id }], 0, 'en')

test('a record is given away once, at the revision that was written', () => {
  const recent = createRecentRecords()
  const record = person('ana')
  recent.keep(record, 3, 100)
  expect(recent.take('ana', 3)).toBe(record)
  expect(record.rev).toBe(3)
  expect(recent.take('ana', 3)).toBeUndefined()
})

test('a record that somebody else has written since is not given away', () => {
  const recent = createRecentRecords()
  recent.keep(person('ana'), 3, 100)
  expect(recent.take('ana', 4)).toBeUndefined()
  expect(recent.take('ana', 3)).toBeUndefined()
})

test('long records and the oldest of many are not kept', () => {
  const recent = createRecentRecords()
  recent.keep(person('long'), 1, 100_000)
  expect(recent.take('long', 1)).toBeUndefined()
  for (let n = 0; n < 3_000; n++) recent.keep(person(`p${n}`), 1, 100)
  expect(recent.take('p0', 1)).toBeUndefined()
  expect(recent.take('p2999', 1)).toBeDefined()
})
