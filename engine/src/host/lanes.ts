/** One lane per key: what runs in a lane runs one after the other, in the order of arrival. Lanes run side by side. */
export interface Lanes {
  run<T>(key: string, task: () => Promise<T>): Promise<T>
  /** Lanes in use, and tasks waiting or running in all of them. */
  depth(): { lanes: number; tasks: number }
  /** Tasks waiting or running in one. */
  depthOf(key: string): number
  /** Resolves when every task that was there has finished. */
  idle(): Promise<void>
}

interface Lane {
  tail: Promise<unknown>
  tasks: number
}

export function createLanes(): Lanes {
  const lanes = new Map<string, Lane>()
  let tasks = 0

  async function run<T>(key: string, task: () => Promise<T>): Promise<T> {
    tasks += 1
    const before = lanes.get(key)
    const mine = before ? before.tail.then(task, task) : task()
    const lane = before ?? { tail: mine, tasks: 0 }
    lane.tail = mine
    lane.tasks += 1
    if (!before) lanes.set(key, lane)
    try {
      return await mine
    } finally {
      tasks -= 1
      lane.tasks -= 1
      if (lane.tasks === 0) lanes.delete(key)
    }
  }

  async function idle(): Promise<void> {
    while (lanes.size > 0) await Promise.allSettled([...lanes.values()].map(({ tail }) => tail))
  }

  return { run, idle, depth: () => ({ lanes: lanes.size, tasks }), depthOf: (key) => lanes.get(key)?.tasks ?? 0 }
}
