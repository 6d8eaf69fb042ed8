/** What is said before, at and after a stop, besides the stop itself. */
import { describe, expect, test } from 'vitest'
import { answers, flow, on, onKeyword, says } from '../helpers/flows.ts'
import { OFFER, REFUSED } from '../helpers/sends.ts'
import { openWorld } from '../helpers/world.ts'

describe('help', () => {
  test.each([
    ['HELP', '15551230001', 'START'],
    ['INFO', '15551230001', 'START'],
    ['AYUDA', '34612345678', 'ALTA'],
    ['AJUDA', '5511987654321', 'VOLTAR'],
    ['HILFE', '4915112345678', 'START'],
  ])(
    '%s is answered to a stopped person every time, with who we are and how to come back',
    async (word, waId, back) => {
      const world = await openWorld({ settings: { business: { name: 'Acme' } } })
      const ana = world.person(waId)
      await ana.says('STOP')
      ana.hears(/Acme/)
      for (let times = 0; times < 2; times++) {
        await ana.says(word)
        // Once, although a line on how to return may be due on what a stopped person gets.
        ana.hears(new RegExp(`^Acme ?: (?:(?!${back})[^])*${back}(?:(?!${back})[^])*$`))
      }
      expect(await ana.stopped()).toEqual(['all'])
    },
  )
})

describe('a change of mind', () => {
  test.each([
    ['I changed my mind', '15551230001', 'START'],
    ['mudei de ideia', '5511987654321', 'VOLTAR'],
    ['cambié de opinión', '34612345678', 'ALTA'],
  ])('"%s" is no reason and no opt-in: the person is told the word that is one', async (text, waId, word) => {
    const world = await openWorld()
    const ana = world.person(waId)
    await ana.says('STOP')
    ana.hears(word)
    await ana.says(text)
    ana.hears(word)
    expect(await ana.stopped()).toEqual(['all'])
    expect((await ana.consent()).feedback).toEqual([])
    await ana.says(word)
    expect(await ana.stopped()).toEqual([])
  })

  test.each([
    ['oops mistake', '15551230001', 'START'],
    ['changed my mind', '15551230001', 'START'],
    ['foi engano', '5511987654321', 'VOLTAR'],
    ['fue un error', '34612345678', 'ALTA'],
    ['c’était une erreur', '33612345678', 'START'],
    ['間違えました', '819012345678', '配信再開'],
  ])(
    '"%s" after the reason is answered with the way back, not by whatever flow answers everything',
    async (text, waId, word) => {
      const world = await openWorld({
        flows: [flow('any', { start: on('fallback'), reply: says('Write ORDER') }, 'start -> reply')],
      })
      const ana = world.person(waId)
      await ana.says('STOP')
      await ana.says('spam')
      await ana.says(text)
      ana.hears(word, /./, word)
      expect(await ana.stopped()).toEqual(['all'])
      await ana.says(word)
      expect(await ana.stopped()).toEqual([])
    },
  )

  test.each([
    ['undo', '15551230001'],
    ['Desfazer', '5511987654321'],
    ['deshacer!', '34612345678'],
    ['rückgängig machen', '4915112345678'],
  ])('"%s" after the reason takes the stop back, until something else is talked about', async (text, waId) => {
    for (const between of [[], ['hello', 'hello']]) {
      const world = await openWorld()
      const ana = world.person(waId)
      await ana.says('STOP')
      await ana.says('spam')
      for (const said of between) await ana.says(said)
      await ana.says(text)
      expect(await ana.stopped()).toEqual(between.length > 0 ? ['all'] : [])
    }
  })

  test('nor is it stored as the own words that were asked for', async () => {
    const world = await openWorld()
    const ana = world.person()
    await ana.says('STOP')
    await ana.says('Other: in my own words')
    ana.hears('You will get no more messages', 'in your own words')
    await ana.says('sorry, that was a mistake')
    ana.hears('write START')
    await ana.says('My phone rings all night')
    ana.hears('Thank you for telling us.')
    expect((await ana.consent()).feedback).toMatchObject([{ reason: 'other', text: 'My phone rings all night' }])
  })
})

describe('rows of the confirmation, typed', () => {
  test('Undo takes the stop back; the name of a kind of messages may ask for them, and changes nothing', async () => {
    const world = await openWorld()
    const ana = world.person()
    await ana.says('STOP')
    await ana.says('undo')
    expect(await ana.stopped()).toEqual([])
    expect((await ana.ledger()).at(-1)).toMatchObject({ action: 'undo', source: 'answer-to-question' })
    await world.after('P2D')
    await ana.says('STOP')
    await ana.says('OFFERS')
    expect(await ana.stopped()).toEqual(['all'])
  })

  test('so does the pause', async () => {
    const world = await openWorld()
    const ana = world.person()
    await ana.says('STOP')
    await ana.says('pause for 30 days')
    expect((await ana.consent()).stops).toMatchObject([{ scope: 'all', until: expect.any(Number) }])
  })
})

