import { DEFAULT_SETTINGS } from '@basta/engine/contacts/settings.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Issue } from '@basta/nodes/contract.ts'
import { expect, test } from 'vitest'
import { type Answer, type EngineWorker, openEngine } from './engine-client.ts'

const FLOW: FlowDocument = {
  ...{ format: 'basta.flow/1', id: 'f', name: 'One', locale: 'en', edges: [] },
  nodes: [{ id: 'a', type: 'end', position: { x: 0, y: 0 }, data: {} }],
}
const AROUND = { settings: DEFAULT_SETTINGS, drafts: [], published: [], older: 0 }
const ISSUE: Issue = { code: 'any', severity: 'error', message: { en: '', pt: '', es: '' } }
const checked = (...added: Issue[]) => ({ change: { from: 0, removed: 0, added }, loads: true })

/** A worker at the other end of the line: the test answers for it, and lets it fail. */
class Line implements EngineWorker {
  onmessage: EngineWorker['onmessage'] = null
  onerror: EngineWorker['onerror'] = null
  isOver = false
  readonly posted: { number: number; name: string; ask: unknown }[] = []

  postMessage(request: { number: number; name: string; ask: unknown }): void {
    this.posted.push(structuredClone(request))
  }
  terminate(): void {
    this.isOver = true
  }
  answer(name: string, answer: Omit<Answer, 'number'>): void {
    const { number = 0 } = this.posted.find((request) => request.name === name) ?? {}
    this.onmessage?.call(this as never, new MessageEvent('message', { data: { number, ...answer } }))
  }
  fail(message?: string): void {
    this.onerror?.call(this as never, { message } as ErrorEvent)
  }
  names = () => this.posted.map(({ name }) => name)
}

function setUp() {
  const lines: Line[] = []
  let now = 0
  const engine = openEngine(
    () => {
      const line = new Line()
      lines.push(line)
      return line
    },
    () => now,
  )
  return { engine, lines, line: (at: number) => lines[at] as Line, pass: (ms: number) => (now += ms) }
}

test('the worker starts with what is asked first, and is told first what it works on', () => {
  const { engine, lines, line } = setUp()
  engine.surround(AROUND)
  engine.show(FLOW)
  expect(lines).toHaveLength(0)
  void engine.check()
  expect(line(0).names()).toEqual(['surround', 'show', 'check'])
})

test('a worker that fails is thrown away, whoever waits hears of it, and the next call starts another with all there is', async () => {
  const { engine, lines, line, pass } = setUp()
  engine.surround(AROUND)
  engine.show(FLOW)
  const first = engine.check()
  line(0).answer('check', { answer: checked(ISSUE) })
  expect((await first).issues).toEqual([ISSUE])
  pass(10_000)
  const waiting = [engine.check(), engine.ask('prove', null)]
  line(0).fail('Out of memory')
  for (const one of waiting) await expect(one).rejects.toThrow('Out of memory')
  expect(line(0).isOver).toBe(true)

  engine.show({ ...FLOW, name: 'Two' })
  const again = engine.check()
  expect(lines).toHaveLength(2)
  expect(line(1).names()).toEqual(['surround', 'show', 'check'])
  expect(line(1).posted[1]?.ask).toEqual({
    rest: { format: 'basta.flow/1', id: 'f', name: 'Two', locale: 'en' },
    ...{ nodeIds: ['a'], nodes: FLOW.nodes, edges: [] },
  })
  // The new worker counts from nothing, and what comes late from the old one changes nothing.
  line(0).fail('Once more')
  line(1).answer('check', { answer: checked(ISSUE) })
  expect((await again).issues).toEqual([ISSUE])
})

test('a worker that has not taken a change in is thrown away: it would answer for another document', async () => {
  const { engine, line, pass } = setUp()
  engine.show(FLOW)
  const waiting = engine.check()
  pass(10_000)
  line(0).answer('show', { failure: 'No room' })
  await expect(waiting).rejects.toThrow('No room')
  void engine.check()
  expect(line(1).names()).toEqual(['show', 'check'])
})

test('a failure of one request is that request’s alone', async () => {
  const { engine, lines, line } = setUp()
  engine.show(FLOW)
  const [proof, check] = [engine.ask('prove', null), engine.check()]
  line(0).answer('prove', { failure: 'Too deep' })
  line(0).answer('check', { answer: checked() })
  await expect(proof).rejects.toThrow('Too deep')
  expect((await check).issues).toEqual([])
  expect(lines).toHaveLength(1)
})

test('a worker that fails at once is not replaced before a few seconds have passed, and until then every call fails', async () => {
  const { engine, lines, line, pass } = setUp()
  const first = engine.check()
  line(0).fail()
  await expect(first).rejects.toThrow('The engine does not start')
  pass(2999)
  await expect(engine.check()).rejects.toThrow('The engine does not start')
  expect(lines).toHaveLength(1)
  pass(1)
  void engine.check()
  expect(lines).toHaveLength(2)
})
