import { normalise } from './normalise.ts'

/**
 * Turns a row of terms into a regular expression over ` word word / word`: every word has one space before it.
 *
 * | term | matches |
 * | --- | --- |
 * | `stop`, `a\|b`, `opt_out` | that word, one of them, two words |
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
  /** One of these words must be in the message. */
  anchors: string[]
}

/** Word lists by class name. */
export type Classes = ReadonlyMap<string, readonly string[]>

export function compilePattern(pattern: string, classes: Classes): CompiledPattern {
  const anchors: string[] = []
  const source = pattern
    .split(' ')
    .map((term) => {
      if (term === '^') return START
      if (term === '$') return END
      if (term.startsWith('..')) return `(?: ${ANY_WORD}){0,${Number(term.slice(2))}}`
      const parts = /^([@!~>]?)(.+?)(\?|\*\d+)?$/.exec(term)
      if (!parts?.[2]) throw new Error(`Term "${term}" of pattern "${pattern}" cannot be read.`)
      const [, prefix, body, suffix] = parts
      const words = expand(body, classes)
      if (prefix === '@') anchors.push(...words.map(rarestPart))
      const one = `(?:${words.join('|')})(?= |$)`
      if (prefix === '!') return ` (?!${one})${ANY_WORD}`
      if (prefix === '~') return `(?<! ${one})`
      if (prefix === '>') return `(?:${END}|(?= ${one}))`
      if (!suffix) return ` ${one}`
      return `(?: ${one})${suffix === '?' ? '?' : `{0,${suffix.slice(1)}}`}`
    })
    .join('')
  if (anchors.length === 0) throw new Error(`Pattern "${pattern}" names no anchor.`)
  return { expression: new RegExp(`${source}(?= |$)`, 'g'), anchors }
}

const ANY_WORD = '[^ /"]+'
const START = '(?<=^| [/"])'
const END = '(?=$| [/"])'

function expand(body: string, classes: Classes): readonly string[] {
  const words = body.split('|').flatMap((part) => {
    const name = /^<(.+)>$/.exec(part)?.[1]
    if (name === undefined) return [normalise(part.replaceAll('_', ' ')).text]
    const members = classes.get(name)
    if (!members) throw new Error(`Word class <${name}> does not exist.`)
    return members
  })
  return [...new Set(words)]
}

/** Of several words the longest, which is hardly ever a common one. */
export function rarestPart(words: string): string {
  return words.split(' ').reduce((longest, word) => (word.length >= longest.length ? word : longest))
}
