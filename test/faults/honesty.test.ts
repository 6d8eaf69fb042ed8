/** One of the deliberate bugs in CI, all of them with `BASTA_FAULTS=full` or `node --import tsx test/faults/honesty.ts`. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { testMongo } from '../mongodb/server.ts'
import { buildEngine } from './build-engine.ts'
import { BUGS, describeVerdict, examine } from './honesty.ts'

const mongo = await testMongo()
const SEED = Number(process.env.BASTA_FAULTS_SEED ?? Date.now() % 1_000_000)
const isFull = process.env.BASTA_FAULTS === 'full'
const tried = BUGS.filter(({ name, on }) => (isFull || name.startsWith('gate')) && (mongo.isThere || on === 'SQLite'))

test.each(tried)(
  `on $on, $name: breaks $breaks (seed ${SEED})`,
  async (bug) => {
    const verdict = await examine(bug, SEED)
    console.log(describeVerdict(verdict))
    expect(verdict.isCaught, describeVerdict(verdict)).toBe(true)
  },
  600_000,
)

test('a bug whose place is gone from the source is refused', async () => {
  const patch = { file: 'run/delivery.ts', find: 'this was never here', replace: '' }
  await expect(buildEngine([patch])).rejects.toThrow('The place to patch is 0 times in run/delivery.ts')
  await expect(buildEngine([{ ...patch, file: 'gone.ts' }])).rejects.toThrow('gone.ts is no part of the engine')
})

test.each(BUGS)('$name on $on has its places in the source', ({ patches }) => {
  for (const { file, find } of patches)
    expect(readFileSync(`engine/src/${file}`, 'utf8').split(find), find).toHaveLength(2)
})
