import { test } from 'vitest'
import { openWorld } from '../helpers/world.ts'

const SALE = { purpose: 'marketing', text: 'Sale!' } as const
const WAY_OUT = 'Reply STOP to stop messages.'

test('the first marketing message after the configured silence says again how to stop', async () => {
  const world = await openWorld({ settings: { guidanceSilenceMs: 30 * 86_400_000 } })
  const ana = world.person()
  const offered = async () => {
    await ana.says('???')
    await world.api.send(ana, SALE)
  }
  await offered()
  ana.hears(`Sale!\n\n${WAY_OUT}`)
  await world.after('P30D')
  await offered()
  ana.hears(/^Sale!$/)
  await world.after('P30DT1S')
  await offered()
  ana.hears(`Sale!\n\n${WAY_OUT}`)
})
