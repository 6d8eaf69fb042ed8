/**
 * A file that holds everything of a store: one line for each document, in JSON, a first line that says what this is, and a last one that
 * says what should be in it. Each line carries a sum of itself and all before it: so the first line is found that was changed, added or
 * taken out, and a file that ends too early is known as such. The sums are no seal: they find accidents, not a forger.
 */
import { createReadStream } from 'node:fs'
import { sha256 } from '../sha256.ts'
import { KINDS, type Kind } from '../stores/everything.ts'
import { linesOf } from './lines-of.ts'
import type { Tallied } from './tally.ts'

const FORMAT = 'basta.everything/1'

export interface Begin {
  format: string
  /** ms */
  at: number
}
/** What is in the file, and what its ledger said when it was written. */
export interface End {
  kinds: { [kind in Kind]?: Tallied }
  ledger: { entries: number; contacts: number; broken: number }
}

/** A file that cannot be used. The message names the line and the reason. */
export class BrokenFile extends Error {}

/** Makes the lines of a file, in order. */
export function createLines() {
  let sum = ''
  return (kind: string, text: string): string => {
    sum = sumOf(sum, kind, text)
    return `{"kind":"${kind}","sum":"${sum}","is":${text}}\n`
  }
}

export const beginOf = (begin: Omit<Begin, 'format'>) => JSON.stringify({ format: FORMAT, ...begin })

export interface Line {
  kind: Kind
  /** JSON, as it was written. */
  text: string
}

/**
 * The documents of a file, whose lines are checked one by one.
 * @returns when all is read and the file is whole: what it says about itself
 * @throws BrokenFile
 */
export async function* readMoveFile(file: string): AsyncGenerator<Line, { begin: Begin; end: End }> {
  let sum = ''
  let number = 0
  let begin: Begin | undefined
  let end: End | undefined
  for await (const line of linesOf(createReadStream(file))) {
    number += 1
    const [, kind = '', said = '', text = ''] = LINE.exec(line) ?? []
    if (number === 1 && kind !== 'begin')
      throw new BrokenFile('Line 1: this is no file of "basta export --everything".')
    if (end) throw new BrokenFile(`Line ${number}: there is something after the last line.`)
    if (kind === '')
      throw new BrokenFile(
        `Line ${number}: this is no line as "basta export --everything" writes it, or only a part of one.`,
      )
    sum = sumOf(sum, kind, text)
    if (sum !== said)
      throw new BrokenFile(`Line ${number}: it was changed, or lines before it were added or taken out.`)
    if (number === 1) {
      begin = JSON.parse(text) as Begin
      if (begin.format !== FORMAT)
        throw new BrokenFile(
          `Line 1: the file is of the format ${begin.format}, this release knows ${FORMAT}: upgrade Basta.`,
        )
    } else if (kind === 'end') end = JSON.parse(text)
    else if (isKind(kind)) yield { kind, text }
    else throw new BrokenFile(`Line ${number}: this release does not know "${kind}": upgrade Basta.`)
  }
  if (!begin) throw new BrokenFile('Line 1: the file is empty.')
  if (!end) throw new BrokenFile(`Line ${number + 1}: the file ends here, and should go on: it was cut off.`)
  return { begin, end }
}

const LINE = /^\{"kind":"([a-z-]+)","sum":"([0-9a-f]{16})","is":(.*)\}$/s
const isKind = (kind: string): kind is Kind => (KINDS as readonly string[]).includes(kind)
const sumOf = (before: string, kind: string, text: string) => sha256(`${before} ${kind} ${text}`).slice(0, 16)
