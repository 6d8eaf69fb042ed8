/**
 * Measures the opt-out detector on messages that are no opt-outs: how many per 1,000 it would act on (certain) or ask
 * about (likely), which ones, and what one message costs. Run: `node_modules/.bin/tsx test/eval/detector.ts [file]`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { detect } from '../../engine/src/consent/detect/detect.ts'
import type { Detection } from '../../engine/src/consent/detect/detection.ts'
import { LEXICON_VERSION } from '../../engine/src/consent/detect/lexicon.ts'

interface Sample {
  text: string
  lang: string
}

const CONTEXT = { afterMarketing: false, options: [] }
const LIMIT = { certain: 0.3, likely: 3 }
const ROUNDS = 9
/** Holds no word that the lexicon searches for. */
const PLAIN = 'do you have the blue jacket in size medium and for how much?'

const path = process.argv[2] ?? new URL('../../../shared/data/ordinary-messages.jsonl', import.meta.url).pathname
if (existsSync(path)) evaluate(readSamples(path))
else console.log(`Nothing to measure: ${path} is not there.`)

function evaluate(samples: Sample[]): void {
  const results = samples.map((sample) => ({ sample, found: detect(sample.text, CONTEXT) }))
  const languages = [...new Set(samples.map((sample) => sample.lang))]
  const rows = [...languages, 'all'].map((language) => {
    const of = results.filter(({ sample }) => language === 'all' || sample.lang === language)
    return { language, messages: of.length, certain: perThousand(of, 'certain'), likely: perThousand(of, 'likely') }
  })
  console.log(`Ordinary messages, lexicon ${LEXICON_VERSION}: taken for an opt-out, per 1,000`)
  console.table([...rows, { language: 'limit', messages: null, ...LIMIT }])
  for (const { sample, found } of results) {
    if (found.intent === 'opt-out') console.log(`${found.certainty}\t${found.rule}\t${sample.text}`)
  }
  const texts = samples.map(({ text }) => text)
  console.log(`CPU per message: ${microseconds(texts).toFixed(2)} µs on average over all of them,`)
  console.log(`${microseconds(Array(texts.length).fill(PLAIN)).toFixed(2)} µs for ${PLAIN.length} plain characters.`)
}

function perThousand(results: { found: Detection }[], certainty: Detection['certainty']): number {
  const taken = results.filter(({ found }) => found.intent === 'opt-out' && found.certainty === certainty)
  return Number(((taken.length / results.length) * 1000).toFixed(2))
}

/** The median of several rounds, each over all texts. */
function microseconds(texts: string[]): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    for (const text of texts) detect(text, CONTEXT)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / texts.length
  })
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

function readSamples(file: string): Sample[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}
