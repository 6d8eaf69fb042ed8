import { parseArgs } from 'node:util'
import { registry } from '@basta/nodes/registry.ts'
import { machinesOf, play } from '../run/play.ts'
import type { Script } from '../run/script.ts'
import { sha256 } from '../sha256.ts'
import { chat } from './chat.ts'
import { print } from './print.ts'
import { readSoundFlows } from './read-flows.ts'
import { readScripts } from './read-script.ts'
import { transcript } from './transcript.ts'

/** Chats with flows in the terminal, or plays a script and prints where it differs (exit 1). */
export async function simulate(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { script: { type: 'string' }, locale: { type: 'string' }, name: { type: 'string' } },
  })
  const { locale, name, script } = values
  const machines = machinesOf(readSoundFlows(positionals), registry)
  const contact = { ...(locale && { locale }), ...(name && { name }) }
  if (script === undefined) return chat(machines, contact)

  const results: boolean[] = []
  for (const read of readScripts(script))
    results.push(await playAloud({ ...read, contact: { ...read.contact, ...contact } }))
  return results.every(Boolean) ? 0 : 1

  async function playAloud(aloud: Script): Promise<boolean> {
    const { failure, simulation } = play(aloud, machines, sha256)
    await print(`# ${aloud.name}`)
    for (const line of transcript(simulation)) await print(line)
    await print(failure ? `differs at step ${failure.step + 1}: ${failure.message.en}` : 'as recorded')
    return !failure
  }
}
