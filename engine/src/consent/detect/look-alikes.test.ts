import { expect, test } from 'vitest'
import { unmaskLookAlikes } from './look-alikes.ts'

test.each([
  ['STОP', 'STOP'],
  ['unsubsсribе now', 'unsubscribe now'],
  ['stορ', 'stop'],
  ['ꜱᴛᴏᴘ', 'stop'],
])('%s reads %s', (masked, latin) => {
  expect(masked).not.toBe(latin)
  expect(unmaskLookAlikes(masked)).toBe(latin)
})

test.each(['стоп', 'СТОП смс', 'ОТПИСАТЬСЯ от sms', 'smsки', 'τέλος', 'não', '停止 stop'])(
  '%s stays as it is',
  (text) => {
    expect(unmaskLookAlikes(text)).toBe(text)
  },
)
