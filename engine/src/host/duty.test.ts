import { expect, test } from 'vitest'
import { MAX_LANE_EVENTS } from '../limits.ts'
import { createDuty } from './duty.ts'
import { createLanes } from './lanes.ts'

function setUp(mostWaiting?: number) {
  const lanes = createLanes()
  let end = () => {}
  const stalled = new Promise<void>((resolve) => {
    end = resolve
  })
  const wait = (key: string, times: number) => Array.from({ length: times }, () => lanes.run(key, () => stalled))
  return { lanes, duty: createDuty(lanes, () => 0, mostWaiting), wait, end: () => end() }
}

test('nothing new is taken while as much waits as may, and it is again afterwards', async () => {
  const { duty, wait, end, lanes } = setUp(3)
  const tasks = [wait('ana', 2), wait('eva', 0)].flat()
  expect(duty.refusal()).toBeNull()
  tasks.push(...wait('eva', 1))
  expect(duty.refusal()).toBe('busy')
  end()
  await Promise.all(tasks)
  expect([duty.refusal(), lanes.depth()]).toEqual([null, { lanes: 0, tasks: 0 }])
})

test('a full lane refuses for its own person and nobody else', () => {
  const { duty, wait } = setUp()
  wait('ana', MAX_LANE_EVENTS)
  expect([duty.refusal(['eva']), duty.refusal(['eva', 'ana']), duty.refusal()]).toEqual([null, 'busy', null])
})

test('a process that stops takes nothing, and is idle when all that had begun is done', async () => {
  const { duty } = setUp()
  const done = [duty.begin(), duty.begin()]
  duty.drain()
  expect(duty.refusal()).toBe('draining')
  let isIdle = false
  const idle = duty.idle().then(() => {
    isIdle = true
  })
  done[0]?.()
  await Promise.resolve()
  expect(isIdle).toBe(false)
  done[1]?.()
  await idle
})

test('it listens since the last time that something was missed', () => {
  let now = 1
  const duty = createDuty(createLanes(), () => now)
  expect(duty.listeningSince()).toBe(Number.NEGATIVE_INFINITY)
  duty.missed()
  now = 2
  expect(duty.listeningSince()).toBe(1)
})
