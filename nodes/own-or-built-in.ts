import type { Text } from './contract.ts'

/**
 * The author's words, and the built-in ones in every language in which the author wrote none: also where they wrote a dialect
 * of it. A plain text is for everybody; one without a word is none.
 */
export function ownOrBuiltIn(own: Text | undefined, builtIn: Text): Text {
  if (own === undefined) return builtIn
  if (typeof own === 'string') return own.trim() === '' ? builtIn : own
  if (typeof builtIn === 'string') return own
  const written = Object.entries(own).filter(([, version]) => version.trim() !== '')
  const languages = new Set(written.map(([tag]) => base(tag)))
  const others = Object.entries(builtIn).filter(([tag]) => !languages.has(base(tag)))
  return Object.fromEntries([...written, ...others])
}

const base = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0]
