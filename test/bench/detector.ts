/**
 * `npm run bench -- detector`: what reading a message for a wish to stop adds to the CPU time of the webhook path, how the cost
 * grows with the length of a message, and what a hostile one costs for each byte.
 */
import { existsSync, readFileSync } from 'node:fs'
import { detect } from '@basta/engine/consent/detect/detect.ts'
import ordinary from '@basta/engine/http/ordinary-messages.json' with { type: 'json' }
import { benchWebhook } from './webhook.ts'

const ROUNDS = 15
const CONTEXT = { afterMarketing: false, options: [] }
const SHARED = new URL('../../../shared/data/ordinary-messages.jsonl', import.meta.url)

export async function benchDetector(): Promise<void> {
  const texts = existsSync(SHARED) ? readShared() : ordinary
  const requestUs = await benchWebhook()
  const cost = median(() => microseconds(texts))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length
  console.log(`\ndetector, ${texts.length} ordinary messages, median of ${ROUNDS} rounds`)
  console.log(
    `  ${cost.toFixed(2)} us for each message: ${percent(cost / requestUs)} of the ${requestUs.toFixed(1)} us of the webhook path`,
  )
  console.log('  length, characters -> us, ns for each character')
  for (const length of [125, 250, 500, 1000]) {
    const long = texts.join(' ').slice(0, length)
    const us = median(() => microseconds(Array(500).fill(long)))
    console.log(
      `  ${String(length).padStart(6)} ${us.toFixed(1).padStart(9)} ${((us / length) * 1000).toFixed(0).padStart(6)}`,
    )
  }
  const perByte = cost / bytes
  console.log('  hostile messages of 1 MB -> cost for each byte, times that of an ordinary message')
  for (const [name, text] of Object.entries(HOSTILE)) {
    const us = median(() => microseconds(Array(20).fill(text)))
    console.log(`  ${name.padEnd(40)} ${(us / Buffer.byteLength(text) / perByte).toFixed(4)}`)
  }
}

const MIB = 2 ** 20
const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(MIB),
  'one word for stopping': 'stop '.repeat(MIB / 5),
  'stacked combining marks': `e${'\u0301\u0323'.repeat(MIB / 4)}`,
  'every letter with marks': 'e\u0301\u0323'.repeat(MIB / 5),
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

function median(measure: () => number): number {
  const values = Array.from({ length: ROUNDS }, measure)
  return values.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

function readShared(): string[] {
  const lines = readFileSync(SHARED, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
