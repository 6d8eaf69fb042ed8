/** The simulator in a real browser: the runtime itself in a worker, under the page's Content-Security-Policy. */

import { DEFAULT_SETTINGS } from '@basta/engine/contacts/settings.ts'
import { loadFlow } from '@basta/engine/flow/load.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { machinesOf } from '@basta/engine/run/play.ts'
import { rehearse } from '@basta/engine/run/rehearse.ts'
import type { Script } from '@basta/engine/run/script.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import { registry } from '@basta/nodes/registry.ts'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { API_KEY, type Basta, closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

const at = (x: number) => ({ x, y: 0 })
const text = (en: string, pt: string, es: string) => ({ en, pt, es })

/** Asks what to paint, in three languages, and says thank you. */
const PAINT: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'paint', name: 'Paint', locale: 'en' },
  nodes: [
    { id: 'start', type: 'trigger', position: at(0), data: { on: 'keyword', match: 'exact', keywords: ['paint'] } },
    {
      ...{ id: 'ask', type: 'ask-question', name: 'Colour', position: at(360) },
      data: {
        question: text('Which colour?', 'Qual cor?', '¿Qué color?'),
        answer: {
          kind: 'buttons',
          options: [
            { id: 'red', title: text('Red', 'Vermelho', 'Rojo') },
            { id: 'blue', title: text('Blue', 'Azul', 'Azul') },
          ],
        },
        variable: 'colour',
        saveTo: 'colour',
      },
    },
    {
      ...{ id: 'thanks', type: 'send-message', name: 'Thanks', position: at(720) },
      data: { messages: [{ type: 'text', body: text('Thank you', 'Obrigado', 'Gracias') }] },
    },
    { id: 'end', type: 'end', position: at(1080), data: {} },
  ],
  edges: [
    { id: 'e1', source: 'start', sourceHandle: 'next', target: 'ask' },
    { id: 'e2', source: 'ask', sourceHandle: 'option:red', target: 'thanks' },
    { id: 'e3', source: 'ask', sourceHandle: 'option:blue', target: 'thanks' },
    { id: 'e4', source: 'ask', sourceHandle: 'other', target: 'end' },
    { id: 'e5', source: 'thanks', sourceHandle: 'next', target: 'end' },
  ],
}

async function openFlow(basta: Basta, document: FlowDocument): Promise<Page> {
  await basta.api('PUT', `/api/flows/${document.id}`, document)
  const context = await openBrowser()
  const page = await context.newPage()
  await basta.signIn(page)
  await page.goto(`${basta.origin}/flows/${document.id}`)
  return page
}

const bubble = (page: Page, text: string) => page.locator('.message').filter({ hasText: text })

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(text)
  await page.getByRole('textbox', { name: 'Message' }).press('Enter')
}

/** Each walks a whole task, perhaps on a busy machine. */
const TIMEOUT_MS = 120_000

