import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Basta, closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

const FLOW: FlowDocument = {
  format: 'basta.flow/1',
  id: 'hours',
  name: 'Hours',
  locale: 'en',
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'keyword', keywords: ['hours'] } },
    {
      ...{ id: 'open', type: 'send-message', name: 'Open', position: { x: 400, y: 0 } },
      data: { messages: [{ type: 'text', body: 'We are open.' }] },
    },
    {
      ...{ id: 'closed', type: 'send-message', name: 'Closed', position: { x: 800, y: 0 } },
      data: { messages: [{ type: 'text', body: 'We are closed.' }] },
    },
  ],
  edges: [
    { id: 'a', source: 'start', sourceHandle: 'next', target: 'open' },
    { id: 'b', source: 'open', sourceHandle: 'next', target: 'closed' },
  ],
}

describe.skipIf(noBrowser)('no edit is lost', () => {
  test('two people change different texts of one flow at once: both are kept, and each is told', async () => {
    const basta = await begin()
    const [ana, ben] = [await editor(basta), await editor(basta)]
    await Promise.all([openForm(ana, 'Open'), openForm(ben, 'Closed')])
    await write(ana, 'We are open until six.')
    await saved(ana)
    await write(ben, 'We are closed on Sundays.')
    await ben.getByText('You have changed this flow in another window. Both changes are here now.').waitFor()
    await saved(ben)
    expect(await texts(basta)).toEqual(['We are open until six.', 'We are closed on Sundays.'])
    // Undoing one’s own takes nothing from the other.
    await ben.getByRole('button', { name: 'Undo' }).first().click()
    await vi.waitFor(async () => expect(await texts(basta)).toEqual(['We are open until six.', 'We are closed.']), SOON)
  })

  test('what was saved in another tab, or by somebody else, stands here at once where nothing is unsaved, and is not saved again', async () => {
    const basta = await begin()
    const context = await openBrowser()
    const [one, other] = [await editor(basta, context), await editor(basta, context)]
    await Promise.all([openForm(one, 'Open'), openForm(other, 'Open')])
    await write(one, 'We are open until six.')
    await other.getByText('You have changed this flow in another window. You see the newest now.').waitFor()
    await expect.poll(() => textOf(other).inputValue()).toBe('We are open until six.')

    const { revision, document } = await basta.api<{ revision: number; document: FlowDocument }>(
      'GET',
      '/api/flows/hours',
    )
    const theirs = JSON.stringify(document).replace('until six', 'until eight')
    await basta.api('PUT', '/api/flows/hours', JSON.parse(theirs), { 'if-match': `"${revision}"` })
    // Whoever comes back to the window looks.
    await other.evaluate(() => window.dispatchEvent(new Event('focus')))
    await other.getByText('The server’s API key has changed this flow. You see the newest now.').waitFor()
    for (const tab of [one, other]) await expect.poll(() => textOf(tab).inputValue()).toBe('We are open until eight.')
    expect(await basta.api('GET', '/api/flows/hours')).toMatchObject({ revision: revision + 1 })
    await write(one, 'We are open until nine.')
    await saved(one)
    await expect.poll(() => textOf(other).inputValue()).toBe('We are open until nine.')
  })

  test('two people change the same text at once: both texts are shown, and the second chooses', async () => {
    const basta = await begin()
    const [ana, ben] = [await editor(basta), await editor(basta)]
    await Promise.all([openForm(ana, 'Open'), openForm(ben, 'Open')])
    await write(ana, 'Open until six.')
    await saved(ana)
    await write(ben, 'Open until eight.')
    const dialog = ben.getByRole('dialog', { name: 'You and somebody else have changed the same' })
    await dialog.getByText('Open until six.').waitFor()
    await dialog.getByText('Open until eight.').waitFor()
    await dialog.getByRole('button', { name: 'Keep theirs' }).click()
    await dialog.waitFor({ state: 'detached' })
    await vi.waitFor(async () => expect((await texts(basta))[0]).toBe('Open until six.'), SOON)
    await ben.getByRole('button', { name: 'Undo' }).first().click()
    await vi.waitFor(async () => expect((await texts(basta))[0]).toBe('Open until eight.'), SOON)
  })

  test('a choice that was put off is still open after a reload, and the other text can be kept as a note', async () => {
    const basta = await begin()
    const [ana, ben] = [await editor(basta), await editor(basta)]
    await Promise.all([openForm(ana, 'Open'), openForm(ben, 'Open')])
    await write(ana, 'Open until six.')
    await saved(ana)
    await write(ben, 'Open until eight.')
    await ben.getByRole('button', { name: 'Decide later' }).click()
    await saved(ben)
    await kept(ben)
    await ben.reload()
    await ben.getByRole('button', { name: 'Keep mine, and theirs as a note' }).click()
    await vi.waitFor(async () => {
      const { layout } = await draft(basta)
      expect(layout?.notes?.[0]?.text).toContain('Open until six.')
    }, SOON)
    expect((await texts(basta))[0]).toBe('Open until eight.')
  })

  test('the lid is closed without a network, and the tab with it: the edits are there when the flow is opened again, to be undone, too', async () => {
    const basta = await begin()
    const context = await openBrowser()
    const page = await editor(basta, context)
    await openForm(page, 'Open')
    await context.setOffline(true)
    await write(page, 'Open until midnight.')
    await page.getByText('Offline. Your changes are kept on this computer.').waitFor()
    await kept(page)
    await page.close()
    expect((await texts(basta))[0]).toBe('We are open.')
    await context.setOffline(false)
    const again = await editor(basta, context)
    await vi.waitFor(async () => expect((await texts(basta))[0]).toBe('Open until midnight.'), SOON)
    await again.getByRole('button', { name: 'Undo' }).first().click()
    await vi.waitFor(async () => expect((await texts(basta))[0]).toBe('We are open.'), SOON)
  })

  test('the tab is closed or loaded again straight after a key: the last key is there, and nobody is said to have changed the same', async () => {
    const basta = await begin()
    const context = await openBrowser()
    let page = await editor(basta, context)
    for (const [round, leave] of LEAVES.entries()) {
      await openForm(page, 'Open')
      const text = `${round} typed until the very last key 0123456789`
      await write(page, '')
      await textOf(page).pressSequentially(text)
      page = await leave(page, () => editor(basta, context))
      await openForm(page, 'Open')
      expect(await textOf(page).inputValue()).toBe(text)
      await saved(page)
      expect((await texts(basta))[0]).toBe(text)
      expect(await page.getByText('You and somebody else have changed the same').count()).toBe(0)
      expect(await page.getByText('You have changed this flow in another window.').count()).toBe(0)
    }
  })

  test('the answer to a save is lost with the tab while somebody types on: what came after it is saved, and nobody is said to have changed the same', async () => {
    const basta = await begin()
    const context = await openBrowser()
    const page = await editor(basta, context)
    await openForm(page, 'Open')
    let isTaken = false
    await page.route('**/api/flows/hours', async (route) => {
      if (route.request().method() !== 'PUT') return route.fallback()
      await route.fetch()
      isTaken = true
    })
    await write(page, 'Open until six.')
    await vi.waitFor(() => expect(isTaken).toBe(true), SOON)
    await write(page, 'Open until seven.')
    await page.close()
    const again = await editor(basta, context)
    await vi.waitFor(async () => expect((await texts(basta))[0]).toBe('Open until seven.'), SOON)
    expect(await again.getByText('You and somebody else have changed the same').count()).toBe(0)
    await again.getByRole('button', { name: 'Undo' }).first().click()
    await vi.waitFor(async () => expect((await texts(basta))[0]).toBe('We are open.'), SOON)
  })

  test('the flow is deleted while somebody types: it is brought back with what they typed, also after a reload', async () => {
    const basta = await begin()
    const page = await editor(basta)
    await openForm(page, 'Open')
    await basta.api('DELETE', '/api/flows/hours')
    await write(page, 'Open until six.')
    await page.getByText('Not saved: this flow was deleted. Your changes are kept on this computer.').waitFor()
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await saved(page)
    expect((await texts(basta))[0]).toBe('Open until six.')

    await basta.api('DELETE', '/api/flows/hours')
    await write(page, 'Open until seven.')
    await page.getByText('Not saved: this flow was deleted.').waitFor()
    await page.reload()
    await page.getByText('The flow “Hours” was deleted. This computer still has it, with your last changes.').waitFor()
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await outlined(page)
    expect((await texts(basta))[0]).toBe('Open until seven.')
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await vi.waitFor(async () => expect((await texts(basta))[0]).toBe('Open until six.'), SOON)
  })

  test('two tabs without a network, both closed: the edits of both come back', async () => {
    const basta = await begin()
    const context = await openBrowser()
    const [one, other] = [await editor(basta, context), await editor(basta, context)]
    await openForm(one, 'Open')
    await openForm(other, 'Closed')
    await context.setOffline(true)
    await write(one, 'Open until midnight.')
    await kept(one)
    await write(other, 'Closed on Sundays.')
    await kept(other, 2)
    await Promise.all([one.close(), other.close()])
    await context.setOffline(false)
    await editor(basta, context)
    await vi.waitFor(
      async () => expect(await texts(basta)).toEqual(['Open until midnight.', 'Closed on Sundays.']),
      SOON,
    )
  })

  test('the server is killed while somebody writes: the edits are saved when it is back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'basta-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const store = { kind: 'sqlite', path: join(folder, 'basta.db') } as const
    const first = await begin({ store })
    const page = await editor(first)
    await openForm(page, 'Open')
    const port = Number(new URL(first.origin).port)
    await first.close()
    await write(page, 'Open again.')
    await page.getByText('Offline. Your changes are kept on this computer.').waitFor()
    const second = await startBasta({ store, port })
    await page.getByRole('button', { name: 'Try now' }).click()
    await saved(page)
    expect((await texts(second))[0]).toBe('Open again.')
  })

  test('somebody is signed out while they write: it is said, and the edits are saved when they have signed in again', async () => {
    const basta = await begin()
    const page = await editor(basta)
    await openForm(page, 'Open')
    await page.context().clearCookies()
    await write(page, 'Open by night.')
    await page.getByText('Not saved: you are signed out. Sign in again in another tab.').waitFor()
    await basta.signIn(page)
    await saved(page)
    expect((await texts(basta))[0]).toBe('Open by night.')
  })

  test('a save that is asked to come later comes later', async () => {
    const basta = await begin()
    const page = await editor(basta)
    await openForm(page, 'Open')
    let isBusy = true
    await page.route('**/api/flows/hours', (route) =>
      isBusy && route.request().method() === 'PUT'
        ? route.fulfill({ status: 429, json: { code: 'any', title: '', detail: 'Too many at once.', status: 429 } })
        : route.fallback(),
    )
    await write(page, 'Open by night.')
    await page.getByText('Not saved yet: Too many at once.').waitFor()
    isBusy = false
    await saved(page)
    expect((await texts(basta))[0]).toBe('Open by night.')
  })

  test('slow and failing saves disturb neither typing nor an open menu', async () => {
    const basta = await begin()
    const page = await editor(basta)
    let saves = 0
    await page.route('**/api/flows/hours', async (route) => {
      if (route.request().method() !== 'PUT') return route.fallback()
      saves += 1
      if (saves === 1) return route.abort()
      // Answered only when the next edit is there already.
      await page.waitForFunction(() =>
        document.querySelector<HTMLTextAreaElement>('form textarea, textarea')?.value.endsWith('!'),
      )
      return route.fallback()
    })
    await openForm(page, 'Open')
    const field = textOf(page)
    await field.fill('')
    await field.pressSequentially('Open until ')
    await vi.waitFor(() => expect(saves).toBeGreaterThan(0), SOON)
    await page.getByText('Offline').waitFor()
    await field.pressSequentially('nine')
    await page.getByRole('button', { name: 'Versions and more' }).click()
    const menu = page.getByRole('menuitem', { name: 'Versions' })
    await menu.waitFor()
    await vi.waitFor(() => expect(saves).toBeGreaterThan(1), { ...SOON, timeout: 12_000 })
    await expect.poll(() => menu.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await field.focus()
    await page.keyboard.press('End')
    await field.pressSequentially(' in the evening!')
    await saved(page)
    await expect.poll(() => field.inputValue()).toBe('Open until nine in the evening!')
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    await vi.waitFor(async () => expect((await texts(basta))[0]).toBe('Open until nine in the evening!'), SOON)
  })
})

