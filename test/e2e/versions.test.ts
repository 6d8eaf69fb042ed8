import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test, vi } from 'vitest'
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
      data: { messages: [{ type: 'text', body: 'We are open until six.' }] },
    },
  ],
  edges: [{ id: 'a', source: 'start', sourceHandle: 'next', target: 'open' }],
  tests: [{ name: 'is told', steps: [{ says: 'hours' }, { hears: { contains: 'We are open' } }] }],
}

const CALL = { id: 'open', type: 'go-to-flow', name: 'Go on', position: { x: 400, y: 0 }, data: { flowId: 'called' } }

describe.skipIf(noBrowser)('publishing', () => {
  test('says in sentences what changes for people, makes a version with a name, and the next one differs from it word by word', async () => {
    const { basta, page } = await begin()
    await publish(page, 'First')
    await page.getByText('Version 1 is live.').waitFor()

    await openForm(page, 'Open')
    await textOf(page).fill('We are open until eight.')
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Publish this flow' })
    await dialog.locator('[data-kind=changed]', { hasText: 'Open' }).waitFor()
    await expect.poll(() => dialog.locator('del').textContent()).toBe('six')
    await expect.poll(() => dialog.locator('ins').textContent()).toBe('eight')
    await dialog.getByLabel('Name of this version (optional)').fill('Longer hours')
    await dialog.getByRole('button', { name: 'Publish now' }).click()
    await page.getByText('Version 2 is live.').waitFor()
    const { items } = await basta.api<{ items: { version: number; name: string; publishedBy: string }[] }>(
      'GET',
      '/api/flows/hours/versions',
    )
    expect(items).toMatchObject([{ name: 'First' }, { name: 'Longer hours' }])

    // The version has an address of its own, is compared with the draft or the one before, and becomes the draft.
    await page.goto(`${basta.origin}/flows/hours/versions/1`)
    const versions = page.getByRole('dialog', { name: 'Versions of this flow' })
    await versions
      .getByRole('img', { name: /^The flow Hours, drawn/ })
      .first()
      .waitFor()
    await versions.getByRole('tab', { name: 'Preview' }).click()
    await versions.getByText('We are open until six.').last().waitFor()
    await versions.getByRole('button', { name: 'Make it the draft' }).click()
    await vi.waitFor(async () => expect(await bodyIn(basta)).toBe('We are open until six.'), SOON)
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await vi.waitFor(async () => expect(await bodyIn(basta)).toBe('We are open until eight.'), SOON)
  })

  test('happens at a later time when that is wanted: the header says when, and it can be taken back', async () => {
    const { basta, page } = await begin()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Publish this flow' })
    await dialog.getByLabel('At a later time').check()
    await dialog.getByLabel('Day and time').fill('2099-06-01T09:30')
    await dialog.getByRole('button', { name: 'Publish at that time' }).click()
    const notice = page.getByRole('button', { name: /Goes live Jun 1, 2099/ })
    await notice.click()
    await page
      .getByRole('dialog')
      .getByText(/^The owner has planned this for June 1, 2099/)
      .waitFor()
    const planned = () => basta.api<{ planned: { at: number } | null }>('GET', '/api/flows/hours/planned-publication')
    expect((await planned()).planned?.at).toBe(await page.evaluate(() => new Date('2099-06-01T09:30').getTime()))
    expect(await basta.api('GET', '/api/flows/hours/versions')).toEqual({ items: [] })
    await page.getByRole('button', { name: 'Do not publish it then' }).click()
    await notice.waitFor({ state: 'detached' })
    expect(await planned()).toEqual({ planned: null })
  })

  test('at a later time fails in sight when something stops it then: in the header with the reasons, and in the list', async () => {
    const { basta, page } = await begin()
    const asked = { ...FLOW, nodes: FLOW.nodes.map((node) => (node.id === 'open' ? CALL : node)), tests: [] }
    await basta.api('PUT', '/api/flows/called', { ...FLOW, id: 'called', tests: [] }, { 'if-none-match': '*' })
    await basta.api('PUT', '/api/flows/hours', asked, { 'if-match': '*' })
    await basta.api('PUT', '/api/flows/hours/planned-publication', { at: Date.now() + 1500 })
    await basta.api('DELETE', '/api/flows/called')
    const rows = () => basta.api<{ items: { planned: { hasFailed: boolean } | null }[] }>('GET', '/api/flows')
    await expect.poll(async () => (await rows()).items.some(({ planned }) => planned?.hasFailed), SOON).toBe(true)
    await page.goto(`${basta.origin}/flows`)
    await page.getByText('Planned publishing failed').waitFor()
    await page.goto(`${basta.origin}/flows/hours`)
    await page.getByRole('button', { name: 'Planned publishing failed' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Go there' }).waitFor()
    await page.getByRole('button', { name: 'I know. Take this notice away' }).click()
    await page.getByRole('button', { name: 'Planned publishing failed' }).waitFor({ state: 'detached' })
  })

  test('wants what may surprise someone to be seen: said once for all steps, the box beside the button, and why that is grey', async () => {
    const { basta, page } = await begin()
    const loud = ['a', 'b', 'c'].map((id, i) => ({
      ...{ id, type: 'send-message', name: `Offer ${i + 1}`, position: { x: 400, y: 200 * (i + 1) } },
      data: { messages: [{ type: 'text', body: 'Hello.' }] },
    }))
    await basta.api('PUT', '/api/flows/hours', { ...FLOW, nodes: [...FLOW.nodes, ...loud] }, { 'if-match': '*' })
    await page.reload()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Publish this flow' })
    await dialog.getByText('At 3 places:').waitFor()
    await dialog.getByRole('button', { name: 'Offer 2' }).waitFor()
    // What is against it comes first.
    await expect.poll(() => dialog.getByRole('heading', { level: 3 }).first().textContent()).toMatch(/^\d things/)
    const now = dialog.getByRole('button', { name: 'Publish now' })
    const why = () =>
      now.evaluate((button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent)
    await expect.poll(why).toMatch(/tick this/)
    expect(await now.isDisabled()).toBe(true)
    const footer = dialog.locator('footer')
    await footer.getByRole('checkbox').check()
    await expect.poll(() => now.isEnabled()).toBe(true)
  })

  test('is refused while something stops it: the reason is said, and the focus is on the way to it', async () => {
    const { basta, page } = await begin()
    await openForm(page, 'Start')
    await page
      .getByRole('button', { name: /remove hours/i })
      .first()
      .click()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'This cannot be published yet' })
    await dialog.getByText(/There is no keyword/).waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await expect.poll(() => focused()).toBe('Go there')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    expect(await basta.api('GET', '/api/flows/hours/versions')).toEqual({ items: [] })
  })

  test('is refused when a recorded test fails: both sides are shown, the test opens, and what the flow says now is accepted', async () => {
    const { basta, page } = await begin()
    await openForm(page, 'Open')
    await textOf(page).fill('Nobody is here.')
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    // It is known before the server is asked, and said with what is proved.
    const dialog = page.getByRole('dialog', { name: 'Publish this flow' })
    await dialog.getByText('1 of 1 recorded test fails now. The flow is not published like this.').waitFor()
    await dialog.getByText('Proved: every step honours a wish to stop').waitFor()
    const ways = () => dialog.locator('.failed-test-ways button').allTextContents()
    await expect.poll(ways).toEqual(['Open the test', 'Accept what the flow says now'])
    // The button says what it waits for, and no tick gets around it.
    const now = page.getByRole('button', { name: 'Publish now' })
    await now.and(page.locator(':disabled')).waitFor()
    await dialog.getByText('The button works when every test passes').waitFor()
    expect(await dialog.locator('footer').getByRole('checkbox').count()).toBe(0)
    await dialog.getByRole('heading', { name: 'is told' }).waitFor()
    const [expected, got] = [dialog.locator('.side-by-side > div').nth(0), dialog.locator('.side-by-side > div').nth(1)]
    await expected.getByText('We are open', { exact: true }).waitFor()
    await got.getByText('Nobody is here.').waitFor()
    expect(await dialog.textContent()).not.toContain('{"')
    expect(await basta.api('GET', '/api/flows/hours/versions')).toEqual({ items: [] })

    await dialog.getByRole('button', { name: 'Open the test' }).click()
    const item = page.locator('.test-list > li', { hasText: 'is told' })
    await expect.poll(() => item.evaluate((element) => element.matches(':focus'))).toBe(true)

    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await dialog.getByRole('button', { name: 'Accept what the flow says now' }).click()
    await page.getByRole('button', { name: 'Publish now' }).click()
    await page.getByText('Version 1 is live.').waitFor()
    const { document } = await basta.api<{ document: FlowDocument }>('GET', '/api/flows/hours')
    expect(document.tests?.[0]?.steps).toContainEqual({ hears: { equals: expect.stringContaining('Nobody is here.') } })
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expect
      .poll(async () =>
        JSON.stringify((await basta.api<{ document: FlowDocument }>('GET', '/api/flows/hours')).document.tests),
      )
      .toContain('"We are open"')
  })

  test('leaves earlier drafts behind, which can be given a name by which they are found and kept', async () => {
    const { basta, page } = await begin()
    await publish(page)
    await openForm(page, 'Open')
    await textOf(page).fill('Closed for the holidays.')
    await vi.waitFor(async () => expect(await bodyIn(basta)).toBe('Closed for the holidays.'), SOON)
    await basta.api('POST', '/api/flows/hours/discard', {})
    await page.goto(`${basta.origin}/flows/hours/versions`)
    const versions = page.getByRole('dialog', { name: 'Versions of this flow' })
    await versions
      .getByRole('button', { name: /^Draft of/ })
      .first()
      .click()
    await versions.getByRole('tab', { name: 'Name' }).click()
    await versions.getByLabel('Name of this draft').fill('Holidays')
    await versions.getByRole('button', { name: 'Save' }).click()
    await versions
      .getByRole('navigation')
      .getByRole('button', { name: /^Holidays/ })
      .waitFor()
    const { items } = await basta.api<{ items: { name: string }[] }>('GET', '/api/flows/hours/snapshots')
    expect(items.map(({ name }) => name)).toContain('Holidays')
  })

  test('is never needed to go back: a discarded draft is what is live again, can be brought back, and is kept', async () => {
    const { basta, page } = await begin()
    await publish(page)
    await openForm(page, 'Open')
    await textOf(page).fill('A mistake.')
    await vi.waitFor(async () => expect(await bodyIn(basta)).toBe('A mistake.'), SOON)
    await page.getByRole('button', { name: 'Versions and more' }).click()
    await page.getByRole('menuitem', { name: 'Discard the draft…' }).click()
    await page.getByRole('button', { name: 'Discard the draft' }).click()
    await vi.waitFor(async () => expect(await bodyIn(basta)).toBe('We are open until six.'), SOON)
    const { items } = await basta.api<{ items: { at: number }[] }>('GET', '/api/flows/hours/snapshots')
    expect(items.length).toBeGreaterThan(0)
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await vi.waitFor(async () => expect(await bodyIn(basta)).toBe('A mistake.'), SOON)
  })
})

const SOON = { timeout: 20_000, interval: 50 }

async function begin(): Promise<{ basta: Basta; page: Page }> {
  const basta = await startBasta()
  await basta.api('PUT', '/api/flows/hours', FLOW)
  const page = await (await openBrowser()).newPage()
  await basta.signIn(page)
  await page.goto(`${basta.origin}/flows/hours`)
  await page.getByRole('tab', { name: 'Outline' }).click()
  return { basta, page }
}

async function publish(page: Page, name = ''): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByLabel('Name of this version (optional)').fill(name)
  await page.getByRole('button', { name: 'Publish now' }).click()
  await page.getByText(/Version \d+ is live\./).waitFor()
}

async function openForm(page: Page, step: string): Promise<void> {
  await page.getByRole('treeitem', { name: new RegExp(`^${step}`) }).click()
  await page.keyboard.press('Enter')
}

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })

async function bodyIn(basta: Basta): Promise<string | undefined> {
  const { document } = await basta.api<{ document: FlowDocument }>('GET', '/api/flows/hours')
  const [message] = (document.nodes[1]?.data.messages ?? []) as { body?: string }[]
  return message?.body
}
