import { afterEach, beforeEach, expect, test } from 'vitest'
import { batch, CHANNEL, openWorld, type World } from '../testing/world.ts'

const ANA = '15551230001'
let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const json = async (id: string) => (await world.api('GET', `/api/contacts/${id}/proof`)).json()
const page = (id: string, query = '') => world.api('GET', `/api/contacts/${id}/proof.html${query}`)

function taps(id: string) {
  const interactive = { type: 'button_reply', button_reply: { id, title: 'Tap' } }
  const timestamp = String(world.now / 1000)
  return world.deliver(batch([{ from: ANA, id: 'wamid.tap', timestamp, type: 'interactive', interactive }]))
}

async function delivered(messageId: string) {
  for (const [i, status] of ['sent', 'delivered', 'read'].entries()) {
    const timestamp = String(world.now / 1000 + i)
    const value = {
      metadata: { phone_number_id: CHANNEL },
      statuses: [{ id: messageId, recipient_id: ANA, status, timestamp }],
    }
    await world.deliver({ entry: [{ id: 'waba', changes: [{ field: 'messages', value }] }] })
  }
}

test('the proof says who, what, when, and that the confirmation arrived', async () => {
  world.sendResult = { outcome: 'accepted', messageId: 'wamid.confirmation' }
  const id = await world.says(ANA, 'Please stop sending me messages')
  await delivered('wamid.confirmation')
  const proof = await json(id)
  expect(proof).toMatchObject({
    format: 'basta.proof/1',
    contactId: id,
    timeZone: 'UTC',
    identities: [{ kind: 'wa_id', value: ANA }],
    stops: [{ scope: 'all', register: 'contact', entryId: `${id}.1` }],
    chains: [{ contactId: id, intact: true }],
    confirmations: [
      {
        entryId: `${id}.2`,
        stopEntryId: `${id}.1`,
        messageId: 'wamid.confirmation',
        statuses: [{ status: 'sent' }, { status: 'delivered' }, { status: 'read' }],
      },
    ],
  })
  expect(proof.confirmations[0].text).toContain('no more messages')
  expect(proof.chains[0].entries[0]).toMatchObject({
    text: 'Please stop sending me messages',
    identities: [{ value: ANA }],
  })
})

test('every entry can be checked from its text alone', async () => {
  const id = await world.says(ANA, 'STOP')
  world.now += 60_000
  await world.says(ANA, 'START')
  const [{ entries }] = (await json(id)).chains
  expect(entries.length).toBeGreaterThan(2)
  let previous = '-'
  for (const { sealed, hash, n } of entries) {
    expect(world.host.sha256(sealed)).toBe(hash)
    const [contactId, number, , link] = sealed.split('\n')[0].split(' ')
    expect([contactId, Number(number), link]).toEqual([id, n, previous])
    previous = hash
  }
})

test('a chain that was tampered with is shown as broken, in both', async () => {
  const id = await world.says(ANA, 'STOP')
  const { ledger } = world.store
  world.host.store.ledger = async (contactId) =>
    (await ledger(contactId)).map((entry) => (entry.n === 1 ? { ...entry, text: 'stay' } : entry))
  expect((await json(id)).chains).toMatchObject([{ intact: false, fault: { entryId: `${id}.1`, problem: 'altered' } }])
  expect((await page(id)).body).toContain(`The record was tampered with. First broken entry: ${id}.1.`)
})

test('what is left of an erased person can be shown', async () => {
  const id = await world.says(ANA, 'STOP')
  await world.api('POST', `/api/contacts/${id}/erase`)
  expect(await json(id)).toMatchObject({
    createdAt: null,
    identities: [],
    chains: [{ intact: true, entries: [{ action: 'erased' }] }],
  })
  expect((await page(id)).body).toContain('The person was erased at request.')
  const nobody = [await world.api('GET', '/api/contacts/none/proof'), await page('none')]
  expect(nobody.map((answer) => answer.json().code)).toEqual(['contact.not-found', 'contact.not-found'])
})