describe('the one question', () => {
  test.each([
    ['4915112345678', 'de', 'Ja', ['all']],
    ['4915112345678', 'de', 'nur Werbung', ['marketing']],
    ['33612345678', 'fr', 'non merci', []],
    ['819012345678', 'ja', 'はい', ['all']],
    ['972501234567', 'he', '2', ['marketing']],
  ])('is asked of %s in %s, and "%s" answers it', async (waId, locale, answer, stopped) => {
    const world = await openWorld()
    const ana = world.person(waId)
    await ana.says('enough')
    ana.hears('Basta')
    expect((await ana.contact()).locale).toBe(locale)
    expect((await ana.consent()).hold).not.toBeNull()
    await ana.says(answer)
    expect(await ana.stopped()).toEqual(stopped)
    expect((await ana.consent()).hold).toBeNull()
  })

  test('a clear wish is no answer to it, and is not lost', async () => {
    const world = await openWorld({ flows: [answers('hours', 'We open at nine.')] })
    const ana = world.person()
    await ana.says('enough')
    await ana.says('hours')
    expect((await ana.consent()).hold).not.toBeNull()
    await ana.says('stop sending me messages')
    expect(await ana.stopped()).toEqual(['all'])
    ana.hears('Do you want to stop', 'We open at nine.', 'You will get no more messages')
  })

  test('"no, ..." answers it, and what follows is heard', async () => {
    const steps = { start: onKeyword('no, hours please'), reply: says('We open at nine.') }
    const world = await openWorld({ flows: [flow('hours', steps, 'start -> reply')] })
    const ana = world.person()
    await ana.says('enough')
    await ana.says('No, hours please')
    ana.hears('Do you want to stop', 'We open at nine.')
    expect(await ana.stopped()).toEqual([])
    expect((await ana.consent()).hold).toBeNull()
  })

  test('names both readings of words that may ask for offers as well', async () => {
    const world = await openWorld()
    const ana = world.person()
    await ana.says('only offers please')
    ana.hears(/\[Stop all\]\n\[Stop only offers\]\n\[Keep offers\]/)
    await ana.taps('Keep offers')
    ana.hears('nothing changes')
    expect(await ana.stopped()).toEqual([])
    const ben = world.person('15551230002')
    await ben.says('only offers please')
    await ben.says('stop only offers')
    expect(await ben.stopped()).toEqual(['marketing'])
  })

  test('START is a no', async () => {
    const world = await openWorld()
    const ana = world.person()
    await ana.says('enough')
    await ana.says('START')
    ana.hears('Do you want to stop', 'nothing changes')
    expect(await ana.stopped()).toEqual([])
  })
})

describe('coming back is by one’s own explicit word only', () => {
  test.each<
    [
      string,
      (
        ana: ReturnType<Awaited<ReturnType<typeof openWorld>>['person']>,
        world: Awaited<ReturnType<typeof openWorld>>,
      ) => Promise<unknown>,
    ]
  >([
    ['a YES', (ana) => ana.says('YES')],
    ['a reaction', (ana) => ana.sends({ type: 'reaction', reaction: { message_id: 'wamid.OUT.1', emoji: '❤️' } })],
    [
      'a purchase',
      (ana) => {
        const product_items = [{ product_retailer_id: 'sku1', quantity: 1, item_price: 10, currency: 'USD' }]
        return ana.sends({ type: 'order', order: { catalog_id: '1', product_items } })
      },
    ],
    [
      'an import row',
      (_, world) => {
        const csv = Buffer.from('phone,name,opt_in,evidence\n+15551230001,Ana,yes,Form of 2 June')
        return world.api.post('/api/contacts/import?list=Spring', csv, { 'content-type': 'text/csv' })
      },
    ],
    ['WhatsApp’s own switch', (ana) => ana.switchesMarketing('resume')],
  ])('not by %s', async (_, act) => {
    const world = await openWorld()
    const ana = world.person()
    await ana.says('STOP')
    await act(ana, world)
    expect(await ana.stopped()).toEqual(['all'])
    expect(await world.api.send(ana, OFFER)).toMatchObject(REFUSED)
    expect((await ana.ledger()).filter(({ action }) => action === 'opt-in' || action === 'undo')).toEqual([])
  })
})
