/**
 * Measures the opt-out detector: how many requests to stop it catches (certain, or likely enough to ask), how many other
 * messages it takes for one, and what a message costs.
 * Run: `node_modules/.bin/tsx test/eval/detector.ts [--misses] [folder or file.jsonl]...`, lines of `{"text", "lang", "kind"?, "scope"?}`
 * where `kind` is `request`, `negative` (looks like one) or, by default, `ordinary`. Default: the project's own sentences and
 * the ordinary messages beside the checkout.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { detect } from '../../engine/src/consent/detect/detect.ts'
import type { Detection } from '../../engine/src/consent/detect/detection.ts'
import { LEXICON_VERSION } from '../../engine/src/consent/detect/lexicon.ts'
import { PUBLISHED, variantsOf } from './published-keywords.ts'

interface Sample {
  text: string
  lang: string
  kind?: 'request' | 'negative' | 'ordinary'
  scope?: string
}
interface Result {
  sample: Sample
  found: Detection
}

const CONTEXT = { afterMarketing: false, options: [] }
const ROUNDS = 9

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const showMisses = process.argv.includes('--misses')
const beside = new URL('../../../shared/data/ordinary-messages.jsonl', import.meta.url).pathname
const own = ['learned', 'unseen'].map((name) => new URL(`corpus/${name}`, import.meta.url).pathname)
const paths = asked.length > 0 ? asked : [...own, beside].filter((path) => existsSync(path))

console.log(`Lexicon ${LEXICON_VERSION}`)
for (const path of paths) evaluate(path)
if (asked.length === 0) evaluateKeywords()

function evaluate(path: string): void {
  const results = filesIn(path)
    .flatMap(readSamples)
    .map((sample) => ({ sample, found: detect(sample.text, CONTEXT) }))
  const languages = [...new Set(results.map(({ sample }) => sample.lang)), 'all']
  console.log(`\n${path.split('/').slice(-2).join('/')}`)
  console.table(languages.map((language) => rowOf(language, results)))
  if (showMisses) for (const result of results) tell(result)
  const texts = results.map(({ sample }) => sample.text)
  console.log(`CPU per message: ${microseconds(texts).toFixed(2)} us`)
}

/** Requests in percent, other messages per 1,000. */
function rowOf(language: string, results: readonly Result[]) {
  const of = (kind: Sample['kind']) =>
    results.filter(
      ({ sample }) => (language === 'all' || sample.lang === language) && (sample.kind ?? 'ordinary') === kind,
    )
  const [requests, negatives, ordinary] = [of('request'), of('negative'), of('ordinary')]
  const right = requests.filter(({ sample, found }) => !isTaken(found) || found.scope === sample.scope)
  return {
    language,
    requests: requests.length,
    'caught %': share(requests, isTaken, 100),
    'certain %': share(requests, isCertain, 100),
    'right scope %': share(requests, (_, result) => right.includes(result), 100),
    tricky: negatives.length,
    'tricky certain': share(negatives, isCertain, 1000),
    'tricky likely': share(negatives, isLikely, 1000),
    ordinary: ordinary.length,
    'ordinary certain': share(ordinary, isCertain, 1000),
    'ordinary likely': share(ordinary, isLikely, 1000),
  }
}

function isTaken({ intent }: Detection): boolean {
  return intent === 'opt-out'
}
function isCertain(found: Detection): boolean {
  return isTaken(found) && found.certainty === 'certain'
}
function isLikely(found: Detection): boolean {
  return isTaken(found) && found.certainty === 'likely'
}

function share(results: readonly Result[], is: (found: Detection, result: Result) => boolean, of: number): number | '' {
  if (results.length === 0) return ''
  const counted = results.filter((result) => is(result.found, result)).length
  return Number(((counted / results.length) * of).toFixed(of === 100 ? 1 : 2))
}

function tell({ sample, found }: Result): void {
  const isRequest = sample.kind === 'request'
  if (isRequest && !isTaken(found)) console.log(`missed\t${sample.lang}\t${found.rule}\t${sample.text}`)
  if (!isRequest && isTaken(found)) console.log(`${found.certainty}\t${sample.lang}\t${found.rule}\t${sample.text}`)
}

function evaluateKeywords(): void {
  const variants = Object.entries(PUBLISHED).flatMap(([language, words]) =>
    words.flatMap((word) => variantsOf(word, language)),
  )
  const missed = variants.filter((text) => !isTaken(detect(text, CONTEXT)))
  const caught = (((variants.length - missed.length) / variants.length) * 100).toFixed(2)
  console.log(`\nPublished keywords, as people write them: ${caught} % of ${variants.length} caught`)
  if (showMisses) for (const text of missed) console.log(`missed\t${text}`)
}

/** The median of several rounds, each over all texts. */
function microseconds(texts: readonly string[]): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    for (const text of texts) detect(text, CONTEXT)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / texts.length
  })
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(path, name))
}

function readSamples(file: string): Sample[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}
