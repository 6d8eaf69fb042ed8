import { BREAK, normalise } from './normalise.ts'

/** What may stand in one place: words, several words in a row (`opt out`) and stems (`mesaj-`), as `readWords` returns them. */
export class Alternatives {
  /** Its own, without those of the others. */
  readonly words: readonly string[]
  readonly #others: readonly Alternatives[]
  #tree: Tree | undefined
  #reach: Reach | undefined

  /** @param others what may stand there as well: lists that are shared are not copied */
  constructor(words: readonly string[], others: readonly Alternatives[] = []) {
    this.words = words
    this.#others = others
  }

  /** Bit n is set if n words in a row are one of these; 0 if none is. */
  lengthsAt(reading: Reading, at: number): number {
    let lengths = lengthsIn(this.#tree ?? this.#read(), reading, at, ONE_WORD)
    for (const other of this.#others) lengths |= other.lengthsAt(reading, at)
    return lengths
  }

  /** What is left of these words when its own are taken away, the longest first. */
  takenFrom(words: readonly string[]): string[] {
    const reading = new Reading(words)
    const left: string[] = []
    for (let at = 0; at < words.length; ) {
      const lengths = this.lengthsAt(reading, at)
      if (lengths === 0) left.push(words[at] ?? '')
      at += lengths === 0 ? 1 : longestOf(lengths)
    }
    return left
  }

  /** Whether any of them stands among these words. */
  isAmong(words: readonly string[]): boolean {
    const reading = new Reading(words)
    return words.some((_, at) => this.lengthsAt(reading, at) > 0)
  }

  /** How many words the shortest has, and the longest. */
  get reach(): Reach {
    this.#reach ??= this.#measure()
    return this.#reach
  }

  #measure(): Reach {
    const counts = this.words.map((words) => words.split(' ').length)
    const reaches = this.#others.map((other) => other.reach)
    return {
      least: Math.min(...counts, ...reaches.map(({ least }) => least)),
      most: Math.max(...counts, ...reaches.map(({ most }) => most)),
    }
  }

  #read(): Tree {
    this.#tree = treeOf(this.words)
    return this.#tree
  }
}

/** A message as it is searched. */
export class Reading {
  /** Words and the marks between them. */
  readonly tokens: readonly string[]
  /** The mark of each. */
  readonly marks: readonly number[]
  #beginnings: readonly string[] | undefined

  constructor(tokens: readonly string[]) {
    this.tokens = tokens
    this.marks = tokens.map(markOf)
  }

  /** The letters of each token by which stems are looked up. */
  get beginnings(): readonly string[] {
    this.#beginnings ??= this.tokens.map((token) => token.slice(0, STEM_LETTERS))
    return this.#beginnings
  }
}

/** Number of words. */
export interface Reach {
  least: number
  most: number
}

/** What a stem ends in. */
export const STEM = '-'
/** So long is the part of a stem by which it is looked up. */
export const STEM_LETTERS = 4

/** The length of one word. */
export const ONE_WORD = 1 << 1
/** The largest of the lengths that are set. */
export function longestOf(lengths: number): number {
  return 31 - Math.clz32(lengths)
}

export function without(lengths: number, length: number): number {
  return lengths & ~(1 << length)
}

/** As many as there are bits for. */
const MAX_WORDS = 30

/** Words that may come next. */
interface Tree {
  /** The marks of all words that may come next: most others are told by it without being looked up. */
  marks: number
  /** These are the last. */
  single: Set<string>
  /** So are words that begin with one of these, by their first letters. */
  stems: Map<string, string[]> | undefined
  /** After these more come. */
  tails: Map<string, Tree> | undefined
}

function treeOf(all: readonly string[]): Tree {
  const tree = emptyTree()
  for (const words of all) {
    const row = words.split(' ')
    if (row.length > MAX_WORDS) throw new Error(`More than ${MAX_WORDS} words in a row: "${words}".`)
    const last = row.pop() ?? ''
    let branch = tree
    for (const word of row) {
      branch.marks |= markOf(word)
      branch.tails ??= new Map()
      const next = branch.tails.get(word) ?? emptyTree()
      branch.tails.set(word, next)
      branch = next
    }
    branch.marks |= markOf(last)
    if (!last.endsWith(STEM)) branch.single.add(last)
    else {
      branch.stems ??= new Map()
      append(branch.stems, last.slice(0, STEM_LETTERS), last.slice(0, -STEM.length))
    }
  }
  return tree
}

function emptyTree(): Tree {
  return { marks: 0, single: new Set(), stems: undefined, tails: undefined }
}

/** One of 32 bits, by the first two letters. */
function markOf(word: string): number {
  return 1 << (5 * word.charCodeAt(0) + word.charCodeAt(1))
}

/** @param length the bit for words that end here */
function lengthsIn(tree: Tree, reading: Reading, at: number, length: number): number {
  if (((reading.marks[at] ?? 0) & tree.marks) === 0) return 0
  const token = reading.tokens[at] ?? ''
  const { single, stems, tails } = tree
  const isLast = single.has(token) || (stems && startsWithAny(token, stems.get(reading.beginnings[at] ?? '')))
  const tail = tails?.get(token)
  return (isLast ? length : 0) | (tail ? lengthsIn(tail, reading, at + 1, length << 1) : 0)
}

export function append<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function startsWithAny(token: string, stems: readonly string[] | undefined): boolean {
  return stems?.some((stem) => token.startsWith(stem)) ?? false
}

/**
 * A word, several words (`opt_out`) or a stem (`mesaj-`), as a message would be normalised.
 *
 * @throws Error when a stem is too short.
 */
export function readWords(term: string): string {
  if (PLAIN.test(term)) return term
  const words = normalise(term.replaceAll('_', ' ')).text
  if (!term.endsWith(STEM)) return words
  const stem = words.slice(words.lastIndexOf(' ') + 1)
  if (stem.length < STEM_LETTERS) throw new Error(`Stem "${term}" has fewer than ${STEM_LETTERS} letters.`)
  return words + STEM
}

/** As `readWords` for each. Normalising costs much per call and little per letter, so it is done for many at once. */
export function readAll(terms: readonly string[]): string[] {
  const foreign = terms.filter((term) => !PLAIN.test(term))
  const read = new Map<string, string>()
  for (let at = 0; at < foreign.length; at += BATCH) {
    const batch = foreign.slice(at, at + BATCH)
    // The first is there so that a list of single letters is not read as a word spelt out.
    const parts = normalise(['list', ...batch].join('|').replaceAll('_', ' '))
      .tokens.join(' ')
      .split(` ${BREAK} `)
    if (parts.length !== batch.length + 1) continue
    for (const [index, term] of batch.entries()) read.set(term, parts[index + 1] ?? '')
  }
  return terms.map((term) => {
    const words = read.get(term)
    return words === undefined || term.endsWith(STEM) ? readWords(term) : words
  })
}

/** So many words are never too long for one message. */
const BATCH = 24

/** Normalising would change nothing. */
const PLAIN = /^[a-z0-9]+$/

/** Of several words the longest that is not a common one: the fewer messages have it, the less there is to search. */
export function rarestPart(words: string): string {
  if (!words.includes(' ')) return words
  const weight = (word: string) => (COMMON.has(word) ? word.length / 100 : word.length)
  return words.split(' ').reduce((rarest, word) => (weight(word) > weight(rarest) ? word : rarest))
}

const COMMON = new Set(
  'out off for from not with this that the want have need your you will of to no do be on in any more'.split(' '),
)
