import { describe, expect, test } from 'vitest'
import { createLanes } from './lanes.ts'

/** A task that ends when it is told to. */
function task<T = string>() {
  let end: (value: T) => void = () => undefined
  let fail: (reason: Error) => void = () => undefined
  let started = false
  const done = new Promise<T>((resolve, reject) => {
    end = resolve
    fail = reject
  })
  const run = () => {
    started = true
    return done
  }
  return { run, end, fail, started: () => started }
}
/** Lets everything that can go on go on. */
const tick = () => new Promise(setImmediate)

describe('lanes', () => {
  test('run what is in one lane one after the other, in the order of arrival', async () => {
    const lanes = createLanes()
    const [first, second, third] = [task(), task(), task()]
    const results = [first, second, third].map(({ run }) => lanes.run('ana', run))
    await tick()
    expect([first, second, third].map(({ started }) => started())).toEqual([true, false, false])
    second.end('2')
    await tick()
    expect(second.started()).toBe(false)
    first.end('1')
    await tick()
    expect(third.started()).toBe(true)
    third.end('3')
    expect(await Promise.all(results)).toEqual(['1', '2', '3'])
  })

  test('run side by side', async () => {
    const lanes = createLanes()
    const [ana, eva] = [task(), task()]
    void lanes.run('ana', ana.run)
    const done = lanes.run('eva', eva.run)
    expect(eva.started()).toBe(true)
    eva.end('eva')
    expect(await done).toBe('eva')
    ana.end('ana')
  })

  test('go on after a task that failed, whose failure is its caller’s alone', async () => {
    const lanes = createLanes()
    const failing = lanes.run('ana', async () => {
      throw new Error('no')
    })
    const next = lanes.run('ana', async () => 'yes')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('yes')
  })

  test('start at once when they are free', () => {
    const { run, started } = task()
    void createLanes().run('ana', run)
    expect(started()).toBe(true)
  })

  test('count what waits and runs, and forget lanes that are done', async () => {
    const lanes = createLanes()
    const [first, second, other] = [task(), task(), task()]
    const all = [lanes.run('ana', first.run), lanes.run('ana', second.run), lanes.run('eva', other.run)]
    expect(lanes.depth()).toEqual({ lanes: 2, tasks: 3 })
    for (const { end } of [first, second, other]) end('')
    await Promise.all(all)
    expect(lanes.depth()).toEqual({ lanes: 0, tasks: 0 })
  })

  test('are idle when nothing is left, also of what came meanwhile', async () => {
    const lanes = createLanes()
    await lanes.idle()
    const [first, second] = [task(), task()]
    let idle = false
    void lanes.run('ana', async () => {
      await first.run()
      void lanes.run('eva', second.run)
    })
    const waiting = lanes.idle().then(() => {
      idle = true
    })
    first.end('')
    await tick()
    expect(idle).toBe(false)
    second.end('')
    await waiting
    expect(lanes.depth()).toEqual({ lanes: 0, tasks: 0 })
  })
})
