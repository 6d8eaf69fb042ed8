/** Reads the imports of a TypeScript source without running or parsing it. */

export interface Import {
  /** What stands between the quotes. */
  from: string
  /** Only types: nothing is loaded when the program runs. */
  typeOnly: boolean
}

export function importsOf(source: string): Import[] {
  const code = withoutComments(source)
  const statements = code.matchAll(/(?<![\w$.])(?:import|export)\b\s*([^'"`;()]*?)\bfrom\s*(['"])(.*?)\2/g)
  const found = Array.from(statements, ([, names = '', , from = '']) => ({ from, typeOnly: namesTypesOnly(names) }))
  const loads = code.matchAll(/(?<![\w$.])(?:import\s*\(\s*|import\s+|require\s*\(\s*)(['"])(.*?)\1/g)
  return [...found, ...Array.from(loads, ([, , from = '']) => ({ from, typeOnly: false }))]
}

/** The source without its comments and, unless `keepTexts`, without what its string literals say. */
export function withoutComments(source: string, { keepTexts = true } = {}): string {
  return source.replace(TOKEN, (token) => {
    if (token.startsWith('//') || token.startsWith('/*')) return ' '
    if (keepTexts) return token
    // What stands in `${}` is code.
    return token.replace(/\$\{[^}]*\}|[^'"`\n]/g, (part) => (part.length > 1 ? part : '_'))
  })
}

/** Comments and string literals, whichever begins first. A regular expression that holds a quote keeps to its line. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|\$\{[^}]*\}|[^`\\])*`/g

function namesTypesOnly(names: string): boolean {
  if (/^type\b/.test(names)) return true
  const list = /^\{(.*)\}\s*$/s.exec(names.trim())?.[1]
  const parts = list?.split(',').filter((name) => name.trim() !== '')
  return parts !== undefined && parts.length > 0 && parts.every((name) => /^\s*type\s/.test(name))
}
