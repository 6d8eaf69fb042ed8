import { UnreadableList } from './unreadable-list.ts'

/** One column of a file, or one that it does not have: then its cells are empty. */
export interface Column {
  /** As the header writes it. */
  name: string
  exists: boolean
  of(cells: readonly string[]): string
}

export interface Columns {
  /** Whether there is a column of this name, whatever its case, accents, spaces and underscores. */
  has(name: string): boolean
  /** The first of these that is there. */
  get(...names: string[]): Column
  /** All of these that are there, in this order. */
  all(...names: string[]): Column[]
  /** The same, and `rest` keeps them. */
  peek(...names: string[]): Column[]
  /** @throws UnreadableList when none of these is there */
  need(...names: string[]): void
  /** What the header has, quoted, for people. */
  names(): string
  /** The columns that nobody asked for. */
  rest(): Column[]
}

/** @throws UnreadableList when two columns have one name */
export function columnsOf(header: readonly string[]): Columns {
  const found = new Map<string, Column>()
  const asked = new Set<string>()
  for (const [index, name] of header.entries()) {
    const key = folded(name)
    if (key === '') continue
    if (found.has(key)) throw new UnreadableList('column.twice', { text: name })
    found.set(key, { name, exists: true, of: (cells) => cells[index] ?? '' })
  }
  const has = (name: string) => found.has(folded(name))
  const names = () =>
    [...found.values()]
      .map(({ name }) => `“${name}”`)
      .join(', ')
      .slice(0, 300)
  const peek = (...names: string[]) => {
    const keys = new Set(names.map(folded))
    return [...keys].flatMap((key) => found.get(key) ?? [])
  }
  return {
    has,
    names,
    peek,
    all(...names) {
      for (const name of names) asked.add(folded(name))
      return peek(...names)
    },
    need(...wanted) {
      if (wanted.some(has)) return
      throw new UnreadableList('column.missing', { known: wanted.join(', '), text: names() })
    },
    get(...names) {
      const key = names.map(folded).find((each) => found.has(each))
      if (key !== undefined) asked.add(key)
      return (key !== undefined && found.get(key)) || { name: names[0] ?? '', exists: false, of: () => '' }
    },
    rest: () => [...found].flatMap(([key, column]) => (asked.has(key) ? [] : column)),
  }
}

const folded = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
