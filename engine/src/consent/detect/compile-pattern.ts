import { Alternatives, longestOf, ONE_WORD, type Reach, type Reading, readAll, without } from './alternatives.ts'
import { BREAK, isMark } from './normalise.ts'

/**
 * Finds a row of terms in the tokens of a message.
 *
 * | term | matches |
 * | --- | --- |
 * | `stop`, `a\|b`, `opt_out` | that word, one of them, two words |
 * | `mesaj-` | any word that begins with these four letters or more: `mesaj`, `mesajlar` |
 * | `<class>` | a word of that class; may stand among alternatives |
 * | `term?`, `term*3` | at most once, at most three times |
 * | `..3` | up to three words of the same clause, whatever they are |
 * | `/`, `/?` | the mark between two clauses, at most one such mark; nothing else crosses it |
 * | `!term` | one word that is not this |
 * | `~term` | nothing: the word before is not this |
 * | `>term` | nothing: the clause ends here or goes on with this |
 * | `>!term` | nothing: the next word is not this |
 * | `^`, `$` | start and end of a clause |
 * | `@term` | as `term`; only around its words the pattern is looked for. One per pattern |
 *
 * As much as possible is taken in each place. Nothing repeats without a bound, so the work per anchor is bounded as well.
 */
export class CompiledPattern {
  readonly anchors: readonly Alternatives[]
  readonly #terms: readonly string[]
  readonly #classes: Classes
  readonly #anchor: Alternatives
  #steps: Steps | undefined

