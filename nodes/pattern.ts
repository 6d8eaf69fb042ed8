/**
 * Regular expressions that authors write, in RE2 syntax (https://github.com/google/re2/wiki/Syntax): matching time is
 * linear in the text whatever the pattern, so no pattern can stall the engine.
 */
import { RE2JS } from 're2js'

export const MAX_PATTERN_CHARS = 200
/** Size of the compiled program: matching costs at most this many steps per character. */
const MAX_PROGRAM_SIZE = 1500
const MAX_CACHED_PATTERNS = 200

/** What is wrong with a pattern, in words for its author, or null. */
export function patternProblem(pattern: string): string | null {
  const compiled = compile(pattern)
  return typeof compiled === 'string' ? compiled : null
}

/** Whether the pattern fits the whole text, or with `part` some place in it. A broken pattern fits nothing. */
export function fits(pattern: string, text: string, extent: 'whole' | 'part' = 'whole'): boolean {
  const compiled = compile(pattern)
  if (typeof compiled === 'string') return false
  const matcher = compiled.matcher(text)
  return extent === 'whole' ? matcher.matches() : matcher.find()
}

const cache = new Map<string, RE2JS | string>()

function compile(pattern: string): RE2JS | string {
  const cached = cache.get(pattern)
  if (cached !== undefined) return cached
  const compiled = compileUncached(pattern)
  const oldest = cache.keys().next().value
  if (cache.size >= MAX_CACHED_PATTERNS && oldest !== undefined) cache.delete(oldest)
  cache.set(pattern, compiled)
  return compiled
}

function compileUncached(pattern: string): RE2JS | string {
  if (pattern === '') return 'the pattern is empty'
  if (pattern.length > MAX_PATTERN_CHARS) return `the pattern is longer than ${MAX_PATTERN_CHARS} characters`
  try {
    const compiled = RE2JS.compile(pattern)
    return compiled.programSize() > MAX_PROGRAM_SIZE
      ? 'the pattern is too complex: use smaller repeat counts'
      : compiled
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace('error parsing regexp: ', '')
  }
}
