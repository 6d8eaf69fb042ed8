/** Something in a row that the importer cannot use. The message says what it is and what to do. */
export class Mistake extends Error {
  /** As the header names it; empty when it is the row as a whole. */
  readonly column: string

  constructor(column: string, message: string) {
    super(message)
    this.name = 'Mistake'
    this.column = column
  }
}
