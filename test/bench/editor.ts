/// <reference lib="dom" />
/**
 * `npm run bench editor`: the flow editor with 2,000 steps against bare React Flow with the same sizes known, culled and drawn
 * by the same library, in one browser and one run. Gestures by time of the main thread, so that other programs disturb little.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { serve } from '@basta/engine/cli/serve.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { build, createServer as createVite } from 'vite'
import type { Figure } from './figure.ts'

const STEPS = 2_000
const ROUNDS = 3
const FRAMES = 60
const REST_MS = 1500
/** The editor may take this many times the floor. */
const ALLOWED = 2
const FLOOR = new URL('../../../shared/editor-floor/', import.meta.url).pathname
const PASSWORD = 'correct horse battery'

interface Figures {
  cards: number
  /** From navigation until a card and a connection are drawn, ms. */
  ready: number
  /** Main thread for each frame, ms. */
  drag: number
  pan: number
  zoom: number
  /** From a key in a form until its card is drawn, ms. */
  key: number
}
const MEASURES = ['ready', 'drag', 'pan', 'zoom', 'key'] as const
/** The best of the rounds counts, for the floor as for the editor: what else runs on the machine only adds. */
const WALL_CLOCK: ReadonlySet<string> = new Set(['ready', 'key'])

export async function benchEditor(): Promise<Figure[]> {
  if (!existsSync(FLOOR)) {
    process.stderr.write('the floor (../shared/editor-floor) is not here, so there is nothing to compare with ... ')
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'basta-floor-'))
  const floor = await serveFloor(folder)
  const served = await serve({
    ...{ store: { kind: 'memory' }, host: '127.0.0.1', port: 0, logLevel: 'error', drainMs: 10_000 },
    ...{ allowPrivateWebhooks: true },
    ...{ adminPassword: PASSWORD, apiKey: 'key-of-the-editor-bench' },
  })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  try {
    await saveFlows(served.origin)
    const rounds: { floor: Figures; editor: Figures }[] = []
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({
        floor: await measureFloor(browser, floor.origin),
        editor: await measureEditor(browser, served.origin),
      })
    return [...gestureFigures(rounds), ...(await editFigures(browser, served.origin))]
  } finally {
    await browser.close()
    await served.close()
    floor.close()
    rmSync(folder, { recursive: true })
  }
}

function gestureFigures(rounds: readonly { floor: Figures; editor: Figures }[]): Figure[] {
  return [
    { what: 'cards mounted', unit: '', measured: rounds.map(({ editor }) => editor.cards), atMost: 150 },
    ...MEASURES.map(
      (measure): Figure => ({
        ...{ what: `${measure}, ${STEPS.toLocaleString('en')} steps, of bare React Flow`, unit: 'ms', atMost: ALLOWED },
        measured: rounds.map(({ editor }) => editor[measure]),
        floor: rounds.map(({ floor }) => floor[measure]),
        ...(WALL_CLOCK.has(measure) && { best: true }),
      }),
    ),
  ]
}

/** Builds the floor with the editor's own React and React Flow, and serves it. */
async function serveFloor(outDir: string) {
  const editor = createRequire(new URL('../../editor/package.json', import.meta.url))
  const own = (name: string) => dirname(editor.resolve(`${name}/package.json`))
  const alias = Object.fromEntries(['react', 'react-dom', '@xyflow/react'].map((name) => [name, own(name)]))
  await build({
    ...{ root: FLOOR, configFile: false, logLevel: 'error', resolve: { alias } },
    build: { outDir, emptyOutDir: true },
  })
  const vite = await createVite({
    ...{ root: outDir, configFile: false, logLevel: 'error', appType: 'mpa' },
    ...{ optimizeDeps: { noDiscovery: true }, server: { middlewareMode: true, hmr: false } },
  })
  const server = createServer(vite.middlewares)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      void vite.close()
    },
  }
}

