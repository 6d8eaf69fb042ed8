/// <reference lib="dom" />
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { type Basta, closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

describe.skipIf(noBrowser)('the canvas', () => {
  test('draws a flow by mouse: adding in five ways, connecting in three, inserting, undoing all of it', async () => {
    // Nobody clicks in the tenth of a second after a key in which the view still moves; a test does.
    const { page, saved } = await open(flow([START]), { reducedMotion: 'reduce' })
    const before = await saved()

    // A click in the list adds behind the selected step.
    await card(page, 'start').click()
    await entry(page, 'Buttons').click()
    await expect.poll(async () => ways(await saved())).toEqual(['start.next ask-question-1'])

    // Dragged to a connection it is inserted; dragged to free ground it lies there.
    await drag(page, entry(page, 'Send message'), await middleOfWay(page, 'start-next-1'))
    await expect
      .poll(async () => ways(await saved()))
      .toEqual(['start.next send-message-1', 'send-message-1.next ask-question-1'])
    await page.locator('.right-panel').getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).waitFor()
    const ground = await page.locator('.canvas-flow').boundingBox()
    await drag(page, entry(page, 'Unsubscribe'), { x: (ground?.x ?? 0) + 200, y: (ground?.y ?? 0) + 700 })
    await expect.poll(async () => (await saved()).nodes.length).toBe(4)

    // An option's own button opens the quick list.
    await page.getByRole('button', { name: 'Show all' }).click()
    await card(page, 'ask-question-1').locator('header').click()
    for (const key of ['0', 'Home', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    await page.locator('[data-id="ask-question-1"] .add-behind').first().click()
    await page.keyboard.type('espera')
    await page.keyboard.press('Enter')
    await expect.poll(async () => ways(await saved())).toContain('ask-question-1.option:first wait-1')

    // Undo takes back one by one, down to how it was.
    for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(saved).toEqual(before)
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
  })

  test('a key that comes while the view still moves is about where that ends: its step is in sight then', async () => {
    const { page } = await open(MENU)
    // All in one frame: nothing has moved yet when the last key comes.
    await page.locator('.canvas-flow').evaluate((canvas) => {
      for (const key of ['+', '+', '+', 'Home'])
        canvas.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    })
    await page.getByText('160 %').waitFor()
    const left = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().left)
    await expect
      .poll(async () => (await left(card(page, 'start'))) - (await left(page.locator('.canvas'))))
      .toBeGreaterThan(0)
  })

  test('connects by drag and by two clicks, with the whole card as target, and asks before a second way', async () => {
    const { page, saved } = await open(MENU)
    await drag(page, option(page, 'ask', 'other'), await inside(card(page, 'bye')))
    await expect.poll(async () => ways(await saved())).toContain('ask.other bye')

    await option(page, 'ask', 'timeout').click({ position: { x: 20, y: 10 } })
    await expect.poll(() => card(page, 'start').getAttribute('data-dimmed')).toBe('true')
    const target = await inside(card(page, 'order'))
    await page.mouse.click(target.x, target.y)
    await expect.poll(async () => ways(await saved())).toContain('ask.timeout order')

    await drag(page, option(page, 'ask', 'timeout'), await inside(card(page, 'bye')))
    await page.getByRole('button', { name: 'Insert Unsubscribe between' }).click()
    await expect
      .poll(async () => ways(await saved()))
      .toEqual(expect.arrayContaining(['ask.timeout bye', 'bye.stopped order']))

    // One click only selects a connection; its button deletes it.
    const way = await middleOfWay(page, 'e1')
    await page.mouse.click(way.x, way.y)
    await page.getByRole('button', { name: 'Delete the connection' }).click()
    await expect.poll(async () => ways(await saved())).not.toContain('start.next ask')
  })

  test('builds, walks, moves, connects and deletes by keyboard alone, and never loses the focus', async () => {
    const { page, saved } = await open(flow([START]))
    const canvas = page.getByRole('application', { name: /^Drawing of the flow/ })
    await canvas.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.getByRole('heading', { name: 'This flow has no steps yet.' }).waitFor()
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    const choose = async (key: string, words: string) => {
      await page.keyboard.press(key)
      await page.locator('.finder input').waitFor()
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
      await expect.poll(() => isFocused(canvas)).toBe(true)
    }
    await choose('/', 'a person asks to stop')
    await choose('Insert', 'unsubscribe')
    await choose('Insert', 'send message')
    await expect
      .poll(async () => ways(await saved()))
      .toEqual(['trigger-1.next unsubscribe-1', 'unsubscribe-1.stopped send-message-1'])

    // Left goes back, right to the options, down among them; C connects the one that has the focus.
    await press('ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowDown')
    await expect.poll(() => canvas.getAttribute('aria-activedescendant')).toBe('step-unsubscribe-1-option')
    await choose('c', 'send message')
    await expect.poll(async () => ways(await saved())).toContain('unsubscribe-1.undone send-message-1')

    await press('Home')
    const name = await page.locator('#step-trigger-1').getAttribute('aria-label')
    expect(name).toMatch(/^Start, A person asks to stop, 1 way out,.* 1 of 3$/)
    const { x, y } = (await saved()).nodes[0]?.position ?? { x: 0, y: 0 }
    await press('Alt+ArrowDown', 'Alt+Shift+ArrowRight')
    await expect.poll(async () => (await saved()).nodes[0]?.position).toEqual({ x: x + 40, y: y + 8 })
    await expect.poll(() => page.getByText(`Moved to ${x + 40}, ${y + 8}`).count()).toBe(1)

    // After deleting, the focus is at the step before.
    await press('ArrowRight', 'Delete')
    await expect.poll(() => canvas.getAttribute('aria-activedescendant')).toBe('step-trigger-1')
    await expect.poll(() => isFocused(canvas)).toBe(true)
    await press('Control+z')
    await expect.poll(() => canvas.getAttribute('aria-activedescendant')).toBe('step-unsubscribe-1')
    await press('Enter')
    await page.locator('.right-panel').waitFor()
    await page.locator('.right-panel').getByRole('button', { name: 'Close' }).focus()
    await press('Escape')
    await expect.poll(() => isFocused(canvas)).toBe(true)
    await press('Escape', 'Escape', 'Escape')
    await expect.poll(() => isFocused(canvas)).toBe(true)
  })

  test('is complete as an outline: walk, open, add, reorder, connect and delete without the drawing', async () => {
    const { page, saved } = await open(MENU)
    await page.getByRole('tab', { name: 'Outline' }).click()
    const tree = page.getByRole('tree')
    await tree.focus()
    const current = () => page.locator('.outline-row[data-active]').textContent()
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await press('Home')
    await expect.poll(current).toContain('Start')
    await press('ArrowDown', 'ArrowDown', 'Alt+ArrowDown')
    await expect.poll(async () => outputsOf(await saved(), 'ask')).toEqual(['stop', 'order'])
    await press('End')
    await expect.poll(current).toContain('No answer')
    await press('Insert')
    await page.locator('.finder input').fill('wait')
    await press('Enter')
    await expect.poll(async () => ways(await saved())).toContain('ask.timeout wait-1')
    await tree.focus()
    await press('Delete')
    await expect.poll(async () => (await saved()).nodes.map(({ id }) => id)).not.toContain('wait-1')
    await expect.poll(() => isFocused(tree)).toBe(true)
    // Who sees it go can have it back with a click.
    const toast = page.locator('.toast', { hasText: 'Step deleted' })
    await toast.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await saved()).nodes.map(({ id }) => id)).toContain('wait-1')
    expect(await toast.count()).toBe(0)
    await tree.focus()
    await press('Home', 'ArrowDown', 'ArrowLeft')
    await expect.poll(() => page.getByRole('treeitem', { name: /Menu/ }).getAttribute('aria-expanded')).toBe('false')
  })

  test('copies as text that another flow understands, and says why other texts are not steps', async () => {
    const { page, basta, saved } = await open(MENU, { permissions: ['clipboard-read', 'clipboard-write'] })
    await basta.api('PUT', '/api/flows/other', { ...flow([START]), id: 'other' })
    await page.locator('.canvas-flow').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toMatch(/^Start\nMenu: Hi/)
    expect(text).toContain('"basta.steps/1"')

    await page.goto(`${basta.origin}/flows/other`)
    await card(page, 'start').waitFor()
    await page.locator('.canvas-flow').focus()
    await page.keyboard.press('Control+v')
    const other = async () => (await basta.api<{ document: FlowDocument }>('GET', '/api/flows/other')).document
    await expect.poll(async () => (await other()).nodes.length, POLL).toBe(1 + MENU.nodes.length)
    expect(ways(await other())).toHaveLength(MENU.edges.length)

    await page.evaluate(() => navigator.clipboard.writeText('{"format":"basta.steps/1","nodes":[{}]'))
    await page.keyboard.press('Control+v')
    await page.getByText('Nothing was pasted').waitFor()
    await page.evaluate(() => navigator.clipboard.writeText('hello'))
    await page.keyboard.press('Control+v')
    await page.getByText('holds no steps').waitFor()
    expect((await saved()).nodes).toHaveLength(MENU.nodes.length)
  })

  test('asks what is to become of names that nothing here sets, when steps are pasted', async () => {
    const { page, saved } = await open(MENU, { permissions: ['clipboard-read', 'clipboard-write'] })
    const steps = [
      {
        id: 'hi',
        type: 'send-message',
        position: { x: 0, y: 0 },
        data: { messages: [{ type: 'text', body: 'Hi {{ nick }}, {{ town }}' }] },
      },
    ]
    const clip = JSON.stringify({ format: 'basta.steps/1', nodes: steps, edges: [], notes: [], frames: [] })
    await page.evaluate((text) => navigator.clipboard.writeText(text), clip)
    await page.locator('.canvas-flow').focus()
    await page.keyboard.press('Control+v')
    const dialog = page.getByRole('dialog', { name: 'Not known in this flow' })
    await dialog.getByLabel('Variable “nick”').selectOption({ label: 'Use “contact.name”' })
    await dialog.getByLabel('Variable “town”').selectOption({ label: 'Create: ask for it in a question before' })
    await dialog.getByRole('button', { name: 'Apply' }).click()
    await expect.poll(async () => JSON.stringify(await saved()), POLL).toContain('Hi {{ contact.name }}, {{ town }}')
    const { nodes } = await saved()
    expect(nodes.find(({ data }) => data.variable === 'town')?.type).toBe('ask-question')
    expect(ways(await saved())).toContainEqual(expect.stringMatching(/^ask-question-1\.answered send-message-/))
  })

  test('brings a file into the open flow: shows first what is new, mapped or missing, and is one entry', async () => {
    const { page, saved } = await open(MENU)
    const before = await saved()
    const file = {
      ...{ format: 'basta.flow/1', id: 'town', name: 'Town', locale: 'en' },
      nodes: [
        { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'keyword', keywords: ['town'] } },
        {
          id: 'hi',
          type: 'send-message',
          position: { x: 400, y: 0 },
          data: { messages: [{ type: 'text', body: 'Hi {{ nick }}' }] },
        },
        { id: 'go', type: 'go-to-flow', position: { x: 800, y: 0 }, data: { flowId: 'nowhere' } },
      ],
      edges: [
        { id: 'a', source: 'start', sourceHandle: 'next', target: 'hi' },
        { id: 'b', source: 'hi', sourceHandle: 'next', target: 'go' },
      ],
    }
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Bring a file')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Bring a file into this flow' })
    const buffer = Buffer.from(JSON.stringify(file))
    await dialog.getByLabel('Choose a file').setInputFiles({ name: 'town.json', mimeType: 'application/json', buffer })
    await dialog.getByText('New: 3 steps (1 × Start, 1 × Send message, 1 × Go to flow), 2 connections.').waitFor()
    await dialog.getByText('1 step gets a new id').waitFor()
    await dialog.getByText('Missing here: it goes to the flows nowhere.').waitFor()
    await dialog.getByLabel('Variable “nick”').selectOption({ label: 'Use “contact.name”' })
    expect(await saved()).toEqual(before)
    await dialog.getByRole('button', { name: 'Bring it in' }).click()
    await expect.poll(async () => (await saved()).nodes.length, POLL).toBe(before.nodes.length + 3)
    await expect.poll(async () => JSON.stringify(await saved()), POLL).toContain('Hi {{ contact.name }}')
    await page.locator('.canvas-flow').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(saved, POLL).toEqual(before)
  })

  test('brings the steps of a called flow in the place of the step that calls it', async () => {
    const more = {
      id: 'more',
      type: 'send-message',
      position: { x: 400, y: 0 },
      data: { messages: [{ type: 'text', body: 'More' }] },
    }
    const called = flow([START, more])
    const { page, basta, saved } = await open(
      flow([START, { id: 'call', type: 'go-to-flow', position: { x: 400, y: 0 }, data: { flowId: 'called' } }]),
    )
    await basta.api('PUT', '/api/flows/called', {
      ...{ ...called, id: 'called', name: 'Called' },
      edges: [{ id: 'e', source: 'start', sourceHandle: 'next', target: 'more' }],
    })
    await card(page, 'call').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Bring the steps of its flow here' }).click()
    await page.getByText('The steps of “Called” are here now.').waitFor()
    await expect.poll(async () => (await saved()).nodes.map(({ id }) => id), POLL).toEqual(['start', 'more'])
  })

  test('searches, travels and replaces in one entry; commands run by any of their words', async () => {
    const { page, saved } = await open(MENU)
    await page.locator('.canvas-flow').focus()
    await page.keyboard.press('Control+f')
    await page.keyboard.type('caminho')
    await page.getByText('1 step', { exact: true }).waitFor()
    await expect.poll(() => card(page, 'bye').getAttribute('data-dimmed')).toBe('true')
    await expect.poll(() => card(page, 'order').getAttribute('data-dimmed')).toBeNull()
    await page.keyboard.press('Enter')
    await page.getByText('1 of 1').waitFor()
    await page.getByRole('button', { name: 'Replace texts' }).click()
    await page.getByRole('textbox', { name: 'Replace with' }).fill('portão')
    await page.getByRole('button', { name: 'Replace 1' }).click()
    await expect.poll(async () => JSON.stringify((await saved()).nodes)).toContain('Está a portão')
    await page.getByRole('search').getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => page.locator('[data-dimmed]').count()).toBe(0)

    await page.keyboard.press('Control+k')
    await page.keyboard.type('arrange')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'History' }).click()
    await page.locator('.history-panel').getByText('Tidied up').waitFor()
    await page.locator('.history-panel').getByText('Flow opened').click()
    await expect.poll(async () => JSON.stringify(await saved())).toBe(JSON.stringify(MENU))
  })

  test('moves what a frame holds with it, in one entry, and stands a sign for a long way back', async () => {
    const back = { id: 'e4', source: 'far', sourceHandle: 'next', target: 'ask' }
    const far = { id: 'far', type: 'wait', position: { x: 2000, y: 40 }, data: { durationMs: 1000 } }
    const frame = { id: 'f', name: 'Frame', color: 'blue', position: { x: 760, y: -20 }, width: 360, height: 400 }
    const document = { ...MENU, nodes: [...MENU.nodes, far], edges: [...MENU.edges, back], layout: { frames: [frame] } }
    const { page, saved } = await open(document)
    const title = await page.locator('.frame-title').boundingBox()
    const grip = { x: (title?.x ?? 0) + (title?.width ?? 0) - 20, y: (title?.y ?? 0) + 12 }
    await page.mouse.move(grip.x, grip.y)
    await page.mouse.down()
    await page.mouse.move(grip.x + 40, grip.y + 80, { steps: 8 })
    await page.mouse.up()
    await expect.poll(async () => (await saved()).layout?.frames?.[0]?.position.y).toBeGreaterThan(0)
    const moved = (await saved()).layout?.frames?.[0]?.position ?? { x: 0, y: 0 }
    const bye = (await saved()).nodes.find(({ id }) => id === 'bye')
    expect(bye?.position).toEqual({ x: 800 + moved.x - 760, y: 40 + moved.y + 20 })
    await page.keyboard.press('Control+z')
    await expect.poll(async () => JSON.stringify(await saved())).toBe(JSON.stringify(document))

    await page.getByRole('button', { name: 'Search and commands' }).click()
    await page.keyboard.type('Wait')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Goes back to Menu' }).click()
    await expect.poll(() => page.locator('.canvas-flow').getAttribute('aria-activedescendant')).toBe('step-ask')
  })

  test('mounts at most 150 of 2,000 steps, renders one card for a key in a form, and has the rest on a map', async () => {
    const { page } = await open(large(2000), { viewport: { width: 2560, height: 1440 } })
    await page.locator('.canvas-flow').focus()
    for (let i = 0; i < 12; i++) await page.keyboard.press('-')
    await expect.poll(() => page.getByRole('button', { name: 'Zoom out' }).isDisabled()).toBe(true)
    await expect.poll(() => page.locator('.step-card').count()).toBeLessThanOrEqual(150)

    await page.keyboard.press('0')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const name = page.locator('.right-panel textarea').first()
    await name.waitFor()
    await page.evaluate(() => {
      const touched = new Set<string>()
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement
          const id = element?.closest('.step-card')?.id
          if (id) touched.add(id)
        }
      }).observe(document.querySelector('.canvas-flow') as Element, {
        subtree: true,
        childList: true,
        characterData: true,
      })
      Object.assign(window, { touched })
    })
    await name.focus()
    await page.keyboard.type('x')
    const touched = () => page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched])
    await expect.poll(touched).toEqual(['step-s1'])

    await page.locator('.canvas-flow').focus()
    await page.keyboard.press('m')
    await page.getByRole('img', { name: /2000 steps/ }).click({ position: { x: 900, y: 600 } })
    await expect.poll(() => page.getByRole('img', { name: /2000 steps/ }).count()).toBe(0)
  })

  test('remembers where one was, hides its panels, and lets single keys be switched off', async () => {
    const { page } = await open(MENU)
    await page.locator('.canvas-flow').focus()
    await page.keyboard.press('0')
    const zoom = () => page.getByLabel('Zoom', { exact: true }).textContent()
    await expect.poll(zoom).toBe('100 %')
    await page.keyboard.press('f')
    await expect.poll(() => page.locator('.left-panel').count()).toBe(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.left-panel').count()).toBe(1)
    await page.keyboard.press('?')
    await page.getByLabel('Single keys do something on the canvas').uncheck()
    await page.keyboard.press('Escape')
    await page.locator('.canvas-flow').focus()
    await page.keyboard.press('f')
    await expect.poll(() => page.locator('.left-panel').count()).toBe(1)
    await page.reload()
    await card(page, 'start').waitFor()
    await expect.poll(() => zoom()).toBe('100 %')
  })
})

