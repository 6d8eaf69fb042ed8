import { expect, test } from 'vitest'
import { flow, onKeyword, step } from '../helpers/flows.ts'
import { openWorld } from '../helpers/world.ts'

test('the person decides when: in the middle of the night, while the chat waits for staff that never come', async () => {
  const toHuman = flow(
    'human',
    { start: onKeyword('agent'), human: step('agent-takeover', { message: 'We will be with you.' }) },
    'start -> human',
  )
  const world = await openWorld({ flows: [toHuman] })
  const ana = world.person()
  await ana.says('agent')
  ana.hears('We will be with you.')
  await world.after('P2DT15H')
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  expect(await ana.ledger()).toMatchObject([{ action: 'opt-out', actor: 'contact' }, { action: 'confirmation' }])
})
