import { faultSentence, type ListFault, type ListFaultCode } from '../contacts/list-faults.ts'

/** Something in a row that the importer cannot use. The message says what it is and what to do. */
export class Mistake extends Error {
  /** As the header names it; empty when it is the row as a whole. */
  readonly column: string
  readonly fault: ListFault

  constructor(column: string, code: ListFaultCode, values: ListFault['values'] = {}) {
    super(faultSentence({ code, values }))
    this.name = 'Mistake'
    this.column = column
    this.fault = { code, values }
  }
}

/** All that is wrong with a row. */
class Mistakes extends Error {
  readonly all: readonly Mistake[]

  constructor(all: readonly Mistake[]) {
    super(all.map(({ message }) => message).join(' '))
    this.name = 'Mistakes'
    this.all = all
  }
}

type Parts = Record<string, () => unknown>

/** Reads each part, also after one that is wrong, so that no mistake hides another. Throws them together: `mistakesIn`. */
export function readAll<P extends Parts>(parts: P): { [Name in keyof P]: ReturnType<P[Name]> } {
  const values: Record<string, unknown> = {}
  const found: Mistake[] = []
  for (const name in parts) {
    try {
      values[name] = parts[name]?.()
    } catch (error) {
      // Two parts may read one column.
      for (const mistake of mistakesIn(error)) {
        if (!found.some(({ column, message }) => column === mistake.column && message === mistake.message))
          found.push(mistake)
      }
    }
  }
  if (found.length > 0) throw new Mistakes(found)
  return values as { [Name in keyof P]: ReturnType<P[Name]> }
}

/** @throws whatever is no mistake of a row */
export function mistakesIn(error: unknown): readonly Mistake[] {
  if (error instanceof Mistakes) return error.all
  if (error instanceof Mistake) return [error]
  throw error
}
