/// <reference lib="dom" />
/**
 * The only place where axe runs: one page for each language and theme walks through all screens, their menus and their dialogs.
 * It finds its way by structure, so that it is the same in every language.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { registry } from '@basta/nodes/registry.ts'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { type Basta, closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

const AXE = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const LOOKS = ['en-US', 'pt-BR', 'es-MX'].flatMap((locale) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ locale, colorScheme })),
)
const ANA = '5511912345678'

/** Clicks selectors (or presses keys, in brackets) one after the other, until what is named last is there. */
type Walk = readonly string[]
interface Place {
  path: string
  /** What shows that the screen is there. */
  ready: string
  /** What has not been looked at on another one; absent: the whole page. */
  only?: string
  /** What can be opened on it. Each is looked at alone: what is behind it has been looked at. */
  opens?: readonly Walk[]
}

const DIALOG = 'dialog[open]'
const MENU = '[role=menu]:popover-open'
const ACTIONS = '.page-actions'
const HEADER = '.flow-header'

const placesOf = (contactId: string): readonly Place[] => [
  {
    path: '/flows',
    ready: 'table.flows',
    opens: [
      ['.rail-account', '#account:popover-open'],
      ['td > .icon-button', MENU],
      ['td > .icon-button', `${MENU} .danger`, DIALOG],
      [`${ACTIONS} > .primary`, `${DIALOG} .phone ol li`],
      [`${ACTIONS} > .secondary`, DIALOG],
    ],
  },
  {
    path: '/flows/hours',
    ready: '.step-card',
    opens: [
      [`${HEADER} > .checklist-button`, '#checklist:popover-open'],
      [`${HEADER} > .icon-button:nth-of-type(4)`, '.right-panel[data-kind=history]'],
      [`${HEADER} > .icon-button:nth-of-type(5)`, '.right-panel[data-kind=texts] table'],
      [`${HEADER} > .issue-counts`, '.right-panel[data-kind=issues] .finding'],
      [`${HEADER} > .primary`, `${DIALOG} .primary`],
      [`${HEADER} > [aria-haspopup=menu]`, MENU],
      [`${HEADER} > [aria-haspopup=menu]`, `${MENU} button:nth-of-type(3)`, DIALOG],
      ['[Control+k]', DIALOG],
      ['[Control+f]', '.search-bar'],
      ['.canvas-flow', '[?]', DIALOG],
      ['.canvas-flow', '[Home]', '[Shift+F10]', '.float.menu'],
      ['.canvas-flow', '[Home]', '[Insert]', '.finder'],
      ['.canvas-flow', '[m]', '.flow-map'],
      ['.left-panel [id$=-outline]', '[role=tree]'],
    ],
  },
  {
    path: '/flows/unsubscribe?says=STOP',
    ...{ ready: '.phone-panel .message', only: '.right-panel' },
    opens: [
      ['.persona-bar .icon-button', DIALOG],
      ...['variables', 'consent', 'tests'].map((tab) => [
        ...[`${HEADER} > .secondary`, `.phone-panel [id$=-${tab}]`, '.phone-panel [role=tabpanel]'],
      ]),
    ],
  },
  { path: '/flows/hours/versions/1', ready: `${DIALOG} .diff`, only: DIALOG },
  { path: '/contacts', ready: '.virtual-table a', opens: [[`${ACTIONS} > .secondary`, DIALOG]] },
  {
    path: `/contacts/${contactId}`,
    ready: `${ACTIONS} > .icon-button`,
    opens: [
      [`${ACTIONS} > .secondary:nth-of-type(2)`, DIALOG],
      [`${ACTIONS} > .icon-button`, MENU],
      [`${ACTIONS} > .icon-button`, `${MENU} > button:nth-of-type(3)`, DIALOG],
      [`${ACTIONS} > .icon-button`, `${MENU} > .danger`, DIALOG],
    ],
  },
  {
    path: '/unsubscribes',
    ready: '.virtual-table .check',
    opens: [
      [`${ACTIONS} > .primary`, DIALOG],
      [`${ACTIONS} > .secondary`, MENU],
      [`${ACTIONS} > .secondary`, `${MENU} > button:nth-of-type(1)`, DIALOG],
      [`${ACTIONS} > .secondary`, `${MENU} > button:nth-of-type(2)`, DIALOG],
    ],
  },
  { path: '/words', ready: '.samples .chip', opens: [['.own-words > .secondary', '.own-words input']] },
  { path: '/insights', ready: 'svg' },
  { path: '/help', ready: '.help li' },
  { path: '/help/flow.dead-end', ready: '.help-example' },
  { path: '/settings/account', ready: '.settings-form' },
  { path: '/settings/topics', ready: '.save-row' },
  { path: '/settings/numbers', ready: '.settings section' },
  {
    path: '/settings/people',
    ready: 'td .danger',
    opens: [
      ['.section > .primary', DIALOG],
      ['td .danger', DIALOG],
    ],
  },
  { path: '/settings/keys', ready: 'td .danger', opens: [['td .danger', DIALOG]] },
  {
    path: '/settings/webhooks',
    ready: 'td .icon-button',
    opens: [
      ['.section > .primary', DIALOG],
      ['td .icon-button', MENU],
      ['td .icon-button', `${MENU} > .danger`, DIALOG],
    ],
  },
  { path: '/settings/failures', ready: '.settings section' },
  { path: '/settings/me', ready: '.settings section' },
]

