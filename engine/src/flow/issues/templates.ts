import type { Label } from '@basta/nodes/contract.ts'
import { templateProblem, templateVariables } from '@basta/nodes/text.ts'
import { versionsOf } from '@basta/nodes/text-issues.ts'
import { fieldsOf, takesVariables } from '../fields.ts'
import type { Flow } from '../load.ts'

/** One language version of a text, with what Liquid makes of it. */
export interface Template {
  path: string
  text: string
  problem: Label | null
  variables: readonly string[]
}

/** The texts of a step that hold Liquid. Parsed once for as long as the step's settings stay the same object. */
export function templatesOf(flow: Flow, nodeId: string): readonly Template[] {
  const { data, off } = flow.node(nodeId)
  if (off) return []
  let templates = known.get(data)
  if (!templates) {
    templates = fieldsOf(flow.definition(nodeId).schema, data)
      .filter(takesVariables)
      .flatMap(({ value, path }) => versionsOf(value, path))
      .filter(({ text }) => text.includes('{'))
      .map(({ text, path }) => ({ path, text, ...read(text) }))
    known.set(data, templates)
  }
  return templates
}

/** Most texts only print names, for which nothing has to be parsed. */
function read(text: string): Pick<Template, 'problem' | 'variables'> {
  const names: string[] = []
  const rest = text.replace(NAME, (_, name: string) => {
    names.push(name)
    return ''
  })
  if (!/[{}]/.test(rest) && !names.some((name) => LITERALS.has(name))) return { problem: null, variables: names }
  return { problem: templateProblem(text), variables: templateVariables(text) }
}

const NAME = /\{\{\s*([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*\}\}/g
const LITERALS: ReadonlySet<string> = new Set(['true', 'false', 'nil', 'null', 'empty', 'blank'])

const known = new WeakMap<object, readonly Template[]>()
