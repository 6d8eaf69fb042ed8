/**
 * A real browser on a real server, for tests of the screens. Chromium is Debian's (`apt install chromium`) or the one that
 * `CHROMIUM` names; where there is none these tests are skipped and say so.
 */
import { existsSync } from 'node:fs'
import { type Served, serve } from '@basta/engine/cli/serve.ts'
import type { Config } from '@basta/engine/config.ts'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Why browser tests cannot run here; undefined where they can. For `describe.skipIf`. */
export const noBrowser = existsSync(CHROMIUM)
  ? undefined
  : `There is no Chromium at ${CHROMIUM}: install the package chromium, or name another one in CHROMIUM.`

let shared: Promise<Browser> | undefined

/** One browser for all tests of a file; each test gets a context of its own, closed at its end. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  shared ??= chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  const context = await (await shared).newContext({
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(20_000)
  onTestFinished(() => context.close())
  return context
}

export async function closeBrowser(): Promise<void> {
  await (await shared)?.close()
  shared = undefined
}

export const PASSWORD = 'correct horse battery'
export const API_KEY = 'key-of-the-browser-tests'

export interface Basta extends Served {
  /** Signs this page in as the owner, whose screen is in a language. Default: English. */
  signIn(page: Page, language?: string): Promise<void>
  /** Calls the API as automation does. */
  api<T>(method: string, path: string, body?: unknown, headers?: { [name: string]: string }): Promise<T>
}

/** The whole product with the built pages (`npm run build`), an empty store and the emulated WhatsApp. Closed at the end of the test. */
export async function startBasta(config: Partial<Config> = {}): Promise<Basta> {
  const served = await serve({
    ...{ store: { kind: 'memory' }, host: '127.0.0.1', port: 0, logLevel: 'error', drainMs: 10_000 },
    ...{ allowPrivateWebhooks: true },
    ...{ adminPassword: PASSWORD, apiKey: API_KEY },
    ...config,
  })
  onTestFinished(async () => void (await served.close()))
  return {
    ...served,
    async signIn(page, language = 'en') {
      const sent = { data: { secret: PASSWORD }, headers: { 'accept-language': language } }
      const response = await page.request.post(`${served.origin}/api/session`, sent)
      if (!response.ok()) throw new Error(`Signing in was answered ${response.status()}: ${await response.text()}`)
    },
    async api<T>(method: string, path: string, body?: unknown, headers: { [name: string]: string } = {}): Promise<T> {
      const response = await fetch(served.origin + path, {
        method,
        headers: {
          authorization: `Bearer ${API_KEY}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${text}`)
      return (text ? JSON.parse(text) : undefined) as T
    },
  }
}
