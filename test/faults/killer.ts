/** Kills the engine at moments that a seed decides, and starts it again. */
import type { Chance } from './chance.ts'
import type { EngineProcess } from './engine-process.ts'
import type { Order } from './order.ts'

export interface Killer {
  readonly kills: number
  /** One more message of a person was answered. */
  progress(): void
  /** Resolves when the engine runs again after the last kill. */
  done(): Promise<void>
}

/** Things that may be seen between a message that was answered and the kill: any of them can be the last one. */
const SPREAD = 50

/** @param messages how many people are going to write: the kills are spread over them */
export function createKiller(
  engine: EngineProcess,
  order: Order,
  chance: Chance,
  plan: { kills: number; messages: number },
): Killer {
  const moments = Array.from({ length: plan.kills }, () => chance.below(plan.messages * 0.95)).sort((a, b) => a - b)
  let answered = 0
  let kills = 0
  let underWay: Promise<void> | undefined

  async function killAndStart(): Promise<void> {
    // Called back in the middle of what is seen then, so that the engine gets no further.
    await new Promise<void>((resolve) => order.after(chance.below(SPREAD), () => resolve(engine.kill())))
    kills += 1
    await engine.start()
    underWay = undefined
    look()
  }

  function look(): void {
    if (underWay || moments[0] === undefined || answered < moments[0]) return
    moments.shift()
    underWay = killAndStart()
  }

  return {
    get kills() {
      return kills
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