async function measureFloor(browser: Browser, origin: string): Promise<Figures> {
  const { page, cdp } = await openPage(browser)
  await page.goto(`${origin}/?n=5&f=&view=work`)
  await page.waitForFunction(() => 'ready' in (window as unknown as { bench: object }).bench)
  await atRest(page)
  const ready = await untilReady(page, `${origin}/?n=${STEPS}&f=visible,sized&view=work`)
  await atRest(page)
  const figures = { ...(await gestures(page, cdp, 0, false)), ready }
  await atRest(page)
  const key = await page.evaluate(async () => {
    const { flow } = window as unknown as { flow: { updateNodeData(id: string, data: object): void } }
    const id = document.querySelector<HTMLElement>('.react-flow__node')?.dataset.id ?? ''
    const times: number[] = []
    for (let i = 0; i < 12; i++) {
      const begin = performance.now()
      flow.updateNodeData(id, { text: `Typing ${i}` })
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
      times.push(performance.now() - begin)
      await new Promise((idle) => requestAnimationFrame(idle))
    }
    return times.sort((a, b) => a - b)[6] ?? 0
  })
  await page.context().close()
  return { ...figures, key }
}

async function measureEditor(browser: Browser, origin: string): Promise<Figures> {
  const { page, cdp } = await openPage(browser)
  const signedIn = await page.request.post(`${origin}/api/session`, { data: { secret: PASSWORD } })
  if (!signedIn.ok()) throw new Error(`Signing in was answered ${signedIn.status()}`)
  await page.goto(`${origin}/flows/small`)
  await page.locator('.step-card').first().waitFor()
  await atRest(page)
  const ready = await untilReady(page, `${origin}/flows/large`)
  await atRest(page)
  const figures = { ...(await gestures(page, cdp, 1, true)), ready }
  await page.locator('.canvas-flow').focus()
  for (const key of ['0', 'Home', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  const field = page.locator('.right-panel textarea').first()
  await field.waitFor()
  await field.focus()
  await atRest(page)
  const key = await page.evaluate(async () => {
    const field = document.activeElement as HTMLTextAreaElement
    const card = document.querySelector('#step-s1 .step-text')
    const times: number[] = []
    for (let i = 0; i < 12; i++) {
      field.setSelectionRange(0, 0)
      const before = card?.textContent
      const begin = performance.now()
      document.execCommand('insertText', false, 'x')
      do await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
      while (card?.textContent === before && performance.now() - begin < 2000)
      times.push(performance.now() - begin)
      await new Promise((idle) => requestAnimationFrame(idle))
    }
    return times.sort((a, b) => a - b)[6] ?? 0
  })
  await page.context().close()
  return { ...figures, key }
}

const PASTED = 200
const EDIT_MS = 50
const TIDY_MS = 100
const HEAP_MB = 40
const CYCLES = 10

/** Script of single edits of the whole flow, and what the page keeps in memory. */
async function editFigures(browser: Browser, origin: string): Promise<Figure[]> {
  const { page, cdp } = await openPage(browser)
  await page.request.post(`${origin}/api/session`, { data: { secret: PASSWORD } })
  const open = async () => {
    await page.evaluate(() => history.pushState(null, '', '/flows/large'))
    await page.locator('.step-card').first().waitFor()
    await atRest(page)
    await cdp.send('HeapProfiler.collectGarbage')
    return (await metric(cdp, 'JSHeapUsedSize')) / 1e6
  }
  const close = async () => {
    await page.evaluate(() => history.pushState(null, '', '/flows'))
    await page.locator('table.flows').waitFor()
  }
  await page.goto(`${origin}/flows`)
  const heaps: number[] = []
  for (let cycle = 0; cycle <= CYCLES; cycle++) {
    heaps.push(await open())
    if (cycle < CYCLES) await close()
  }
  const [first = Number.NaN, last = Number.NaN] = [heaps[0], heaps.at(-1)]
  const { nodes, edges } = flowOf('clip', PASTED)
  const clip = JSON.stringify({ format: 'basta.steps/1', nodes, edges, notes: [], frames: [] })
  const paste = () =>
    page.evaluate((text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const how = { clipboardData, bubbles: true, cancelable: true }
      document.querySelector('.canvas-flow')?.dispatchEvent(new ClipboardEvent('paste', how))
    }, clip)
  const edits: [name: string, allowedMs: number, act: () => Promise<void>][] = [
    ['select all', EDIT_MS, () => page.keyboard.press('Control+a')],
    ['tidy up', TIDY_MS, () => page.keyboard.press('Shift+t')],
    ['undo', EDIT_MS, () => page.keyboard.press('Control+z')],
    ['redo', EDIT_MS, () => page.keyboard.press('Control+Shift+z')],
    [`paste ${PASTED}`, EDIT_MS, paste],
  ]
  const times = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, , act] of edits) {
      await page.locator('.canvas-flow').focus()
      const before = await metric(cdp, 'ScriptDuration')
      await act()
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
      times.set(name, [...(times.get(name) ?? []), ((await metric(cdp, 'ScriptDuration')) - before) * 1000])
      await atRest(page)
    }
  await page.context().close()
  return [
    { what: 'heap with the flow open', unit: 'MB', measured: [first], atMost: HEAP_MB },
    {
      what: `heap after ${CYCLES} times closing and opening it`,
      unit: 'MB',
      measured: [last],
      floor: [first],
      atMost: 1.1,
    },
    ...edits.map(
      ([name, atMost]): Figure => ({
        ...{ what: `script of: ${name}`, unit: 'ms', measured: times.get(name) ?? [], atMost },
      }),
    ),
  ]
}

