import { expect, test } from 'vitest'
import { withoutPeople } from './log.ts'

test.each([
  [
    '{"err":{"message":"dup key: { _id: \\"wa_id:15551234567\\" }"}}',
    '{"err":{"message":"dup key: { _id: \\"wa_id:…67\\" }"}}',
  ],
  ['{"msg":"to +5511987654321 failed"}', '{"msg":"to …21 failed"}'],
  ['{"url":"/contacts?identity=wa_id%3A%2B15551234567"}', '{"url":"/contacts?identity=wa_id%3A…67"}'],
  ['{"event":"wamid.HBgLMTU1NTEyMzQ1NjcVAgASGBQzQTdFNUY2RDc4OUFCQ0RFAA=="}', '{"event":"wamid.…RFAA=="}'],
])('a number is cut: %s', (line, cut) => {
  expect(withoutPeople(line)).toBe(cut)
})

test.each([
  '{"level":20,"time":1790000000000,"dueAt":1790000000000}',
  '{"contactId":"0001kdn4v8q2h50001234567ab"}',
  '{"code":131056,"retryInMs":64000}',
])('everything else stays: %s', (line) => {
  expect(withoutPeople(line)).toBe(line)
})