const POLL = { timeout: 20_000 }
const START: FlowDocument['nodes'][number] = {
  ...{ id: 'start', type: 'trigger', position: { x: 0, y: 0 } },
  data: { on: 'new-conversation' },
}
const MENU: FlowDocument = {
  ...flow([
    START,
    {
      ...{ id: 'ask', type: 'ask-question', position: { x: 400, y: 0 }, name: 'Menu' },
      data: {
        question: 'Hi {{ contact.name }}, how can we help?',
        answer: {
          kind: 'buttons',
          options: [
            { id: 'order', title: 'My order' },
            { id: 'stop', title: 'Stop' },
          ],
        },
        retries: 1,
        timeoutMs: 3_600_000,
      },
    },
    {
      ...{ id: 'order', type: 'send-message', position: { x: 800, y: -200 } },
      data: { messages: [{ type: 'text', body: { en: 'It is on its way.', pt: 'Está a caminho.' } }] },
    },
    { id: 'bye', type: 'unsubscribe', position: { x: 800, y: 40 }, data: { askWhy: true, undo: true, topics: false } },
  ]),
  edges: [
    { id: 'e1', source: 'start', sourceHandle: 'next', target: 'ask' },
    { id: 'e2', source: 'ask', sourceHandle: 'option:order', target: 'order' },
    { id: 'e3', source: 'ask', sourceHandle: 'option:stop', target: 'bye' },
  ],
}

