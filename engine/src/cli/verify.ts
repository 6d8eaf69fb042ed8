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
  let allProved = true
  for (const flow of flows) {
    const context = issueContext(flow, { others: flows, published: flows, locale: flow.document.locale })
    const isBroken = flowIssues(flow, context).some(({ severity }) => severity === 'error')
    const machine = compile(flow, 1)
    const verification = verify(flow, (nodeId) => machine.next(nodeId, 'OPT_OUT'), undefined, flows)
    const findings = verification.proved && isBroken ? 'not proved' : report(verification)
    const why = isBroken ? '\n  it has errors that keep it from being published; see validate' : ''
    await print(`${flow.document.id}: ${findings}${why}`)
    allProved &&= verification.proved && !isBroken
  }
  return allProved ? 0 : 1
}

function report(verification: Verification): string {
  if (!verification.proved) {
    const paths = verification.counterExamples.map(({ message }) => `\n  ${message}`)
    return `not proved, an opt-out is not honoured here:${paths.join('')}`
  }
  const { waitingStates } = verification
  return `proved: from each of ${waitingStates} waiting steps an opt-out reaches a stop before any other message`
}
