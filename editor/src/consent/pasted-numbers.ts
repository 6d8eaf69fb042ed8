import type { RowNote } from '../api/unsubscribes.ts'

/** Numbers as somebody has pasted them, read before anything is sent. */
export interface PastedNumbers {
  /** Digits, each number once; with a plus where one was written: without it the import says whether a country code is missing. */
  numbers: string[]
  /** On which line each of them stands. */
  lines: number[]
  /** Lines that are no number. */
  mistakes: RowNote[]
  /** Lines that say what an earlier one has said. */
  duplicates: RowNote[]
}

export interface PastedTexts {
  notANumber: string
  duplicate(firstLine: number): string
}

/** One number a line, as people write numbers. What stands beside it after a comma, semicolon or tab is let go by. */
export function readPastedNumbers(text: string, texts: PastedTexts): PastedNumbers {
  const lineOf = new Map<string, number>()
  const read: PastedNumbers = { numbers: [], lines: [], mistakes: [], duplicates: [] }
  for (const [index, whole] of text.split('\n').entries()) {
    const [cell = ''] = whole.split(/[,;\t]/)
    const written = cell.trim()
    if (written === '') continue
    const note = (message: string): RowNote => ({ line: index + 1, column: written, message })
    const bare = written.replace(/^00/, '+').replace(/[\s().-]/g, '')
    const digits = bare.replace('+', '')
    const first = lineOf.get(digits)
    if (!/^(?:\+[1-9]\d{6,14}|\d{7,15})$/.test(bare)) read.mistakes.push(note(texts.notANumber))
    else if (first !== undefined) read.duplicates.push(note(texts.duplicate(first)))
    else {
      lineOf.set(digits, index + 1)
      read.numbers.push(bare)
      read.lines.push(index + 1)
    }
  }
  return read
}

/** What the import says of a line of `csvOfNumbers`, told of the line that was pasted. */
export function asPasted({ lines }: Pick<PastedNumbers, 'lines'>, notes: readonly RowNote[]): RowNote[] {
  const HEADER_LINES = 1
  return notes.map((note) => ({ ...note, line: lines[note.line - HEADER_LINES - 1] ?? note.line }))
}

/** The list as the import reads it: without a kind, as it is somebody who says what their numbers are, and not WhatsApp. */
export function csvOfNumbers(numbers: readonly string[]): Blob {
  return new Blob([`identity\n${numbers.map((number) => `${number}\n`).join('')}`])
}
