import { parseArgs } from 'node:util'
import { issueContext } from '../flow/issues/issue-context.ts'
import { flowIssues } from '../flow/issues/issues.ts'
import { compile } from '../run/compile.ts'
import { type Verification, verify } from '../run/verify.ts'
import { print } from './print.ts'
import { readSoundFlows } from './read-flows.ts'

/** Proves that the flows honour an opt-out at every step, or prints the paths on which they do not (exit 1). */
export async function verifyFlows(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const flows = readSoundFlows(positionals)
  const broken = flows.filter((flow) =>
    flowIssues(flow, issueContext(flow, { others: flows, published: flows, locale: flow.document.locale })).some(
      ({ severity }) => severity === 'error',
    ),
  )
  for (const { document } of broken)
    await print(`${document.id}: not proved, it has errors that keep it from being published; see validate`)
  const results = flows
    .filter((flow) => !broken.includes(flow))
    .map((flow) => {
      const machine = compile(flow, 1)
      return { id: flow.document.id, verification: verify(flow, (nodeId) => machine.next(nodeId, 'OPT_OUT')) }
    })
  for (const { id, verification } of results) await print(`${id}: ${report(verification)}`)
  return broken.length === 0 && results.every(({ verification }) => verification.proved) ? 0 : 1
}

function report(verification: Verification): string {
  if (!verification.proved) {
    const paths = verification.counterExamples.map(({ message }) => `\n  ${message}`)
    return `not proved, an opt-out is not honoured here:${paths.join('')}`
  }
  const { waitingStates } = verification
  return `proved: from each of ${waitingStates} waiting steps an opt-out reaches a stop before any other message`
}