function flow(nodes: FlowDocument['nodes']): FlowDocument {
  return { format: 'basta.flow/1', id: 'menu', name: 'Menu', locale: 'en', nodes, edges: [] }
}

/** A long talk in rows. */
function large(count: number): FlowDocument {
  const nodes = Array.from({ length: count }, (_, i) => ({
    ...{ id: `s${i}`, type: i === 0 ? 'trigger' : 'send-message' },
    position: { x: (i % 50) * 320, y: Math.floor(i / 50) * 200 },
    data: i === 0 ? START.data : { messages: [{ type: 'text', body: `Message ${i}` }] },
  }))
  const edges = nodes.slice(1).map(({ id }, i) => ({ id: `e${i}`, source: `s${i}`, sourceHandle: 'next', target: id }))
  return { ...flow(nodes), edges }
}

async function open(document: FlowDocument, options: BrowserContextOptions = {}) {
  const basta = await startBasta()
  await basta.api('PUT', '/api/flows/menu', document)
  const context = await openBrowser(options)
  const page = await context.newPage()
  await basta.signIn(page)
  await page.goto(`${basta.origin}/flows/menu`)
  await page.locator('.canvas-flow').waitFor()
  await card(page, document.nodes[0]?.id ?? '').waitFor()
  return { page, basta, saved: () => savedFlow(basta, page) }
}

