/**
 * Writes the JSON Schema of flows from the registry of nodes. `--check` writes nothing and fails when the file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { registry } from '@basta/nodes/registry.ts'
import { flowSchema } from '../flow/schema.ts'

const file = fileURLToPath(new URL('../flow/flow.schema.generated.json', import.meta.url))
const schema = `${JSON.stringify(flowSchema(registry), null, 1)}\n`

if (!process.argv.includes('--check')) writeFileSync(file, schema)
else if (schema !== current()) {
  process.stderr.write('flow.schema.generated.json is stale: run generate-schema and commit the result.\n')
  process.exitCode = 1
}

function current(): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
