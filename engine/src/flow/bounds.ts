import type { Issue } from '@basta/nodes/contract.ts'
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
      if (depth > MAX_FLOW_DEPTH) return refused('deep', `nests deeper than ${MAX_FLOW_DEPTH} levels`)
      // `nodes` and `edges` sit at depth 1 and have limits of their own.
      const limit = depth === 1 ? MAX_FLOW_EDGES : MAX_LIST_ENTRIES
      if (Array.isArray(value) && value.length > limit)
        return refused('long-list', `has a list of over ${limit} entries`)
      for (const [key, child] of Object.entries(value)) {
        if (key === '__proto__') return refused('key', 'has a field named "__proto__", which is not allowed')
        if (!Array.isArray(value)) chars += key.length
        pending.push({ value: child, depth: depth + 1 })
      }
    } else if (!isJsonScalar(value)) return refused('not-json', `holds a ${typeof value}, which JSON cannot express`)
    if (values + pending.length > MAX_FLOW_VALUES) return refused('large', `has more than ${MAX_FLOW_VALUES} values`)
    if (chars > MAX_FLOW_CHARS) return refused('large', `has more than ${MAX_FLOW_CHARS} characters`)
  }
  return null
}

/** An absent field may be spelt `undefined` by a caller in the same process. */
function isJsonScalar(value: unknown): boolean {
  return value == null || typeof value === 'boolean' || Number.isFinite(value)
}

function refused(code: string, why: string): Issue {
  return {
    code: `flow.${code}`,
    severity: 'error',
    message: `The flow ${why}. Split it into smaller flows or repair it.`,
  }
}
