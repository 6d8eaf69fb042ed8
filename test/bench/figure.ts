/** What a part of the benchmark hands in, and the one table in which all of it is printed. */

/** One thing that was measured, round by round. Its floor was measured in the same rounds, in the same unit. */
export interface Figure {
  what: string
  unit: '/s' | 'us' | 'ms' | 's' | 'MiB' | 'MB' | '%' | 'times' | ''
  measured: readonly number[]
  floor?: readonly number[]
  /** What is asked of the ratio to the floor, or of the figure itself where it has none. Neither: it is only shown. */
  atLeast?: number
  atMost?: number
  /** The best of the rounds counts, for the floor as well: what else runs on the machine only adds. Default: the median. */
  best?: true
}

export type Part = () => Promise<Figure[]>

const HEAD = ['part', 'figure', 'measured', 'floor', 'ratio', 'least .. most', 'asked', '']
const LEFT = new Set([0, 1, 5, 7])

/** Prints the table. False: something that was asked is not held. */
export function printTable(parts: Readonly<Record<string, readonly Figure[]>>): boolean {
  const rows = Object.entries(parts).flatMap(([part, figures]) => figures.map((figure) => rowOf(part, figure)))
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (LEFT.has(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  console.log(`\n${line(HEAD)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`)
  for (const row of rows) console.log(line(row).trimEnd())
  return Object.values(parts).every((figures) => figures.every((figure) => isHeld(figure) !== false))
}

function rowOf(part: string, figure: Figure): string[] {
  const { what, unit, measured, floor } = figure
  const ratios = floor && measured.map((value, i) => value / (floor[i] ?? Number.NaN))
  const spread = ratios ?? measured
  const held = isHeld(figure)
  return [
    part,
    what,
    `${number(middleOf(figure, measured))} ${unit}`.trim(),
    floor ? `${number(middleOf(figure, floor))} ${unit}`.trim() : '',
    floor ? judged(figure).toFixed(2) : '',
    spread.length > 1 ? `${number(Math.min(...spread))} .. ${number(Math.max(...spread))}` : '',
    askedOf(figure),
    held === undefined ? '' : held ? 'held' : 'NOT HELD',
  ]
}

function askedOf({ atLeast, atMost }: Figure): string {
  if (atLeast !== undefined && atLeast === atMost) return `= ${number(atLeast)}`
  return atLeast !== undefined ? `>= ${number(atLeast)}` : atMost !== undefined ? `<= ${number(atMost)}` : ''
}

function isHeld(figure: Figure): boolean | undefined {
  const { atLeast, atMost } = figure
  const value = judged(figure)
  if (atLeast === undefined && atMost === undefined) return undefined
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity)
}

/** The number that what is asked is about. */
function judged(figure: Figure): number {
  const { measured, floor, best } = figure
  if (!floor) return middleOf(figure, measured)
  if (best) return middleOf(figure, measured) / middleOf(figure, floor)
  return median(measured.map((value, i) => value / (floor[i] ?? Number.NaN)))
}

function middleOf({ best, unit }: Figure, values: readonly number[]): number {
  if (!best) return median(values)
  return unit === '/s' ? Math.max(...values) : Math.min(...values)
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Three digits at least, and no more after the point than they need. */
function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return Math.abs(value) > 0 && Math.abs(value) < 0.01
    ? value.toPrecision(1)
    : Number(value.toFixed(digits)).toLocaleString('en')
}
