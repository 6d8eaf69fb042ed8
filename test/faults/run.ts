/**
 * One run: people talk to engines over one store, the business sends campaigns, and trouble is made, all of it planned by a seed.
 * Ends when nothing is left to send, with the evidence for the checker.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ContactRecord } from '@basta/engine/contacts/contact.ts'
import { delivery, signature } from '../helpers/webhooks.ts'
import { createChance } from './chance.ts'
import { type Cloud, openCloud } from './cloud.ts'
import { createEngineProcess, type EngineProcess } from './engine-process.ts'
import { type Evidence, readAll, readKept, type Seen, type SeenRequest } from './evidence.ts'
import { API_KEY, CONFIRMATION, installFlows, NUMBER, REASON, SETTINGS } from './installation.ts'
import { createMailbag } from './mailbag.ts'
import { createOrder } from './order.ts'
import { type Changes, converse, type Plan, planPeople } from './people.ts'
import type { Place } from './place.ts'
import { createPost, type Post } from './post.ts'
import { createTroubles, type Trouble, type Troubles } from './troubles.ts'

export interface RunPlan {
  seed: number
  people: number
  /** How many of them talk at the same time. */
  atOnce: number
  statusesPerDelivery: number
  engines: number
  /** The script of the engines, of `buildEngine`; by default without a bug. */
  script?: string
  kills: number
  /** How often an engine is stopped for longer than any lease, and how long that is, ms. */
  pauses: { times: number; ms: number }
  clockJumps: number
  /** Troubles of the store, by name: how long each takes, ms. */
  store: Record<string, number[]>
  /** Share of sends that the Cloud API takes and does not answer for longer than the engine waits. */
  hangs: number
  /** How long the Cloud API takes at most to take a message, ms. */
  slowestMs: number
}

export interface Run {
  plan: RunPlan
  evidence: Evidence
  cloud: Cloud
  engines: readonly EngineProcess[]
  made: Troubles['made']
  repeated: Post['repeated']
  talkMs: number
  wallMs: number
  /** Messages that were left each time the clock was moved on. */
  left: number[]
  /** What no trouble explains. */
  complaints: string[]
  excused: number
}

/** What a pause looks like where the run has no time for it: it takes this long, and all clocks are moved on by the rest, ms. */
export const COMPRESSED_PAUSE_MS = 1500
/** Longer than a claim of a message, a lease of MongoDB and the time after which others clear up. */
export const PAUSE_MS = 32_000
const CLOCK_JUMPS_MS = [-60_000, -20_000, 20_000, 60_000] as const

export async function runFaults(plan: RunPlan, place: Place, pauseFor = PAUSE_MS): Promise<Run> {
  const { seed, kills, pauses, clockJumps } = plan
  const begunAt = performance.now()
  const order = createOrder()
  const chance = createChance(`${seed}`)
  const cloud = await openCloud({ ...plan, number: NUMBER, order, chance, confirmation: CONFIRMATION })
  const settings = { ...SETTINGS, BASTA_STORE: place.url, WHATSAPP_GRAPH_URL: cloud.url }
  const engines = await Promise.all(
    Array.from({ length: plan.engines }, () => createEngineProcess({ settings, script: plan.script, hasSpare: true })),
  )
  const post = createPost(engines, order)
  const clock = createClock(engines)
  try {
    for (const engine of engines) await engine.start()
    await installFlows(engines)
    cloud.tellBy((rawBody) => deliver(post, rawBody))

    const victim = () => chance.pick(engines as [EngineProcess, ...EngineProcess[]])
    const kinds = new Map<string, Trouble>([
      ['SIGKILL', { times: kills, make: (aim) => kill(victim(), aim) }],
      ['SIGSTOP', { times: pauses.times, make: (aim) => pause(victim(), aim, pauses.ms, pauseFor, clock) }],
      ['clock jump', { times: clockJumps, make: async () => clock.jump(victim(), chance.pick(CLOCK_JUMPS_MS)) }],
      ...Object.entries(plan.store).map(([name, lengths]): [string, Trouble] => {
        const left = [...lengths]
        const make: Trouble['make'] = async (aim) => {
          await aim()
          await place.troubles[name]?.(victim(), left.shift() ?? 0)
        }
        return [name, { times: lengths.length, make }]
      }),
    ])
    const plans = planPeople(seed, plan.people, NUMBER)
    const messages = plans.reduce((sum, { steps }) => sum + steps.length, 0)
    const troubles = createTroubles(order, chance, messages, kinds)
    const talkBegunAt = performance.now()
    const seen = await talk(plans, plan.atOnce, post, troubles, cloud)
    await troubles.done()
    await cloud.told()
    const talkMs = performance.now() - talkBegunAt
    cloud.letGo()
    const left = await settle(engines, cloud, place, clock.latestMs)
    for (const engine of engines) {
      const code = await engine.stop()
      if (code !== 0) engine.complaints.push(`It ended with exit code ${code}.`)
    }
    const evidence: Evidence = { seen, accepted: cloud.accepted, kept: await place.read(readKept) }
    const lines = engines.flatMap((engine) => engine.complaints.join('').split('\n').filter(Boolean))
    const isExcused = (line: string) => place.excuses.test(line)
    return {
      ...{ plan, evidence, cloud, engines, made: troubles.made, repeated: post.repeated, talkMs, left },
      wallMs: performance.now() - begunAt,
      complaints: lines.filter((line) => !isExcused(line)),
      excused: lines.filter(isExcused).length,
    }
  } finally {
    await Promise.all(engines.map((engine) => engine.close()))
    await cloud.close()
  }
}

async function kill(engine: EngineProcess, aim: () => Promise<void>): Promise<void> {
  await aim()
  await engine.kill()
  await engine.start()
}

