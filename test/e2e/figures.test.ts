import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { afterAll, describe, expect, test } from 'vitest'
import { type Basta, closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

const FLOW: FlowDocument = {
  format: 'basta.flow/1',
  id: 'survey',
  name: 'Survey',
  locale: 'en',
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'keyword', keywords: ['survey'] } },
    {
      ...{ id: 'ask', type: 'ask-question', name: 'City', position: { x: 400, y: 0 } },
      data: { question: 'Where do you live?', answer: { kind: 'text' } },
    },
    { id: 'bye', type: 'end', position: { x: 800, y: 0 }, data: {} },
  ],
  edges: [
    { id: 'a', source: 'start', sourceHandle: 'next', target: 'ask' },
    { id: 'b', source: 'ask', sourceHandle: 'answered', target: 'bye' },
  ],
}

describe.skipIf(noBrowser)('the figures of a flow', () => {
  test('are drawn over it when they are switched on: who came, by which way they went on, where they left and stopped messages', async () => {
    const basta = await startBasta()
    await basta.api('PUT', '/api/flows/survey', FLOW)
    await basta.api('POST', '/api/flows/survey/publish')
    for (const [waId, ...texts] of TALKS) for (const text of texts) await says(basta, waId, text)
    const page = await (await openBrowser()).newPage()
    await basta.signIn(page)
    await page.goto(`${basta.origin}/flows/survey`)
    const city = page.locator('#step-ask')
    await city.waitFor()
    expect(await page.locator('.card-figures').count()).toBe(0)

    await page.getByRole('button', { name: 'Figures: show or hide' }).click()
    await page.getByText('4 conversations began').waitFor()
    const label = () => city.getAttribute('aria-label')
    await expect.poll(label).toContain('4 arrivals, 1 went no further, or are still there, 1 stopped messages here')
    const shares = () => page.locator('.react-flow__node[data-id=ask] .way-figure').allTextContents()
    await expect.poll(async () => (await shares())[0]).toBe('50%')
    const widths = () =>
      page
        .locator('.react-flow__edge-path.way')
        .evaluateAll((ways) => ways.map((way) => getComputedStyle(way).strokeWidth))
    await expect.poll(widths).toEqual(['8px', '4.5px'])

    // The report says the same for the same days.
    const { flows } = await basta.api<{ flows: { flowId: string; steps: object }[] }>('GET', '/api/insights')
    expect(flows.find(({ flowId }) => flowId === 'survey')?.steps).toEqual({ ask: 1 })

    await page.getByLabel('Version', { exact: true }).selectOption('1')
    await page.getByText('4 conversations began').waitFor()
    await page.getByRole('button', { name: 'Figures: show or hide' }).click()
    await expect.poll(() => page.locator('.card-figures').count()).toBe(0)
  })
})

const TALKS = [
  ['15551230001', 'survey', 'Lima'],
  ['15551230002', 'survey', 'Recife'],
  ['15551230003', 'survey', 'STOP'],
  ['15551230004', 'survey'],
] as const

/** Somebody writes, and is answered. */
async function says(basta: Basta, waId: string, text: string): Promise<void> {
  const messages = `/emulator/api/people/${waId}/messages`
  const asked = () => basta.api<{ direction: string }[]>('GET', messages)
  const before = (await asked()).length
  await basta.api('POST', messages, { type: 'text', text })
  if (text === 'survey' || text === 'STOP')
    await expect.poll(async () => (await asked()).length).toBeGreaterThan(before + 1)
}
