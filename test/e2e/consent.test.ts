/** Contacts, the unsubscribe list, own words and figures, as people use them: each test walks a whole task in a real browser. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { API_KEY, type Basta, closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

const ANA = '5511987654321'
const JOSE = '34600111222'

describe.skipIf(noBrowser)('consent', { timeout: 60_000 }, () => {
  test('the unsubscribe list tells who stopped what, when, how, after which message, and is searched and filtered', async () => {
    const { basta, page } = await open()
    await getsOffer(basta, ANA)
    await says(basta, ANA, 'Ana Conceição', 'me tira dessa lista por favor')
    await addStop(basta, JOSE, 'marketing', 'Asked in the shop')
    await page.goto(`${basta.origin}/unsubscribes`)
    const rows = page.getByRole('row')

    const ana = rows.filter({ hasText: 'Ana Conceição' })
    for (const text of [
      ...['+55 11 98765-4321', 'Stopped everything', 'The person', 'in their own words in the chat'],
      ...['wrote “me tira dessa lista por favor”', 'after the template “summer_offer”'],
    ])
      await ana.getByText(text).waitFor()
    const proofPath = await ana.getByRole('link', { name: 'Proof' }).getAttribute('href')
    const proof = await page.request.get(basta.origin + proofPath)
    expect(await proof.text()).toContain('me tira dessa lista por favor')
    await rows.filter({ hasText: '+34 600 111 222' }).getByText('Asked in the shop').waitFor()

    const found = async (shown: number) => page.getByText(`${shown} stop`).waitFor()
    const search = page.getByRole('searchbox')
    await search.fill('conceicao')
    await found(1)
    await search.fill('(11) 98765-4321')
    await found(1)
    await expect.poll(() => ana.count()).toBe(1)
    await search.fill('')
    await found(2)
    await page.getByLabel('Who said so').selectOption('operator')
    await found(1)
    await expect.poll(() => ana.count()).toBe(0)
    await page.getByLabel('Who said so').selectOption('')
    await page.getByLabel('What is stopped').selectOption('marketing')
    await found(1)
    await page.getByLabel('What is stopped').selectOption('')
    await page.getByLabel('Order').selectOption('oldest')
    await expect.poll(() => rows.nth(1).textContent()).toContain('Ana Conceição')
  })

  test('pasted numbers are checked first, and mistakes and duplicates are told by line', async () => {
    const { basta, page } = await open()
    await page.goto(`${basta.origin}/unsubscribes`)
    await page.getByText('Nobody has stopped messages').waitFor()
    await page.getByRole('button', { name: 'Add people' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Numbers').fill('+55 11 98765-4321\nAna\n\n0034 600 111 222\n5511987654321')
    await dialog.getByLabel('Evidence').fill('Calls of November')
    await dialog.getByRole('button', { name: 'Check first' }).click()
    await dialog.getByText('Nothing is saved yet.').waitFor()
    await expect.poll(() => dialog.getByRole('row').nth(1).textContent()).toMatch(/^2AnaIs no phone number/)
    await dialog.getByText('Right, and nothing to do').click()
    await dialog.getByText('Is also on line 1: counted once.').waitFor()
    expect(await stops(basta)).toBe(0)
    await dialog.getByRole('button', { name: 'Add 2' }).click()
    await page.getByText('2 stops', { exact: true }).waitFor()
    expect(await stops(basta)).toBe(2)
  })

  test('a file with columns of its own says which are not read, takes the date from one of them, and its mistakes are in the language', async () => {
    const { basta, page } = await open({ locale: 'pt-BR' })
    await page.goto(`${basta.origin}/unsubscribes`)
    await page.getByRole('button', { name: 'Importar e exportar' }).click()
    await page.getByRole('menuitem').first().click()
    const dialog = page.getByRole('dialog')
    const own = `phone,date,name,opted_out\n+${ANA},2026-01-31,Ana,yes\nabc,2026-01-31,Bia,yes\n`
    await dialog.locator('input[type=file]').setInputFiles(csv('own.csv', own))
    await dialog.locator('button[type=submit]').click()
    await dialog.getByText('Nada é lido destas colunas: “date”, “name”.').waitFor()
    await dialog.getByText('“abc” não é um número de telefone.', { exact: false }).waitFor()
    await dialog.getByLabel('Qual delas diz quando as pessoas pararam?').selectOption('date')
    await dialog.getByText('Nada é lido destas colunas: “name”.').waitFor()
    await dialog.locator('button[type=submit]').click()
    await dialog.waitFor({ state: 'detached' })
    const { items } = await basta.api<{ items: { record: { evidence: string } }[] }>('GET', '/api/unsubscribes')
    expect(items[0]?.record.evidence).toContain('dated 2026-01-31T00:00:00.000Z')
  })

  test('numbers without a country code are of the country that is chosen, the own one first, in a file and pasted', async () => {
    const { basta, page } = await open({ locale: 'pt-BR' })
    await page.goto(`${basta.origin}/unsubscribes`)
    await page.getByRole('button', { name: 'Importar e exportar' }).click()
    await page.getByRole('menuitem').first().click()
    const dialog = page.getByRole('dialog')
    const file = dialog.locator('input[type=file]')
    await file.setInputFiles(csv('nomes.csv', 'nome,contato\nAna,(11) 98888-0002\n'))
    await dialog.locator('button[type=submit]').click()
    await dialog.getByText('A primeira linha dá nome às colunas, e tem “nome”, “contato”.', { exact: false }).waitFor()
    await file.setInputFiles(csv('lista.csv', 'telefone,status\n(11) 98888-0002,opt-out\n'))
    await dialog.locator('button[type=submit]').click()
    await dialog.getByText('“(11) 98888-0002” não tem o código do país.', { exact: false }).waitFor()
    const country = dialog.getByLabel('Todos os números sem código do país são de')
    expect(await country.locator('option').nth(1).textContent()).toBe('Brasil')
    await country.selectOption('BR')
    await dialog.locator('button[type=submit]', { hasText: '1' }).click()
    await dialog.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Adicionar pessoas' }).click()
    await dialog.locator('textarea').fill('(21) 98888-0003')
    await dialog.locator('button[type=submit]').click()
    await country.selectOption('BR')
    await dialog.locator('button[type=submit]', { hasText: '1' }).click()
    await dialog.waitFor({ state: 'detached' })
    const { items } = await basta.api<{ items: { identities: { value: string }[] }[] }>('GET', '/api/unsubscribes')
    const numbers = items.flatMap(({ identities }) => identities.map(({ value }) => value))
    expect(numbers).toEqual(expect.arrayContaining(['5511988880002', '5521988880003']))
  })

  test('a file of another system is recognised, and compared with ours', async () => {
    const { basta, page } = await open()
    await says(basta, ANA, 'Ana', 'STOP')
    await page.goto(`${basta.origin}/unsubscribes`)
    await page.getByRole('button', { name: 'Import and export' }).click()
    await page.getByRole('menuitem', { name: 'Import a file' }).click()
    const ycloud = `type,customer,channel,createTime\nPHONE_NUMBER,+${JOSE},whatsapp,2026-01-31T12:00:00Z\nPHONE_NUMBER,12,whatsapp,x\n`
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Choose a CSV file').setInputFiles(csv('ycloud.csv', ycloud))
    await dialog.getByRole('button', { name: 'Check first' }).click()
    await dialog.getByText('Read as a list of YCloud.').waitFor()
    await dialog.getByText('Mistakes by line').waitFor()
    await dialog.getByRole('button', { name: 'Add 1' }).click()
    await page.getByText('2 stops', { exact: true }).waitFor()

    await page.getByRole('button', { name: 'Import and export' }).click()
    await page.getByRole('menuitem', { name: 'Compare with another list' }).click()
    const crm = `phone,status\n+${ANA},subscribed\n+15551234567,unsubscribed\n`
    await dialog.getByLabel('Choose a CSV file').setInputFiles(csv('crm.csv', crm))
    await dialog.getByRole('button', { name: 'Compare', exact: true }).click()
    await dialog.getByText('Tell the other system').waitFor()
    await dialog.getByRole('button', { name: 'Record here: 1' }).click()
    await page.getByText('3 stops', { exact: true }).waitFor()
  })

  test('many rows scroll with few in the page, keep their place on the way back, and are counted when all are chosen', async () => {
    const { basta, page } = await open()
    const people = Array.from({ length: 3000 }, (_, i) => `wa_id,+551190000${String(i).padStart(4, '0')}\n`)
    await importCsv(basta, `identity_kind,identity\n${people.join('')}`)
    await page.goto(`${basta.origin}/unsubscribes`)
    await page.getByText('3,000 stops').waitFor()
    const list = page.getByRole('region', { name: 'Unsubscribed' })
    const last = page.getByRole('row').last()
    while (Number(await last.getAttribute('aria-rowindex')) < 450) {
      const reached = await last.getAttribute('aria-rowindex')
      await list.evaluate((element) => element.scrollBy(0, 4000))
      await expect.poll(() => last.getAttribute('aria-rowindex')).not.toBe(reached)
    }
    await expect.poll(() => page.getByRole('row').count()).toBeLessThan(60)

    const place = await list.evaluate(({ scrollTop }) => scrollTop)
    const chosen = page.getByRole('row').nth(20).getByRole('link').first()
    const name = (await chosen.textContent()) ?? ''
    await chosen.click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.goBack()
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(place)

    await page.getByRole('row').nth(20).getByRole('checkbox').check()
    await page.getByText('1 selected').waitFor()
    await page.getByRole('button', { name: 'Select all 3,000 that match' }).click()
    await page.getByText('3,000 selected').waitFor()
    await page.getByRole('button', { name: 'Allow again…' }).click()
    const dialog = page.getByRole('dialog')
    const allow = dialog.getByRole('button', { name: 'Allow again' })
    await expect.poll(() => allow.isDisabled()).toBe(true)
    await dialog.getByLabel('Type 3000 to confirm').fill('300')
    await expect.poll(() => allow.isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await stops(basta)).toBe(3000)
  })

  test('a contact shows the subscription first; stopping is plain, allowing again wants evidence, erasing a word', async () => {
    const { basta, page } = await open()
    await says(basta, ANA, 'Ana', 'Oi')
    await says(basta, ANA, 'Ana', 'sair')
    await page.goto(`${basta.origin}/contacts`)
    await page.getByRole('link', { name: 'Stopped everything' }).click()
    await page.getByRole('link', { name: 'Ana' }).click()
    await expect.poll(() => page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Subscription')
    await page.getByText('wrote “sair”, stopped everything, confirmation').waitFor()
    await page.getByText('The history is whole').waitFor()

    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Allow again' }).click()
    await dialog.getByRole('button', { name: 'Allow again' }).click()
    await dialog.getByText('Write what proves it').waitFor()
    await dialog.getByLabel('How did they say so?').selectOption('On the phone')
    await dialog.getByLabel('Where and when?').fill('Ticket 4711, 14 November')
    await dialog.getByRole('button', { name: 'Allow again' }).click()
    await page.getByText('No stop is in force.').waitFor()
    await page.getByText('On the phone: Ticket 4711, 14 November').first().waitFor({ state: 'attached' })

    await page.getByRole('button', { name: 'Stop messages' }).click()
    await dialog.getByLabel('What stops').selectOption('marketing')
    await dialog.getByRole('button', { name: 'Stop messages' }).click()
    await page.getByText('Stopped offers').first().waitFor()

    await page.getByRole('button', { name: 'Answer in person' }).click()
    await page.getByRole('textbox', { name: 'Your answer' }).fill('How can I help?')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('region', { name: 'Messages' }).getByText('How can I help?').waitFor()

    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Unsubscribe link' }).click()
    await dialog.getByRole('button', { name: 'Make the link' }).click()
    await expect.poll(() => dialog.getByLabel('Unsubscribe link').inputValue()).toContain(`${basta.origin}/u/`)
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Erase this person' }).click()
    const erase = dialog.getByRole('button', { name: 'Erase this person' })
    await expect.poll(() => erase.isDisabled()).toBe(true)
    await dialog.getByRole('textbox').fill('erase')
    await erase.click()
    await page.getByText('The person was erased.').waitFor()
    await page.getByText('Nobody yet.').waitFor()
  })

  test('own words are tried, previewed on sample messages, and count once they are saved', async () => {
    const { basta, page } = await open()
    await page.goto(`${basta.origin}/words`)
    const message = page.getByLabel('What somebody writes')
    const verdict = page.locator('.verdict')
    await message.fill('Cancel!')
    await verdict.getByText('Stops everything at once').waitFor()
    await expect.poll(() => verdict.locator('mark').textContent()).toBe('Cancel')
    await verdict.getByText('if the flow waited for just this answer: No wish to stop.').waitFor()

    await message.fill('chau chau gangas')
    await verdict.locator('.verdict-line').getByText('No wish to stop').waitFor()
    await page.getByRole('button', { name: 'Add this message as a word' }).click()
    await page.getByText('1 change is not saved.').waitFor()
    await page.getByRole('button', { name: 'Add a word' }).click()
    const thanks = page.locator('.own-word').last()
    await thanks.getByLabel('Word or words').fill('obrigado')
    await thanks.getByLabel('Where').selectOption('anywhere')
    await page.getByRole('button', { name: 'See what it does' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/“obrigado” would unsubscribe \d+ of 1,000, for example:/).waitFor()
    await dialog.getByText('People would lose messages that they want').waitFor()
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Remove obrigado' }).click()
    await page.getByRole('button', { name: 'See what it does' }).click()
    await dialog.getByText('Nothing changes.').waitFor()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Version 1', { exact: true }).waitFor()
    await verdict.getByText('Stops everything at once').waitFor()
    await verdict.getByText('Your own word, version 1.').waitFor()
    await says(basta, ANA, 'Ana', 'Chau chau gangas!')
    expect(await stops(basta)).toBe(1)
  })

  test('own words that two people change at once are kept of both: the second is told, and looks again', async () => {
    const { basta, page } = await open()
    await page.goto(`${basta.origin}/words`)
    await page.getByRole('button', { name: 'Add a word' }).click()
    await page.locator('.own-word').getByLabel('Word or words').fill('genug davon')
    await page.getByRole('button', { name: 'See what it does' }).click()
    const dialog = page.getByRole('dialog')
    const save = dialog.getByRole('button', { name: 'Save' })
    await expect.poll(() => save.isEnabled()).toBe(true)

    const finito = { phrase: 'finito', language: 'it', where: 'message', certainty: 'certain', scope: 'all' }
    const theirs = { basedOn: 0, added: [finito], removed: [] }
    const { previewed } = await basta.api<{ previewed: string }>('POST', '/api/consent/words/preview', theirs)
    await basta.api('PUT', '/api/consent/words', { ...theirs, previewed })
    await save.click()
    await dialog.getByText('Somebody else has saved words meanwhile.', { exact: false }).waitFor()
    await expect.poll(() => save.isEnabled()).toBe(true)
    await save.click()
    await page.getByText('Version 2', { exact: true }).waitFor()
    const words = await basta.api<object>('GET', '/api/consent/words')
    expect(words).toMatchObject({ added: [{ phrase: 'finito' }, { phrase: 'genug davon' }], versions: [{}, {}] })
    expect(await page.getByText('not saved').count()).toBe(0)
  })

  test('figures say their finding, are walked by keyboard, stand in a table, and alerts are acknowledged', async () => {
    const { basta, page } = await open()
    const list = `phone,name,opt_in,opt_in_at,opt_in_evidence\n+${ANA},Ana,marketing,2026-01-31,Web form\n`
    await importCsv(basta, list, '/api/contacts/import?list=Old%20list')
    await getsOffer(basta, ANA)
    await says(basta, ANA, 'Ana', 'STOP')
    await says(basta, ANA, 'Ana', 'I never signed up')
    await page.goto(`${basta.origin}/insights`)
    await page.getByText('opt-outs per 1,000 messages').waitFor()
    await page.getByRole('heading', { name: 'Most stop by a word in the chat: 100%' }).waitFor()
    await page.getByRole('heading', { name: 'The template “summer_offer” makes most people stop' }).waitFor()

    const chart = page.getByRole('group', { name: /Most people stopped on/ })
    await chart.getByRole('img').first().focus()
    await page.keyboard.press('End')
    const point = page.locator('[data-point]:focus')
    await expect.poll(() => point.getAttribute('aria-label')).toMatch(/opt-outs 1, messages \d/)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => point.getAttribute('aria-label')).toMatch(/opt-outs 0/)
    await page.getByText('Table of these numbers').first().click()
    await page
      .getByRole('region', { name: /Most people stopped on/ })
      .getByRole('rowheader')
      .first()
      .waitFor()

    await page.getByText('1 person who came by the list “Old list” say that they never signed up').waitFor()
    await page.getByRole('button', { name: 'I look after it' }).click()
    await page.getByText('looks after it since').waitFor()
  })

  test('texts that are longer by 40 % break no layout', async () => {
    const { basta, page } = await open({ locale: 'pt-BR' })
    await says(basta, ANA, 'Ana', 'PARAR')
    for (const path of await screens(basta)) {
      for (const width of [1440, 1024, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(basta.origin + path)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForLoadState('networkidle')
        expect(await page.evaluate(brokenByLongTexts), `${path}, ${width}`).toEqual([])
      }
    }
  })

  test.each(['en-US', 'pt-BR', 'es-ES'])('nothing is wider than a phone, in %s', async (locale) => {
    const { basta, page } = await open({ locale, viewport: { width: 390, height: 844 } })
    await says(basta, ANA, 'Ana', 'STOP')
    for (const path of await screens(basta)) {
      await page.goto(basta.origin + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390)
      const cutOff = await page.locator('.subscription > .one-line, .settings > nav > a').evaluateAll((all) =>
        all.flatMap((one) => {
          const { right } = one.getBoundingClientRect()
          return one.scrollWidth > one.clientWidth || right > 390 ? (one.textContent ?? '') : []
        }),
      )
      expect(cutOff, path).toEqual([])
    }
  })
})

async function open(options: BrowserContextOptions = {}): Promise<{ basta: Basta; page: Page }> {
  const basta = await startBasta()
  const page = await (await openBrowser(options)).newPage()
  await basta.signIn(page)
  return { basta, page }
}

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const stops = async (basta: Basta) => (await basta.api<{ stops: number }>('GET', '/api/unsubscribes/count')).stops

const addStop = (basta: Basta, waId: string, scope: string, evidence: string) =>
  basta.api('POST', '/api/unsubscribes', { people: [{ wa_id: waId }], scope, evidence })

async function importCsv(basta: Basta, text: string, path = '/api/unsubscribes/import'): Promise<void> {
  const headers = { authorization: `Bearer ${API_KEY}`, 'content-type': 'text/csv' }
  const response = await fetch(basta.origin + path, { method: 'POST', headers, body: text })
  if (!response.ok) throw new Error(await response.text())
}

const PEOPLE = '/emulator/api/people'

/** Where the screens are, with that of the one contact there is. */
async function screens(basta: Basta): Promise<string[]> {
  const { items } = await basta.api<{ items: { id: string }[] }>('GET', '/api/contacts')
  return ['/contacts', `/contacts/${items[0]?.id}`, '/unsubscribes', '/words', '/insights']
}