async function openPage(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  // The loader of this script wraps named functions in a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named')
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, cdp }
}

const mainThreadMs = async (cdp: CDPSession) => (await metric(cdp, 'TaskDuration')) * 1000

async function metric(cdp: CDPSession, which: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === which)?.value ?? 0
}

/**
 * Nothing is under way any more that was begun before, on the page, in its worker or on the server: the floor has no checks and
 * no server, and each figure is to be of what it says and of nothing else.
 */
async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(REST_MS)
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
}

/** From navigation to a visible card with connections, ms, on the page's own clock. */
async function untilReady(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' })
  const ready = await page.waitForFunction(() => {
    const card = document.querySelector<HTMLElement>('.react-flow__node')
    const isDrawn =
      card && getComputedStyle(card).visibility === 'visible' && document.querySelector('.react-flow__edge-path')
    return isDrawn ? performance.now() : 0
  })
  return ready.jsonValue()
}

/** @param panButton the mouse button that pans @param zoomsWithCtrl else the wheel alone zooms */
async function gestures(page: Page, cdp: CDPSession, panButton: number, zoomsWithCtrl: boolean) {
  const cards = await page.locator('.react-flow__node').count()
  const card = await page.evaluate(() => {
    const [first] = [...document.querySelectorAll('.react-flow__node')]
      .map((node) => node.getBoundingClientRect())
      .filter(({ x, y, right, bottom }) => x > 500 && y > 200 && right < innerWidth - 60 && bottom < innerHeight - 60)
    return first ? { x: first.x + first.width * 0.4, y: first.y + 14 } : { x: 0, y: 0 }
  })
  const drag = await perFrame(page, cdp, { kind: 'drag', at: card, button: 0, ctrlKey: false })
  const ground = await page.evaluate(() => {
    for (let y = 160; y < innerHeight - 160; y += 5)
      for (let x = 500; x < innerWidth - 200; x += 5)
        if (document.elementFromPoint(x, y)?.classList.contains('react-flow__pane')) return { x, y }
    return { x: 0, y: 0 }
  })
  const pan = await perFrame(page, cdp, { kind: 'pan', at: ground, button: panButton, ctrlKey: false })
  const zoom = await perFrame(page, cdp, { kind: 'zoom', at: ground, button: 0, ctrlKey: zoomsWithCtrl })
  return { cards, drag, pan, zoom }
}

interface Gesture {
  kind: 'drag' | 'pan' | 'zoom'
  at: { x: number; y: number }
  button: number
  ctrlKey: boolean
}