/** The draft as the server has it, once the editor has nothing left to save. */
async function savedFlow(basta: Basta, page: Page): Promise<FlowDocument> {
  await page.locator('.save-status[data-kind=saved]').waitFor()
  return (await basta.api<{ document: FlowDocument }>('GET', '/api/flows/menu')).document
}

const ways = ({ edges }: FlowDocument) =>
  edges.map(({ source, sourceHandle, target }) => `${source}.${sourceHandle} ${target}`)
function outputsOf({ nodes }: FlowDocument, id: string): string[] {
  const data = nodes.find((node) => node.id === id)?.data as { answer: { options: { id: string }[] } } | undefined
  return (data?.answer.options ?? []).map((found) => found.id)
}

const card = (page: Page, id: string) => page.locator(`#step-${id}`)
const entry = (page: Page, name: string) =>
  page.locator('.palette-entry', { has: page.getByText(name, { exact: true }) }).first()
const option = (page: Page, step: string, output: string) =>
  page.locator(`.option-handle[data-nodeid="${step}"][data-handleid="${output}"]`)
const isFocused = (locator: Locator) => locator.evaluate((element) => document.activeElement === element)

async function inside(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  return { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 50 }
}

async function drag(page: Page, from: Locator, to: { x: number; y: number }): Promise<void> {
  const box = await from.boundingBox()
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 10 })
  await page.mouse.up()
}

async function middleOfWay(page: Page, edgeId: string): Promise<{ x: number; y: number }> {
  return page.locator(`.react-flow__edge[data-id="${edgeId}"] .way`).evaluate((way) => {
    const path = way as SVGPathElement
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2)
    const matrix = path.getScreenCTM()
    return { x: x * (matrix?.a ?? 1) + (matrix?.e ?? 0), y: y * (matrix?.d ?? 1) + (matrix?.f ?? 0) }
  })
}
