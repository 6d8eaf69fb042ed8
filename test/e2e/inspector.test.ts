import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { nodeDefinition, registry } from '@basta/nodes/registry.ts'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { type Basta, closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

type Data = FlowDocument['nodes'][number]['data']
const step = (name: string, type: string, x: number, data?: object) => ({
  ...{ id: name.toLowerCase(), name, type, position: { x, y: 0 } },
  data: structuredClone(data ?? nodeDefinition(type)?.defaults) as Data,
})
const BUTTONS = {
  kind: 'buttons',
  options: [
    { id: 'order', title: { en: 'My order', pt: 'Meu pedido' } },
    { id: 'other', title: { en: 'Other', pt: 'Outro' } },
  ],
}
const FLOW: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'help', name: 'Help', locale: 'en' },
  nodes: [
    step('Doorway', 'trigger', 0),
    step('Helpdesk', 'ask-question', 400, {
      question: { en: 'How can we help?', pt: 'Como ajudar?' },
      answer: BUTTONS,
    }),
    step('Farewell', 'send-message', 800, { messages: [{ type: 'text', body: { en: 'Bye', pt: 'Tchau' } }] }),
    step('Crossroads', 'branch', 1200),
  ],
  edges: [
    { id: 'e1', source: 'doorway', sourceHandle: 'next', target: 'helpdesk' },
    { id: 'e2', source: 'helpdesk', sourceHandle: 'option:order', target: 'farewell' },
    { id: 'e3', source: 'farewell', sourceHandle: 'next', target: 'crossroads' },
  ],
}

/** A draft is saved within two seconds of the last edit. */
const PATIENT = { timeout: 20_000, interval: 200 }

interface Open {
  basta: Basta
  page: Page
  /** Goes to a step through the search of commands, by keyboard alone. */
  goTo(name: string): Promise<void>
  /** What the server has, as soon as the draft is saved. */
  saved<T>(read: (flow: FlowDocument) => T): ReturnType<typeof expect.poll<T>>
}

async function openFlow(document: FlowDocument, locale = 'en-US', others: FlowDocument[] = []): Promise<Open> {
  const basta = await startBasta()
  for (const other of others) await basta.api('PUT', `/api/flows/${other.id}`, other)
  await basta.api('PUT', `/api/flows/${document.id}`, document)
  const page = await (await openBrowser({ locale })).newPage()
  await basta.signIn(page)
  await page.goto(`${basta.origin}/flows/${document.id}`)
  await page.locator('.react-flow__node').first().waitFor()
  return {
    page,
    basta,
    async goTo(name) {
      await page.keyboard.press('Control+k')
      const search = page.locator('dialog[open] input')
      await search.fill(name)
      await search.press('Enter')
      await page.locator(`.step-name[value="${name}"]`).waitFor()
    },
    saved: (read) =>
      expect.poll(async () => {
        const draft = await basta.api<{ document: FlowDocument }>('GET', `/api/flows/${document.id}`)
        return read(draft.document)
      }, PATIENT),
  }
}

const waysOf = ({ edges }: FlowDocument) => edges.map((edge) => `${edge.source}.${edge.sourceHandle} ${edge.target}`)
const textIn = (text: unknown) => (typeof text === 'object' && text !== null && 'en' in text ? text.en : text)
const stepOf = ({ nodes }: FlowDocument, id: string) => nodes.find((node) => node.id === id)?.data

