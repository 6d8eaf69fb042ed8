import { parseArgs } from 'node:util'
import type { Issue, Severity } from '@basta/nodes/contract.ts'
import { DEFAULT_SETTINGS } from '../contacts/settings.ts'
import { issueIn, issueSentence } from '../flow/issue-sentence.ts'
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

  if (values.json) {
    const spoken = checked.map(({ file, issues }) => ({ file, issues: issues.map((issue) => issueIn(issue, 'en')) }))
    await print(JSON.stringify(spoken, null, 2))
  } else for (const { file, issues } of checked) await print(report(file, issues))
  if (checked.length === 0) await print('There is nothing to validate here.')
  return checked.length > 0 && checked.every(({ issues }) => countOf(issues, 'error') === 0) ? 0 : 1
}

const countOf = (issues: readonly Issue[], wanted: Severity) =>
  issues.filter(({ severity }) => severity === wanted).length

/** The issues in the order of the steps, errors first within a step, without those that the author has put aside. */
function report(file: string, all: readonly Issue[]): string {
  const issues = all.filter(({ muted }) => muted === undefined)
  if (issues.length === 0) return `${file}: no errors, no warnings`
  const errors = countOf(issues, 'error')
  const steps = issues.map(({ nodeId }) => nodeId)
  const rank = ({ nodeId, severity }: Issue) => 3 * steps.indexOf(nodeId) + RANK[severity]
  const lines = issues
    .toSorted((a, b) => rank(a) - rank(b))
    .map((issue) => `  ${issue.severity}: ${issueSentence(issue)}${issue.path ? ` (${issue.path})` : ''}`)
  const counts = [count(errors, 'error'), count(countOf(issues, 'warning'), 'warning')]
  const advice = countOf(issues, 'advice')
  return [`${file}: ${[...counts, ...(advice ? [`${advice} advice`] : [])].join(', ')}`, ...lines].join('\n')
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, advice: 2 }

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`
