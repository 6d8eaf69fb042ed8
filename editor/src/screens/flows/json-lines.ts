/** Where in a JSON text each value is: by JSON pointer (RFC 6901) its line, from 1. */
export interface JsonLines {
  of(pointer: string): number | null
  /** The line at which it stops being JSON; null where all of it is. */
  brokenAt: number | null
}

/** Values deeper than this are not looked at; the engine refuses them anyway. */
const MAX_DEPTH = 200

/** The nearest value around a pointer is found where the value itself is missing: that is where it should have been. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>()
  const scan = new Scan(text, lines)
  let brokenAt: number | null = null
  try {
    scan.document()
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    brokenAt = error.line
  }
  return {
    brokenAt,
    of(pointer) {
      for (let known = pointer; ; known = known.slice(0, known.lastIndexOf('/'))) {
        const line = lines.get(known)
        if (line !== undefined) return line
        if (known === '') return null
      }
    },
  }
}

class NotJson extends Error {
  readonly line: number

  constructor(line: number) {
    super(`Line ${line} is not JSON`)
    this.line = line
  }
}

class Scan {
  private readonly text: string
  private readonly lines: Map<string, number>
  private at = 0
  private line = 1

  constructor(text: string, lines: Map<string, number>) {
    this.text = text
    this.lines = lines
  }

  document(): void {
    this.space()
    this.value('', 0)
    this.space()
    if (this.at < this.text.length) this.fail()
  }

  private value(pointer: string, depth: number): void {
    if (depth > MAX_DEPTH) this.fail()
    this.lines.set(pointer, this.line)
    const first = this.text[this.at]
    if (first === '{') this.items('}', (_, key) => this.value(`${pointer}/${escaped(key)}`, depth + 1), true)
    else if (first === '[') this.items(']', (index) => this.value(`${pointer}/${index}`, depth + 1), false)
    else if (first === '"') this.take(STRING)
    else this.take(SCALAR)
  }

  private items(end: string, each: (index: number, key: string) => void, isObject: boolean): void {
    this.at += 1
    this.space()
    if (this.text[this.at] === end) {
      this.at += 1
      return
    }
    for (let index = 0; ; index++) {
      this.space()
      let key = ''
      if (isObject) {
        key = JSON.parse(this.take(STRING)) as string
        this.space()
        this.expect(':')
        this.space()
      }
      each(index, key)
      this.space()
      if (this.text[this.at] === end) {
        this.at += 1
        return
      }
      this.expect(',')
    }
  }

  private expect(character: string): void {
    if (this.text[this.at] !== character) this.fail()
    this.at += 1
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const [found] = pattern.exec(this.text) ?? []
    if (found === undefined) this.fail()
    this.at += found.length
    return found
  }

  private space(): void {
    for (; ; this.at++) {
      const character = this.text[this.at]
      if (character === '\n') this.line += 1
      else if (character !== ' ' && character !== '\t' && character !== '\r' && !(character === BOM && this.at === 0))
        return
    }
  }

  private fail(): never {
    throw new NotJson(this.line)
  }
}

const BOM = '\uFEFF'
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
