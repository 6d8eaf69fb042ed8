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

  test.each([
    [1024, 768],
    [390, 844],
  ])('on a screen of %i by %i names and tabs are read in full, and the tools cover no step', async (width, height) => {
    const page = await begin('/flows/unsubscribe', { width, height })
    await page.locator('.step-card').first().waitFor()
    // Also while a name is longer than most.
    await page.locator('.flow-name').fill('Boas-vindas e ofertas')
    await page.locator('.flow-name').press('Enter')
    await page.locator('.save-status[data-kind="saved"]').waitFor({ state: 'attached' })
    const cut = await page
      .locator('.flow-name, .left-panel [role="tab"], .left-panel [role="tablist"]')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className))
    expect(cut).toEqual([])
    const language = page.locator('.flow-language > .select')
    expect(await language.inputValue()).toBe('pt')
    // A list box does not tell that its text is cut: it must have the width that it would take by itself.
    const { width: given } = await boxOf(language)
    await language.evaluate((select) => select.setAttribute('style', 'width: max-content; max-width: none'))
    expect(given).toBeGreaterThanOrEqual((await boxOf(language)).width)
    const [canvas, tools] = [await boxOf(page.locator('.canvas-flow')), await boxOf(page.locator('.canvas-tools'))]
    expect(tools.y).toBeGreaterThanOrEqual(canvas.y + canvas.height)
    expect(tools.x + tools.width).toBeLessThanOrEqual(width)
  })

  test('what the list of commands finds says what it is', async () => {
    const page = await begin('/flows/horario')
    await page.locator('.step-card').first().waitFor()
    await page.keyboard.press('Control+k')
    const list = page.getByRole('dialog').getByRole('listbox')
    await list.getByRole('group', { name: 'Telas' }).getByRole('option', { name: 'Contatos', exact: true }).waitFor()
    await list.getByRole('group', { name: 'Passos' }).getByRole('option', { name: 'Aberto', exact: true }).waitFor()
    expect(await list.locator('kbd').allTextContents()).not.toContain('undefined')
    await page.keyboard.type('a')
    await list.getByRole('option', { name: 'Aberto Passo' }).waitFor()
    await list.getByRole('option', { name: 'Contatos Tela' }).waitFor()
    await list.getByRole('option', { name: 'Horário Fluxo' }).waitFor()
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

async function begin(path: string, viewport = { width: 1280, height: 800 }): Promise<Page> {
  const basta = await startBasta()
  await basta.api('PUT', '/api/flows/horario', FLOW)
  const page = await (await openBrowser({ locale: 'pt-BR', viewport })).newPage()
  await basta.signIn(page, 'pt')
  await page.goto(basta.origin + path)
  return page
}
