/**
 * CSV (RFC 4180) as it comes from spreadsheets and other systems, row by row in flat memory: comma, semicolon or tab, UTF-8 or
 * UTF-16 with a byte order mark, quoted line breaks. A quotation mark that is never closed is a fault of the row where it was
 * opened, and reading goes on with the next line: the parsers on offer give up, or lose the rows between.
 */
import { TextDecoder } from 'node:util'
import type { ListFault } from '../contacts/list-faults.ts'
import { MAX_IMPORT_ROW_CHARS } from '../limits.ts'

export interface CsvRow {
  /** Where it begins, from 1. */
  line: number
  /** Trimmed. Empty when there is a fault. */
  cells: string[]
  /** What is wrong with the row, and what to do. */
  fault?: ListFault
}

/** Yields what each chunk completes. The first row names the columns and sets how many there are; empty rows are left out. */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow[]> {
  const parser = createParser()
  for await (const text of decoded(chunks)) {
    const rows = parser.push(text, false)
    if (rows.length > 0) yield rows
  }
  const rows = parser.push('', true)
  if (rows.length > 0) yield rows
}

/** Text with `\n` as its only line end. */
async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let rest = ''
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue
    decoder ??= new TextDecoder(encodingOf(chunk))
    const text = rest + decoder.decode(chunk, { stream: true })
    // A line end may be cut in two.
    rest = text.endsWith('\r') ? '\r' : ''
    yield unified(rest ? text.slice(0, -1) : text)
  }
  yield unified(rest + (decoder?.decode() ?? ''))
}

const unified = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

interface Parser {
  /** @param ended nothing comes after this */
  push(text: string, ended: boolean): CsvRow[]
}

function createParser(): Parser {
  let buffer = ''
  let line = 1
  let delimiter: string | undefined
  let width: number | undefined
  /** Inside a line that is too long: nothing is read until it ends. */
  let isSkipping = false

  function push(text: string, ended: boolean): CsvRow[] {
    buffer += text
    const rows: CsvRow[] = []
    let at = 0
    while (at < buffer.length) {
      const lineEnd = buffer.indexOf('\n', at)
      if (lineEnd === -1 && !ended && buffer.length - at <= MAX_IMPORT_ROW_CHARS) break
      const next = lineEnd === -1 ? buffer.length : lineEnd + 1
      if (isSkipping || next - at > MAX_IMPORT_ROW_CHARS) {
        if (!isSkipping) rows.push({ line, cells: [], fault: TOO_LONG })
        isSkipping = lineEnd === -1 && !ended
        if (!isSkipping) line += 1
        at = next
        continue
      }
      if (delimiter === undefined) {
        const first = buffer.slice(at, next).trimEnd()
        // Excel may name the delimiter in a line of its own.
        const named = /^sep=(.)$/.exec(first)?.[1]
        if (named !== undefined || first === '') {
          delimiter = named
          line += 1
          at = next
          continue
        }
      }
      delimiter ??= delimiterOf(buffer.slice(at, next))
      const taken = take(at, next, ended)
      if (taken === 'incomplete') break
      const { row, end, lines } = taken
      if (row.fault !== undefined || row.cells.some((cell) => cell !== '')) rows.push(row)
      line += lines
      at = end
    }
    buffer = buffer.slice(at)
    return rows
  }

  /** @param next where the next line begins */
  function take(at: number, next: number, ended: boolean) {
    const separator = delimiter as string
    const quote = buffer.indexOf('"', at)
    if (quote === -1 || quote >= next) {
      const text = buffer[next - 1] === '\n' ? buffer.slice(at, next - 1) : buffer.slice(at, next)
      return fit({ line, cells: text.split(separator).map((cell) => cell.trim()) }, next, 1)
    }
    const parsed = parseQuoted(buffer, at, separator, ended)
    if (parsed === 'incomplete') return parsed
    const faulty = { row: { line, cells: [], fault: UNCLOSED }, end: next, lines: 1 }
    if (parsed === 'malformed') return faulty
    const { cells, end } = parsed
    // A mark that is not closed until a later row has taken that row in: it then has not the cells of one.
    if (end > next && width !== undefined && cells.length !== width) return faulty
    return fit({ line, cells }, end, end > next ? linesIn(buffer, at, end) : 1)
  }

  function fit(row: CsvRow, end: number, lines: number) {
    width ??= row.cells.length
    const extra = row.cells.slice(width).some((cell) => cell !== '')
    return { row: extra ? { line: row.line, cells: [], fault: TOO_MANY } : row, end, lines }
  }

  return { push }
}

const UNCLOSED: ListFault = { code: 'row.unclosed', values: {} }
const TOO_LONG: ListFault = { code: 'row.too-long', values: { max: String(MAX_IMPORT_ROW_CHARS) } }
const TOO_MANY: ListFault = { code: 'row.too-many-cells', values: {} }

/** Whichever the header has most of. */
function delimiterOf(header: string): string {
  const unquoted = header.replace(/"[^"]*"/g, '')
  const count = (candidate: string) => unquoted.split(candidate).length
  return [',', ';', '\t'].reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best))
}

/** One row with a quotation mark in it. A mark counts as one at the beginning of a cell only. */
function parseQuoted(
  text: string,
  at: number,
  delimiter: string,
  ended: boolean,
): { cells: string[]; end: number } | 'incomplete' | 'malformed' {
  const cells: string[] = []
  const limit = at + MAX_IMPORT_ROW_CHARS
  const short = ended || text.length > limit ? 'malformed' : 'incomplete'
  let i = at
  for (;;) {
    while (text[i] === ' ') i += 1
    if (text[i] === '"') {
      let value = ''
      for (let from = i + 1; ; ) {
        const close = text.indexOf('"', from)
        if (close === -1 || close > limit) return short
        value += text.slice(from, close)
        i = close + 1
        if (i === text.length && !ended) return 'incomplete'
        if (text[i] !== '"') break
        value += '"'
        from = i + 1
      }
      cells.push(value.trim())
      while (text[i] === ' ') i += 1
      if (i < text.length && text[i] !== delimiter && text[i] !== '\n') return 'malformed'
    } else {
      const from = i
      while (i < text.length && text[i] !== delimiter && text[i] !== '\n') i += 1
      cells.push(text.slice(from, i).trim())
    }
    if (i >= text.length) return ended ? { cells, end: text.length } : short
    if (text[i] === '\n') return { cells, end: i + 1 }
    i += 1
  }
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0
  for (let i = text.indexOf('\n', from); i !== -1 && i < to; i = text.indexOf('\n', i + 1)) lines += 1
  return Math.max(1, lines)
}
