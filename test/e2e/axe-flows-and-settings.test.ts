import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { type Basta, closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

const AXE = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SECTIONS = ['account', 'topics', 'numbers', 'people', 'keys', 'webhooks', 'failures', 'me']
const LOOKS = ['en-US', 'pt-BR', 'es-MX'].flatMap((locale) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ locale, colorScheme })),
)

describe.skipIf(noBrowser)('axe finds no violation of WCAG 2.2 A or AA', () => {
  test.each(LOOKS)(
    'in the list of flows, the gallery, the import, the versions and the settings: $locale, $colorScheme',
    async (look) => {
      const basta = await startBasta()
      await fill(basta)
      const page = await (await openBrowser(look)).newPage()
      const found: Record<string, string[]> = {}
      const visit = async (path: string, ready: string) => {
        await page.goto(basta.origin + path)
        await page.locator(ready).first().waitFor()
        const violations = await violationsOf(page)
        if (violations.length > 0) found[path] = violations
      }
      await visit('/sign-in', 'form')
      await visit('/sign-in?invitation=abc', 'form')
      await basta.signIn(page)
      await visit('/flows', 'table.flows')
      await visit('/flows?new', 'dialog .phone ol li')
      await visit('/flows?import', 'dialog')
      await visit('/flows/welcome/versions/1', 'dialog .diff')
      for (const section of SECTIONS) await visit(`/settings/${section}`, '.settings section')
      expect(found).toEqual({})
    },
    90_000,
  )
})

/** So that lists are not empty. */
async function fill(basta: Basta): Promise<void> {
  await basta.api('POST', '/api/people', { name: 'Vera', email: 'vera@example.com', role: 'viewer' })
  await basta.api('POST', '/api/keys', { name: 'shop', role: 'agent' })
  await basta.api('POST', '/api/webhooks', { url: 'http://127.0.0.1:9/hook' })
  const settings = await basta.api<object>('GET', '/api/settings')
  await basta.api('PUT', '/api/settings', { ...settings, topics: [{ id: 'news', name: 'News' }] })
  const { document, revision } = await basta.api<{ document: { nodes: object[] }; revision: number }>(
    'GET',
    '/api/flows/welcome',
  )
  document.nodes.push({ id: 'later', type: 'wait', position: { x: 0, y: 900 }, data: { durationMs: 60_000 } })
  await basta.api('PUT', '/api/flows/welcome', document, { 'if-match': `"${revision}"` })
}

async function violationsOf(page: Page): Promise<string[]> {
  // Run from outside of the page, whose policy allows no scripts but its own.
  await page.evaluate(await AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  })
}
