import { describe, expect, test } from 'vitest'
import { answers } from '../helpers/flows.ts'
import { ACCEPTED, INVOICE, OFFER, RATE_LIMIT, REFUSED } from '../helpers/sends.ts'
import { delivery, textContent } from '../helpers/webhooks.ts'
import { openWorld } from '../helpers/world.ts'

describe('the stop is in force before any further message leaves', () => {
  test('it is durable when the webhook is answered: a crash right after it forgets nothing', async () => {
    const world = await openWorld()
    const ana = world.person()
    await ana.says('STOP')
    ana.hears('You will get no more messages')
    await world.restart()
    expect(await ana.stopped()).toEqual(['all'])
    expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
    await world.after('P1D')
    ana.hearsNothing()
  })

  test('what waits behind a message that is on its way never leaves', async () => {
    const world = await openWorld()
    const ana = world.person()
    const held = world.cloud.hold()
    expect(await world.api.send(ana, OFFER)).toMatchObject(ACCEPTED)
    await held.arrived
    expect(await world.api.send(ana, INVOICE)).toMatchObject(ACCEPTED)
    await ana.says('STOP')
    expect(await ana.stopped()).toEqual(['all'])
    held.release()
    await world.settled()
    ana.hears('spring_offer', 'You will get no more messages')
    await world.after('P1D')
    ana.hearsNothing()
    expect(await ana.events('message.cancelled')).toMatchObject([
      { data: { purpose: 'utility', code: 'consent.stopped' } },
    ])
  })

  test('what waits for its next try never leaves', async () => {
    const world = await openWorld()
    const ana = world.person()
    world.cloud.meet(RATE_LIMIT)
    expect(await world.api.send(ana, OFFER)).toMatchObject(ACCEPTED)
    await ana.says('STOP')
    ana.hears('You will get no more messages')
    await world.after('P1D')
    ana.hearsNothing()
  })

  test('while it is recorded and a hundred sends are asked for at once, none leaves after it', async () => {
    const world = await openWorld()
    const ana = world.person()
    await ana.says('hello')
    const fifty = () => Array.from({ length: 50 }, () => world.api.send(ana, INVOICE))
    const before = fifty()
    const stop = world.deliver(delivery(ana.message(textContent('STOP')).change))
    const [status, ...sent] = await Promise.all([stop, ...before, ...fifty()])
    expect(status).toBe(200)
    const accepted = sent.filter((answer) => answer.status === 202).length
    const cancelled = (await ana.events('message.cancelled')).length
    const refusedLater = (await ana.events('message.refused')).length - (sent.length - accepted)
    const toAna = world.cloud.accepted.map(({ text }) => text)
    const confirmedAt = toAna.findIndex((text) => text.includes('no more messages'))
    expect(toAna.slice(confirmedAt + 1)).toEqual([])
    expect(toAna.filter((text) => text.includes('invoice'))).toHaveLength(accepted - cancelled - refusedLater)
  })

  test('a message and a STOP in one delivery: what the message caused does not leave after the stop', async () => {
    const world = await openWorld({ flows: [answers('go', 'Here we go.')] })
    const ana = world.person()
    const held = world.cloud.hold()
    const [go, stop] = [ana.message(textContent('go')), ana.message(textContent('STOP'))]
    expect(await world.deliver(delivery(go.change, stop.change))).toBe(200)
    held.release()
    await world.settled()
    const texts = world.cloud.accepted.map(({ text }) => text)
    expect(texts.at(-1)).toContain('no more messages')
    expect(texts.filter((text) => text.includes('no more messages'))).toHaveLength(1)
  })
})
