import { expect, test } from 'vitest'
import { NEWS, OFFER, REFUSED } from '../helpers/sends.ts'
import { NUMBER, openWorld } from '../helpers/world.ts'

const SENTENCES = [
  'please stop texting me',
  "I don't want to receive any more messages",
  'take me off your list',
  'Please remove my number from your list.',
  'não quero mais receber mensagens',
  'por favor parem de me mandar mensagem',
  'me tira dessa lista',
  'no quiero recibir más mensajes',
  'dejen de escribirme por favor',
  'quiero darme de baja',
]

test.each(SENTENCES)('"%s" is a wish to stop', async (sentence) => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says(sentence)
  ana.hears(/no more|não vai mais|Ya no recibirá/)
  expect(await ana.stopped()).toEqual(['all'])
})

test('an unclear sign is asked about once; marketing waits for the answer, and silence stops it', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('enough')
  ana.hears('Do you want to stop receiving messages')
  expect(await world.api.send(ana, OFFER)).toMatchObject({ status: 202, body: { heldUntil: world.now + 5 * 60_000 } })
  ana.hearsNothing()
  await world.after('PT5M')
  ana.hears('You will get no more offers')
  expect(await ana.stopped()).toEqual(['marketing'])
  await world.after('P1D')
  ana.hearsNothing()
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
})

test('one tap on the question stops all, and one tap says no', async () => {
  const world = await openWorld()
  const [ana, bob] = [world.person(), world.person('15551230002', 'Bob')]
  for (const person of [ana, bob]) {
    await person.says('enough')
    person.hears('Do you want to stop')
  }
  await ana.taps('Stop all')
  ana.hears('You will get no more messages')
  await bob.taps('No')
  bob.hears('nothing changes')
  expect(await ana.stopped()).toEqual(['all'])
  expect(await bob.stopped()).toEqual([])
  await world.after('P1D')
  ana.hearsNothing()
  bob.hearsNothing()
})

test("WhatsApp's own switch stops marketing, without an answer that the app has given already", async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('hello')
  await ana.switchesMarketing('stop')
  ana.hearsNothing()
  expect((await ana.consent()).stops).toMatchObject([{ scope: 'marketing', register: 'platform' }])
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
  expect(await world.api.send(ana, NEWS)).toMatchObject({ status: 202 })
})

test('a failed status that says the person stopped marketing (131050) stops it', async () => {
  const world = await openWorld()
  const ana = world.person()
  await world.api.send(ana, OFFER)
  const [offer] = ana.hears('spring_offer')
  if (!offer) throw new Error('The offer did not leave')
  await world.status(offer, 'failed', 131050)
  expect((await ana.consent()).stops).toMatchObject([{ scope: 'marketing', register: 'platform' }])
  expect(await world.api.send(ana, { ...OFFER, channel: NUMBER })).toMatchObject(REFUSED)
  ana.hearsNothing()
})