describe.skipIf(noBrowser)('axe finds no violation of WCAG 2.2 A or AA', () => {
  test.each(LOOKS)('on any screen, in any menu or dialog: $locale, $colorScheme', async (look) => {
    const basta = await startBasta()
    const { contactId, token } = await fill(basta)
    const page = await (await openBrowser({ ...look, reducedMotion: 'reduce' })).newPage()
    const found: Record<string, string[]> = {}
    const check = async (where: string, only?: string) => {
      const violations = await violationsOf(page, only)
      if (violations.length > 0) found[where] = violations
    }

    for (const [path, ready] of [
      ['/sign-in?invitation=abc', 'form'],
      ['/sign-in', 'form'],
      [`/try/${token}`, '.phone'],
      ['/phone', '.phone'],
    ] as const) {
      await page.goto(basta.origin + path)
      await page.locator(ready).first().waitFor()
      await check(path)
    }
    await basta.signIn(page)
    await page.goto(`${basta.origin}/flows`)
    for (const { path, ready, only, opens = [] } of placesOf(contactId)) {
      await goTo(page, path, ready)
      await check(path, only)
      for (const walk of opens) {
        const goal = walk.at(-1) ?? ''
        for (const step of walk.slice(0, -1))
          if (step.startsWith('[') && !step.startsWith('[role')) await page.keyboard.press(step.slice(1, -1))
          else await page.locator(step).first().click()
        await page.locator(goal).first().waitFor()
        await check(`${path}: ${walk.join(', ')}`, goal)
        await page.keyboard.press('Escape')
        await page.locator(`${DIALOG}, :popover-open`).waitFor({ state: 'detached' })
      }
    }

    // The forms of the steps are made of the same parts in every language: each kind is looked at in one of the looks.
    await goTo(page, '/flows/kinds', '.step-card')
    for (const [index, { type }] of registry.entries()) {
      if (LOOKS[index % LOOKS.length] !== look) continue
      await page.keyboard.press('Control+k')
      await page.locator(`${DIALOG} input`).fill(`Kind ${type}`)
      await page.keyboard.press('Enter')
      await page.locator(`.step-name[value="Kind ${type}"]`).waitFor()
      await check(`the form of ${type}`, '.right-panel')
    }
    expect(found).toEqual({})
  })
})

/** Without loading the page anew, as a click on a link does it. */
async function goTo(page: Page, path: string, ready: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path)
  await page.locator(ready).first().waitFor()
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
}

async function violationsOf(page: Page, only?: string): Promise<string[]> {
  // Run from outside of the page, whose policy allows no scripts but its own.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await AXE)
  return page.evaluate(async (where) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(where ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  }, only)
}

/** So that no list is empty. */
async function fill(basta: Basta): Promise<{ contactId: string; token: string }> {
  await basta.api('POST', `/emulator/api/people/${ANA}/messages`, { type: 'text', text: 'STOP', name: 'Ana' })
  await basta.api('POST', '/api/people', { name: 'Vera', email: 'vera@example.com', role: 'viewer' })
  await basta.api('POST', '/api/keys', { name: 'shop', role: 'agent' })
  await basta.api('POST', '/api/webhooks', { url: 'http://127.0.0.1:9/hook' })
  const settings = await basta.api<object>('GET', '/api/settings')
  await basta.api('PUT', '/api/settings', { ...settings, topics: [{ id: 'news', name: 'News' }] }, { 'if-match': '*' })

  await basta.api('PUT', '/api/flows/hours', HOURS)
  await basta.api('POST', '/api/flows/hours/publish', {})
  const later = { id: 'later', type: 'wait', position: { x: 800, y: 0 }, data: { durationMs: 60_000 } }
  await basta.api('PUT', '/api/flows/hours', { ...HOURS, nodes: [...HOURS.nodes, later] }, { 'if-match': '*' })
  const nodes = registry.map(({ type, defaults }, index) => ({
    ...{ id: `kind-${type}`, type, name: `Kind ${type}` },
    ...{ position: { x: index * 400, y: 0 }, data: defaults },
  }))
  await basta.api('PUT', '/api/flows/kinds', { ...HOURS, id: 'kinds', name: 'Kinds', nodes, edges: [] })

  const { token } = await basta.api<{ token: string }>('POST', '/api/flows/unsubscribe/test-links', {})
  let contactId: string | undefined
  await expect
    .poll(async () => {
      const { items } = await basta.api<{ items: { id: string }[] }>('GET', '/api/contacts')
      contactId = items[0]?.id
      const messages = await basta.api<unknown[]>('GET', `/emulator/api/people/${ANA}/messages`)
      return contactId !== undefined && messages.length > 1
    })
    .toBe(true)
  return { contactId: contactId ?? '', token }
}

const HOURS: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'hours', name: 'Hours', locale: 'en' },
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'keyword', keywords: ['hours'] } },
    {
      ...{ id: 'open', type: 'send-message', name: 'Open', position: { x: 400, y: 0 } },
      data: { messages: [{ type: 'text', body: 'We are open until six.' }] },
    },
  ],
  edges: [{ id: 'a', source: 'start', sourceHandle: 'next', target: 'open' }],
}
