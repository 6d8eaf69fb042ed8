/// <reference lib="dom" />
import { readFile } from 'node:fs/promises'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { API_KEY, type Basta, closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

const LANGUAGES = [
  {
    locale: 'en-US',
    newFlow: 'New flow',
    business: 'What is your business called?',
    create: 'Make the draft',
    ...{ leaveOut: 'Español', languages: ['English', 'Portuguese'] },
    says: 'STOP',
    hears: 'You will get no more messages from Café Sol.',
    publish: ['Publish', 'Publish now', 'Version 2 is live.'],
  },
  {
    locale: 'pt-BR',
    newFlow: 'Novo fluxo',
    business: 'Como se chama o seu negócio?',
    create: 'Criar o rascunho',
    ...{ leaveOut: 'English', languages: ['português', 'espanhol'] },
    says: 'PARAR',
    hears: 'Você não vai mais receber mensagens de Café Sol',
    publish: ['Publicar', 'Publicar agora', 'A versão 2 está no ar.'],
  },
  {
    locale: 'es-MX',
    newFlow: 'Nuevo flujo',
    business: '¿Cómo se llama su negocio?',
    create: 'Crear el borrador',
    ...{ leaveOut: 'English', languages: ['español', 'portugués'] },
    says: 'BAJA',
    hears: 'Ya no recibirá mensajes de Café Sol',
    publish: ['Publicar', 'Publicar ahora', 'La versión 2 está en vivo.'],
  },
] as const

describe.skipIf(noBrowser)('the first five minutes', () => {
  test.each(LANGUAGES)(
    '$locale: from the template to a published opt-out flow, with the phone playing',
    async (words) => {
      const basta = await startBasta()
      const page = await (await openBrowser({ locale: words.locale, timezoneId: 'America/Sao_Paulo' })).newPage()
      await basta.signIn(page)
      await page.goto(basta.origin)
      await page.getByRole('button', { name: words.newFlow }).click()
      // The template plays before it is chosen.
      await page.getByLabel(words.business).fill('Café Sol')
      await page.getByLabel(words.leaveOut).uncheck()
      await page.getByRole('log').getByText(words.hears).waitFor()
      const clock = () => page.getByRole('log').locator('time').first().textContent()
      const before = await clock()
      await page.getByRole('button', { name: words.create }).click()
      // The editor opens with the phone, in which somebody asks to stop.
      await page.waitForURL(/\/flows\/unsubscribe/)
      await page.getByRole('log').getByText(words.hears).waitFor()
      // On the same clock, beside all of the flow, in its languages, and not again after a reload.
      expect(await clock()).toBe(before)
      const right = async (of: string) =>
        Math.max(...(await page.locator(of).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right))))
      expect(await right('.step-card')).toBeLessThan(await right('.canvas'))
      expect(await page.locator('.flow-language optgroup').first().locator('option').allTextContents()).toEqual(
        words.languages,
      )
      expect(new URL(page.url()).search).toBe('')
      // What the sample came with is nobody's publishing.
      await page.locator('.checklist-button', { hasText: /^3\D+5$/ }).waitFor()
      const [open, publish, done] = words.publish
      await page.getByRole('button', { name: open, exact: true }).click()
      await page.getByRole('button', { name: publish }).click()
      await page.getByText(done).waitFor()
      expect(await basta.api('GET', '/api/settings')).toMatchObject({
        ...{ business: { name: 'Café Sol' }, timeZone: 'America/Sao_Paulo' },
        locale: words.locale.split('-')[0],
      })
      await page.locator('.checklist-button', { hasText: /^4\D+5$/ }).waitFor()
    },
  )
})

