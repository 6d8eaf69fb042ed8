import type { SimulatorTexts } from '../i18n/simulator.ts'

/** A span of time as people say it, in its two largest units: `1 day 2 hours`. */
export function spanText(ms: number, { units }: Pick<SimulatorTexts, 'units'>): string {
  let rest = Math.round(ms / 1000)
  const parts: string[] = []
  for (const [unit, seconds] of UNITS) {
    const count = Math.floor(rest / seconds)
    if (count > 0) parts.push(units[unit](count))
    rest -= count * seconds
  }
  return parts.slice(0, 2).join(' ') || units.second(0)
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const
