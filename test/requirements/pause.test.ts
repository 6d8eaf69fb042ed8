/** A pause is a stop with an end: it refuses like any other, and ends by itself without a word. */
import { expect, test } from 'vitest'
import { asks, flow, onKeyword, says } from '../helpers/flows.ts'
import { ACCEPTED, INVOICE, OFFER, REFUSED } from '../helpers/sends.ts'
import { openWorld, type World } from '../helpers/world.ts'

const DAY_MS = 24 * 60 * 60 * 1000

const GYM = { start: onKeyword('gym'), ask: asks('How long?', { kind: 'text' }), bye: says('Noted.') }

async function paused(world: World) {
  const ana = world.person()
  await ana.says('STOP')
  ana.hears('[Pause for 30 days]')
  await ana.taps('Pause for 30 days')
  ana.hears('pause for 30 days')
  return ana
}

test('everything is refused until the end, then comes as before, without a message', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('hello')
  const { id } = await ana.contact()
  const optIn = { action: 'opt-in', scope: 'marketing', evidence: 'Form of 2 June' }
  await world.api.post(`/api/contacts/${id}/consent`, optIn)
  await ana.says('STOP')
  await ana.taps('Pause for 30 days')
  ana.hears(/Pause for 30 days/, 'pause for 30 days')
  const until = world.now + 30 * DAY_MS
  for (const message of [OFFER, INVOICE]) expect(await world.api.send(ana, message)).toMatchObject(REFUSED)

  await world.after('P29D')
  expect((await ana.consent()).stops).toMatchObject([{ scope: 'all', until }])
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)

  await world.after('P1D')
  ana.hearsNothing()
  const { stops, optIns, ledger, chain } = await ana.consent()
  expect(stops).toEqual([])
  expect(optIns.map(({ scope }) => scope)).toEqual(['marketing'])
  expect(chain).toEqual({ intact: true })
  expect(ledger.find(({ action }) => action === 'paused')).toMatchObject({ scope: 'all', until, actor: 'contact' })
  expect(ledger.at(-1)).toMatchObject({ action: 'pause-ended', scope: 'all', source: 'timer', effectiveAt: until })
  expect(await world.api.send(ana, OFFER)).toMatchObject(ACCEPTED)
})

test('what was not agreed to before does not come of it', async () => {
  const world = await openWorld()
  const ana = await paused(world)
  await world.after('P31D')
  const { stops, optIns } = await ana.consent()
  expect([stops, optIns]).toEqual([[], []])
})

test('the end is shown in the list of unsubscribes, its export and the proof', async () => {
  const world = await openWorld()
  await paused(world)
  const until = world.now + 30 * DAY_MS
  expect(await world.api.get('/api/unsubscribes')).toMatchObject({ body: { items: [{ scope: 'all', until }] } })
  const [header, row] = (await world.api.text('/api/unsubscribes/export')).trim().split('\n')
  expect(header?.split(',').at(-1)).toBe('until')
  expect(row?.split(',').at(-1)).toBe(new Date(until).toISOString())
})

test('a STOP during the pause is confirmed and has no end', async () => {
  const world = await openWorld()
  const ana = await paused(world)
  await world.after('PT1H')
  await ana.says('STOP')
  ana.hears('You will get no more messages')
  await world.after('P60D')
  expect((await ana.consent()).stops).toMatchObject([{ scope: 'all' }])
  expect(await world.api.send(ana, INVOICE)).toMatchObject(REFUSED)
})

test('a narrower stop during the pause stays when the pause ends', async () => {
  const world = await openWorld()
  const ana = await paused(world)
  await world.after('PT1H')
  await ana.says('stop sending me offers')
  await world.after('P60D')
  expect(await ana.stopped()).toEqual(['marketing'])
  expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
  expect(await world.api.send(ana, INVOICE)).toMatchObject(ACCEPTED)
})

