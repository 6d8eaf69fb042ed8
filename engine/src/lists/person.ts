import type { Scope } from '@basta/nodes/contract.ts'
import type { IdentityKey } from '../contacts/contact.ts'
import { plain } from './cells.ts'
import type { Column, Columns } from './columns.ts'
import type { Reading, StatedStop } from './layouts.ts'
import { Mistake, readAll } from './mistake.ts'
import { UnreadableList } from './unreadable-list.ts'

/** A row of a list of contacts. */
export interface Person {
  who: IdentityKey
  name: string
  locale: string
  tags: string[]
  attributes: Record<string, string>
  optIns: { scope: Scope; at: number; evidence: string }[]
  optOut: StatedStop | null
  /** The row says that the person agreed, and nothing proves it: the opt-in is left out. */
  unproven: boolean
}

export interface PersonColumns {
  who: (cells: readonly string[]) => IdentityKey
  name: Column
  optIn(cells: readonly string[]): { scopes: Scope[]; at: number | null; evidence: string } | null
  optOut(cells: readonly string[]): Person['optOut']
}

/**
 * Reads people by columns that all layouts have in common. What is left over becomes attributes under the names of the header.
 * @throws UnreadableList when a column can be no attribute
 */
export function readPersonBy(
  columns: Columns,
  reading: Reading,
  { who, name, optIn, optOut }: PersonColumns,
): (cells: readonly string[]) => Person {
  const [locale, tags] = [columns.get('locale', 'language', 'idioma'), columns.get('tags', 'etiquetas')]
  const others = columns.rest().map((column) => ({ column, attribute: attributeOf(column.name) }))
  const attributeReaders = (cells: readonly string[]) =>
    Object.fromEntries(
      others.flatMap(({ column, attribute }) =>
        column.of(cells) === '' ? [] : [[attribute, () => textIn(column, cells, MAX_ATTRIBUTE)]],
      ),
    )
  return (cells) => {
    const { agreed, stopped, ...person } = readAll({
      who: () => who(cells),
      name: () => textIn(name, cells, MAX_NAME),
      locale: () => readLocale(locale, cells),
      tags: () =>
        plain(tags.of(cells))
          .split(/[,;|]/)
          .map((tag) => tag.trim())
          .filter((tag) => tag !== '')
          .map((tag) => within(tag, MAX_TAG, tags.name)),
      attributes: () => readAll(attributeReaders(cells)),
      agreed: () => optIn(cells),
      stopped: () => optOut(cells),
    })
    const evidence = agreed?.evidence || reading.evidence
    const proven = agreed && agreed.at !== null && evidence ? { at: agreed.at, evidence } : null
    const isOver = stopped !== null && stopped.until !== null && stopped.until <= reading.now
    return {
      ...person,
      optIns: proven ? (agreed?.scopes ?? []).map((scope) => ({ scope, ...proven })) : [],
      optOut: isOver ? null : stopped,
      unproven: agreed !== null && proven === null,
    }
  }
}

/** Longest texts, as in WhatsApp profiles and in the nodes that write tags and attributes. */
const MAX_NAME = 256
const MAX_TAG = 64
const MAX_ATTRIBUTE = 4_096

function textIn(column: Column, cells: readonly string[], max: number): string {
  const text = within(plain(column.of(cells)), max, column.name)
  if (text.includes('\uFFFD')) throw new Mistake(column.name, 'text.not-utf-8', { text })
  return text
}

function within(text: string, max: number, column: string): string {
  if (text.length <= max) return text
  throw new Mistake(column, 'text.too-long', { count: String(text.length), max: String(max) })
}

function readLocale(column: Column, cells: readonly string[]): string {
  const text = column.of(cells).replace('_', '-')
  try {
    return text === '' ? '' : new Intl.Locale(text).toString()
  } catch {
    throw new Mistake(column.name, 'language.none', { text })
  }
}

/** A name that flows can use: letters, digits and underscores. */
function attributeOf(name: string): string {
  const attribute = name
    .replace(/^attributes?[.:]\s*/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  if (/^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(attribute)) return attribute
  throw new UnreadableList('column.no-attribute', { text: name })
}
