import { templateVariables } from '@basta/nodes/text.ts'
import type { Check, IssueContext } from './check.ts'
import { textsOf } from './texts.ts'

/** `{{ order_id }}` in a text, and nothing that ever sets it: the person would read a gap. */
export const unknownVariable: Check = (flow, context) => {
  const ids = [...flow.nodes.keys()]
  const variables = new Set([...context.variables, ...ids.flatMap((id) => flow.traits(id).sets ?? [])])
  return ids.flatMap((id) => {
    const used = new Set(textsOf(flow, id).flatMap(templateVariables))
    return [...used]
      .filter((name) => !isKnown(name, variables, context))
      .map((name) => ({
        code: 'flow.unknown-variable',
        severity: 'warning',
        nodeId: id,
        message: `Step ${id}: nothing sets "${name}", so it stays empty. Correct the name, or ask for it in a step before.`,
      }))
  })
}

/** What `StepContext.contact` offers besides attributes. */
const CONTACT_FIELDS = new Set(['id', 'name', 'phone', 'locale', 'tags'])

function isKnown(name: string, variables: ReadonlySet<string>, { attributes }: IssueContext): boolean {
  // `order.items[0]["unit price"]`
  const [root = '', field, attribute] = name.match(/[^.[\]"']+/g) ?? []
  if (variables.has(name) || variables.has(root)) return true
  // The link by which this person stops messages (`run/draft.ts`).
  if (root === 'unsubscribe_url') return true
  if (root === 'business') return field === 'name'
  if (root !== 'contact') return false
  if (field === 'attributes') return attribute === undefined || attributes.has(attribute)
  return field === undefined || CONTACT_FIELDS.has(field) || attributes.has(field)
}