describe.skipIf(noBrowser)('the phone in the dialog of a new flow', () => {
  test('answers to what is chosen and written in it, and what was filled in stays', async () => {
    const { page } = await list()
    await page.getByRole('button', { name: 'New flow' }).click()
    const dialog = page.getByRole('dialog', { name: 'New flow' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('template')
    await dialog.getByLabel('What is your business called?').fill('Café Sol')
    const chat = dialog.getByRole('log')
    await chat.getByRole('button', { name: 'Choose' }).click()
    await dialog.getByText('No longer interested').click()
    await dialog.getByText('Send', { exact: true }).click()
    await chat.getByText('No longer interested').waitFor()
    await dialog.getByRole('textbox', { name: 'Message' }).fill('hello there')
    await dialog.getByLabel('Send', { exact: true }).click()
    await chat.getByText('hello there').waitFor()
    expect(await dialog.getByLabel('What is your business called?').inputValue()).toBe('Café Sol')
    expect(new URL(page.url()).search).toBe('')
  })
})

describe.skipIf(noBrowser)('the list of flows', () => {
  test('is searched by name, by keyword and in all texts, without regard to accents', async () => {
    const { page } = await list()
    const rows = () => page.locator('table.flows tbody tr').count()
    const search = page.getByRole('searchbox')
    await search.fill('rastreio')
    await vi.waitFor(async () => expect(await rows()).toBe(1), SOON)
    await search.fill('nao ha nada a mudar')
    await page.getByText('Found in a text:').waitFor()
    await expect.poll(() => page.locator('table.flows tbody th').textContent()).toContain('então não há nada a mudar')
    await search.fill('zebra')
    await page.getByText('No flow has “zebra”').waitFor()
  })

  test('says that people cannot stop messages until a flow for it is live', async () => {
    const { basta, page } = await list()
    await basta.api('DELETE', '/api/flows/unsubscribe')
    await page.reload()
    await page.getByText('People can stop messages: not set up').waitFor()
    await page.getByRole('button', { name: 'Set it up (2 minutes)' }).click()
    await page.getByRole('button', { name: 'Create the flow' }).click()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByRole('button', { name: 'Publish now' }).click()
    await page.getByText(/Version \d+ is live/).waitFor()
    await page.getByRole('link', { name: 'Back to the flows' }).click()
    await page.getByRole('link', { name: 'Let people stop messages' }).waitFor()
    await vi.waitFor(async () => expect(await page.getByText('not set up').count()).toBe(0), SOON)
  })

  test('exports a flow as a file that comes back the same, byte by byte', async () => {
    const { basta, page } = await list()
    const exported = async () => {
      await page.getByRole('button', { name: 'Actions for Welcome' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: 'Export as a file' }).click(),
      ])
      return readFile(await download.path(), 'utf8')
    }
    const first = await exported()
    await basta.api('DELETE', '/api/flows/welcome')
    await page.reload()
    await importFile(page, first)
    await page.getByText('The flow “Welcome”, as a draft (id welcome).').waitFor()
    await page.getByRole('button', { name: 'Import as a draft' }).click()
    await page.getByText('“Welcome” is imported as a draft.').waitFor()
    await page.goto(`${basta.origin}/flows`)
    expect(await exported()).toBe(first)
  })

  test.each([
    ['a damaged file', '{\n  "format": "basta.flow/1",\n  "nodes": [\n', /Line 4: this is not JSON/],
    ['something else', '{ "hello": "world" }', /format/],
    ['a newer format', '{ "format": "basta.flow/9", "nodes": [], "edges": [] }', /newer Basta/],
    ['a mistake in a step', broken(), /Line 16.*step “hi”/s],
  ])('says what is wrong with %s, by line and step, and changes nothing', async (_, text, reason) => {
    const { basta, page } = await list()
    const before = await basta.api('GET', '/api/flows')
    await importFile(page, text)
    await vi.waitFor(async () => expect(await page.getByRole('dialog').textContent()).toMatch(reason), SOON)
    await expect.poll(() => page.getByRole('button', { name: 'Import as a draft' }).isDisabled()).toBe(true)
    expect(await basta.api('GET', '/api/flows')).toEqual(before)
  })
})

describe.skipIf(noBrowser)('a file with steps that are not known here', { timeout: 60_000 }, () => {
  test('keeps them as they are, draws them with their connections, and cannot be published', async () => {
    const { basta, page } = await list()
    const document: FlowDocument = {
      ...{ format: 'basta.flow/1', id: 'shop', name: 'Shop', locale: 'en' },
      nodes: [
        { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'keyword', keywords: ['shop'] } },
        { id: 'pay', type: 'payment', position: { x: 400, y: 0 }, data: { amount: 12, ways: ['card'] } },
        { id: 'bye', type: 'end', position: { x: 800, y: 0 }, data: {} },
      ],
      edges: [
        { id: 'e1', source: 'start', sourceHandle: 'next', target: 'pay' },
        { id: 'e2', source: 'pay', sourceHandle: 'paid', target: 'bye' },
      ],
    }
    await importFile(page, JSON.stringify(document))
    await page.getByText('Unknown here: payment.').waitFor()
    await page.getByRole('button', { name: 'Import as a draft' }).click()
    await page.locator('#step-pay').waitFor()
    await expect.poll(() => page.locator('.react-flow__edge').count()).toBe(2)
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    const refused = page.getByRole('dialog', { name: 'This cannot be published yet' })
    await refused.getByText('does not know steps of the kind "payment"').waitFor()
    await refused.getByText('Close', { exact: true }).click()
    const saved = await basta.api<{ document: FlowDocument }>('GET', '/api/flows/shop')
    expect(saved.document).toEqual(document)
  })
})