/** Runs in the page: makes every text of the screen longer, and names what then reaches out of its box or the window. */
function brokenByLongTexts(): string[] {
  const content = document.querySelector('#content') as HTMLElement
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    // As words are: with places to break.
    if (/\p{L}{2}/u.test(text)) node.nodeValue = `${text} ${text.slice(0, Math.ceil(text.length * 0.4))}`
  }
  const isCut = (element: Element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
  const cut = [...content.querySelectorAll('button, h1, h2, h3, p, label, dt, dd, legend, summary')].filter(isCut)
  const names = cut.map((element) => `${element.tagName} ${element.textContent}`)
  return document.documentElement.scrollWidth > window.innerWidth ? [...names, 'the window'] : names
}

async function getsOffer(basta: Basta, waId: string): Promise<void> {
  const template = { name: 'summer_offer', language: 'en' }
  await basta.api('POST', '/api/messages', { to: { wa_id: waId }, purpose: 'marketing', template })
  await expect.poll(async () => (await transcript(basta, waId)).length).toBe(1)
}

/** The person writes on the emulated phone, and the answer is waited for. */
async function says(basta: Basta, waId: string, name: string, text: string): Promise<void> {
  const before = (await transcript(basta, waId)).length
  await basta.api('POST', `${PEOPLE}/${waId}/messages`, { type: 'text', text, name })
  await expect.poll(async () => (await transcript(basta, waId)).length).toBeGreaterThan(before + 1)
}

const transcript = (basta: Basta, waId: string) => basta.api<unknown[]>('GET', `${PEOPLE}/${waId}/messages`)
