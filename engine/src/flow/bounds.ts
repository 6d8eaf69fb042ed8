import type { Issue, Label } from '@basta/nodes/contract.ts'
import { MAX_FLOW_CHARS, MAX_FLOW_DEPTH, MAX_FLOW_EDGES, MAX_FLOW_VALUES, MAX_LIST_ENTRIES } from '../limits.ts'

/**
 * Why a parsed document is too large, too deep or too strange to be looked at closely, or null. Comes before everything
 * else, because checks that report all errors cost time and memory for every value. Uses no recursion.
 */
export function boundsIssue(input: unknown): Issue | null {
  const pending: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }]
  let values = 0
  let chars = 0
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, depth } = next
    values += 1
    if (typeof value === 'string') chars += value.length
    else if (typeof value === 'object' && value !== null) {
      if (depth > MAX_FLOW_DEPTH) return refused('deep', TOO_DEEP)
      // `nodes` and `edges` sit at depth 1 and have limits of their own.
      const limit = depth === 1 ? MAX_FLOW_EDGES : MAX_LIST_ENTRIES
      if (Array.isArray(value) && value.length > limit) return refused('long-list', tooLong(limit))
      for (const [key, child] of Object.entries(value)) {
        if (key === '__proto__') return refused('key', RESERVED_KEY)
        if (!Array.isArray(value)) chars += key.length
        pending.push({ value: child, depth: depth + 1 })
      }
    } else if (!isJsonScalar(value)) return refused('not-json', notJson(typeof value))
    if (values + pending.length > MAX_FLOW_VALUES) return refused('large', TOO_MANY_VALUES)
    if (chars > MAX_FLOW_CHARS) return refused('large', TOO_MANY_CHARS)
  }
  return null
}

/** An absent field may be spelt `undefined` by a caller in the same process. */
function isJsonScalar(value: unknown): boolean {
  return value == null || typeof value === 'boolean' || Number.isFinite(value)
}

const TOO_DEEP = {
  en: `nests deeper than ${MAX_FLOW_DEPTH} levels`,
  pt: `tem mais de ${MAX_FLOW_DEPTH} níveis`,
  es: `tiene más de ${MAX_FLOW_DEPTH} niveles`,
}
const RESERVED_KEY = {
  en: 'has a field named "__proto__", which is not allowed',
  pt: 'tem um campo chamado "__proto__", o que não é permitido',
  es: 'tiene un campo llamado "__proto__", lo que no está permitido',
}
const TOO_MANY_VALUES = {
  en: `has more than ${MAX_FLOW_VALUES} values`,
  pt: `tem mais de ${MAX_FLOW_VALUES} valores`,
  es: `tiene más de ${MAX_FLOW_VALUES} valores`,
}
const TOO_MANY_CHARS = {
  en: `has more than ${MAX_FLOW_CHARS} characters`,
  pt: `tem mais de ${MAX_FLOW_CHARS} caracteres`,
  es: `tiene más de ${MAX_FLOW_CHARS} caracteres`,
}
const tooLong = (limit: number): Label => ({
  en: `has a list of over ${limit} entries`,
  pt: `tem uma lista com mais de ${limit} itens`,
  es: `tiene una lista de más de ${limit} elementos`,
})
const notJson = (type: string): Label => ({
  en: `holds a ${type}, which JSON cannot express`,
  pt: `contém ${type}, que JSON não consegue expressar`,
  es: `contiene ${type}, que JSON no puede expresar`,
})

function refused(code: string, why: Label): Issue {
  return {
    code: `flow.${code}`,
    severity: 'error',
    message: {
      en: `The flow ${why.en}. Split it into smaller flows or repair it.`,
      pt: `O fluxo ${why.pt}. Divida em fluxos menores ou conserte.`,
      es: `El flujo ${why.es}. Divídalo en flujos menores o repárelo.`,
    },
  }
}
