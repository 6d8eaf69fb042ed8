import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LEXICON_VERSION } from '../../consent/detect/lexicon.ts'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const classify = async (text: string, more = {}) =>
  (await world.api('POST', '/api/consent/classify', { text, ...more })).json()

describe('classify', () => {
  test('explains the decision', async () => {
    expect(await classify('Please, STOP.')).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
    expect(await classify('stop')).toMatchObject({ rule: 'exact:en:stop', span: { start: 0, end: 4 } })
  })

  test('knows the question that waits and what was sent before', async () => {
    expect(await classify('no', { options: ['Yes', 'No'] })).toMatchObject({ intent: 'none' })
    expect(await classify('no', { afterMarketing: true })).toMatchObject({ certainty: 'certain' })
  })

  test.each([{}, { text: 7 }, { text: 'a', options: 'no' }, { text: 'x'.repeat(65_537) }])(
    'refuses %j',
    async (body) => {
      expect((await world.api('POST', '/api/consent/classify', body)).json().code).toBe('request.invalid')
    },
  )
})

describe('own words', () => {
  const finito = { phrase: 'finito', language: 'it', where: 'anywhere', certainty: 'certain', scope: 'all' }
  const change = { basedOn: 0, added: [finito], removed: ['exact:en:cancel'] }
  const { basedOn: _, ...content } = change
  const read = async () => (await world.api('GET', '/api/consent/words')).json()
  const look = (body: object) => world.api('POST', '/api/consent/words/preview', body)
  const save = (body: object) => world.api('PUT', '/api/consent/words', body)

  test('are looked at, saved, and count from the next message on', async () => {
    const { previewed, ordinary } = (await look(change)).json()
    expect(ordinary.messages).toBeGreaterThan(900)
    expect(await classify('finito')).toMatchObject({ intent: 'none' })
    const saved = (await save({ ...change, previewed })).json()
    expect(saved).toMatchObject({ version: 1, ...content })
    expect(await classify('finito')).toMatchObject({ certainty: 'certain', lexicon: `${LEXICON_VERSION}+1` })
    expect(await read()).toMatchObject({ version: 1, ...content, versions: [{ version: 1 }] })
  })

  test('that nobody has looked at are not saved', async () => {
    const { previewed } = (await look({ basedOn: 0, added: [], removed: [] })).json()
    expect((await save({ ...change, previewed })).json().code).toBe('words.not-previewed')
    expect(await read()).toMatchObject({ version: 0, added: [], removed: [] })
  })

  test('that were made on top of an older version are refused, with what is in force, at the preview and when they are saved', async () => {
    const { previewed } = (await look(change)).json()
    await save({ ...change, previewed })
    const other = { ...change, added: [] }
    for (const refused of [await save({ ...change, previewed }), await look(other)]) {
      expect(refused.statusCode).toBe(409)
      expect(refused.json()).toMatchObject({
        code: 'words.changed',
        version: 1,
        savedBy: 'api:environment',
        ...content,
      })
    }
    expect((await save({ ...change, basedOn: 1, previewed })).json().code).toBe('words.not-previewed')
  })

  test('that two people save at once are saved for one of them, and no version is lost', async () => {
    const changes = ['finito', 'fertig', 'genug'].map((phrase) => ({ ...change, added: [{ ...finito, phrase }] }))
    const looks = await Promise.all(changes.map(look))
    const saves = await Promise.all(changes.map((one, i) => save({ ...one, previewed: looks[i]?.json().previewed })))
    expect(saves.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409])
    const winner = saves.find(({ statusCode }) => statusCode === 200)?.json()
    expect(await read()).toMatchObject({ version: 1, added: winner.added, versions: [{ version: 1 }] })
    for (const refused of saves) {
      if (refused.statusCode === 409)
        expect(refused.json()).toMatchObject({ code: 'words.changed', added: winner.added })
    }
  })

  test('a preview names the ordinary messages that a careless word would take for a stop', async () => {
    const careless = { ...finito, phrase: 'my order', language: 'en' }
    const { ordinary } = (await look({ basedOn: 0, added: [careless], removed: [] })).json()
    expect(ordinary.changes[0]).toMatchObject({ becomes: 'stops', rule: 'own-anywhere:en:my-order' })
    expect(ordinary.changes[0].examples.length).toBeGreaterThan(1)
  })

  test('a preview lets other calls pass', async () => {
    const done: string[] = []
    const slow = look(change).then(() => done.push('preview'))
    await world.call({ url: '/health/live' }).then(() => done.push('health'))
    await slow
    expect(done).toEqual(['health', 'preview'])
  })

  test('a topic that nobody has is refused', async () => {
    const refused = await look({ basedOn: 0, added: [{ ...finito, scope: 'topic:nwes' }], removed: [] })
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'topic.unknown'])
  })

  test('STOP stays', async () => {
    const refused = await look({ basedOn: 0, added: [], removed: ['exact:en:stop'] })
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'words.invalid'])
    const { shipped } = await read()
    expect(shipped.find(({ rule }: { rule: string }) => rule === 'exact:en:stop')).toMatchObject({ kept: true })
  })
})
