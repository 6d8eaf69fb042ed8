/**
 * What an engine process of the fault suite runs: reads the whole engine, waits for its turn, and is `basta serve` from then on. A
 * spare that has read everything takes over from a killed one in a fraction of the time. Lines on its standard input:
 *
 * - `clock <ms>`: for it the time is so far ahead from now on, here and at MongoDB.
 * - `serve`: begin.
 *
 * It ends when the input does, so that none outlives the test. `FAULTS_CLOCK_WRONG_MS`: by so much its own clock is ahead of all others.
 */
import { createInterface } from 'node:readline'
import '@basta/engine/cli/serve.ts'
import '@basta/engine/stores/mongodb/mongodb-store.ts'
import { Db } from 'mongodb'

let aheadMs = 0
const wrongMs = Number(process.env.FAULTS_CLOCK_WRONG_MS ?? 0)
const realNow = Date.now
Date.now = () => realNow() + aheadMs + wrongMs
const { command } = Db.prototype
Db.prototype.command = async function (...args) {
  const answer = await command.apply(this, args)
  if (answer.localTime instanceof Date) answer.localTime = new Date(answer.localTime.getTime() + aheadMs)
  return answer
}
// Writing beyond the limit of a file then fails, as on a full disk, and does not end the process.
process.on('SIGXFSZ', () => undefined)

const lines = createInterface(process.stdin)
lines.on('line', (line) => {
  const [order, value] = line.split(' ')
  if (order === 'clock') aheadMs = Number(value)
  if (order === 'serve') void import('@basta/engine/main.ts')
})
lines.on('close', () => process.exit(1))
