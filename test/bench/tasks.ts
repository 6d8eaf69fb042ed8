/** The inside of a side (`side.ts`): what it was started with, and the tasks that it answers. */

export const options: unknown = JSON.parse(process.argv[2] ?? '{}')

let peakRss = 0

/** Says that everything is ready, and carries out what is asked from now on. Ends with the process that asks. */
export function answerTasks(ready: unknown, tasks: Record<string, (argument: never) => unknown> = {}): void {
  process.on('disconnect', () => process.exit(0))
  // What the system calls the peak has that of the process it was forked from in it.
  setInterval(() => {
    peakRss = Math.max(peakRss, process.memoryUsage.rss())
  }, SAMPLE_MS).unref()
  process.on('message', async ({ task, argument }: { task: string; argument: never }) => {
    try {
      const carryOut = task === 'usage' ? usage : tasks[task]
      if (!carryOut) throw new Error(`There is no task ${task}`)
      process.send?.({ result: await carryOut(argument) })
    } catch (error) {
      process.send?.({ fault: (error as Error).stack ?? String(error) })
    }
  })
  process.send?.({ result: ready })
}

const SAMPLE_MS = 500

function usage() {
  const { user, system } = process.cpuUsage()
  const rss = process.memoryUsage.rss()
  return { cpuUs: user + system, rssMib: rss / 2 ** 20, peakRssMib: Math.max(peakRss, rss) / 2 ** 20 }
}
