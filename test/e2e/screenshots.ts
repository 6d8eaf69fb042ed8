/**
 * Pictures of every screen, light and dark, in three languages, empty and filled, to be looked at by a person:
 * `node --import tsx test/e2e/screenshots.ts <folder> [<names that contain this>]`, after `npm run build`.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@basta/engine/cli/serve.ts'
import { chromium } from 'playwright-core'

/** Where a screen is, and what is clicked there or, in brackets, pressed. */
type Place = readonly [path: string, ...walk: string[]]

const EMPTY: { readonly [name: string]: Place } = {
  'contacts-empty': ['/contacts'],
  'unsubscribes-empty': ['/unsubscribes'],
  'insights-empty': ['/insights'],
}
const HEADER = '.flow-header'
const SCREENS: { readonly [name: string]: Place } = {
  'sign-in': ['/sign-in'],
  flows: ['/flows'],
  'new-flow': ['/flows?new'],
  flow: ['/flows/unsubscribe'],
  'flow-map': ['/flows/order-status', '.canvas-tools [aria-pressed]:nth-last-of-type(3)'],
  outline: ['/flows/order-status', '.left-panel [id$=-outline]'],
  step: ['/flows/order-status', '.step-card'],
  issues: ['/flows/hours', `${HEADER} .issue-counts`],
  publish: ['/flows/hours', `${HEADER} .primary`],
  versions: ['/flows/hours/versions/1'],
  texts: ['/flows/welcome', `${HEADER} > .icon-button:nth-of-type(5)`],
  commands: ['/flows/welcome', '[Control+k]'],
  simulator: ['/flows/unsubscribe?says=STOP'],
  contacts: ['/contacts'],
  contact: ['/contacts', '.virtual-table a'],
  unsubscribes: ['/unsubscribes'],
  words: ['/words'],
  insights: ['/insights'],
  settings: ['/settings/account'],
  people: ['/settings/people'],
  phone: ['/phone'],
  help: ['/help'],
}
const LOOKS = [
  { colorScheme: 'light', locale: 'en-US', width: 1440 },
  { colorScheme: 'dark', locale: 'pt-BR', width: 1440 },
  { colorScheme: 'light', locale: 'es-MX', width: 1024 },
  { colorScheme: 'dark', locale: 'en-US', width: 390 },
] as const
const PASSWORD = 'correct horse battery'
const KEY = 'key-of-the-pictures'

const [, , folder = 'screenshots', only = ''] = process.argv
mkdirSync(folder, { recursive: true })
const basta = await serve({
  ...{ store: { kind: 'memory' }, host: '127.0.0.1', port: 0, logLevel: 'error', drainMs: 10_000 },
  ...{ allowPrivateWebhooks: true, apiKey: KEY },
  adminPassword: PASSWORD,
})
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
try {
  await photograph(EMPTY)
  await fill()
  await photograph(SCREENS)
} finally {
  await browser.close()
  await basta.close()
}

async function photograph(screens: typeof SCREENS): Promise<void> {
  for (const { colorScheme, locale, width } of LOOKS) {
    const look = `${colorScheme}-${locale}-${width}`
    const context = await browser.newContext({ colorScheme, locale, viewport: { width, height: 900 } })
    context.setDefaultTimeout(10_000)
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`))
    for (const [name, [path, ...walk]] of Object.entries(screens)) {
      if (!`${name}-${look}`.includes(only)) continue
      // A phone has no button for it.
      if (name === 'texts' && width < 640) continue
      if (name !== 'sign-in') await page.request.post(`${basta.origin}/api/session`, { data: { secret: PASSWORD } })
      await page.goto(basta.origin + path)
      await page.waitForLoadState('networkidle')
      try {
        for (const step of walk)
          if (step.startsWith('[')) await page.keyboard.press(step.slice(1, -1))
          else await page.locator(step).first().click()
      } catch (error) {
        console.error(`${name}-${look}: ${(error as Error).message.split('\n')[0]}`)
      }
      await page.waitForLoadState('networkidle')
      await page.locator('.skeleton, .skeleton-bubble').first().waitFor({ state: 'detached' })
      const file = join(folder, `${name}-${look}.png`)
      await page.screenshot({ path: file, animations: 'disabled' })
      console.log(file)
    }
    await context.close()
  }
}

/** People who write, stop and come back, a colleague, and a flow with something left to do. */
async function fill(): Promise<void> {
  const names = ['Ana Souza', 'Sam Lee', 'Lucía Vega', 'João Pereira', 'María José Fernández', 'Li Wei', 'Grace Okafor']
  const says = ['PARAR', 'hi', 'BAJA', 'não quero mais receber isso', 'hola', 'STOP', 'order']
  for (const [index, name] of names.entries()) {
    const who = `/emulator/api/people/${5_511_900_000_100 + index}/messages`
    await api('POST', who, { type: 'text', text: says[index], name })
    if (index % 2 === 0) await api('POST', who, { type: 'text', text: 'too many messages', name })
  }
  await api('POST', '/api/people', { name: 'Vera Lima', email: 'vera@example.com', role: 'viewer' })
  const start = { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'keyword', keywords: ['hours'] } }
  const open = { type: 'text', body: 'We are open *until six*. See you!' }
  const answer = { id: 'open', type: 'send-message', position: { x: 400, y: 0 }, data: { messages: [open] } }
  const edges = [{ id: 'a', source: 'start', sourceHandle: 'next', target: 'open' }]
  const hours = {
    format: 'basta.flow/1',
    id: 'hours',
    name: 'Opening hours',
    locale: 'en',
    nodes: [start, answer],
    edges,
  }
  await api('PUT', '/api/flows/hours', hours)
  await api('POST', '/api/flows/hours/publish', {})
  const later = { id: 'later', type: 'wait', position: { x: 800, y: 0 }, data: { durationMs: 60_000 } }
  await api('PUT', '/api/flows/hours', { ...hours, nodes: [...hours.nodes, later] }, { 'if-match': '*' })
}

async function api(method: string, path: string, body: object, headers: { [name: string]: string } = {}) {
  const response = await fetch(basta.origin + path, {
    ...{ method, body: JSON.stringify(body) },
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', ...headers },
  })
  if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${await response.text()}`)
}
