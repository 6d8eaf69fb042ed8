import { expect, test } from 'vitest'
import { EMPTY_HISTORY } from './history.ts'
import { type Orphan, reopen } from './kept-flows.ts'

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