describe.skipIf(noBrowser)('the simulator', { timeout: TIMEOUT_MS }, () => {
  test('chats, goes back, branches off, jumps in time, and shows the way, the values and the consent', async () => {
    const page = await openFlow(await startBasta(), PAINT)
    await page.getByRole('button', { name: 'Test', exact: true }).click()
    await write(page, 'paint')
    await bubble(page, 'Which colour?').waitFor()
    await expect.poll(() => page.locator('#step-ask').getAttribute('data-running')).toBe('true')
    await expect.poll(() => page.locator('#step-thanks').getAttribute('data-dimmed')).toBe('true')

    await page.getByRole('button', { name: 'Red', exact: true }).click()
    await bubble(page, 'Thank you').waitFor()
    await page.getByRole('listitem').filter({ hasText: 'They tapped “Red”' }).waitFor()
    await page.getByText('goes on by “Red”').waitFor()

    // Back before the tap, and the other answer from there: a branch.
    await page.getByRole('button', { name: 'One turn back' }).click()
    await page.getByText('You are looking back').waitFor()
    await expect.poll(() => bubble(page, 'Thank you').count()).toBe(0)
    await page.getByRole('tab', { name: 'Values' }).click()
    await page.getByRole('button', { name: 'Blue', exact: true }).click()
    await bubble(page, 'Thank you').waitFor()
    await page.getByLabel('Branch').selectOption({ label: 'Chat 1' })
    await page.locator('.message.mine').filter({ hasText: 'Red' }).waitFor()

    // A tester's hand, between two turns.
    const value = page.getByLabel('Value of colour')
    await expect.poll(() => value.inputValue()).toBe('red')
    await page.getByText('by Colour').waitFor()
    await value.fill('green')
    await value.press('Enter')
    await page.getByText('by you').waitFor()
    await page.getByText('You changed what is known here.').first().waitFor()

    await page.getByRole('button', { name: 'Say STOP' }).click()
    await page.getByText('Stopped everything').first().waitFor()
    await page.getByRole('button', { name: 'Something else happens' }).click()
    await page.getByRole('menuitem', { name: 'The business sends an offer' }).click()
    await page.getByText('Not sent: this person has stopped messages of this kind.').first().waitFor()
    await page.getByRole('tab', { name: 'Consent' }).click()
    await page.getByText('blocked: unsubscribed').first().waitFor()

    await page.getByRole('button', { name: 'Let time pass' }).click()
    await page.getByRole('menuitem', { name: '30 days' }).click()
    await page.getByText('30 days later').waitFor()
    await page.getByText('24-hour window closed').waitFor()

    // From the middle, by the menu of the step.
    await page.locator('#step-thanks .step-menu').click()
    await page.getByRole('menuitem', { name: /Test from here/ }).click()
    await page.getByText('Begins at “Thanks”').waitFor()
    await bubble(page, 'Thank you').waitFor()

    // Others read it in their own language.
    await page.getByLabel('Who writes').selectOption({ label: 'Ana Souza (pt)' })
    const question = page.getByRole('dialog', { name: 'Ana Souza writes now' })
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect.poll(() => page.getByLabel('Who writes').inputValue()).toBe('sam')
    await bubble(page, 'Thank you').waitFor()
    await page.getByLabel('Who writes').selectOption({ label: 'Ana Souza (pt)' })
    await question.getByRole('button', { name: 'Begin a new chat' }).click()
    await page.getByText('Write “paint” to start this flow.').waitFor()
    await write(page, 'paint')
    await bubble(page, 'Qual cor?').waitFor()
    await page.getByLabel('Who writes').selectOption({ label: 'Lucía Vega (es)' })
    await page.getByRole('button', { name: 'Say the same again' }).click()
    await bubble(page, '¿Qué color?').waitFor()
  })

  test('a chat is kept as a test; one that fails shows both sides and can be accepted; publishing is refused till then', async () => {
    const basta = await startBasta()
    const page = await openFlow(basta, PAINT)
    await page.getByRole('button', { name: 'Test', exact: true }).click()
    await write(page, 'paint')
    await page.getByRole('button', { name: 'Red', exact: true }).click()
    await bubble(page, 'Thank you').waitFor()
    await page.getByRole('tab', { name: 'Tests' }).click()
    await page.getByRole('button', { name: 'Save as test' }).click()
    // Its name is what the focus is on, and Enter keeps it.
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('The test is as recorded.').waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByText('No tests yet.').waitFor()
    await page.getByRole('button', { name: 'Redo' }).click()
    await page.getByText('The test is as recorded.').waitFor()

    await page.getByRole('button', { name: 'Show what no test visits' }).click()
    await page.getByText('No test visits 0 steps and takes 2 options.').waitFor()
    await page.getByRole('button', { name: 'Let 1,000 people walk through at random' }).click()
    await page.getByText('No crash, no dead end, no endless loop.').waitFor({ timeout: 60_000 })

    // Somebody rewords a step elsewhere; the editor takes it in and plays the test anew.
    await saved(basta, 'paint', ({ tests }) => tests?.length === 1)
    const draft = await basta.api<{ document: FlowDocument }>('GET', '/api/flows/paint')
    const reworded = JSON.parse(JSON.stringify(draft.document).replace('Thank you', 'Much obliged')) as FlowDocument
    await page.goto('about:blank')
    await overwrite(basta, reworded)
    await page.goto(`${basta.origin}/flows/paint`)
    await page.getByRole('button', { name: /^To do/ }).click()
    await page.getByText('1 test fails').waitFor()
    await page.getByRole('button', { name: 'Show the tests' }).click()
    await page.locator('.side-by-side').getByText('Thank you').waitFor()
    await page.locator('.side-by-side').getByText('Much obliged').waitFor()
    const { revision } = await basta.api<{ revision: number }>('GET', '/api/flows/paint')
    await expect(basta.api('POST', '/api/flows/paint/publish', { revision })).rejects.toThrow('flow.tests-failed')

    await page.getByRole('button', { name: 'Accept what the flow says now' }).click()
    await page.getByText('The test is as recorded.').waitFor()
    await saved(basta, 'paint', ({ tests }) => JSON.stringify(tests).includes('Much obliged'))
  })

  test('what is to do leads to its step, is fixed with one click, put aside with a reason, and the proof is shown', async () => {
    const loose = { ...PAINT, edges: PAINT.edges.filter(({ id }) => id !== 'e3') }
    const page = await openFlow(await startBasta(), loose)
    await page.getByRole('button', { name: /^To do/ }).click()
    const finding = page.getByRole('button', { name: /^Colour Option "Blue" leads nowhere/ })
    await finding.waitFor()
    await page
      .getByText('Proved: from each of the 1 step')
      .or(page.getByText(/^Proved/))
      .first()
      .waitFor()

    await page.getByRole('button', { name: 'Put aside' }).click()
    await page.getByRole('textbox', { name: 'Why is it fine as it is?' }).fill('Blue is sold out')
    await page.getByRole('dialog').getByRole('button', { name: 'Put aside' }).click()
    await page.getByText('Put aside (1)').click()
    await page.getByText('Blue is sold out').waitFor()
    await page.getByRole('button', { name: 'Take back' }).click()

    await page.getByRole('button', { name: 'End the conversation here' }).click()
    await finding.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await finding.click()
    await page.getByRole('complementary', { name: 'Step', exact: true }).waitFor()

    await page.getByRole('button', { name: /^To do/ }).click()
    await page.getByLabel('A message from somebody who is in no conversation').fill('PAINT')
    await page.getByText('“Paint” answers.').waitFor()
    await page.getByLabel('A message from somebody who is in no conversation').fill('parar')
    await page.getByText('is a clear wish to stop').waitFor()
  })

  test('an engine that does not start is said, and the checks come when it does', async () => {
    const basta = await startBasta()
    const page = await (await openBrowser()).newPage()
    await basta.signIn(page)
    await page.route('**/engine-worker*', (route) => route.abort())
    await page.goto(`${basta.origin}/flows/unsubscribe`)
    await page.getByRole('button', { name: 'To do: Checks are not available right now' }).click()
    await page.getByText('What is listed here may be out of date.').waitFor()
    await page.unroute('**/engine-worker*')
    await page.getByRole('button', { name: /^To do: 0 stop publishing/ }).waitFor()
    await page.getByText('What is listed here may be out of date.').waitFor({ state: 'detached' })
    await page.getByText('Proved: from').waitFor()
  })

  test('a run is a file: the worker of the browser gives the same bytes as Node', async () => {
    const page = await openFlow(await startBasta(), PAINT)
    const script: Script = {
      ...{ name: 'everything', seed: '7', contact: { name: 'Ana', number: '5511900000001', locale: 'pt' } },
      steps: [
        { says: 'paint' },
        { taps: 'blue' },
        { sends: { location: [-23.5, -46.6] } },
        { says: 'não quero mais receber mensagens' },
        { business: 'marketing' },
        { after: 'PT30H' },
        { says: 'START' },
        { says: 'paint' },
        { fails: 'undeliverable' },
      ],
    }
    const loaded = loadFlow(PAINT, registry)
    if (!loaded.ok) throw new Error('The flow does not load')
    const world = { machines: machinesOf([loaded.flow], registry), settings: DEFAULT_SETTINGS, sha256 }
    const inNode = JSON.stringify({ ok: true, ...rehearse(script, world) })

    await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBeGreaterThan(0)
    const workerUrl = page.workers()[0]?.url()
    const { nodes, edges, ...rest } = PAINT
    const change = { rest, nodes, edges, nodeIds: nodes.map(({ id }) => id), edgeIds: edges.map(({ id }) => id) }
    const requests = JSON.stringify([
      { number: 1, name: 'show', ask: change },
      { number: 2, name: 'rehearse', ask: script },
    ])
    const inBrowser = await page.evaluate(
      async ({ workerUrl = '', requests }) => {
        const worker = new Worker(workerUrl, { type: 'module' })
        const answer = new Promise<string>((resolve) => {
          worker.onmessage = ({ data }) => data.number === 2 && resolve(JSON.stringify(data.answer))
        })
        for (const request of JSON.parse(requests) as object[]) worker.postMessage(request)
        const text = await answer
        worker.terminate()
        return text
      },
      { workerUrl, requests },
    )
    expect(inBrowser).toBe(inNode)
  })

  test('a test link opens the phone alone, without an account', async () => {
    const basta = await startBasta()
    await basta.api('PUT', '/api/flows/paint', PAINT)
    const link = await basta.api<{ token: string }>('POST', '/api/flows/paint/test-links', {
      persona: { name: 'Ana', locale: 'pt', consent: 'agreed' },
    })
    const page = await (await openBrowser()).newPage()
    await page.goto(`${basta.origin}/try/${link.token}`)
    await page.getByRole('heading', { name: 'Try “Paint”' }).waitFor()
    await page.getByText('Agreed to messages').waitFor()
    await write(page, 'paint')
    await bubble(page, 'Qual cor?').waitFor()
    await page.goto(`${basta.origin}/try/no-such-link`)
    await page.getByText('This test link is not valid any more.').waitFor()
  })
})

async function overwrite({ origin }: Basta, document: FlowDocument): Promise<void> {
  const response = await fetch(`${origin}/api/flows/${document.id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify(document),
  })
  if (!response.ok) throw new Error(await response.text())
}

/** The draft on the server is as the editor has it. */
async function saved(basta: Basta, id: string, isSo: (document: FlowDocument) => boolean): Promise<void> {
  await expect
    .poll(async () => isSo((await basta.api<{ document: FlowDocument }>('GET', `/api/flows/${id}`)).document), {
      timeout: 20_000,
    })
    .toBe(true)
}
