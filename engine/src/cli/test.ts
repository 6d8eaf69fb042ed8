import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { registry } from '@basta/nodes/registry.ts'
import { machinesOf, type Played, play } from '../run/play.ts'
import { testFlow } from '../run/test-flow.ts'
import { sha256 } from '../sha256.ts'
import { print } from './print.ts'
import { filesIn, isFolder, readSoundFlows } from './read-flows.ts'
import { readScripts } from './read-script.ts'
import { UsageError } from './usage-error.ts'

type Result = Pick<Played, 'name' | 'passed' | 'failure'> & { of: string }

/**
 * Plays the recorded tests of flows, and the `*.script.json` in their folders, with all named flows published together.
 * Exit 1: a test failed, or there was none.
 */
export async function test(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  if (positionals.length === 0) throw new UsageError('No folder and no flow is named.')
  const files = filesIn(positionals, '.flow.json')
  const flows = files.length > 0 ? readSoundFlows(files) : []
  const machines = machinesOf(flows, registry)
  const folders = new Set(positionals.map((path) => (isFolder(path) ? path : dirname(path))))

  const results: Result[] = [
    ...flows.flatMap((flow) =>
      testFlow(flow, { registry, sha256, others: flows }).results.map((result) => ({
        ...result,
        of: flow.document.id,
      })),
    ),
    ...filesIn([...folders], '.script.json').flatMap((file) =>
      readScripts(file).map((script) => ({ ...play(script, machines, sha256), of: file })),
    ),
  ]
  for (const result of results) await print(line(result))
  const failed = results.filter(({ passed }) => !passed).length
  if (results.length === 0) await print(`There is no test in ${positionals.join(', ')}.`)
  await print(`${results.length - failed} passed, ${failed} failed`)
  return failed > 0 || results.length === 0 ? 1 : 0
}

function line({ of, name, failure }: Result): string {
  if (!failure) return `pass  ${of}: ${name}`
  return `FAIL  ${of}: ${name}\n      step ${failure.step + 1}: ${failure.message.en}`
}
