/** What SQLite acknowledged survives a process that is killed at any moment. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import type DatabaseConstructor from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const ROUNDS = 5
const LANES = ['ana', 'ben', 'cho', 'dan', 'eva', 'fay', 'gil', 'hal']
const root = new URL('../..', import.meta.url).pathname
const Database: typeof DatabaseConstructor = createRequire(join(root, 'engine/package.json'))('better-sqlite3')

test(`every acknowledged commit is there after SIGKILL, ${ROUNDS} times on one file`, async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
  console.log(`SIGKILL points drawn with SEED=${seed}`)
  const killPoints = fc.sample(fc.nat({ max: 400 }), { seed, numRuns: ROUNDS })
  const folder = mkdtempSync(join(tmpdir(), 'basta-kill-'))
  const path = join(folder, 'basta.db')
  try {
    const acknowledged = new Map<string, number[]>(LANES.map((lane) => [lane, []]))
    for (const [round, killPoint] of killPoints.entries()) {
      await commitUntilKilled(path, round * 1_000_000, killPoint, acknowledged)
      await expectAllThere(path, acknowledged)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)

test('two processes that write the same file at once lose nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'basta-two-'))
  const path = join(folder, 'new', 'basta.db')
  try {
    const acknowledged = new Map<string, number[]>(LANES.map((lane) => [lane, []]))
    const [odd, even] = [LANES.slice(0, 4), LANES.slice(4)]
    await Promise.all([
      commitUntilKilled(path, 0, 300, acknowledged, odd),
      commitUntilKilled(path, 1_000_000, 300, acknowledged, even),
    ])
    await expectAllThere(path, acknowledged)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)

/** Kills the writer after it acknowledged `killPoint` commits, in the middle of the ones that follow. */
async function commitUntilKilled(
  path: string,
  first: number,
  killPoint: number,
  acknowledged: Map<string, number[]>,
  lanes = LANES,
): Promise<void> {
  const script = join(root, 'test/faults/commit-forever.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, path, String(first), ...lanes], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const errors: string[] = []
  child.stderr.on('data', (chunk) => errors.push(String(chunk)))
  const ended = endOf(child)
  let count = 0
  // Lines that arrive after the kill were acknowledged as well: they are read to the end of the pipe.
  for await (const line of createInterface({ input: child.stdout })) {
    const [lane = '', n] = line.split(' ')
    acknowledged.get(lane)?.push(Number(n))
    if (count++ === killPoint) child.kill('SIGKILL')
  }
  expect(await ended, errors.join('')).toBe('SIGKILL')
}

function endOf(child: ChildProcess): Promise<NodeJS.Signals | number | null> {
  return new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code)))
}

async function expectAllThere(path: string, acknowledged: ReadonlyMap<string, number[]>): Promise<void> {
  const store = openSqliteStore({ path })
  try {
    for (const [lane, numbers] of acknowledged) {
      const missing: number[] = []
      for (const n of numbers) if (!(await store.hasEvent(`event ${n}`))) missing.push(n)
      expect(missing, lane).toEqual([])
      const last = (await store.get(lane))?.attributes.last ?? -1
      expect(last, lane).toBeGreaterThanOrEqual(numbers.at(-1) ?? -1)
    }
  } finally {
    await store.close()
  }
  const db = new Database(path, { readonly: true })
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
}
