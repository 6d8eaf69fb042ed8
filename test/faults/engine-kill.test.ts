/**
 * The engine as a process of its own, killed at random moments while people talk to it.
 *
 * - `BASTA_FAULTS=full`: 2,000 conversations and 20 kills instead of 400 and 4.
 * - `BASTA_FAULTS_SEED`: a number, to repeat what a run planned. The name of the test shows it.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContactRecord } from '@basta/engine/contacts/contact.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite.ts'
import { expect, test, vi } from 'vitest'
import { asks, flow, on, says } from '../helpers/flows.ts'
import { APP_SECRET, delivery, signature } from '../helpers/webhooks.ts'
import { createChance } from './chance.ts'
import { check, latecomers } from './checker.ts'
import { type Cloud, openCloud } from './cloud.ts'
import { createEngineProcess, type EngineProcess } from './engine-process.ts'
import { type Evidence, readAll, readKept, type Seen, type SeenRequest } from './evidence.ts'
import { createKiller, type Killer } from './killer.ts'
import { createMailbag } from './mailbag.ts'
import { createOrder } from './order.ts'
import { type Changes, converse, type Plan, planPeople } from './people.ts'
import { createPost, type Post } from './post.ts'

const { people: PEOPLE, kills: KILLS } =
  process.env.BASTA_FAULTS === 'full' ? { people: 2_000, kills: 20 } : { people: 400, kills: 4 }
const SEED = Number(process.env.BASTA_FAULTS_SEED ?? Date.now() % 1_000_000)
/** People who talk at the same time. */
const AT_ONCE = 64
const NUMBER = '106540352242922'
const API_KEY = 'key-of-the-fault-suite'
const CONFIRMATION = 'You are off the list.'
const REASON = 'Solved'

test(`${PEOPLE} conversations over ${KILLS} SIGKILLs: nothing is lost, nothing happens twice (seed ${SEED})`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'basta-engine-kill-'))
  const path = join(folder, 'basta.db')
  const order = createOrder()
  const chance = createChance(`${SEED}`)
  const cloud = await openCloud({ number: NUMBER, order, chance, confirmation: CONFIRMATION })
  const engine = await createEngineProcess({
    BASTA_STORE: `sqlite:${path}`,
    BASTA_HOST: '127.0.0.1',
    BASTA_API_KEY: API_KEY,
    BASTA_LOG_LEVEL: 'error',
    WHATSAPP_APP_SECRET: APP_SECRET,
    WHATSAPP_VERIFY_TOKEN: 'verify-token',
    WHATSAPP_ACCESS_TOKEN: 'access-token',
    WHATSAPP_PHONE_NUMBER_ID: NUMBER,
    WHATSAPP_GRAPH_URL: cloud.url,
  })
  try {
    await engine.start()
    await installFlows(engine)
    const post = createPost(engine, order)
    cloud.tellBy((rawBody) => deliver(post, rawBody))

    const begunAt = performance.now()
    const plans = planPeople(SEED, PEOPLE, NUMBER)
    const messages = plans.reduce((sum, { steps }) => sum + steps.length, 0)
    const killer = createKiller(engine, order, chance, { kills: KILLS, messages })
    const seen = await talk(plans, post, killer, cloud)
    await killer.done()
    await cloud.told()
    const talkMs = performance.now() - begunAt
    const left = await settle(engine, cloud, path)
    expect(await engine.stop()).toBe(0)

    const evidence: Evidence = { seen, accepted: cloud.accepted, kept: await reading(path, readKept) }
    console.log(`${path} is removed when all is well`)
    console.log(report(evidence, { cloud, engine, talkMs, left, kills: killer.kills }))
    expect(killer.kills).toBe(KILLS)
    expect(cloud.faults).toEqual([])
    expect(engine.complaints).toEqual([])
    expect(check(evidence).map(({ promise, waId, what }) => `${promise}: ${waId}: ${what}`)).toEqual([])
    rmSync(folder, { recursive: true })
  } finally {
    await engine.stop()
    await cloud.close()
  }
}, 1_800_000)

