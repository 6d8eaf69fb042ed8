/** A file of which no row can be read, and what to do. */
export class UnreadableList extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UnreadableList'
  }
}
