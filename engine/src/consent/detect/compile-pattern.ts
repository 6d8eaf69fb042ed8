import { BREAK, normalise } from './normalise.ts'

/**
 * Turns a row of terms into a regular expression over ` word word / word`: every word has one space before it.
 *
 * | term | matches |
 * | --- | --- |
 * | `stop`, `a\|b`, `opt_out` | that word, one of them, two words |
 * | `mesaj-` | any word that begins with these four letters or more: `mesaj`, `mesajlar` |
 * | `<class>` | a word of that class; may stand among alternatives |
 * | `term?`, `term*3` | at most once, at most three times |
 * | `..3` | up to three words of the same clause, whatever they are |
 * | `!term` | one word that is not this |
 * | `~term` | nothing: the word before is not this |
 * | `>term` | nothing: the clause ends here or goes on with this |
 * | `>!term` | nothing: the next word is not this |
 * | `^`, `$` | start and end of a clause |
 * | `@term` | as `term`; a message without any of its words is not searched at all. One per pattern at least |
 *
 * Nothing repeats without a bound, so the work per message is bounded as well.
 */
export class CompiledPattern {
  /** A message with none of their words is not searched. */
  readonly anchors: readonly Alternatives[]
  readonly #terms: readonly string[]
  readonly #classes: Classes
  #needed: readonly Alternatives[] | undefined
  #expression: RegExp | undefined

  /**
   * Reads the anchors; the rest is read when it is first asked for, as most patterns never meet a message with their anchor.
   *
   * @throws Error when no term is an anchor, and like the other members when a term cannot be read or names no class.
   */
  constructor(pattern: string, classes: Classes) {
    this.#terms = pattern.split(' ')
    this.#classes = classes
    const anchors = this.#terms.filter((term) => term.startsWith('@')).map(readTerm)
    if (anchors.length === 0) throw new Error(`Pattern "${pattern}" names no anchor.`)
    this.anchors = anchors.flatMap(({ parts }) => expand(parts, classes))
  }

  /** Every match has a word of each of these, too; those with the fewest words come first. */
  get needed(): readonly Alternatives[] {
    this.#needed ??= neededOf(this.#terms, this.#classes)
    return this.#needed
  }

  get expression(): RegExp {
    this.#expression ??= new RegExp(`${this.#terms.map((term) => sourceOf(term, this.#classes)).join('')}(?= |$)`, 'g')
    return this.#expression
  }
}

/** Word lists by class name, as `readWords` returns them; the same list each time. */
export type Classes = Pick<ReadonlyMap<string, readonly string[]>, 'get'>

/** What may stand in one place of a pattern. */
export class Alternatives {
  readonly words: readonly string[]
  #source: string | undefined
  #rarest: ReadonlySet<string> | undefined

  constructor(words: readonly string[], source?: string) {
    this.words = words
    this.#source = source
  }

  /** As a regular expression. */
  get source(): string {
    this.#source ??= anyOf(this.words)
    return this.#source
  }

  /** Of each its rarest word. */
  get rarest(): ReadonlySet<string> {
    this.#rarest ??= new Set(this.words.map(rarestPart))
    return this.#rarest
  }
}

function neededOf(terms: readonly string[], classes: Classes): Alternatives[] {
  return terms
    .filter((term) => !MARK.test(term))
    .map(readTerm)
    .flatMap(({ prefix, parts, suffix }) => (prefix || suffix ? [] : [join(parts, classes)]))
    .filter(({ words }) => !words.some((word) => word.endsWith(STEM)))
    .sort((a, b) => a.words.length - b.words.length)
}

function sourceOf(term: string, classes: Classes): string {
  if (term === '^') return START
  if (term === '$') return END
  if (MARK.test(term)) return `(?: ${ANY_WORD}){0,${term.slice(2)}}`
  const { prefix, parts, suffix } = readTerm(term)
  const one = `${join(parts, classes).source}(?= |$)`
  if (prefix === '!') return ` (?!${one})${ANY_WORD}`
  if (prefix === '~') return `(?<! ${one})`
  if (prefix === '>') return `(?:${END}|(?= ${one}))`
  if (prefix === '>!') return `(?! ${one})`
  if (!suffix) return ` ${one}`
  return `(?: ${one})${suffix === '?' ? '?' : `{0,${suffix.slice(1)}}`}`
}

