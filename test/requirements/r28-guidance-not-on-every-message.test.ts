import { test } from 'vitest'
import { answers } from '../helpers/flows.ts'
import { openWorld } from '../helpers/world.ts'

test('the way out is said once, and not on every message', async () => {
  const world = await openWorld({ flows: [answers('hours', 'We open at nine.')] })
  const ana = world.person()
  await ana.says('hours')
  ana.hears(/STOP/)
  for (let day = 0; day < 5; day++) {
    await world.after('P1D')
    await ana.says('hours')
    await world.api.send(ana, { purpose: 'utility', text: 'Your order is ready.' })
    ana.hears(/^We open at nine\.$/, /^Your order is ready\.$/)
  }
})
