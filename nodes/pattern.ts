/**
 * Regular expressions that authors write, in RE2 syntax (https://github.com/google/re2/wiki/Syntax): matching time is
 * linear in the text whatever the pattern, so no pattern can stall the engine.
 */
import { RE2JS } from 're2js'
import type { Label } from './contract.ts'

export const MAX_PATTERN_CHARS = 200
/** Size of the compiled program: matching costs at most this many steps per character. */
const MAX_PROGRAM_SIZE = 1500
const MAX_CACHED_PATTERNS = 200

/** What is wrong with a pattern, in words for its author, or null. */
export function patternProblem(pattern: string): Label | null {
  const compiled = compile(pattern)
  return compiled instanceof RE2JS ? null : compiled
}

/** Whether the pattern fits the whole text, or with `part` some place in it. A broken pattern fits nothing. */
export function fits(pattern: string, text: string, extent: 'whole' | 'part' = 'whole'): boolean {
  const compiled = compile(pattern)
  if (!(compiled instanceof RE2JS)) return false
  const matcher = compiled.matcher(text)
  return extent === 'whole' ? matcher.matches() : matcher.find()
}

const cache = new Map<string, RE2JS | Label>()

function compile(pattern: string): RE2JS | Label {
  const cached = cache.get(pattern)
  if (cached !== undefined) return cached
  const compiled = compileUncached(pattern)
  const oldest = cache.keys().next().value
  if (cache.size >= MAX_CACHED_PATTERNS && oldest !== undefined) cache.delete(oldest)
  cache.set(pattern, compiled)
  return compiled
}

function compileUncached(pattern: string): RE2JS | Label {
  if (pattern === '') return { en: 'it is empty', pt: 'está vazio', es: 'está vacío' }
  if (pattern.length > MAX_PATTERN_CHARS)
    return {
      en: `it is longer than ${MAX_PATTERN_CHARS} characters`,
      pt: `tem mais de ${MAX_PATTERN_CHARS} caracteres`,
      es: `tiene más de ${MAX_PATTERN_CHARS} caracteres`,
    }
  try {
    const compiled = RE2JS.compile(pattern)
    return compiled.programSize() > MAX_PROGRAM_SIZE
      ? {
          en: 'it is too complex: use smaller repeat counts',
          pt: 'é complexo demais: use repetições menores',
          es: 'es demasiado complejo: use repeticiones menores',
        }
      : compiled
  } catch (error) {
    // The words of RE2 itself, which are English.
    const problem = (error instanceof Error ? error.message : String(error)).replace('error parsing regexp: ', '')
    return { en: problem, pt: problem, es: problem }
  }
}
