/** One side of a comparison as a process of its own, bundled as the product is, and asked from here. */
import { type ChildProcess, fork } from 'node:child_process'
import { bundle } from './bundle.ts'

export interface Usage {
  cpuUs: number
  rssMib: number
  /** The most that it was since it was ready, looked at twice a second. */
  peakRssMib: number
}

export interface Side<Ready> {
  /** What it said when it was ready. */
  ready: Ready
  ask<T>(task: string, argument?: unknown): Promise<T>
  usage(): Promise<Usage>
  end(): Promise<void>
}

/**
 * Starts `<name>.ts` of this folder. With `BENCH_PROFILE` set, a CPU profile of it is written into that folder when it ends.
 * @throws Error when it ends by itself
 */
export async function startSide<Ready>(name: string, options: object = {}): Promise<Side<Ready>> {
  const profile = process.env.BENCH_PROFILE
  const child = fork(await bundle(name), [JSON.stringify(options)], {
    execArgv: profile
      ? ['--cpu-prof', `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${profileName(name, options)}`]
      : [],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const ask = <T>(task: string, argument?: unknown) => {
    child.send({ task, argument })
    return answerOf<T>(child, name)
  }
  return {
    ready: await answerOf<Ready>(child, name),
    ask,
    usage: () => ask<Usage>('usage'),
    end() {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.disconnect()
      return ended
    },
  }
}

function profileName(name: string, options: object): string {
  const { mode = '' } = options as { mode?: string }
  return `${[name, mode, Date.now()].filter(Boolean).join('-')}.cpuprofile`
}

function answerOf<T>(child: ChildProcess, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`${name} ended with code ${code}`))
    child.once('exit', onExit)
    child.once('message', (message) => {
      child.off('exit', onExit)
      const { fault, result } = message as { fault?: string; result: T }
      if (fault === undefined) resolve(result)
      else reject(new Error(`${name}: ${fault}`))
    })
  })
}

/** Measures each in turn, in the other order every other round, after a first round that warms all of them up. */
export async function alternating<Name extends string, T>(
  rounds: number,
  names: readonly Name[],
  measure: (name: Name, round: number) => Promise<T> | T,
): Promise<Record<Name, T[]>> {
  const measured = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<Name, T[]>
  for (let round = -1; round < rounds; round++)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await measure(name, round)
      if (round >= 0) measured[name].push(value)
    }
  return measured
}