  /**
   * Reads the anchor; the rest is read when it is first asked for, as most patterns never meet a message with their anchor.
   *
   * @throws Error when not just one term is an anchor, and like the other members when a term cannot be read or names no class.
   */
  constructor(pattern: string, classes: Classes) {
    this.#terms = pattern.split(' ')
    this.#classes = classes
    const [anchor, another] = this.#terms.filter((term) => term.startsWith(ANCHOR))
    if (!anchor || another) throw new Error(`Pattern "${pattern}" does not name one anchor.`)
    const { own, named } = partsOf(anchor, classes)
    this.#anchor = alternativesOf(own, named)
    this.anchors = own.length > 0 ? [...named, this.#anchor] : named
  }

  /** Whether it stands around this place, where its anchor does with these lengths. */
  standsAround(reading: Reading, anchor: number, lengths: number): boolean {
    const { fromStart, afterAnchor, before } = this.#steps ?? this.#compile()
    if (take(afterAnchor, reading, anchor, lengths) === NOWHERE) return false
    for (let start = Math.max(0, anchor - before.most); start <= anchor - before.least; start++) {
      if (fromStart(reading, start) !== NOWHERE) return true
    }
    return false
  }

  /** The first `most` places where it stands, none in another, from left to right; `anchors` are all around which it stands. */
  find(reading: Reading, anchors: readonly number[], most: number): Span[] {
    const { fromStart, before } = this.#steps ?? this.#compile()
    const spans: Span[] = []
    let start = 0
    for (const anchor of anchors.toSorted((a, b) => a - b)) {
      start = Math.max(start, anchor - before.most)
      while (start <= anchor - before.least && spans.length < most) {
        const end = fromStart(reading, start)
        if (end !== NOWHERE) spans.push({ start, end })
        start = end === NOWHERE ? start + 1 : end
      }
    }
    return spans
  }

  /** How many words it takes. */
  get reach(): Reach {
    return (this.#steps ?? this.#compile()).reach
  }

  #compile(): Steps {
    this.#steps = compile(this.#terms, this.#anchor, this.#classes)
    return this.#steps
  }
}

/** Tokens from `start` to before `end`. */
export interface Span {
  start: number
  end: number
}

/** Word classes by name. */
export type Classes = Pick<ReadonlyMap<string, Alternatives>, 'get'>

/** Where a match that comes to this token ends, or `NOWHERE`. */
type Step = (reading: Reading, at: number) => number

const NOWHERE = -1

interface Steps {
  fromStart: Step
  afterAnchor: Step
  /** So many words may stand before the anchor. */
  before: Reach
  /** And as many in all. */
  reach: Reach
}

/** Every step knows the one that comes after it, so they are made from the last term to the first. */
function compile(terms: readonly string[], anchor: Alternatives, classes: Classes): Steps {
  let step: Step = (_, at) => at
  let afterAnchor = step
  let before = NOTHING
  let reach = NOTHING
  for (const source of terms.toReversed()) {
    const isAnchor = source.startsWith(ANCHOR)
    const term = isAnchor ? taking(anchor, anchor.reach) : termOf(source, classes)
    if (isAnchor) afterAnchor = step
    before = isAnchor ? NOTHING : plus(before, term.reach)
    reach = plus(reach, term.reach)
    step = term.followedBy(step)
  }
  return { fromStart: step, afterAnchor, before, reach }
}

function plus(one: Reach, other: Reach): Reach {
  return { least: one.least + other.least, most: one.most + other.most }
}

interface Term {
  followedBy: (next: Step) => Step
  /** How many words it takes. */
  reach: Reach
}

const NOTHING: Reach = { least: 0, most: 0 }
const ONE: Reach = { least: 1, most: 1 }

function termOf(term: string, classes: Classes): Term {
  if (term === '^') return passing(isStart)
  if (term === '$') return passing(isEnd)
  if (term === BREAK) return taking(A_BREAK, ONE)
  if (term === `${BREAK}?`) return takingUpTo(1, A_BREAK, ONE)
  if (GAP.test(term)) return takingUpTo(Number(term.slice(2)), ANY_BUT_BREAK, ONE)
  const { prefix, suffix } = readTerm(term)
  const { own, named } = partsOf(term, classes)
  const words = alternativesOf(own, named)
  const isOne = (reading: Reading, at: number) => words.lengthsAt(reading, at) > 0
  if (prefix === '!') {
    return taking({ lengthsAt: (reading, at) => (isOne(reading, at) ? 0 : ANY_WORD.lengthsAt(reading, at)) }, ONE)
  }
  if (prefix === '~') return passing(isNotAfter(words))
  if (prefix === '>') return passing((reading, at) => isEnd(reading, at) || isOne(reading, at))
  if (prefix === '>!') return passing((reading, at) => !isOne(reading, at))
  if (suffix === '') return taking(words, words.reach)
  return takingUpTo(suffix === '?' ? 1 : Number(suffix.slice(1)), words, words.reach)
}

/** What can be taken at a place: bit n is set for n words. */
type Words = Pick<Alternatives, 'lengthsAt'>

const ANY_WORD: Words = { lengthsAt: (reading, at) => (isEnd(reading, at) ? 0 : ONE_WORD) }

/** A gap reaches into a quotation (the song “Leave me alone”), and ends with the clause. */
const ANY_BUT_BREAK: Words = {
  lengthsAt: ({ tokens }, at) => (tokens[at] === undefined || tokens[at] === BREAK ? 0 : ONE_WORD),
}

const A_BREAK: Words = { lengthsAt: ({ tokens }, at) => (tokens[at] === BREAK ? ONE_WORD : 0) }

function passing(test: (reading: Reading, at: number) => boolean): Term {
  return { followedBy: (next) => (reading, at) => (test(reading, at) ? next(reading, at) : NOWHERE), reach: NOTHING }
}

function taking(words: Words, reach: Reach): Term {
  return { followedBy: (next) => (of, at) => take(next, of, at, words.lengthsAt(of, at)), reach }
}

function takingUpTo(times: number, words: Words, { most }: Reach): Term {
  const followedBy = (next: Step) => {
    let step = next
    for (let left = times; left > 0; left--) step = takingOrNot(words, step, next)
    return step
  }
  return { followedBy, reach: { least: 0, most: most * times } }
}

function takingOrNot(words: Words, next: Step, otherwise: Step): Step {
  return (reading, at) => {
    const end = take(next, reading, at, words.lengthsAt(reading, at))
    return end === NOWHERE ? otherwise(reading, at) : end
  }
}

/** Goes on after the longest of these lengths, or else after the next shorter one. */
function take(next: Step, reading: Reading, at: number, lengths: number): number {
  for (let left = lengths; left !== 0; left = without(left, longestOf(left))) {
    const end = next(reading, at + longestOf(left))
    if (end !== NOWHERE) return end
  }
  return NOWHERE
}

function isStart({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || isMark(before)
}

function isEnd({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  return token === undefined || isMark(token)
}

function isNotAfter(words: Alternatives): (reading: Reading, at: number) => boolean {
  const { least, most } = words.reach
  return (reading, at) => {
    for (let length = least; length <= most; length++) {
      if (words.lengthsAt(reading, at - length) & (1 << length)) return false
    }
    return true
  }
}

function readTerm(term: string): { prefix: string; parts: string[]; suffix: string } {
  const [, prefix = '', body = '', suffix = ''] = TERM.exec(term) ?? []
  const parts = body.split('|')
  if (!parts.every((part) => PART.test(part))) throw new Error(`Term "${term}" of a pattern cannot be read.`)
  return { prefix, parts, suffix }
}

const ANCHOR = '@'
const GAP = /^\.\.\d+$/
const TERM = /^(>!|[@!~>]?)(.+?)(\?|\*\d+)?$/
/** A class, or words with nothing in them that means something in a pattern. */
const PART = /^(?:<[^<>]+>|[^<>@!~^$?*"]*[\p{L}\p{N}][^<>@!~^$?*"]*)$/u

/** Its classes, which many patterns share, and all other words. */
function partsOf(term: string, classes: Classes): { own: string[]; named: Alternatives[] } {
  const { parts } = readTerm(term)
  return {
    own: readAll(parts.filter((part) => !part.startsWith('<'))),
    named: parts.filter((part) => part.startsWith('<')).map((part) => classOf(part, classes)),
  }
}

function alternativesOf(own: readonly string[], named: readonly Alternatives[]): Alternatives {
  const [only, another] = named
  return only && !another && own.length === 0 ? only : new Alternatives(own, named)
}

function classOf(name: string, classes: Classes): Alternatives {
  const words = classes.get(name.slice(1, -1))
  if (!words) throw new Error(`Word class ${name} does not exist.`)
  return words
}
