/** What a finding means is one click away, in the language of the interface. */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

const FLOW = {
  ...{ format: 'basta.flow/1', id: 'hours', name: 'Hours', locale: 'en', edges: [] },
  nodes: [{ id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'keyword', keywords: ['hours'] } }],
}

describe.skipIf(noBrowser)('the help on findings', { timeout: 60_000 }, () => {
  test.each([
    { locale: 'en-US', todo: /^To do/, link: 'Why, and how to mend it', title: 'The flow never begins.' },
    { locale: 'pt-BR', todo: /^A fazer/, link: 'Por quê, e como corrigir', title: 'O fluxo nunca começa.' },
    { locale: 'es-MX', todo: /^Por hacer/, link: 'Por qué, y cómo corregirlo', title: 'El flujo nunca empieza.' },
  ])('is linked from the finding, beside the open flow: $locale', async ({ locale, todo, link, title }) => {
    const basta = await startBasta()
    await basta.api('PUT', '/api/flows/hours', FLOW)
    const page = await (await openBrowser({ locale })).newPage()
    await basta.signIn(page)
    await page.goto(`${basta.origin}/flows/hours`)
    await page.getByRole('button', { name: todo }).click()
    const [help] = await Promise.all([
      page.waitForEvent('popup'),
      page
        .locator('.issues li')
        .filter({ has: page.locator('[data-code="flow.never-starts"]') })
        .getByRole('link', { name: link })
        .click(),
    ])
    await help.getByRole('heading', { name: title, level: 1 }).waitFor()
    await expect.poll(() => headings(help)).toHaveLength(3)
    await help.locator('.page-actions a').click()
    await help.locator('.help li a').first().waitFor()
    expect(await help.locator('.help li a').count()).toBeGreaterThan(60)
  })
})

const headings = (page: Page) => page.locator('.help h2').allTextContents()
