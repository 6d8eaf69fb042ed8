/** What somebody met who made their first flow in Portuguese, on a screen of 1,280 by 800. */
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

const FLOW: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'horario', name: 'Horário', locale: 'pt' },
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'keyword', keywords: ['horário'] } },
    { id: 'lost', type: 'wait', position: { x: 0, y: 500 }, data: { durationMs: 60_000 } },
    {
      ...{ id: 'open', type: 'send-message', name: 'Aberto', position: { x: 400, y: 0 } },
      data: { messages: [{ type: 'text', body: 'Até as 18h.' }] },
    },
  ],
  edges: [{ id: 'a', source: 'start', sourceHandle: 'next', target: 'open' }],
}

describe.skipIf(noBrowser)('in Portuguese', { timeout: 120_000 }, () => {
  test('a click on a step opens its form also beside the phone, whose chat is still there; an open list shows its reasons', async () => {
    const page = await begin('/flows/unsubscribe?says=PARAR')
    await page.locator('.simulated-phone .message').getByRole('button', { name: 'Escolher', exact: true }).click()
    const body = page.locator('.sheet-body')
    await expect.poll(async () => (await boxOf(body)).height).toBeGreaterThan(240)
    await page.keyboard.press('Escape')

    await page.locator('#step-opt_out, .step-card').nth(1).click()
    await page.getByRole('complementary', { name: 'Passo' }).locator('textarea').first().waitFor()
    await page.getByRole('complementary').getByRole('button', { name: 'Telefone' }).click()
    await page.locator('.message').filter({ hasText: 'PARAR' }).first().waitFor()
  })

  test('a variable is found by another word for it, without its accent', async () => {
    const page = await begin('/flows/horario')
    await page.locator('.step-card', { hasText: 'Aberto' }).click()
    await page.getByRole('complementary').locator('textarea').first().focus()
    await page.keyboard.type('{')
    for (const word of ['neg', 'negócio', 'NEGOCIO']) {
      await page.getByRole('combobox', { name: 'Buscar variáveis' }).fill(word)
      await page.getByRole('option', { name: /^Nome da sua empresa/ }).waitFor()
    }
  })

  test('what stands in the dialog for publishing has its room: buttons are buttons, sentences are lines', async () => {
    const page = await begin('/flows/horario')
    await page.getByRole('button', { name: 'Publicar', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Publicar este fluxo' })
    await dialog.locator('.publish-issues').waitFor()
    expect((await boxOf(dialog.getByRole('button', { name: 'Publicar agora' }))).height).toBeLessThan(48)
    expect((await boxOf(dialog.locator('.publish-issues p').first())).width).toBeGreaterThan(380)
    await page.keyboard.press('Escape')

    // What is said at the edge of the screen covers no tool of the canvas.
    const tools = await boxOf(page.locator('.canvas-tools'))
    const toasts = await page
      .locator('.toasts')
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).bottom))
    expect(toasts).toBeGreaterThanOrEqual(800 - tools.y)
  })

  test('who saved a flow by the key of the server is said in words', async () => {
    const page = await begin('/flows')
    await page
      .locator('tr', { hasText: 'Horário' })
      .getByText(/^A chave de API do servidor, /)
      .waitFor()
  })
})

const boxOf = async (locator: Locator) => (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }

async function begin(path: string): Promise<Page> {
  const basta = await startBasta()
  await basta.api('PUT', '/api/flows/horario', FLOW)
  const page = await (await openBrowser({ locale: 'pt-BR', viewport: { width: 1280, height: 800 } })).newPage()
  await basta.signIn(page)
  await page.goto(basta.origin + path)
  return page
}
