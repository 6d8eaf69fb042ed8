import { expect, test } from 'vitest'
import { flow, on, step } from '../helpers/flows.ts'
import { openWorld } from '../helpers/world.ts'

test('a stop is confirmed: who stops, what stops, how to come back', async () => {
  const world = await openWorld({ settings: { business: { name: 'Café Sol' } } })
  const ana = world.person()
  await ana.says('STOP')
  ana.hears(/no more messages from Café Sol[\s\S]*START/)
})

test('in the words of the account, once a flow for it is published', async () => {
  const bye = flow(
    'bye',
    {
      start: on('opt-out'),
      stop: step('unsubscribe', { confirmation: 'Adieu, {{ contact.name }}.', askWhy: false, undo: false }),
    },
    'start -> stop',
  )
  const world = await openWorld({ flows: [bye] })
  const ana = world.person()
  await ana.says('STOP')
  const [confirmation] = ana.hears('Adieu, Ana.')
  expect(confirmation?.type).toBe('text')
})

test('a flow for it that forgets to confirm does not keep the person in the dark', async () => {
  const rude = flow('rude', { start: on('opt-out'), note: step('tag', { add: ['gone'] }) }, 'start -> note')
  const world = await openWorld({ flows: [rude] })
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  expect(await ana.contact()).toMatchObject({ tags: ['gone'] })
})

test('asking again within a day is recorded and not confirmed again', async () => {
  const world = await openWorld()
  const ana = world.person()
  for (const word of ['STOP', 'stop', 'UNSUBSCRIBE']) await ana.says(word)
  ana.hears('You will get no more messages')
  const asked = (await ana.ledger()).filter(({ action }) => action.startsWith('opt-out'))
  expect(asked.map(({ text }) => text)).toEqual(['STOP', 'stop', 'UNSUBSCRIBE'])
})
