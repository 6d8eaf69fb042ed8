/**
 * Pictures of every screen, light and dark, in three languages, to be looked at by a person:
 * `node --import tsx test/e2e/screenshots.ts <folder>`, after `npm run build`.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@basta/engine/cli/serve.ts'
import { chromium } from 'playwright-core'

const SCREENS = {
  'sign-in': '/sign-in',
  flows: '/flows',
  'new-flow': '/flows?new',
  flow: '/flows/unsubscribe',
  simulator: '/flows/unsubscribe?says=STOP',
  contacts: '/contacts',
  unsubscribes: '/unsubscribes',
  words: '/words',
  insights: '/insights',
  settings: '/settings',
  phone: '/phone',
}
const LOOKS = [
  { colorScheme: 'light', locale: 'en-US', width: 1440 },
  { colorScheme: 'dark', locale: 'pt-BR', width: 1440 },
  { colorScheme: 'light', locale: 'es-MX', width: 1024 },
  { colorScheme: 'dark', locale: 'en-US', width: 390 },
] as const
const PASSWORD = 'correct horse battery'

const [, , folder = 'screenshots'] = process.argv
mkdirSync(folder, { recursive: true })
const basta = await serve({
  ...{ store: { kind: 'memory' }, host: '127.0.0.1', port: 0, logLevel: 'error', drainMs: 10_000 },
  ...{ allowPrivateWebhooks: true },
  adminPassword: PASSWORD,
})
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
try {
  for (const { colorScheme, locale, width } of LOOKS) {
    const context = await browser.newContext({ colorScheme, locale, viewport: { width, height: 900 } })
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`))
    for (const [name, path] of Object.entries(SCREENS)) {
      if (name === 'flows') await page.request.post(`${basta.origin}/api/session`, { data: { secret: PASSWORD } })
      await page.goto(basta.origin + path)
      await page.waitForLoadState('networkidle')
      const file = join(folder, `${name}-${colorScheme}-${locale}-${width}.png`)
      await page.screenshot({ path: file })
      console.log(file)
    }
    await context.close()
  }
} finally {
  await browser.close()
  await basta.close()
}
