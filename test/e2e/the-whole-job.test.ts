/**
 * The main job, from an empty canvas to a confirmation on somebody's phone, by mouse and by keyboard alone: build the flow,
 * try it in three languages, keep tests, break it, see publishing refused, mend it with the offered fix, publish, and then a
 * signed webhook says PARAR.
 */
import { DEFAULT_SETTINGS } from '@basta/engine/contacts/settings.ts'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { ACCESS_TOKEN, openCloudApi } from '../helpers/cloud-api.ts'
import { APP_SECRET, change, delivery, inbound, signature, textContent } from '../helpers/webhooks.ts'
import { type Basta, closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

const NUMBER = '106540352242922'
const ANA = { waId: '5511987654321', name: 'Ana', number: NUMBER }
const LANGUAGES = [
  { who: 'Sam Lee (en)', says: 'please stop texting me', hears: 'You will get no more messages' },
  { who: 'Ana Souza (pt)', says: 'não quero mais receber isso', hears: 'Você não vai mais receber' },
  { who: 'Lucía Vega (es)', says: 'ya no me manden mensajes', hears: 'Ya no recibirá' },
]

describe.skipIf(noBrowser)('the whole job', { timeout: 180_000 }, () => {
  test('by mouse', async () => {
    const { page, ...job } = await begin()
    await page.getByRole('button', { name: 'New flow' }).click()
    await page.getByText('Empty flow').click()
    await page.getByRole('button', { name: 'Create the flow' }).click()
    await page.getByRole('heading', { name: 'This flow has no steps yet.' }).waitFor()
    await entry(page, 'A person asks to stop').click()
    await entry(page, 'Unsubscribe').click()
    await simulate(page)
    await keepTwoTests(page)

    // Broken: the way from the start to the stop is gone.
    await page.locator('.react-flow__edge').first().click({ force: true })
    await page.getByRole('button', { name: 'Delete the connection' }).click()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    const refused = page.getByRole('dialog', { name: 'This cannot be published yet' })
    await refused.getByText(/No step follows the start/).waitFor()
    await refused.getByText('Close', { exact: true }).click()
    await page.getByRole('button', { name: /^To do/ }).click()
    await page.getByRole('button', { name: 'Connect it to the first step', exact: true }).click()

    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByRole('button', { name: 'Publish now' }).click()
    await page.getByText('Version 1 is live.').waitFor()
    await job.confirms()
  })

  test('by keyboard alone', async () => {
    const { page, ...job } = await begin()
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    /** Tabs on until this has the focus. */
    const tabTo = async (name: string | RegExp, role: 'button' | 'tab' | 'textbox' = 'button') => {
      const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first()
      await target.waitFor()
      for (let i = 0; i < 120; i++) {
        if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return
        await press('Tab')
      }
      throw new Error(`The Tab key never came to ${name}`)
    }
    await tabTo('New flow')
    await press('Enter')
    await page.getByRole('dialog').waitFor()
    const empty = page.getByRole('radio', { name: /Empty flow/ })
    await page.getByRole('radio', { checked: true }).first().focus()
    for (let i = 0; i < 10 && !(await empty.isChecked()); i++) await press('ArrowDown')
    await tabTo('Create the flow')
    await press('Enter')
    await page.getByRole('heading', { name: 'This flow has no steps yet.' }).waitFor()
    const canvas = page.getByRole('application', { name: /^Drawing of the flow/ })
    await canvas.focus()
    const choose = async (key: string, words: string) => {
      await press(key)
      await page.locator('.finder input').waitFor()
      await page.keyboard.type(words)
      await press('Enter')
    }
    await choose('/', 'a person asks to stop')
    await choose('Insert', 'unsubscribe')
    await page.locator('#step-unsubscribe-1').waitFor()
    await tabTo('Test')
    await press('Enter')
    await tabTo('Message', 'textbox')
    await page.keyboard.type('STOP')
    await press('Enter')
    await bubble(page, 'You will get no more messages').waitFor()
    await tabTo('Publish')
    await press('Enter')
    await page.getByRole('button', { name: 'Publish now' }).waitFor()
    await tabTo('Publish now')
    await press('Enter')
    await page.getByText('Version 1 is live.').waitFor()
    await job.confirms()
  })
})

/** A server behind a Cloud API of our own, without the sample flows, and an owner at the list of flows. */
async function begin() {
  const cloud = await openCloudApi([NUMBER])
  onTestFinished(() => cloud.close())
  const basta = await startBasta({
    whatsapp: {
      ...{ appSecrets: [APP_SECRET], verifyToken: 'verify-token', accessTokens: [ACCESS_TOKEN] },
      ...{ phoneNumberIds: [NUMBER], graphUrl: cloud.url, apiVersion: 'v24.0' },
    },
  })
  for (const flow of ['unsubscribe', 'welcome', 'order-status']) await basta.api('DELETE', `/api/flows/${flow}`)
  await basta.api('PUT', '/api/settings', { ...DEFAULT_SETTINGS, business: { name: 'Café Sol' } })
  const page = await (await openBrowser()).newPage()
  await basta.signIn(page)
  await page.goto(`${basta.origin}/flows`)
  return {
    page,
    /** A signed `PARAR` comes, and the confirmation of the published flow leaves. */
    async confirms() {
      const messages = [inbound(ANA, { id: 'wamid.IN.1', at: Date.now() }, textContent('PARAR'))]
      await post(basta, delivery(change(ANA, { messages }, 'messages')))
      await vi.waitFor(() => expect(cloud.accepted).toHaveLength(1), { timeout: 20_000 })
      expect(cloud.accepted[0]).toMatchObject({ to: ANA.waId, text: expect.stringContaining('não vai mais receber') })
      const { items } = await basta.api<{ items: { id: string }[] }>('GET', `/api/contacts?identity=wa_id:${ANA.waId}`)
      const consent = await basta.api('GET', `/api/contacts/${items[0]?.id}/consent`)
      expect(consent).toMatchObject({ stops: [{ scope: 'all' }], chain: { intact: true } })
    },
  }
}

async function post(basta: Basta, rawBody: Buffer): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature(rawBody) }
  const body = new Uint8Array(rawBody)
  const response = await fetch(`${basta.origin}/webhooks/whatsapp`, { method: 'POST', headers, body })
  expect(response.status).toBe(200)
}

async function simulate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Test', exact: true }).click()
  for (const { who, says, hears } of LANGUAGES) {
    await page.getByLabel('Who writes').selectOption({ label: who })
    await write(page, says)
    await bubble(page, hears).waitFor()
  }
}

async function keepTwoTests(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Tests' }).click()
  for (const name of ['stops in Spanish', 'stops in Portuguese']) {
    if (name.endsWith('Portuguese')) {
      await page.getByLabel('Who writes').selectOption({ label: 'Ana Souza (pt)' })
      await write(page, 'PARAR')
      await bubble(page, 'Você não vai mais receber').waitFor()
    }
    await page.getByRole('button', { name: 'Save as test' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').first().fill(name)
    await dialog.getByRole('button', { name: 'Save as test' }).click()
    await page.getByText(name).first().waitFor()
  }
}

const entry = (page: Page, name: string) => page.locator('.left-panel').getByRole('button', { name }).first()
const bubble = (page: Page, text: string) => page.locator('.message').filter({ hasText: text }).first()

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(text)
  await page.getByRole('textbox', { name: 'Message' }).press('Enter')
}
