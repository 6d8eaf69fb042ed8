/** How many documents of each kind there are, and what is in them, whatever their order: so that two stores can be compared. */

import { sha256 } from '../sha256.ts'
import { type Everything, KINDS, type Kind, type Movable } from '../stores/everything.ts'

import type { End } from './move-file.ts'

export interface Tallied {
  count: number
  /** The sum of what the documents hash to, hex. */
  sum: string
}

export function createTally() {
  const kinds = new Map<Kind, { count: number; sum: bigint }>()
  return {
    add(kind: Kind, text: string): void {
      const { count, sum } = kinds.get(kind) ?? { count: 0, sum: 0n }
      kinds.set(kind, {
        count: count + 1,
        sum: (sum + BigInt(`0x${sha256(comparable(kind, text)).slice(0, 32)}`)) % MODULUS,
      })
    },
    result(): { [kind in Kind]?: Tallied } {
      return Object.fromEntries([...kinds].map(([kind, { count, sum }]) => [kind, { count, sum: sum.toString(16) }]))
    },
  }
}
const MODULUS = 2n ** 128n

/** As every store writes it: most in an order of their own, and deliveries with places of their own. */
function comparable(kind: Kind, text: string): string {
  if (MANY.includes(kind)) return text
  const fields = Object.entries(JSON.parse(text)).filter(([name]) => kind !== 'delivery' || name !== 'seq')
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)))
}
/** Of which there are so many that looking into each takes long; these are written in one order by all. */
const MANY: readonly Kind[] = ['contact', 'entry', 'event']

export async function tallyOf(store: Pick<Movable, 'walk'>): Promise<{ [kind in Kind]?: Tallied }> {
  const tally = createTally()
  for (const kind of KINDS)
    for await (const documents of store.walk(kind) as AsyncIterable<Everything[Kind][]>)
      for (const document of documents) tally.add(kind, JSON.stringify(document))
  return tally.result()
}

/** The kinds of which the two do not hold the same. */
export function differences(a: { [kind in Kind]?: Tallied }, b: { [kind in Kind]?: Tallied }): string[] {
  const countOf = (tallied: Tallied | undefined) => tallied?.count ?? 0
  return KINDS.filter((kind) => a[kind]?.sum !== b[kind]?.sum || countOf(a[kind]) !== countOf(b[kind])).map(
    (kind) => `${kind}: ${countOf(a[kind])} in the file, ${countOf(b[kind])} in the store`,
  )
}

/** For people: how much there is of each kind, and what the ledger says. */
export function summary({ kinds, ledger: { entries, contacts, broken } }: End): string[] {
  const counts = KINDS.flatMap((kind) => (kinds[kind] ? `${kind}: ${kinds[kind].count}` : []))
  const chains = broken === 0 ? 'every chain is whole' : `${broken} broken, as they were`
  return [...counts, `ledger: ${entries} entries of ${contacts} contacts checked: ${chains}`]
}
