/** Values in the order in which they came, kept as JSON text so that no caller shares a reference with the store. */
export class Shelf<T> {
  readonly #texts = new Map<string, string>()

  has(key: string): boolean {
    return this.#texts.has(key)
  }
  get(key: string): T | null {
    const text = this.#texts.get(key)
    return text === undefined ? null : JSON.parse(text)
  }
  put(key: string, value: T): void {
    this.#texts.set(key, JSON.stringify(value))
  }
  /** Keeps the first value that came under this key. */
  add(key: string, value: T): void {
    if (!this.#texts.has(key)) this.put(key, value)
  }
  delete(key: string): boolean {
    return this.#texts.delete(key)
  }
  deleteWhere(isGone: (value: T) => boolean): void {
    for (const [key, text] of this.#texts) if (isGone(JSON.parse(text))) this.#texts.delete(key)
  }
  entries(): [string, T][] {
    return [...this.#texts].map(([key, text]) => [key, JSON.parse(text)])
  }
  values(): T[] {
    return [...this.#texts.values()].map((text) => JSON.parse(text))
  }
}