describe.skipIf(noBrowser)('the form of a step', () => {
  test('changes a question with the keyboard alone: text, order, list, connections, and takes it all back', async () => {
    const { page, goTo, saved } = await openFlow(FLOW)
    const focus = (name: string | RegExp) => page.getByRole('button', { name }).focus()
    await goTo('Helpdesk')

    await page.getByRole('textbox', { name: 'Question', exact: true }).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Tell us.')
    await page.locator('.react-flow__node[data-id="helpdesk"]').getByText('How can we help? Tell us.').waitFor()
    await page.keyboard.press('Control+z')
    await page.locator('.react-flow__node[data-id="helpdesk"]').getByText('How can we help?', { exact: true }).waitFor()
    await page.keyboard.press('Control+Shift+z')

    await focus(/^Move Option 1, My order: drag/)
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: /^Move Option 2, My order: drag/ }).waitFor()
    await saved((flow) => stepOf(flow, 'helpdesk')).toMatchObject({
      question: { en: 'How can we help? Tell us.', pt: 'Como ajudar?' },
      answer: { options: [{ id: 'other' }, { id: 'order' }] },
    })
    await saved(waysOf).toContain('helpdesk.option:order farewell')

    for (const _ of ['third', 'fourth']) {
      await focus('Add option')
      await page.keyboard.press('Enter')
    }
    await focus('Turn into a list')
    await page.keyboard.press('Enter')
    await focus(/^Next step after “Other”/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('cross')
    await page.keyboard.press('Enter')
    await saved((flow) => stepOf(flow, 'helpdesk')).toMatchObject({ answer: { kind: 'list', options: { length: 4 } } })
    await saved(waysOf).toEqual(
      expect.arrayContaining(['helpdesk.option:order farewell', 'helpdesk.option:other crossroads']),
    )

    await page.keyboard.press('Escape')
    await page.locator('.step-form').waitFor({ state: 'detached' })
    for (let left = 6; left > 0; left--) await page.keyboard.press('Control+z')
    await saved(({ nodes }) => nodes).toEqual(FLOW.nodes)
  })

  test('opens beside its step at once, stays when it is pinned, and the text can be written on the card as well', async () => {
    const { page, saved } = await openFlow(FLOW)
    const card = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`)
    const name = page.getByRole('textbox', { name: 'Name of the step' })
    await card('doorway').locator('header').click()
    await expect.poll(() => name.inputValue(), PATIENT).toBe('Doorway')
    const form = await page.locator('.step-form').boundingBox()
    const step = await card('doorway').boundingBox()
    expect(form && step && step.x + step.width < form.x).toBe(true)
    await page.getByRole('button', { name: 'Keep this form open' }).click()
    await card('helpdesk').locator('header').click()
    await expect.poll(() => name.inputValue()).toBe('Doorway')
    await page.getByRole('button', { name: 'Follow the selection again' }).click()
    await expect.poll(() => name.inputValue(), PATIENT).toBe('Helpdesk')
    await page.getByRole('button', { name: 'Wider form' }).click()
    await expect.poll(async () => (await page.locator('.step-form').boundingBox())?.width).toBeGreaterThan(500)
    await page.getByRole('button', { name: 'Narrower form' }).click()
    await name.press('Escape')
    await page.locator('.step-form').waitFor({ state: 'detached' })

    await page.keyboard.press('F2')
    await page.locator('.card-writer textarea').waitFor()
    await page.keyboard.type(' Write to us.')
    await card('helpdesk').getByText('How can we help? Write to us.').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.card-writer').waitFor({ state: 'detached' })
    await card('helpdesk').locator('.step-text').dblclick()
    await page.locator('.card-writer textarea').fill('é'.repeat(1025))
    await page.locator('.card-writer').getByText('1 character too many: WhatsApp takes 1024.').waitFor()
    await page.locator('.card-writer textarea').fill('Yes?')
    await page.keyboard.press('Escape')
    await saved((flow) => stepOf(flow, 'helpdesk')).toMatchObject({ question: { en: 'Yes?', pt: 'Como ajudar?' } })
  })

  test('moves options by drag and by buttons, and their connections follow', async () => {
    const { page, goTo, saved } = await openFlow(FLOW)
    const options = (flow: FlowDocument) =>
      (stepOf(flow, 'helpdesk')?.answer as typeof BUTTONS | undefined)?.options.map(({ id }) => id)
    await goTo('Helpdesk')
    // What the checks say makes the form longer: then nothing moves under the pointer any more.
    await page.locator('.list-item').getByText('"My order" also starts the flow').waitFor()
    await page.getByRole('button', { name: /^Move Option 1, My order: drag/ }).hover()
    await page.mouse.down()
    const other = await page.locator('.list-item').nth(1).boundingBox()
    if (!other) throw new Error('The other option is not on the screen')
    await page.mouse.move(other.x + 20, other.y + other.height, { steps: 10 })
    await page.mouse.up()
    await saved(options).toEqual(['other', 'order'])
    await page.getByRole('button', { name: 'Move Option 2, My order up' }).click()
    await saved(options).toEqual(['order', 'other'])
    await saved(waysOf).toEqual(waysOf(FLOW))
  })

  test('writes a message: WhatsApp’s marks, variables as whole chips, and its limit', async () => {
    const { page, goTo, saved } = await openFlow({
      ...FLOW,
      nodes: FLOW.nodes.map((node) =>
        node.id === 'helpdesk' ? { ...node, data: { ...node.data, variable: 'subject' } } : node,
      ),
    })
    await goTo('Farewell')
    const text = page.getByRole('textbox', { name: 'Text', exact: true })
    const body = (flow: FlowDocument) =>
      (stepOf(flow, 'farewell')?.messages as { body: { en: string } }[] | undefined)?.[0]?.body.en
    await text.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+b')
    await page.locator('.preview strong', { hasText: 'Bye' }).waitFor()
    await saved(body).toBe('*Bye*')

    await page.keyboard.press('Control+End')
    await page.keyboard.type(' {')
    const picker = page.getByRole('dialog', { name: 'Variables' })
    await picker.getByRole('option', { name: /subject/ }).waitFor()
    await picker.getByRole('option', { name: 'Name text · e.g. Sam Lee' }).waitFor()
    await page.keyboard.type('name')
    await page.keyboard.press('Enter')
    await saved(body).toBe('*Bye* {{ contact.name }}')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Backspace')
    await saved(body).toBe('*Bye* ')

    // Who writes the braces by hand, or something else in them, loses no letter.
    await page.keyboard.type('{{ business.name }} or so')
    await page.keyboard.press('Escape')
    await saved(body).toBe('*Bye* {{ business.name }} or so')

    await text.fill('Bye {{ contact.nmae }}')
    await page.getByRole('button', { name: 'Did you mean “contact.name”?' }).click()
    await saved(body).toBe('Bye {{ contact.name }}')

    await text.fill('é'.repeat(4100))
    await page.getByText('4 characters too many: WhatsApp takes 4096.').waitFor()
    await page.getByRole('button', { name: 'Shorten it' }).first().click()
    await page.getByText('4 characters too many').waitFor({ state: 'detached' })
  })

  test('shows what is not translated, what is stale, and all texts of the flow in one table', async () => {
    const { page, goTo, saved } = await openFlow(FLOW)
    await goTo('Farewell')
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Goodbye')
    await page.getByRole('button', { name: 'Portuguese: changed since translated' }).click()
    await page.locator('.original', { hasText: 'Goodbye' }).waitFor()
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('')
    await page.getByRole('button', { name: 'All texts' }).click()
    const rows = page.locator('.text-table tbody tr')
    await expect.poll(() => rows.count(), PATIENT).toBe(4)
    await page.getByRole('radio', { name: 'Missing' }).press('Space')
    await expect.poll(() => rows.count(), PATIENT).toBe(1)
    await page.getByRole('textbox', { name: /^Farewell, Text 1, Portuguese/ }).fill('Adeus')
    await page.getByText('No text is like that.').waitFor()
    await saved((flow) => stepOf(flow, 'farewell')).toMatchObject({
      messages: [{ body: { en: 'Goodbye', pt: 'Adeus' } }],
    })
  })

  test('builds a condition that can be read in words, and renames a variable everywhere', async () => {
    const { page, goTo, saved } = await openFlow({
      ...FLOW,
      nodes: FLOW.nodes.map((node) =>
        node.id === 'helpdesk' ? { ...node, data: { ...node.data, variable: 'subject' } } : node,
      ),
    })
    await goTo('Crossroads')
    await page.getByRole('button', { name: 'Value: The last message' }).click()
    await page.keyboard.type('subject')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Is', exact: true }).selectOption('equals')
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('order')
    await page.getByRole('button', { name: 'Add a condition' }).click()
    await page.getByRole('combobox', { name: 'Look at' }).nth(1).selectOption('tag')
    await page.getByRole('combobox', { name: 'Tag', exact: true }).fill('vip')
    await page.getByText('subject is “order” and the person has the tag “vip”').waitFor()

    await goTo('Helpdesk')
    await page.getByRole('button', { name: 'Where is it used?' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Crossroads' }).waitFor()
    await dialog.getByRole('textbox', { name: 'New name' }).fill('matter')
    await page.keyboard.press('Enter')
    await saved((flow) => stepOf(flow, 'helpdesk')).toMatchObject({ variable: 'matter' })
    await saved((flow) => JSON.stringify(stepOf(flow, 'crossroads'))).toContain('"of":"matter"')
  })

  test('renames a variable in the flows that share it, too, and takes it back in all of them', async () => {
    const called: FlowDocument = {
      ...{ format: 'basta.flow/1', id: 'desk', name: 'Desk', locale: 'en', edges: [] },
      nodes: [step('About', 'send-message', 0, { messages: [{ type: 'text', body: 'About {{ subject }}' }] })],
    }
    const { page, basta, goTo, saved } = await openFlow(
      {
        ...FLOW,
        nodes: [
          ...FLOW.nodes.map((node) =>
            node.id === 'helpdesk' ? { ...node, data: { ...node.data, variable: 'subject' } } : node,
          ),
          step('Desking', 'go-to-flow', 4000, { flowId: 'desk' }),
        ],
      },
      undefined,
      [called],
    )
    const desk = async () =>
      JSON.stringify((await basta.api<{ document: FlowDocument }>('GET', '/api/flows/desk')).document)
    await goTo('Helpdesk')
    await page.getByRole('button', { name: 'Where is it used?' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: 'Desk (1 place)' }).waitFor()
    await dialog.getByRole('textbox', { name: 'New name' }).fill('matter')
    await dialog.getByRole('button', { name: 'Rename in 2 places' }).click()
    await page.getByText('Renamed here and in 1 other flow.').waitFor()
    await saved((flow) => stepOf(flow, 'helpdesk')).toMatchObject({ variable: 'matter' })
    expect(await desk()).toContain('About {{ matter }}')
    await page.getByRole('button', { name: /^Undo/ }).first().click()
    await saved((flow) => stepOf(flow, 'helpdesk')).toMatchObject({ variable: 'subject' })
    await expect.poll(desk).toContain('About {{ subject }}')
  })

  test('has the built-in words stand in a field: they are added to, come back when all is cleared, and are nothing that is stored', async () => {
    const nodes = [step('Doorway', 'trigger', 0, { on: 'opt-out' }), step('Goodbye', 'unsubscribe', 400)]
    const edges = [{ id: 'e1', source: 'doorway', sourceHandle: 'next', target: 'goodbye' }]
    const { page, goTo, saved } = await openFlow({ ...FLOW, nodes, edges })
    await goTo('Goodbye')
    const field = page.getByRole('textbox', { name: 'Confirmation', exact: true })
    const builtIn = await field.inputValue()
    expect(builtIn).toMatch(/^Done\. You will get no more messages/)
    await field.press('Control+End')
    await page.locator('.step-name').focus()
    expect(await page.locator('.save-status').getAttribute('data-kind')).toBe('saved')
    await saved((flow) => stepOf(flow, 'goodbye')).not.toHaveProperty('confirmation')

    await field.press('Control+End')
    await page.keyboard.type(' Bye!')
    expect(await field.inputValue()).toBe(`${builtIn} Bye!`)
    await saved((flow) => textIn(stepOf(flow, 'goodbye')?.confirmation)).toBe(`${builtIn} Bye!`)

    // Cleared, it waits for other words; who leaves it so has the built-in ones again.
    await field.fill('')
    expect(await field.inputValue()).toBe('')
    await page.locator('.step-name').focus()
    await expect.poll(() => field.inputValue()).toBe(builtIn)
    await saved((flow) => stepOf(flow, 'goodbye')).not.toHaveProperty('confirmation')
  })

  test.each(['en-US', 'pt-BR', 'es-MX'])('has room for words 40 % longer in every kind of step: %s', async (locale) => {
    const kinds = registry.flatMap(({ type, defaults, presets = [] }) =>
      [defaults, ...presets.map((preset) => preset.defaults)].map((data) => ({ type, data: data as object })),
    )
    const nodes = kinds.map(({ type, data }, index) => step(`Kind${index}`, type, index * 400, data))
    const { page, goTo } = await openFlow({ ...FLOW, nodes, edges: [] }, locale)
    for (const { name } of nodes) {
      await goTo(name)
      const cutOff = await page.evaluate<string[]>(`(${LENGTHEN_AND_MEASURE})(document.querySelector('.step-form'))`)
      expect(cutOff, `${name} ${nodes.find((node) => node.name === name)?.type}`).toEqual([])
    }
  })
})

/** In the page: every word of ours gets 40 % longer. @returns what does not fit the form any more */
const LENGTHEN_AND_MEASURE = `(form) => {
  for (const details of form.querySelectorAll('details')) details.open = true
  const words = document.createTreeWalker(form, NodeFilter.SHOW_TEXT)
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    if (node.parentElement?.closest('textarea, .template-field')) continue
    const text = node.textContent ?? ''
    if (/\\p{L}{2}/u.test(text)) node.textContent = text + ' ' + 'áçãé '.repeat(Math.ceil((text.length * 0.4) / 5))
  }
  const { right } = form.getBoundingClientRect()
  return [...form.querySelectorAll('*')]
    .filter((element) => {
      if (element.closest('svg, select, .visually-hidden') || element.getClientRects().length === 0) return false
      if (getComputedStyle(element).textOverflow === 'ellipsis') return false
      return element.getBoundingClientRect().right > right + 1 || element.scrollWidth > element.clientWidth + 40
    })
    .map((element) => element.tagName + '.' + element.className + ': ' + element.textContent.slice(0, 40))
}`
