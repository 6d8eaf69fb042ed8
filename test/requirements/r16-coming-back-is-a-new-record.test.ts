import { expect, test } from 'vitest'
import { ACCEPTED, INVOICE, OFFER } from '../helpers/sends.ts'
import { openWorld } from '../helpers/world.ts'

test.each([
  ['START', 'Welcome back', '15551230001'],
  ['VOLTAR', 'Boas-vindas de volta', '5511987654321'],
  ['ALTA', 'Le damos la bienvenida', '34612345678'],
])('%s lifts the stop and writes a consent record of its own', async (word, welcome, waId) => {
  const world = await openWorld()
  const ana = world.person(waId)
  await ana.says('STOP')
  ana.hears(/START|VOLTAR|ALTA/)
  await world.after('P1D')

  const messageId = await ana.says(word)

  ana.hears(welcome)
  const { stops, ledger, chain } = await ana.consent()
  expect(stops).toEqual([])
  expect(chain).toEqual({ intact: true })
  expect(ledger.at(-1)).toMatchObject({
    action: 'opt-in',
    actor: 'contact',
    messageId,
    text: word,
    sentAt: world.now,
    effectiveAt: world.now,
  })
  expect(ledger.map(({ action }) => action)).toEqual(['opt-out', 'confirmation', 'opt-in'])
  for (const message of [OFFER, INVOICE]) expect(await world.api.send(ana, message)).toMatchObject(ACCEPTED)
  ana.hears('spring_offer', 'invoice_ready')
})

test('a tap on Undo takes the stop back at once', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('Undo')
  await ana.taps('Undo')
  ana.hears('Undone.')
  expect(await ana.stopped()).toEqual([])
  expect((await ana.ledger()).at(-1)).toMatchObject({ action: 'undo', actor: 'contact' })
  expect(await world.api.send(ana, OFFER)).toMatchObject(ACCEPTED)
})

test('whoever comes back and stops again is stopped again, and told so once', async () => {
  const world = await openWorld()
  const ana = world.person()
  for (const word of ['STOP', 'START', 'STOP']) {
    await ana.says(word)
    await world.after('PT2H')
  }
  expect(await ana.stopped()).toEqual(['all'])
  ana.hears('You will get no more messages', 'Welcome back', 'You will get no more messages')
})
