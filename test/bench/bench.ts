/**
 * `npm run bench [-- <part>...]`: engine and floors side by side, in one run, as ratios with their spread, in one table. What is asked
 * of a figure that has a floor is asked of the ratio.
 */
import { benchDetector } from './detector.ts'
import { benchDispatch } from './dispatch.ts'
import { benchEditor } from './editor.ts'
import { type Figure, type Part, printTable } from './figure.ts'
import { benchImport } from './import.ts'
import { benchLatency } from './latency.ts'
import { benchLedger } from './ledger.ts'
import { benchMemory } from './memory.ts'
import { benchStep } from './step.ts'
import { benchSuppression } from './suppression.ts'
import { benchWebhook } from './webhook.ts'

const PARTS: Readonly<Record<string, Part>> = {
  webhook: benchWebhook,
  step: benchStep,
  dispatch: benchDispatch,
  latency: benchLatency,
  memory: benchMemory,
  suppression: benchSuppression,
  detector: benchDetector,
  import: benchImport,
  ledger: benchLedger,
  editor: benchEditor,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name))
if (unknown.length > 0) throw new Error(`There is no benchmark ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}`)

const measured: Record<string, Figure[]> = {}
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const startedAt = performance.now()
  process.stderr.write(`${name} ... `)
  measured[name] = (await PARTS[name]?.()) ?? []
  process.stderr.write(`${((performance.now() - startedAt) / 1000).toFixed(0)} s\n`)
}
if (!printTable(measured)) process.exitCode = 1
