import { expect, test } from 'vitest'
import { delivery, textContent } from '../helpers/webhooks.ts'
import { openWorld } from '../helpers/world.ts'

test('a keyword, a sentence, a button, the switch in WhatsApp and a call of the API: each is stored with time and origin', async () => {
  const world = await openWorld()
  const person = (n: number) => world.person(`1555123000${n}`)
  const at = world.now
  const evidence = { sentAt: at, receivedAt: at, effectiveAt: at, action: 'opt-out' }

  const keyword = await person(1).says('Stop!')
  expect((await person(1).ledger())[0]).toMatchObject({
    ...evidence,
    source: 'keyword',
    messageId: keyword,
    text: 'Stop!',
    detection: {
      tier: 1,
      language: 'en',
      normalised: 'stop',
      matched: 'stop',
      rule: expect.any(String),
      lexicon: expect.any(String),
    },
  })

  const sentence = await person(2).says('please stop texting me')
  expect((await person(2).ledger())[0]).toMatchObject({
    ...evidence,
    source: 'phrase',
    messageId: sentence,
    detection: { tier: 2 },
  })

  const button = await person(3).tapsTemplateButton('optout:all:campaign-7', 'Stop')
  expect((await person(3).ledger())[0]).toMatchObject({
    ...evidence,
    source: 'template-button',
    messageId: button,
    template: 'optout:all:campaign-7',
  })

  await person(4).switchesMarketing('stop')
  expect((await person(4).ledger())[0]).toMatchObject({
    ...evidence,
    source: 'platform-preference',
    register: 'platform',
  })

  await person(5).says('hello')
  const { id } = await person(5).contact()
  await world.api.post(`/api/contacts/${id}/consent`, {
    action: 'opt-out',
    scope: 'all',
    evidence: 'By phone',
    at: at - 60_000,
  })
  expect((await person(5).ledger())[0]).toMatchObject({
    ...evidence,
    sentAt: at - 60_000,
    source: 'api',
    register: 'operator',
    evidence: 'By phone',
  })
})

test('a webhook that Meta delivers late keeps the time at which the person wrote', async () => {
  const world = await openWorld()
  const ana = world.person()
  const { change } = ana.message(textContent('STOP'))
  const writtenAt = world.now
  await world.after('PT3H')
  expect(await world.deliver(delivery(change))).toBe(200)
  expect((await ana.ledger())[0]).toMatchObject({ sentAt: writtenAt, receivedAt: world.now, effectiveAt: world.now })
})

test('the confirmation is in the ledger too, by the id that WhatsApp gave it', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  const [confirmation] = ana.hears('no more messages')
  const { ledger, stops, chain } = await ana.consent()
  expect(ledger.at(-1)).toMatchObject({
    action: 'confirmation',
    messageId: confirmation?.id,
    evidence: stops[0]?.entryId,
  })
  expect(chain).toEqual({ intact: true })
})