const LEAVES: ((page: Page, open: () => Promise<Page>) => Promise<Page>)[] = [
  async (page, open) => {
    await page.close({ runBeforeUnload: true })
    return open()
  },
  async (page) => {
    await page.reload()
    return outlined(page)
  },
  async (page, open) => {
    await page.close()
    return open()
  },
  async (page) => {
    await page.evaluate(() => window.location.reload())
    return outlined(page)
  },
]

const SOON = { timeout: 20_000, interval: 50 }

async function begin(config: Parameters<typeof startBasta>[0] = {}): Promise<Basta> {
  const basta = await startBasta(config)
  await basta.api('PUT', '/api/flows/hours', FLOW)
  return basta
}

/** The flow, open in a browser of its own or in a tab of this one. */
async function editor(basta: Basta, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? (await openBrowser())).newPage()
  await basta.signIn(page)
  await page.goto(`${basta.origin}/flows/hours`)
  return outlined(page)
}

async function outlined(page: Page): Promise<Page> {
  await page.getByRole('tab', { name: 'Outline' }).click()
  await page.getByRole('treeitem').first().waitFor()
  return page
}

async function openForm(page: Page, step: string): Promise<void> {
  await page.getByRole('treeitem', { name: new RegExp(`^${step}`) }).click()
  await page.keyboard.press('Enter')
  await textOf(page).waitFor()
}

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })

const write = (page: Page, text: string) => textOf(page).fill(text)

const saved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor()

const draft = async (basta: Basta) => (await basta.api<{ document: FlowDocument }>('GET', '/api/flows/hours')).document

async function texts(basta: Basta): Promise<(string | undefined)[]> {
  const { nodes } = await draft(basta)
  return nodes.flatMap(({ data: { messages } }) =>
    Array.isArray(messages) ? (messages as { body?: string }[])[0]?.body : [],
  )
}

/** This computer has kept edits, or a choice that is open, of as many tabs. */
async function kept(page: Page, tabs = 1): Promise<void> {
  await vi.waitFor(async () => {
    const count = await page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('basta')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const request = opening.result.transaction('kept').objectStore('kept').getAll()
            request.onsuccess = () => {
              opening.result.close()
              const open = request.result.filter(
                ({ part, model, base, conflicts }) =>
                  part === 'changes' && (conflicts.length > 0 || JSON.stringify(model) !== JSON.stringify(base)),
              )
              resolve(open.length)
            }
          }
        }),
    )
    expect(count).toBeGreaterThanOrEqual(tabs)
  }, SOON)
}
