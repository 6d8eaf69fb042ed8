/** Makes trouble, one at a time, at moments that a seed decides, in the thick of traffic. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Chance } from './chance.ts'
import type { Order } from './order.ts'

/** How often, and what. Resolves when whoever it befell is back. */
export interface Trouble {
  times: number
  make(aim: () => Promise<void>): Promise<void>
}

export interface Troubles {
  /** What was made so far. */
  readonly made: ReadonlyMap<string, number>
  /** Resolves at once unless more is due than can be made: whoever writes on waits, so that all of it meets traffic. */
  pace(): Promise<void>
  /** One more message of a person was answered. */
  progress(): void
  /** Resolves when all is made and over. */
  done(): Promise<void>
}

/** Things that may be seen between a message that was answered and the trouble: any of them can be the last one. */
const SPREAD = 50
/** How long that may take where little happens, ms. */
const QUIET_MS = 5000
/** A long run says how far it is. */
const SAID_EVERY = 50
/** What may be due at once. */
const BACKLOG = 2

/** @param messages how many people are going to write: trouble is spread over them */
export function createTroubles(
  order: Order,
  chance: Chance,
  messages: number,
  kinds: ReadonlyMap<string, Trouble>,
): Troubles {
  const plan = [...kinds]
    .flatMap(([name, { times }]) => Array.from({ length: times }, () => ({ name, at: chance.below(messages * 0.95) })))
    .sort((a, b) => a.at - b.at)
  const made = new Map<string, number>([...kinds.keys()].map((name) => [name, 0]))
  let answered = 0
  let underWay: Promise<void> | undefined
  let isAiming = false
  let waiting: (() => void)[] = []

  /** Resolves in the middle of what is seen then, so that the engine gets no further. */
  async function aim(): Promise<void> {
    isAiming = true
    release()
    const shot = new Promise<void>((resolve) => order.after(chance.below(SPREAD), resolve))
    await Promise.race([shot, sleep(QUIET_MS)])
    isAiming = false
  }

  async function makeNext(name: string): Promise<void> {
    await kinds.get(name)?.make(aim)
    const times = (made.get(name) ?? 0) + 1
    made.set(name, times)
    if (times % SAID_EVERY === 0)
      process.stderr.write(`${name} ${times}, ${answered} of ${messages} messages answered\n`)
    underWay = undefined
    look()
    release()
  }

  function look(): void {
    const [next] = plan
    if (underWay || !next || answered < next.at) return
    plan.shift()
    underWay = makeNext(next.name)
  }

  const isBehind = () => !isAiming && plan.filter(({ at }) => at <= answered).length > BACKLOG
  function release(): void {
    if (isBehind()) return
    for (const go of waiting) go()
    waiting = []
  }

  return {
    made,
    async pace() {
      while (isBehind()) await new Promise<void>((resolve) => waiting.push(resolve))
    },
    progress() {
      answered += 1
      look()
    },
    async done() {
      while (underWay) await underWay
    },
  }
}
