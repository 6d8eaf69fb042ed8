/**
 * Is the checker worth anything? Builds the engine with one deliberate bug after the other and runs people against it: each bug must
 * break the promise that it is about, and the engine as it is none. `node --import tsx test/faults/honesty.ts`, with
 * `BASTA_FAULTS_SEED` to repeat what was planned, and a word for the bugs whose name it is in.
 */
import { fileURLToPath } from 'node:url'
import { testMongo } from '../mongodb/server.ts'
import { buildEngine, type Patch } from './build-engine.ts'
import { createChance } from './chance.ts'
import { check, type PromiseName } from './checker.ts'
import { openMongoPlace, openSqlitePlace, type Place } from './place.ts'
import { type RunPlan, runFaults } from './run.ts'

interface Bug {
  name: string
  on: 'SQLite' | 'MongoDB'
  breaks: PromiseName | null
  patches: Patch[]
}

export const BUGS: Bug[] = [
  { name: 'no bug', on: 'SQLite', breaks: null, patches: [] },
  {
    // A stop cancels what is queued in the same write, so a gate that is open for dispatch alone lets nothing through.
    name: 'gate skipped at dispatch, and the queue not cancelled by the stop',
    on: 'SQLite',
    breaks: 'nothing after a stop',
    patches: [
      { file: 'consent/clearance.ts', find: '  if (refusal) return { refusal }\n', replace: '' },
      { file: 'consent/wishes.ts', find: '  cancelRefused(draft)\n', replace: '' },
    ],
  },
  {
    name: 'dedup off',
    on: 'SQLite',
    breaks: 'every effect once',
    patches: [
      {
        file: 'stores/sqlite/sqlite-store.ts',
        find: "if (event && sql.addEvent.run(...event).changes === 0) return 'duplicate'",
        replace: 'if (event) sql.addEvent.run(...event)',
      },
    ],
  },
  {
    name: 'confirm twice',
    on: 'SQLite',
    breaks: 'one confirmation',
    patches: [
      {
        file: 'consent/confirmation.ts',
        find: "const { item } = enqueue(draft, { ...confirmation, purpose: 'consent-reply' })",
        replace:
          "enqueue(draft, { ...confirmation, purpose: 'consent-reply' }); const { item } = enqueue(draft, { ...confirmation, purpose: 'consent-reply' })",
      },
    ],
  },
  {
    name: 'ledger entry dropped',
    on: 'SQLite',
    breaks: 'no ledger gap',
    patches: [
      {
        file: 'stores/sqlite/sqlite-store.ts',
        find: 'for (const entry of change.ledger) sql.addEntry.run(...entry)',
        replace:
          "for (const entry of change.ledger) if (!String(entry).includes('issue-solved')) sql.addEntry.run(...entry)",
      },
    ],
  },
  { name: 'no bug', on: 'MongoDB', breaks: null, patches: [] },
  {
    // The lease by which MongoDB shares out what is due only saves work; it is the claim that keeps others from sending.
    name: 'lease ignored: a message that another process has claimed is taken up all the same',
    on: 'MongoDB',
    breaks: 'every send once',
    patches: [
      {
        file: 'run/delivery.ts',
        find: "if (item.state === 'sending' || item.dueAt > now) {",
        replace: "if (item.state !== 'sending' && item.dueAt > now) {",
      },
      { file: 'turn/schedule.ts', find: "item.state === 'sending' || (", replace: '(' },
    ],
  },
]

export interface Verdict {
  bug: Bug
  /** How often each promise was broken. */
  broken: ReadonlyMap<PromiseName, number>
  isCaught: boolean
  wallMs: number
  /** A broken promise, in the words of the checker. */
  example: string
}

/** @throws Error when a place to patch is not there exactly once, or there is no such store */
export async function examine(bug: Bug, seed: number): Promise<Verdict> {
  const begunAt = performance.now()
  const script = await buildEngine(bug.patches)
  const place = await placeFor(bug, seed)
  try {
    const { evidence } = await runFaults(planFor(bug, seed, script), place)
    const violations = check(evidence)
    const broken = new Map<PromiseName, number>()
    for (const { promise } of violations) broken.set(promise, (broken.get(promise) ?? 0) + 1)
    const isCaught = bug.breaks === null ? violations.length === 0 : broken.has(bug.breaks)
    const [shown] = violations.filter(({ promise }) => bug.breaks === null || promise === bug.breaks)
    const example = shown ? `${shown.waId}: ${shown.what}` : ''
    await place.remove()
    return { bug, broken, isCaught, example, wallMs: performance.now() - begunAt }
  } finally {
    await place.close()
  }
}

function planFor({ on }: Bug, seed: number, script: string): RunPlan {
  const size = on === 'MongoDB' ? { engines: 3, people: 24 } : { engines: 1, people: 40 }
  return {
    ...{ ...size, seed, script, atOnce: 25, statusesPerDelivery: 24, slowestMs: 40 },
    ...{ kills: 0, pauses: { times: 0, ms: 0 }, clockJumps: 0, store: {}, hangs: 0 },
  }
}

async function placeFor({ on }: Bug, seed: number): Promise<Place> {
  if (on === 'SQLite') return openSqlitePlace()
  const mongo = await testMongo()
  if (!mongo.isThere) throw new Error(mongo.why)
  return openMongoPlace(mongo.database(), {
    chance: createChance(`${seed} line`),
    cutsOneIn: Infinity,
    longestDelayMs: 0,
  })
}

export function describeVerdict({ bug, broken, isCaught, example, wallMs }: Verdict): string {
  const verdict = bug.breaks === null ? (isCaught ? 'in order' : 'NOT IN ORDER') : isCaught ? 'caught' : 'MISSED'
  const counts = [...broken].map(([promise, times]) => `${promise} ${times}`).join(', ') || 'nothing broken'
  return `${verdict}: ${bug.on}, ${bug.name} (${Math.round(wallMs / 1000)} s): ${counts}${example && `\n    ${example}`}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const seed = Number(process.env.BASTA_FAULTS_SEED ?? Date.now() % 1_000_000)
  console.log(`seed ${seed}`)
  let missed = 0
  for (const bug of BUGS.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
    const verdict = await examine(bug, seed)
    console.log(describeVerdict(verdict))
    if (!verdict.isCaught) missed += 1
  }
  process.exit(missed === 0 ? 0 : 1)
}