test('START ends the pause at once', async () => {
  const world = await openWorld()
  const ana = await paused(world)
  await world.after('P1D')
  await ana.says('START')
  ana.hears('Welcome back')
  expect(await ana.stopped()).toEqual([])
  await world.after('P60D')
  expect((await ana.ledger()).at(-1)).toMatchObject({ action: 'opt-in' })
})

test('nothing else ends it, and it outlives a restart', async () => {
  const world = await openWorld()
  const ana = await paused(world)
  for (const text of ['hello', 'yes', 'ok']) await ana.says(text)
  await ana.switchesMarketing('resume')
  expect(await ana.stopped()).toEqual(['all'])
  await world.restart()
  await world.after('P30D')
  expect(await ana.stopped()).toEqual([])
})

test.each([
  ['pause', '15551230001'],
  ['Pause for a month, please', '15551230001'],
  ['just 2 weeks', '15551230001'],
  ['mute them for 30 days', '15551230001'],
  ['pausar por um mês', '5511987654321'],
  ['30 dias', '5511987654321'],
  ['una pausa de 30 días', '34612345678'],
  ['durante dos semanas por favor', '34612345678'],
  ['une pause d’un mois', '33612345678'],
  ['30 Tage Pause bitte', '4915112345678'],
  ['2 hafta ara ver', '905321234567'],
  ['1か月休止', '819012345678'],
  ['暂停两周', '8613812345678'],
  ['٣٠ يوما', '971501234567'],
])('"%s" pauses where a pause is offered, also after the reason', async (text, waId) => {
  for (const reasons of [[], ['spam']]) {
    const world = await openWorld()
    const ana = world.person(waId)
    for (const said of ['STOP', ...reasons]) await ana.says(said)
    await ana.says(text)
    expect((await ana.consent()).stops).toMatchObject([{ scope: 'all', until: world.now + 30 * DAY_MS }])
  }
})

test.each(['pause for 3 months', 'mute till January', 'pause for 60 days'])(
  '"%s" is longer than the pause or has no length, so the stop stays as it is',
  async (text) => {
    const world = await openWorld()
    const ana = world.person()
    await ana.says('STOP')
    await ana.says(text)
    await world.after('P60D')
    expect(await ana.stopped()).toEqual(['all'])
  },
)

test('the words mean nothing where no pause is offered, or something else is asked', async () => {
  const world = await openWorld({ flows: [flow('gym', GYM, 'start -> ask', 'ask.answered -> bye')] })
  const ana = world.person()
  await ana.says('pause')
  expect(await ana.stopped()).toEqual([])
  await ana.says('STOP')
  await ana.says('gym')
  await ana.says('for a month')
  ana.hears(/You will get no more messages/, 'How long', 'Noted.')
  expect((await ana.consent()).stops[0]?.until).toBeUndefined()
})

test('a stop for a time stops first; the confirmation offers the pause', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('stop sending me messages for 2 weeks')
  expect((await ana.consent()).stops).toMatchObject([{ scope: 'all' }])
  ana.hears('[Pause for 30 days]')
  await ana.says('2 weeks')
  expect((await ana.consent()).stops).toMatchObject([{ until: world.now + 30 * DAY_MS }])
})

test('so it is when the question had to be asked', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('enough')
  await ana.says('for a month')
  ana.hears('Do you want to stop', '[Pause for 30 days]')
  expect(await ana.stopped()).toEqual(['all'])
})

test('an old pause button does not weaken a later STOP', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('STOP')
  const first = ana.hears('[Pause for 30 days]')
  expect(first).toHaveLength(1)
  await ana.taps('Undo')
  await world.after('P2D')
  await ana.says('STOP')
  const row = JSON.stringify(first[0]).match(/consent:pause:[^"\\]+/)?.[0] ?? ''
  await ana.sends({
    type: 'interactive',
    interactive: { type: 'list_reply', list_reply: { id: row, title: 'Pause for 30 days' } },
  })
  const [stop] = (await ana.consent()).stops
  expect(stop).toMatchObject({ scope: 'all' })
  expect(stop?.until).toBeUndefined()
})