test.each([
  ['en', 'Record of consent', 'Stopped all messages, in their own words, written in the chat.'],
  ['pt-BR', 'Registro de consentimento', 'Parou todas as mensagens, com suas próprias palavras, escritas na conversa.'],
  ['es', 'Registro de consentimiento', 'Dejó todos los mensajes, con sus propias palabras, escritas en el chat.'],
])('the page speaks %s', async (locale, title, sentence) => {
  const id = await world.says(ANA, 'Please stop sending me messages')
  const { body } = await page(id, `?locale=${locale}`)
  expect(body).toContain(`<h1>${title}</h1>`)
  expect(body).toContain(sentence)
})

test('the page says when a pause ends, where it stands and where it was asked for', async () => {
  const id = await world.says(ANA, 'STOP')
  await taps(`consent:pause:${id}.1`)
  const until = new Date((await json(id)).stops[0].until).toISOString()
  const { body } = await page(id, '?locale=en')
  expect(body).toContain('This person has paused all messages.')
  expect(body.match(/ends by itself on<\/dt><dd><time datetime="([^"]+)"/g)).toHaveLength(2)
  expect(body).toContain(`<dt>ends by itself on</dt><dd><time datetime="${until}">`)
})

test.each([
  ['en', 'the matter is settled'],
  ['pt', 'o assunto está resolvido'],
  ['es', 'el asunto está resuelto'],
])('the page tells a reason in its own words: %s', async (locale, words) => {
  const id = await world.says(ANA, 'STOP')
  await taps(`consent:feedback:${id}.1:issue-solved`)
  const { body } = await page(id, `?locale=${locale}`)
  expect(body).toContain(`<dd>${words}</dd>`)
  expect(body.split('class="appendix"')[0]).not.toContain('issue-solved')
})

test('a language that the page does not speak is refused, and those are named that it does', async () => {
  const id = await world.says(ANA, 'STOP')
  for (const locale of ['fr', '', 'english']) {
    const answer = await page(id, `?locale=${locale}`)
    expect(answer.json()).toMatchObject({ status: 400, code: 'request.invalid' })
    expect(answer.json().detail).toContain('en, pt, es')
  }
})

test('a record that says something else than its entries is shown as tampered with', async () => {
  const id = await world.says(ANA, 'STOP')
  const record = await world.store.get(id)
  if (!record) throw new Error('Ana is gone')
  record.consent.stops = []
  await world.store.commit({ record, journal: { ledger: [], events: [], deadLetters: [] } })
  expect((await json(id)).chains).toMatchObject([{ intact: false, fault: { problem: 'altered-record' } }])
  expect((await page(id, '?locale=en')).body).toContain('what they say is stopped is not what the record says')
})

test('the page shows times in the zone of the account and in UTC', async () => {
  const settings = (await world.api('GET', '/api/settings')).json()
  await world.api('PUT', '/api/settings', { ...settings, timeZone: 'America/Sao_Paulo' })
  const { body } = await page(await world.says(ANA, 'STOP'), '?locale=en')
  expect(body).toContain('1 June 2026')
  expect(body).toMatch(/09:00:00 GMT-3 <small>2026-06-01 12:00:00\.000 UTC<\/small>/)
})

test('the page runs nothing, loads nothing, and shows what people wrote as text', async () => {
  const id = await world.says(ANA, 'stop sending me messages <script>alert(1)</script> " \' & <img src=x onerror=y>')
  const { body, headers } = await page(id)
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(body).not.toMatch(/<(script|img|link|a|iframe|object)\b/)
  expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot; &#39; &amp; &lt;img')
})

test('it is for those who may read, and no others', async () => {
  const id = await world.says(ANA, 'STOP')
  expect((await world.call({ url: `/api/contacts/${id}/proof.html` })).statusCode).toBe(401)
  expect((await world.api('GET', `/api/contacts/${id}/proof`, undefined, await world.keyOf('viewer'))).statusCode).toBe(
    200,
  )
})
