/** `npm run bench [name...]`: floors and engine side by side, in one run, as ratios with their spread. */
import { benchDetector } from './detector.ts'
import { benchEditor } from './editor.ts'
import { benchImport } from './import.ts'
import { benchLedger } from './ledger.ts'
import { benchWebhook } from './webhook.ts'

const BENCHES: Record<string, () => Promise<unknown>> = {
  webhook: benchWebhook,
  detector: benchDetector,
  import: benchImport,
  ledger: benchLedger,
  editor: benchEditor,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name))
if (unknown.length > 0)
  throw new Error(`There is no benchmark ${unknown.join(', ')}: ${Object.keys(BENCHES).join(', ')}`)
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) await BENCHES[name]?.()
