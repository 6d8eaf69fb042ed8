/** Who of a million people may get marketing, with 100,000 of them stopped, against a bare SQL anti-join. */
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'
import { copyOfContacts } from './million.ts'
import { alternating, startSide } from './side.ts'
import type { Suppressed } from './suppression-side.ts'

const CONTACTS = Number(process.env.BENCH_CONTACTS ?? 1_000_000)
const STOPS = CONTACTS / 10
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9)

export function benchSuppression(): Promise<Figure[]> {
  return withFolder(async (at) => {
    await copyOfContacts(CONTACTS, at('engine.db'))
    const side = await startSide('suppression-side')
    try {
      await side.ask('open', { engine: at('engine.db'), floor: at('floor.db'), contacts: CONTACTS, stops: STOPS })
      const names = ['engineCount', 'floorCount', 'engineRead', 'floorRead'] as const
      const perSecond = await alternating(ROUNDS, names, async (name) => {
        const { left, ms } = await side.ask<Suppressed>(name)
        if (left !== CONTACTS - STOPS) throw new Error(`${name}: ${left} are left`)
        return (CONTACTS / ms) * 1000
      })
      return [
        {
          ...{ what: `people, ${CONTACTS.toLocaleString('en')} counted`, unit: '/s', atLeast: 0.5 },
          ...{ measured: perSecond.engineCount, floor: perSecond.floorCount },
        },
        {
          ...{ what: 'people, whoever is left handed over', unit: '/s', atLeast: 0.5 },
          ...{ measured: perSecond.engineRead, floor: perSecond.floorRead },
        },
      ]
    } finally {
      await side.end()
    }
  })
}
