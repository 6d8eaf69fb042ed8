/** One lane per key: what runs in a lane runs one after the other, in the order of arrival. Lanes run side by side. */
export interface Lanes {
  run<T>(key: string, task: () => Promise<T>): Promise<T>
  /** Lanes in use, and tasks waiting or running in all of them. */
  depth(): { lanes: number; tasks: number }
  /** Resolves when every task that was there has finished. */
  idle(): Promise<void>
}

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>()
  let tasks = 0

  async function run<T>(key: string, task: () => Promise<T>): Promise<T> {
    tasks += 1
    const before = tails.get(key)
    const mine = before ? before.then(task, task) : task()
    tails.set(key, mine)
    try {
      return await mine
    } finally {
      tasks -= 1
      if (tails.get(key) === mine) tails.delete(key)
    }
  }

  async function idle(): Promise<void> {
    while (tails.size > 0) await Promise.allSettled(tails.values())
  }

  return { run, idle, depth: () => ({ lanes: tails.size, tasks }) }
}
