import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

const ASSETS = new URL('../../editor/dist/assets/', import.meta.url)
const KB = 1000
const EDITOR_KB = 320
const OTHERS_KB = 240
const OTHERS = ['/sign-in', '/flows', '/contacts', '/unsubscribes', '/words', '/insights', '/settings', '/phone']

describe.skipIf(noBrowser)('what a page loads first', () => {
  test.each([['/flows/unsubscribe', EDITOR_KB], ...OTHERS.map((path) => [path, OTHERS_KB] as const)] as const)(
    'of %s is at most %i kB of script, compressed',
    async (path, allowedKb) => {
      const basta = await startBasta()
      const page = await (await openBrowser()).newPage()
      if (path !== '/sign-in') await basta.signIn(page)
      // The engine's worker is a page's neighbour: it starts when the page is there, and stands in nobody's way.
      const scripts = new Set<string>()
      // The form of a step is fetched while nothing else happens, so that the first selected one is there at once.
      const form = path.startsWith('/flows/') && page.waitForResponse(/\/assets\/step-form-.*\.js$/)
      page.on('response', (response) => {
        const [, name = ''] = /\/assets\/(.*\.js)$/.exec(response.url()) ?? []
        if (response.request().resourceType() === 'script' && !name.startsWith('engine-worker')) scripts.add(name)
      })
      await page.goto(basta.origin + path)
      await form
      await page.waitForLoadState('networkidle')
      const bytes = [...scripts].map((name) => statSync(fileURLToPath(new URL(`${name}.gz`, ASSETS))).size)
      expect(bytes.reduce((sum, size) => sum + size, 0) / KB).toBeLessThanOrEqual(allowedKb)
      expect([...scripts].filter((name) => /^(text-table|publish-dialog)-/.test(name))).toEqual([])
      // A part's stylesheet comes with it, and has its name to itself.
      expect(await page.locator('link[rel=stylesheet][href*="/insights-"]').count()).toBe(path === '/insights' ? 1 : 0)
    },
  )
})
