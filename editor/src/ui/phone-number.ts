/**
 * A phone number in digits as people read it: `+55 11 98765-4321`. Countries with much WhatsApp and one common way of writing are
 * known; others are grouped by three, which is right nowhere and readable everywhere.
 */
export function phoneText(digits: string): string {
  for (const [code, ...groupings] of GROUPINGS) {
    if (!digits.startsWith(code)) continue
    const rest = digits.slice(code.length)
    const groups = groupings.find((sizes) => sum(sizes) === rest.length)
    if (groups) return `+${code} ${grouped(rest, groups)}`
  }
  return `+${digits.replace(/(\d{3})(?=\d{2})/g, '$1 ').trim()}`
}

type Grouping = readonly number[]
/** By calling code: sizes of groups. A last group of four is joined by a hyphen. */
const GROUPINGS: readonly [code: string, ...Grouping[]][] = [
  ['55', [2, 5, 4], [2, 4, 4]],
  ['351', [3, 3, 3]],
  ['1', [3, 3, 4]],
  ['52', [1, 2, 4, 4], [2, 4, 4]],
  ['54', [1, 2, 4, 4], [2, 4, 4]],
  ['57', [3, 3, 4]],
  ['51', [3, 3, 3]],
  ['56', [1, 4, 4]],
  ['34', [3, 3, 3]],
  ['44', [4, 3, 3]],
  ['49', [3, 4, 4], [3, 4, 3]],
  ['91', [5, 5]],
]

function grouped(rest: string, sizes: Grouping): string {
  const parts = sizes.map((size, index) => {
    const at = sum(sizes.slice(0, index))
    return rest.slice(at, at + size)
  })
  const last = parts.pop() ?? ''
  return `${parts.join(' ')}${last.length === 4 ? '-' : ' '}${last}`
}

const sum = (sizes: Grouping) => sizes.reduce((total, size) => total + size, 0)
