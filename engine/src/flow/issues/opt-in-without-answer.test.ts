import { expect, it } from 'vitest'
import { applyEdits } from '../apply-edits.ts'
import { drawn, load } from '../testing/draw.ts'
import { deadEnd } from './dead-end.ts'
import { optInWithoutAnswer } from './opt-in-without-answer.ts'

const account = {} as never
const back: ['start', { on: string }] = ['start', { on: 'opt-in' }]
const say: ['say', { text: string }] = ['say', { text: 'Welcome back.' }]

it.each<[string, Parameters<typeof drawn>[0], string[]]>([
  ['nothing', { back }, []],
  ['an end', { back, end: ['end'] }, ['back > end']],
  ['silence on one of two ways', { back, pick: ['pick'], say }, ['back > pick.yes > say']],
])('%s for whoever asks for messages again is told at the start, and one click puts the step there', (_, ...flow) => {
  const broken = drawn(...flow)
  const [issue] = optInWithoutAnswer(broken, account)
  expect(issue).toMatchObject({ code: 'flow.opt-in-without-answer', severity: 'warning', nodeId: 'back' })
  const fixed = load(applyEdits(broken.document, issue?.fix?.edits ?? []))
  expect(fixed.document.nodes.at(-1)?.type).toBe('opt-in')
  expect(optInWithoutAnswer(fixed, account)).toEqual([])
})

it.each<[string, Parameters<typeof drawn>[0], string[]]>([
  ['a welcome', { back, say }, ['back > say']],
  ['the step for it', { back, note: ['pass'], in: ['opt-in'] }, ['back > note > in']],
  ['another flow', { back, go: ['go', { flow: 'hello' }] }, ['back > go']],
])('%s is an answer', (_, ...flow) => expect(optInWithoutAnswer(drawn(...flow), account)).toEqual([]))

it('what finds the loose way as well offers the same, not the end; nobody else is let in by it', () => {
  expect(deadEnd(drawn({ back }, []), account).map(({ fix }) => fix?.label.en)).toEqual(['Put a Resubscribe step here'])
  const shared = drawn({ back, hi: ['start', { on: 'message' }], note: ['pass'] }, ['back > note', 'hi > note'])
  expect(optInWithoutAnswer(shared, account)).toMatchObject([{ nodeId: 'back' }])
  expect(optInWithoutAnswer(shared, account)[0]?.fix).toBeUndefined()
})