function readTerm(term: string): { prefix: string; parts: string[]; suffix: string } {
  const [, prefix = '', body = '', suffix = ''] = TERM.exec(term) ?? []
  const parts = body.split('|')
  if (!parts.every((part) => PART.test(part))) throw new Error(`Term "${term}" of a pattern cannot be read.`)
  return { prefix, parts, suffix }
}

/** Start, end or gap: a term without words of its own. */
const MARK = /^(?:\^|\$|\.\.\d+)$/
const TERM = /^(>!|[@!~>]?)(.+?)(\?|\*\d+)?$/
/** A class, or words with nothing in them that means something in a pattern. */
const PART = /^(?:<[^<>]+>|[^<>@!~^$?*"]*[\p{L}\p{N}][^<>@!~^$?*"]*)$/u

/** What a stem ends in. */
export const STEM = '-'
/** So long is the part of a stem by which it is looked up. */
export const STEM_LETTERS = 4

/** Stands where a part of a longer message was cut: no word, and neither the start nor the end of a clause. */
export const CUT = '|'

const ANY_WORD = '[^ /"|]+'
const ANY_ENDING = '[^ /"|]*'
const START = '(?<=^| [/"])'
const END = '(?=$| [/"])'

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

/**
 * The source of a regular expression for one of the words or stems that `readWords` returns. Words with the same beginning
 * share it, so that a long list costs hardly more than a short one.
 */
export function anyOf(words: readonly string[]): string {
  const tree: Tree = new Map()
  for (const word of words) {
    const letters = word.endsWith(STEM) ? [...word.slice(0, -STEM.length), ANY_ENDING] : word
    let branch = tree
    for (const letter of letters) {
      const next = branch.get(letter) ?? new Map()
      branch.set(letter, next)
      branch = next
    }
    branch.set('', new Map())
  }
  return sourceOfTree(tree)
}

/** Letters that may come next; an empty one ends a word. */
type Tree = Map<string, Tree>

function sourceOfTree(tree: Tree): string {
  const branches = [...tree].map(([letter, next]) => letter + sourceOfTree(next))
  return branches.length > 1 ? `(?:${branches.join('|')})` : branches.join('')
}

/** Its classes, which many patterns share, and all other words. */
function expand(parts: readonly string[], classes: Classes): Alternatives[] {
  const own = parts.filter((part) => !part.startsWith('<'))
  const all = parts.filter((part) => part.startsWith('<')).map((part) => classOf(part, classes))
  return own.length > 0 ? [...all, new Alternatives(own.map(readWords))] : all
}

function classOf(name: string, classes: Classes): Alternatives {
  const words = classes.get(name.slice(1, -1))
  if (!words) throw new Error(`Word class ${name} does not exist.`)
  const known = expanded.get(words) ?? new Alternatives(words)
  expanded.set(words, known)
  return known
}

const expanded = new WeakMap<readonly string[], Alternatives>()

function join(parts: readonly string[], classes: Classes): Alternatives {
  const all = expand(parts, classes)
  if (all.length === 1 && all[0]) return all[0]
  const source = `(?:${all.map((one) => one.source).join('|')})`
  return new Alternatives(
    all.flatMap(({ words }) => words),
    source,
  )
}

/** Of several words the longest that is not a common one: the fewer messages have it, the less there is to search. */
export function rarestPart(words: string): string {
  if (!words.includes(' ')) return words
  const weight = (word: string) => (COMMON.has(word) ? word.length / 100 : word.length)
  return words.split(' ').reduce((rarest, word) => (weight(word) > weight(rarest) ? word : rarest))
}

const COMMON = new Set(
  'out off for from not with this that the want have need your you will of to no do be on in any more'.split(' '),
)
