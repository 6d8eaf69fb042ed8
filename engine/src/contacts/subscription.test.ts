import { expect, test } from 'vitest'
import type { OptIn, Stop } from './contact.ts'
import { subscriptionOf } from './subscription.ts'

const stop = (scope: Stop['scope']) => ({ scope }) as Stop
const optIn = { scope: 'marketing' } as OptIn

test('a person stands as their widest stop says, and only without any as they agreed', () => {
  expect(subscriptionOf({ stops: [stop('topic:news'), stop('all')], optIns: [optIn] })).toBe('stopped')
  expect(subscriptionOf({ stops: [stop('topic:news')], optIns: [optIn] })).toBe('partly-stopped')
  expect(subscriptionOf({ stops: [], optIns: [optIn] })).toBe('subscribed')
  expect(subscriptionOf({ stops: [], optIns: [] })).toBe('never-asked')
})
