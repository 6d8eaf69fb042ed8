import { parseArgs } from 'node:util'
import { detect } from '../consent/detect/detect.ts'
import type { DetectionContext } from '../consent/detect/detection.ts'
import { explain } from '../consent/detect/explain.ts'
import { LEXICON, type Lexicon } from '../consent/detect/lexicon.ts'
import { createWords } from '../host/words.ts'
import { linesOf } from '../moving/lines-of.ts'
import { print } from './print.ts'

/**
 * Reads wishes to stop from the arguments, or from JSON lines on stdin. A message stands by itself unless options say what was
 * sent before it (`--after-marketing`) or which answers the waiting question offers (`--option`). `--store` adds the words that
 * an account has saved. `--explain` tells where the words stand, whether they are such own words, and what would have changed
 * the decision. Exit 1: a line could not be read.
 */
export async function classify(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'after-marketing': { type: 'boolean', default: false },
      option: { type: 'string', multiple: true, default: [] },
      explain: { type: 'boolean', default: false },
      store: { type: 'string' },
    },
  })
  const options = values.option.map((title) => ({ id: title, title }))
  const context = { afterMarketing: values['after-marketing'], options }
  const lexicon = values.store === undefined ? LEXICON : await lexiconIn(values.store)
  const answer = (text: string) =>
    JSON.stringify(values.explain ? { text, ...explain(text, context, lexicon) } : decided(text, context, lexicon))
  if (positionals.length === 0) return classifyLines(process.stdin, answer)
  for (const text of positionals) await print(answer(text))
  return 0
}

async function lexiconIn(place: string): Promise<Lexicon> {
  // Nobody who asks without a store waits for a database to be loaded.
  const { openStore } = await import('./open-store.ts')
  const store = await openStore(place)
  try {
    return (await createWords(store, Date.now)).lexicon()
  } finally {
    await store.close()
  }
}

function decided(text: string, context: DetectionContext, lexicon: Lexicon) {
  const { intent, certainty, scope, rule, language } = detect(text, context, lexicon)
  return { text, intent, certainty, scope, rule, language }
}

/** One answer for each line, in order; empty lines are left out. */
async function classifyLines(input: NodeJS.ReadStream, answer: (text: string) => string): Promise<number> {
  if (input.isTTY) process.stderr.write('Type lines such as {"text": "stop please"}; end with Ctrl+D.\n')
  let line = 0
  let malformed = 0
  for await (const text of linesOf(input)) {
    line += 1
    if (text.trim() === '') continue
    const read = readLine(text)
    if ('error' in read) malformed += 1
    await print('error' in read ? JSON.stringify({ error: read.error, line }) : answer(read.text))
  }
  return malformed > 0 ? 1 : 0
}

function readLine(line: string): { text: string } | { error: string } {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch (error) {
    return { error: `This line is not JSON (${error instanceof Error ? error.message : error}).` }
  }
  const text = (parsed as { text?: unknown } | null)?.text
  return typeof text === 'string' ? { text } : { error: 'This line has no field "text" that holds a text.' }
}