async function pause(
  engine: EngineProcess,
  aim: () => Promise<void>,
  ms: number,
  pauseFor: number,
  clock: Clock,
): Promise<void> {
  await aim()
  engine.pause()
  clock.moveOn(Math.max(0, ms - pauseFor))
  await sleep(Math.min(ms, pauseFor))
  engine.goOn()
}

interface Clock {
  /** Time passes for all of them at once. */
  moveOn(ms: number): void
  /** The clock of one is wrong by so much from now on. */
  jump(engine: EngineProcess, ms: number): void
  /** How far ahead any clock has been, ms. */
  readonly latestMs: number
}

function createClock(engines: readonly EngineProcess[]): Clock {
  const wrongBy = new Map<EngineProcess, number>()
  let passedMs = 0
  let latestMs = 0
  function set(engine: EngineProcess): void {
    const aheadMs = passedMs + (wrongBy.get(engine) ?? 0)
    latestMs = Math.max(latestMs, aheadMs)
    engine.moveClock(aheadMs)
  }
  return {
    moveOn(ms) {
      passedMs += ms
      for (const engine of engines) set(engine)
    },
    jump(engine, ms) {
      wrongBy.set(engine, ms)
      set(engine)
    },
    get latestMs() {
      return latestMs
    },
  }
}

/** Lets everybody talk, some at the same time. */
async function talk(plans: Plan[], atOnce: number, post: Post, troubles: Troubles, cloud: Cloud): Promise<Seen[]> {
  const deliverChanges = (changes: Changes) => deliver(post, delivery(...changes))
  const share = createMailbag(deliverChanges)
  const counting = (way: (changes: Changes) => ReturnType<Post>) => async (changes: Changes) => {
    await troubles.pace()
    const answer = await way(changes)
    troubles.progress()
    return answer
  }
  const world = { cloud, deliver: counting(deliverChanges), share: counting(share), send: sender(post) }
  const waiting = [...plans]
  const seen: Seen[] = []
  const line = async () => {
    for (let plan = waiting.shift(); plan; plan = waiting.shift()) seen.push(await converse(plan, REASON, world))
  }
  await Promise.all(Array.from({ length: atOnce }, line))
  return seen
}

async function deliver(post: Post, rawBody: Buffer): ReturnType<Post> {
  const answer = await post('/webhooks/whatsapp', rawBody, { 'x-hub-signature-256': signature(rawBody) })
  if (answer.status !== 200) throw new Error(`A delivery was answered ${answer.status}: ${answer.body}`)
  return answer
}

function sender(post: Post) {
  return async (waId: string, purpose: 'marketing' | 'utility', token: string): Promise<SeenRequest> => {
    const components = [{ type: 'body', parameters: [{ type: 'text', text: token }] }]
    const template = { name: 'spring_offer', language: 'en', components }
    const headers = { authorization: `Bearer ${API_KEY}`, 'idempotency-key': token }
    const { status, body, triedAt } = await post(
      '/api/messages',
      JSON.stringify({ to: { wa_id: waId }, purpose, template }),
      headers,
    )
    const { id: sendId, code } = JSON.parse(body) as { id?: string; code?: string }
    return { token, firstTriedAt: triedAt, status, ...(sendId && { sendId }), ...(code && { code }) }
  }
}

const HOUR_MS = 60 * 60 * 1000
/** Hours by which the clock is moved ahead: over the deadline of a claim, of an unknown reply, of any unknown message. */
export const HOURS_AHEAD = [0, 1, 2, 27]
/** How long everything may take that can be sent without the clock being moved, ms. */
const CALM_MS = 120_000

/**
 * Waits until nothing can leave any more, and moves the clock over the deadlines of what was under way when an engine was
 * killed, until nothing is left. No clock goes back on the way.
 */
async function settle(
  engines: readonly EngineProcess[],
  cloud: Cloud,
  place: Place,
  latestMs: number,
): Promise<number[]> {
  const left: Record<number, number> = {}
  for (const engine of engines) await engine.stop()
  await Promise.all(engines.map((engine) => engine.start(latestMs)))
  for (const hours of HOURS_AHEAD) {
    // The engines go on: to one that has just come back, the silence about a reply means nothing.
    const aheadMs = latestMs + hours * HOUR_MS
    for (const engine of engines) engine.moveClock(aheadMs)
    const startedAt = Math.min(...engines.map((engine) => engine.startedAt)) + aheadMs
    const giveUpAt = performance.now() + CALM_MS
    for (;;) {
      const now = Date.now() + aheadMs
      const records = await place.read((store) => readAll((query) => store.contacts(query)))
      const restless = records.find((record) => mayStillSend(record, now, startedAt))
      left[hours] = records.reduce((sum, { outbox }) => sum + outbox.length, 0)
      if (!restless) break
      // Whatever never leaves is for the checker to report.
      if (performance.now() > giveUpAt) return Object.values(left)
      await sleep(250)
    }
    await cloud.told()
    if (left[hours] === 0) break
  }
  return Object.values(left)
}

/**
 * Whether a message will leave, be settled or be given up without the clock being moved. A message that the engine which
 * runs has claimed is on its way: a clock moved now would take its status, which is about to come, for overdue.
 */
function mayStillSend({ outbox }: ContactRecord, now: number, startedAt: number): boolean {
  if (outbox.some(({ state, claimedAt = 0 }) => state === 'sending' && claimedAt >= startedAt)) return true
  const isBlocked = outbox.some(({ state }) => state === 'sending')
  return outbox.some(({ state, dueAt }) => dueAt <= now && !(isBlocked && state === 'queued'))
}
