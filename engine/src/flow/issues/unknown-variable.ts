import type { Fix, FlowNode, Issue } from '@basta/nodes/contract.ts'
import { fieldsOf } from '../fields.ts'
import type { Flow } from '../load.ts'
import { nearest } from '../nearest.ts'
import type { Check, IssueContext } from './check.ts'
import { templatesOf } from './templates.ts'

/**
 * `{{ order_id }}` in a text, or `order_id` in a condition, and nothing that ever sets it: the person would read a gap. An
 * attribute of the contact may come from an import or the API, so it is only a surprise.
 */
export const unknownVariable: Check = (flow, context) => {
  const ids = [...flow.nodes.keys()]
  const variables = new Set([...context.variables, ...ids.flatMap((id) => flow.traits(id).sets ?? [])])
  const known = [...variables, ...FIXED, ...[...context.attributes].map((name) => `contact.attributes.${name}`)]
  const judged = new Map<string, { isKnown: boolean; meant?: string }>()
  const judge = (name: string) => {
    let verdict = judged.get(name)
    if (!verdict) {
      verdict = isKnown(name, variables, context) ? { isKnown: true } : { isKnown: false, meant: nearest(name, known) }
      judged.set(name, verdict)
    }
    return verdict
  }
  return flow.document.nodes.flatMap((node) => {
    const { id } = node
    const reported = new Set<string>()
    return usesOf(flow, node).flatMap(({ name, path, text }): Issue[] => {
      const verdict = judge(name)
      if (verdict.isKnown || reported.has(name)) return []
      reported.add(name)
      return [
        {
          code: 'flow.unknown-variable',
          severity: name.startsWith('contact.') ? 'warning' : 'error',
          nodeId: id,
          path,
          message: {
            en: `Nothing sets "${name}", so it stays empty. Correct the name, or ask for it in a step before.`,
            pt: `Nada define "${name}", então fica em branco. Corrija o nome ou pergunte em um passo anterior.`,
            es: `Nada define "${name}", así que queda en blanco. Corrija el nombre o pregúntelo en un paso anterior.`,
          },
          ...meant(id, path, name, text, verdict.meant),
        },
      ]
    })
  })
}

interface Use {
  name: string
  path: string
  /** The whole setting that names it. */
  text: string
}

/** Gathered once for as long as the step stays the same object. */
function usesOf(flow: Flow, node: FlowNode): readonly Use[] {
  let uses = gathered.get(node)
  if (!uses) {
    uses = node.off ? [] : gather(flow, node)
    gathered.set(node, uses)
  }
  return uses
}

const gathered = new WeakMap<FlowNode, readonly Use[]>()

function gather(flow: Flow, { id, data }: FlowNode): Use[] {
  const inTexts = templatesOf(flow, id).flatMap(({ variables, path, text }) =>
    variables.map((name) => ({ name, path, text })),
  )
  const inConditions = fieldsOf(flow.definition(id).schema, data).flatMap(({ widget, value, path }) =>
    widget === 'value-path' && typeof value === 'string' && value !== 'lastText'
      ? { name: value, path, text: value }
      : [],
  )
  return [...inTexts, ...inConditions]
}

/** "Did you mean": the name is replaced wherever this text has it. */
function meant(nodeId: string, path: string, name: string, text: string, better?: string): { fix?: Fix } {
  if (better === undefined) return {}
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const value = text.replace(new RegExp(`(?<![\\w.])${escaped}(?![\\w.])`, 'g'), () => better)
  const label = { en: `Use "${better}"`, pt: `Usar "${better}"`, es: `Usar "${better}"` }
  return value === text ? {} : { fix: { label, edits: [{ set: { nodeId, path, value } }] } }
}

/** What `StepContext.contact` offers besides attributes. */
const CONTACT_FIELDS = new Set(['id', 'name', 'phone', 'locale', 'tags'])
const FIXED = [...[...CONTACT_FIELDS].map((field) => `contact.${field}`), 'business.name', 'unsubscribe_url']

function isKnown(name: string, variables: ReadonlySet<string>, { attributes }: IssueContext): boolean {
  // `order.items[0]["unit price"]`
  const [root = '', field, attribute] = name.match(/[^.[\]"']+/g) ?? []
  if (variables.has(name) || variables.has(root)) return true
  // The link by which this person stops messages (`turn/draft.ts`).
  if (root === 'unsubscribe_url') return true
  if (root === 'business') return field === 'name'
  if (root !== 'contact') return false
  if (field === 'attributes') return attribute === undefined || attributes.has(attribute)
  return field === undefined || CONTACT_FIELDS.has(field) || attributes.has(field)
}