describe.skipIf(noBrowser)('a file of Typebot', () => {
  test('is imported with a report of what could not come along', async () => {
    const { page } = await list()
    const text = (id: string, words: string) => ({
      ...{ id, type: 'text' },
      content: { richText: [{ type: 'p', children: [{ text: words }] }] },
    })
    const blocks = [text('b1', 'Welcome to the bakery!'), { id: 'b2', type: 'Google Sheets' }, text('b3', 'Bye')]
    const typebot = { version: '6', name: 'Bakery', groups: [{ id: 'g1', title: 'Hello', blocks }], edges: [] }
    await importFile(page, JSON.stringify(typebot))
    await page.getByText('“Google Sheets” in “Hello” is left out.').waitFor()
    await page.getByRole('button', { name: 'Import as a draft' }).click()
    await page.getByText('“Bakery” is imported as a draft.').waitFor()
    await page.getByRole('tab', { name: 'Outline' }).click()
    await page.getByRole('treeitem', { name: /Welcome to the bakery!/ }).waitFor()
  })
})

describe.skipIf(noBrowser)('signing in and settings', () => {
  test('an invited person sets a password, sees what their role may do, and signs in again with it', async () => {
    const basta = await startBasta()
    const owner = await (await openBrowser()).newPage()
    await owner.goto(`${basta.origin}/flows`)
    await owner.getByLabel('Password').fill('wrong')
    await owner.getByRole('button', { name: 'Sign in' }).click()
    await owner.getByText('That is not the password').waitFor()
    await basta.signIn(owner)
    await owner.goto(`${basta.origin}/settings/people`)
    await owner.getByRole('button', { name: 'Invite somebody' }).click()
    await owner.getByLabel('Name').fill('Vera')
    await owner.getByLabel('E-mail address').fill('vera@example.com')
    await owner.getByRole('radio', { name: /Viewer/ }).check()
    await owner.getByRole('dialog').getByRole('button', { name: 'Invite somebody' }).click()
    const link = await owner.getByRole('textbox', { name: 'Their link' }).inputValue()

    const context = await openBrowser()
    const vera = await context.newPage()
    await vera.goto(basta.origin + link.slice(link.indexOf('/sign-in')))
    await vera.getByLabel('New password').fill('nine lives of a cat')
    await vera.getByRole('button', { name: 'Set the password and sign in' }).click()
    await vera.getByRole('link', { name: 'Welcome' }).waitFor()
    await expect.poll(() => vera.getByRole('button', { name: 'New flow' }).count()).toBe(0)
    await vera.goto(`${basta.origin}/settings/keys`)
    await vera.getByText('Only owners of the account see and change this.').waitFor()
    await context.clearCookies()
    await vera.goto(`${basta.origin}/sign-in`)
    await vera.getByLabel('E-mail address').fill('vera@example.com')
    await vera.getByLabel('Password').fill('nine lives of a cat')
    await vera.getByRole('button', { name: 'Sign in' }).click()
    await vera.getByRole('link', { name: 'Welcome' }).waitFor()
  })

  test('a topic is added, an API key is made that works, and is revoked', async () => {
    const basta = await startBasta()
    const page = await (await openBrowser()).newPage()
    await basta.signIn(page)
    await page.goto(`${basta.origin}/settings/topics`)
    await page.getByRole('button', { name: 'Add a topic' }).click()
    await page.getByLabel('Id').fill('news')
    await page.getByLabel('Name in Portuguese').fill('Novidades')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    expect(await basta.api('GET', '/api/settings')).toMatchObject({
      topics: [{ id: 'news', name: { pt: 'Novidades' } }],
    })

    await page.getByRole('link', { name: 'API keys' }).click()
    await page.getByLabel('What is it for?').fill('shop')
    await page.getByRole('button', { name: 'Make a key' }).click()
    const key = await page.getByRole('textbox', { name: 'The key' }).inputValue()
    const ask = () => fetch(`${basta.origin}/api/flows`, { headers: { authorization: `Bearer ${key}` } })
    expect((await ask()).status).toBe(200)
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
    await page.getByRole('row', { name: /shop/ }).getByRole('button', { name: 'Revoke' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
    await vi.waitFor(async () => expect((await ask()).status).toBe(401), SOON)
    expect(key).not.toBe(API_KEY)
  })
})

const SOON = { timeout: 20_000, interval: 50 }

async function list(): Promise<{ basta: Basta; page: Awaited<ReturnType<typeof open>> }> {
  const basta = await startBasta()
  const page = await open(basta)
  return { basta, page }
}

async function open(basta: Basta) {
  const page = await (await openBrowser()).newPage()
  await basta.signIn(page)
  await page.goto(`${basta.origin}/flows`)
  await page.getByRole('link', { name: 'Welcome' }).waitFor()
  return page
}

async function importFile(page: Awaited<ReturnType<typeof open>>, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Import a file' }).click()
  const file = { name: 'a.flow.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel('Choose a file').setInputFiles(file)
}

/** The text of its message is missing. */
function broken(): string {
  const document: FlowDocument = {
    ...{ format: 'basta.flow/1', id: 'broken', name: 'Broken', locale: 'en', edges: [] },
    nodes: [{ id: 'hi', type: 'send-message', position: { x: 0, y: 0 }, data: { messages: [{ type: 'text' }] } }],
  }
  const { edges, nodes, ...rest } = document
  return JSON.stringify({ ...rest, nodes, edges }, null, 1)
}
