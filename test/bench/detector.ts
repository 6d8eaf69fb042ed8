/**
 * `npm run bench -- detector`: what reading a message for a wish to stop adds to the CPU time of the webhook path, how the cost
 * grows with the length of a message, and what a hostile one costs for each byte.
 */
import { existsSync, readFileSync } from 'node:fs'
import { detect } from '@basta/engine/consent/detect/detect.ts'
import ordinary from '@basta/engine/http/ordinary-messages.json' with { type: 'json' }
import { type Figure, median } from './figure.ts'
import { webhookCpuUs } from './webhook.ts'

const ROUNDS = 15
const CONTEXT = { afterMarketing: false, options: [] }
const SHARED = new URL('../../../shared/data/ordinary-messages.jsonl', import.meta.url)

export async function benchDetector(): Promise<Figure[]> {
  const texts = existsSync(SHARED) ? readShared() : ordinary
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length
  const requestUs = await webhookCpuUs()
  const cost = rounds(() => microseconds(texts))
  const all = (value: number) => cost.map(() => value)
  const ofLength = (length: number) => {
    const long = texts.join(' ').slice(0, length)
    return rounds(() => microseconds(Array(200).fill(long)))
  }
  const short = ofLength(125)
  const perByte = median(cost) / bytes
  return [
    { what: 'CPU of a message, of the webhook path', unit: 'us', measured: cost, floor: all(requestUs), atMost: 0.15 },
    ...[250, 500, 1000].map(
      (length): Figure => ({
        ...{ what: `${length} characters, ${length / 125} times 125`, unit: 'us', measured: ofLength(length) },
        ...{ floor: short.map((us) => (us * length) / 125) },
      }),
    ),
    ...Object.entries(HOSTILE).map(
      ([name, text]): Figure => ({
        ...{ what: `1 MB of ${name}, by byte, of an ordinary one`, unit: 'us' },
        ...{ measured: rounds(() => microseconds(Array(5).fill(text)) / Buffer.byteLength(text)), floor: all(perByte) },
        atMost: 2,
      }),
    ),
  ]
}

const MIB = 2 ** 20
const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(MIB),
  'one stop word': 'stop '.repeat(MIB / 5),
  'stacked marks': `e${'\u0301\u0323'.repeat(MIB / 4)}`,
  'letters with marks': 'e\u0301\u0323'.repeat(MIB / 5),
  'mixed direction': 'stop \u202eقف\u202c '.repeat(MIB / 18),
  'one Chinese word': '退订'.repeat(MIB / 6),
}

/** CPU time of one reading, us, as the mean over all texts. */
function microseconds(texts: readonly string[]): number {
  const before = process.cpuUsage()
  for (const text of texts) detect(text, CONTEXT)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / texts.length
}

const rounds = (measure: () => number) => Array.from({ length: ROUNDS }, measure)

function readShared(): string[] {
  const lines = readFileSync(SHARED, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}
