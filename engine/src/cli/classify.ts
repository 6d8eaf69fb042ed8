import { parseArgs } from 'node:util'
import { detect } from '../consent/detect/detect.ts'
import type { DetectionContext } from '../consent/detect/detection.ts'
import { print } from './print.ts'

/** A message by itself: nothing was sent before it, and no question waits. */
const ALONE: DetectionContext = { afterMarketing: false, options: [] }

/** Reads wishes to stop from the arguments, or from JSON lines on stdin. Exit 1: a line could not be read. */
export async function classify(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  if (positionals.length === 0) return classifyLines(process.stdin)
  for (const text of positionals) await print(answer(text))
  return 0
}

/** One answer for each line, in order; empty lines are left out. */
async function classifyLines(input: NodeJS.ReadStream): Promise<number> {
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

function answer(text: string): string {
  const { intent, certainty, scope, rule, language } = detect(text, ALONE)
  return JSON.stringify({ text, intent, certainty, scope, rule, language })
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

/** Only a line feed ends a line: `node:readline` would also cut at U+2028, which JSON allows inside a text. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let begun = ''
  for await (const chunk of input as AsyncIterable<string>) {
    const end = chunk.lastIndexOf('\n')
    if (end < 0) begun += chunk
    else {
      yield* (begun + chunk.slice(0, end)).split('\n')
      begun = chunk.slice(end + 1)
    }
  }
  if (begun !== '') yield begun
}