/** The flows of the run instead of the samples: one counts what is applied, the other one confirms a stop and asks why. */
async function installFlows({ origin }: EngineProcess): Promise<void> {
  const counted = (attribute: string): [string, { [name: string]: string }] => [
    'set-attribute',
    { attribute, as: 'number', value: `{{ contact.attributes.${attribute} | default: 0 | plus: 1 }}` },
  ]
  const talk = flow(
    'talk',
    {
      start: on('fallback'),
      visit: counted('visits'),
      ask: asks('What is your order number?', { kind: 'text' }),
      answer: counted('answers'),
      thanks: says('Thank you.'),
      end: ['end'],
    },
    ...['start -> visit', 'visit -> ask', 'ask.answered -> answer', 'ask.other -> end'],
    ...['answer -> thanks', 'thanks -> end'],
  )
  const reasons = [{ reason: 'issue-solved', label: REASON }]
  const unsubscribe = flow(
    'unsubscribe',
    { start: on('opt-out'), stop: ['unsubscribe', { confirmation: CONFIRMATION, reasons }], end: ['end'] },
    ...['start -> stop', 'stop.stopped -> end', 'stop.feedback -> end'],
  )
  const call = async (method: string, url: string, body?: object) => {
    // What is put replaces whatever is there.
    const write = { 'content-type': 'application/json', 'if-match': '*' }
    const headers = { authorization: `Bearer ${API_KEY}`, ...(body && write) }
    const response = await fetch(origin + url, { method, headers, body: body && JSON.stringify(body) })
    expect(response.ok, `${method} ${url}: ${await response.text()}`).toBe(true)
  }
  for (const sample of ['welcome', 'order-status']) await call('DELETE', `/api/flows/${sample}`)
  for (const document of [talk, unsubscribe]) {
    await call('PUT', `/api/flows/${document.id}`, document)
    await call('POST', `/api/flows/${document.id}/publish`, {})
  }
}

/** Lets everybody talk, some at the same time. */
async function talk(plans: Plan[], post: Post, killer: Killer, cloud: Cloud): Promise<Seen[]> {
  const deliverChanges = (changes: Changes) => deliver(post, delivery(...changes))
  const share = createMailbag(deliverChanges)
  const counting = (way: (changes: Changes) => ReturnType<Post>) => async (changes: Changes) => {
    const answer = await way(changes)
    killer.progress()
    return answer
  }
  const world = { cloud, deliver: counting(deliverChanges), share: counting(share), send: sender(post) }
  const waiting = [...plans]
  const seen: Seen[] = []
  const line = async () => {
    for (let plan = waiting.shift(); plan; plan = waiting.shift()) seen.push(await converse(plan, REASON, world))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, line))
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

/** Hours by which the clock is moved ahead: over the deadline of a claim, of an unknown reply, of any unknown message. */
const HOURS_AHEAD = [0, 1, 2, 27]

/**
 * Waits until nothing can leave any more, and moves the clock over the deadlines of what was under way when the engine was
 * killed, until nothing is left.
 * @returns messages that were left at each stop on the way
 */
async function settle(engine: EngineProcess, cloud: Cloud, path: string): Promise<number[]> {
  const left: number[] = []
  for (const hours of HOURS_AHEAD) {
    const aheadMs = hours * 60 * 60 * 1000
    if (hours > 0) {
      await engine.stop()
      await engine.start(aheadMs)
    }
    const calm = async () => {
      const now = Date.now() + aheadMs
      const records = await reading(path, (store) => readAll((query) => store.contacts(query)))
      const startedAt = engine.startedAt + aheadMs
      expect(records.filter((record) => mayStillSend(record, now, startedAt)).map(({ outbox }) => outbox)).toEqual([])
      return records.reduce((sum, { outbox }) => sum + outbox.length, 0)
    }
    left.push(await vi.waitFor(calm, { timeout: 120_000, interval: 500 }))
    await cloud.told()
    if (left.at(-1) === 0) return left
  }
  return left
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

async function reading<T>(path: string, read: (store: ReturnType<typeof openSqliteStore>) => Promise<T>): Promise<T> {
  const store = openSqliteStore({ path })
  try {
    return await read(store)
  } finally {
    await store.close()
  }
}

function report(
  evidence: Evidence,
  run: { cloud: Cloud; engine: EngineProcess; talkMs: number; left: number[]; kills: number },
): string {
  const { seen, accepted, kept } = evidence
  const messages = seen.flatMap((person) => person.messages)
  const stops = messages.filter(({ does }) => does === 'stop')
  const requests = seen.flatMap((person) => person.requests)
  const refused = requests.filter(({ status }) => status !== 202)
  const letters = kept.flatMap(({ deadLetters }) => deadLetters)
  const startsMs = run.engine.startsMs.map(Math.round).sort((a, b) => a - b)
  const count = (what: string) => accepted.filter((sent) => sent.what === what).length
  return [
    `${run.kills} kills, seed ${SEED}: ${seen.length} people wrote ${messages.length} messages (${stops.length} stops) in ${Math.round(run.talkMs / 1000)} s`,
    `sent: ${count('reply')} replies, ${count('confirmation')} confirmations, ${count('campaign')} campaign messages; ${run.cloud.lostAnswers} answers lost, refused for ${[...run.cloud.refusals].map(([code, times]) => `${code}: ${times}`).join(', ')}; a status took ${Math.round(run.cloud.slowestStatusMs / 1000)} s at most`,
    `asked for over the API: ${requests.length}, refused: ${refused.length}, on their way when a stop was answered: ${latecomers(evidence).length}`,
    `left in the outbox with the clock at +${HOURS_AHEAD.join('/')} h: ${run.left.join('/')}; dead letters: ${letters.length}`,
    `start-up: median ${startsMs[Math.floor(startsMs.length / 2)]} ms, longest ${startsMs.at(-1)} ms of ${startsMs.length}`,
  ].join('\n')
}
