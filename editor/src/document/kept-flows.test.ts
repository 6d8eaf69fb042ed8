import { describe, expect, test } from 'vitest'
import { openModel } from './flow-model.ts'
import { EMPTY_HISTORY } from './history.ts'
import { joined, type Orphan, reopen } from './kept-flows.ts'

const keptBy = (tab: string, keptAt: number) => ({ tab, keptAt, history: EMPTY_HISTORY }) as Orphan
const [mine, older, newer] = [keptBy('mine', 5), keptBy('older', 1), keptBy('newer', 9)]
const tabs = ({ kept, orphans }: ReturnType<typeof reopen>) => [
  (kept as Orphan | null)?.tab ?? null,
  orphans.map(({ tab }) => tab),
]

test('a tab that is loaded again goes on with its own, and takes in what closed ones have left', () => {
  expect(tabs(reopen([older, mine, newer], 'mine', new Set(['mine', 'older'])))).toEqual(['mine', ['newer']])
})

test('a new tab goes on with the one that was closed last, and settles it and the others', () => {
  expect(tabs(reopen([older, newer], 'mine', new Set(['mine'])))).toEqual(['newer', ['newer', 'older']])
})

test('what open tabs keep stays theirs', () => {
  expect(tabs(reopen([older, newer], 'mine', new Set(['mine', 'older', 'newer'])))).toEqual([null, []])
})

test('where nobody knows which tabs are open, all is taken in and nothing taken over', () => {
  expect(tabs(reopen([older, newer], 'mine', null))).toEqual([null, ['newer', 'older']])
})

describe('what a tab has kept on leaving, beside the database', () => {
  const model = (name: string) =>
    openModel({ format: 'basta.flow/1', id: 'f', name, locale: 'en', nodes: [], edges: [] })
  const rows = (name: string, keptAt: number): Parameters<typeof joined>[1][number] => {
    const tab = { flowId: 'f', tab: 'one' }
    const changes = { base: { values: {}, items: {} }, model: { values: { name }, items: {} }, sent: [] }
    const history = { entries: [], at: 0, isSealed: false }
    return [
      { ...tab, part: 'start', model: model('Before') },
      { ...tab, part: 'changes', revision: 1, conflicts: [], keptAt, history, ...changes },
    ]
  }
  const names = (kept: Orphan[]) => kept.map(({ model }) => model.name)

  test('counts where it is newer, and where the database has nothing', () => {
    expect(names(joined(rows('Kept', 1), [rows('Left', 2)]))).toEqual(['Left'])
    expect(names(joined([], [rows('Left', 2)]))).toEqual(['Left'])
  })

  test('does not count once the database has got as far', () => {
    expect(names(joined(rows('Kept', 2), [rows('Left', 1)]))).toEqual(['Kept'])
    expect(names(joined(rows('Kept', 2), [rows('Left', 2), []]))).toEqual(['Kept'])
  })
})