/** One event for each frame, made inside the page: those of the DevTools protocol take three frames each. */
async function perFrame(page: Page, cdp: CDPSession, gesture: Gesture): Promise<number> {
  const before = await mainThreadMs(cdp)
  await page.evaluate(
    async ({ kind, at, button, ctrlKey, frames }) => {
      const buttons = button === 1 ? 4 : 1
      const fire = (target: EventTarget, type: string, x: number, y: number, deltaY = 0) => {
        const how = {
          bubbles: true,
          cancelable: true,
          composed: true,
          view: window,
          clientX: x,
          clientY: y,
          button,
          ctrlKey,
        }
        const isWheel = type === 'wheel'
        target.dispatchEvent(
          isWheel
            ? new WheelEvent(type, { ...how, deltaY })
            : new MouseEvent(type, { ...how, buttons: type === 'mouseup' ? 0 : buttons }),
        )
      }
      const element = document.elementFromPoint(at.x, at.y) as Element
      if (kind !== 'zoom') fire(element, 'mousedown', at.x, at.y)
      for (let i = 1; i <= frames; i++) {
        if (kind === 'drag') fire(window, 'mousemove', at.x + 180 * Math.sin(i / 9), at.y + 120 * Math.sin(i / 14))
        else if (kind === 'pan') fire(window, 'mousemove', at.x - 400 * Math.sin(i / 12), at.y - 250 * Math.sin(i / 15))
        else fire(element, 'wheel', at.x, at.y, i % 20 < 10 ? 40 : -40)
        await new Promise((frame) => requestAnimationFrame(frame))
      }
      if (kind !== 'zoom') fire(window, 'mouseup', at.x, at.y)
    },
    { ...gesture, frames: FRAMES },
  )
  return ((await mainThreadMs(cdp)) - before) / FRAMES
}

/** The floor's own graph: as many ways, of the same shape, with cards as rich. */
async function saveFlows(origin: string): Promise<void> {
  for (const [id, count] of [
    ['small', 5],
    ['large', STEPS],
  ] as const) {
    const response = await fetch(`${origin}/api/flows/${id}`, {
      method: 'PUT',
      headers: {
        authorization: 'Bearer key-of-the-editor-bench',
        'content-type': 'application/json',
        'if-none-match': '*',
      },
      body: JSON.stringify(flowOf(id, count)),
    })
    if (!response.ok) throw new Error(`Saving ${id} was answered ${response.status}: ${await response.text()}`)
  }
}

export function flowOf(id: string, count: number): FlowDocument {
  const columns = Math.ceil(Math.sqrt(count / 1.6) * 1.2)
  const optionsOf = (index: number) => ['a', 'b', 'c'].slice(0, [1, 3, 2, 1, 2][index % 5])
  const nodes = Array.from({ length: count }, (_, i): FlowDocument['nodes'][number] => ({
    ...{ id: `s${i}`, type: i === 0 ? 'trigger' : 'ask-question' },
    position: { x: (i % columns) * 400, y: Math.floor(i / columns) * 320 },
    data:
      i === 0
        ? { on: 'fallback' }
        : {
            question: `Hi {{ contact.name }}, would you like to keep hearing from us about your orders and offers? ${i}`,
            answer: {
              kind: 'buttons',
              options: optionsOf(i).map((option) => ({ id: option, title: `Option ${option}` })),
            },
          },
  }))
  const edges = nodes.flatMap(({ id: source }, i) => {
    if (i === 0) return [{ id: 'e', source, sourceHandle: 'next', target: 's1' }]
    const back = i % 7 === 0 ? Math.max(1, i - 3 * columns) : -1
    return optionsOf(i).flatMap((option, k) => {
      const to = [i + 1, i + columns, back][k] ?? -1
      return to < 1 || to >= count || to === i
        ? []
        : [{ id: `e${i}-${k}`, source, sourceHandle: `option:${option}`, target: `s${to}` }]
    })
  })
  return { ...{ format: 'basta.flow/1', id, name: id, locale: 'en' }, nodes, edges }
}
