import { normalise } from './normalise.ts'

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
 * | `^`, `$` | start and end of a clause |
 * | `@term` | as `term`; a message without any of its words is not searched at all. One per pattern at least |
 *
 * Nothing repeats without a bound, so the work per message is bounded as well.
 */
export interface CompiledPattern {
  expression: RegExp
  /** One of these words must be in the message; a stem ends in `STEM`. */
  anchors: string[]
  /** One of these, too: those of the term that fewest words satisfy. Undefined if no other term is sure to be there. */
  needed: ReadonlySet<string> | undefined
}

/** Word lists by class name. */
export type Classes = ReadonlyMap<string, readonly string[]>

export function compilePattern(pattern: string, classes: Classes): CompiledPattern {
  const anchors: string[] = []
  let needed: Alternatives | undefined
  const source = pattern
    .split(' ')
    .map((term) => {
      if (term === '^') return START
      if (term === '$') return END
      if (term.startsWith('..')) return `(?: ${ANY_WORD}){0,${Number(term.slice(2))}}`
      const parts = /^([@!~>]?)(.+?)(\?|\*\d+)?$/.exec(term)
      if (!parts?.[2]) throw new Error(`Term "${term}" of pattern "${pattern}" cannot be read.`)
      const [, prefix, body, suffix] = parts
      const alternatives = expand(body, classes)
      if (prefix === '@') anchors.push(...alternatives.rarest())
      else if (!prefix && !suffix && !alternatives.stems && alternatives.count < (needed?.count ?? Infinity)) {
        needed = alternatives
      }
      const one = `${alternatives.source}(?= |$)`
      if (prefix === '!') return ` (?!${one})${ANY_WORD}`
      if (prefix === '~') return `(?<! ${one})`
      if (prefix === '>') return `(?:${END}|(?= ${one}))`
      if (!suffix) return ` ${one}`
      return `(?: ${one})${suffix === '?' ? '?' : `{0,${suffix.slice(1)}}`}`
    })
    .join('')
  if (anchors.length === 0) throw new Error(`Pattern "${pattern}" names no anchor.`)
  return { expression: new RegExp(`${source}(?= |$)`, 'g'), anchors, needed: needed?.rarest() }
}

/** What a stem ends in. */
export const STEM = '-'
/** So long is the part of a stem by which it is looked up. */
export const STEM_LETTERS = 4

const ANY_WORD = '[^ /"]+'
const ANY_ENDING = '[^ /"]*'
const START = '(?<=^| [/"])'
const END = '(?=$| [/"])'

/**
 * A word, several words (`opt_out`) or a stem (`mesaj-`), as a message would be normalised.
 *
 * @throws Error when a stem is too short.
 */
export function readWords(term: string): string {
  const words = normalise(term.replaceAll('_', ' ')).text
  if (!term.endsWith(STEM)) return words
  const stem = words.slice(words.lastIndexOf(' ') + 1)
  if (stem.length < STEM_LETTERS) throw new Error(`Stem "${term}" has fewer than ${STEM_LETTERS} letters.`)
  return words + STEM
}

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
  return sourceOf(tree)
}

/** Letters that may come next; an empty one ends a word. */
type Tree = Map<string, Tree>

function sourceOf(tree: Tree): string {
  const branches = [...tree].map(([letter, next]) => letter + sourceOf(next))
  return branches.length > 1 ? `(?:${branches.join('|')})` : branches.join('')
}

interface Alternatives {
  source: string
  count: number
  /** One of them is a stem. */
  stems: boolean
  /** Of each its rarest word. */
  rarest: () => ReadonlySet<string>
}

/** Many patterns name the same long classes. */
const expansions = new WeakMap<Classes, Map<string, Alternatives>>()

function expand(body: string, classes: Classes): Alternatives {
  const known = expansions.get(classes) ?? new Map<string, Alternatives>()
  expansions.set(classes, known)
  const expanded = known.get(body) ?? (body.includes('|') ? join(body, classes) : read(body, classes))
  known.set(body, expanded)
  return expanded
}

function join(body: string, classes: Classes): Alternatives {
  const parts = body.split('|')
  const own = parts.filter((part) => !part.startsWith('<')).map(readWords)
  const all = parts.filter((part) => part.startsWith('<')).map((part) => expand(part, classes))
  if (own.length > 0) all.push(alternativesOf(own))
  return {
    source: `(?:${all.map(({ source }) => source).join('|')})`,
    count: all.reduce((sum, { count }) => sum + count, 0),
    stems: all.some(({ stems }) => stems),
    rarest: () => new Set(all.flatMap(({ rarest }) => [...rarest()])),
  }
}

function read(part: string, classes: Classes): Alternatives {
  const name = /^<(.+)>$/.exec(part)?.[1]
  const words = name === undefined ? [readWords(part)] : classes.get(name)
  if (!words) throw new Error(`Word class <${name}> does not exist.`)
  return alternativesOf(words)
}

function alternativesOf(words: readonly string[]): Alternatives {
  const rarest = new Set(words.map(rarestPart))
  return {
    source: anyOf(words),
    count: words.length,
    stems: words.some((word) => word.endsWith(STEM)),
    rarest: () => rarest,
  }
}

/** Of several words the longest that is not a common one: the fewer messages have it, the less there is to search. */
export function rarestPart(words: string): string {
  const weight = (word: string) => (COMMON.has(word) ? word.length / 100 : word.length)
  return words.split(' ').reduce((rarest, word) => (weight(word) > weight(rarest) ? word : rarest))
}

const COMMON = new Set(
  'out off for from not with this that the want have need your you will of to no do be on in any more'.split(' '),
)
