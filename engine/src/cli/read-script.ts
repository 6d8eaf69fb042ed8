import { Ajv } from 'ajv'
import Type from 'typebox'
import { scriptSchema } from '../flow/script-schema.ts'
import { sentences } from '../flow/sentences.ts'
import type { Script } from '../run/script.ts'
import { readText } from './read-flows.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reads a conversation script, or a list of them, from a file.
 * @throws UsageError when it cannot be read or is none
 */
export function readScripts(file: string): Script[] {
  const scripts = [parse(file)].flat()
  // As the tests of a flow, so that mistakes are told in the same words.
  const document = { tests: scripts }
  if (isScripts(document)) return document.tests
  const mistakes = sentences(isScripts.errors ?? [], document).map(({ message }) => `\n  - ${message}`)
  throw new UsageError(`${file} is not a conversation script:${mistakes.join('')}`)
}

const isScripts = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile<{ tests: Script[] }>(
  JSON.parse(JSON.stringify(Type.Object({ tests: Type.Array(scriptSchema) }))),
)

function parse(file: string): unknown {
  try {
    return JSON.parse(readText(file))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}
