/**
 * What an engine process of the fault suite runs: reads the whole engine, waits for its turn, and is `basta serve` from then on. A
 * spare that has read everything takes over from a killed one in a fraction of the time. Lines on its standard input:
 *
 * - `clock <ms>`: its clock goes so far ahead of this machine's from now on.
 * - `serve`: begin.
 *
 * It ends when the input does, so that none outlives the test.
 */
import { createInterface } from 'node:readline'
import '@basta/engine/cli/serve.ts'
import '@basta/engine/stores/mongodb.ts'

let aheadMs = 0
const realNow = Date.now
Date.now = () => realNow() + aheadMs
// Writing beyond the limit of a file then fails, as on a full disk, and does not end the process.
process.on('SIGXFSZ', () => undefined)

const lines = createInterface(process.stdin)
lines.on('line', (line) => {
  const [order, value] = line.split(' ')
  if (order === 'clock') aheadMs = Number(value)
  if (order === 'serve') void import('@basta/engine/main.ts')
})
lines.on('close', () => process.exit(1))
