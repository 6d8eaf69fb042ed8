import { parseArgs } from 'node:util'
import type { Issue } from '@basta/nodes/contract.ts'
import { DEFAULT_SETTINGS } from '../contacts/settings.ts'
import { issueContext } from '../flow/issues/issue-context.ts'
import { flowIssues } from '../flow/issues/issues.ts'
import { print } from './print.ts'
import { readFlows } from './read-flows.ts'

/** All errors and warnings at once. Flows that are named together count as published together. Exit 1: errors. */
export async function validate(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const files = readFlows(positionals)
  const flows = files.flatMap(({ loaded }) => (loaded.ok ? loaded.flow : []))
  const account = { others: flows, published: flows, locale: DEFAULT_SETTINGS.locale }
  const checked = files.map(({ file, loaded }) => ({
    file,
    issues: loaded.ok ? flowIssues(loaded.flow, issueContext(loaded.flow, account)) : loaded.issues,
  }))

  if (values.json) await print(JSON.stringify(checked, null, 2))
  else for (const { file, issues } of checked) await print(report(file, issues))
  if (checked.length === 0) await print('There is nothing to validate here.')
  return checked.length > 0 && checked.every(({ issues }) => errorsIn(issues) === 0) ? 0 : 1
}

const errorsIn = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity === 'error').length

/** The issues in the order of the steps, errors first within a step. */
function report(file: string, issues: readonly Issue[]): string {
  if (issues.length === 0) return `${file}: no errors, no warnings`
  const errors = errorsIn(issues)
  const steps = issues.map(({ nodeId }) => nodeId)
  const rank = ({ nodeId, severity }: Issue) => 2 * steps.indexOf(nodeId) + (severity === 'error' ? 0 : 1)
  const lines = issues
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ severity, message, path }) => `  ${severity}: ${message}${path ? ` (${path})` : ''}`)
  return [`${file}: ${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`, ...lines].join('\n')
}

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`
