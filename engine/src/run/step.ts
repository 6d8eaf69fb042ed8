/**
 * Walks a run through its flow: from where it begins, or waits, to the next wait or the end. XState says which node comes
 * next (`compile.ts`); the node says what happens there; the effects go into the draft. Bounded, deterministic, pure.
 */
import type { Effect, NodeDefinition, Resume, StepContext, StepResult, Wait } from '@basta/nodes/contract.ts'
import { hasLiquid, localise, renderLiquid } from '@basta/nodes/text.ts'
import { confirm } from '../consent/confirmation.ts'
import { enqueue } from '../consent/enqueue.ts'
import { consentTapId, evidence } from '../consent/interceptor.ts'
import { nextEntryId } from '../consent/ledger.ts'
import { type Evidence, giveFeedback, narrow, optIn, type StopOutcome, stop } from '../consent/wishes.ts'
import { type ContactRecord, conversation, type Origin, type Purpose, type Run } from '../contacts/contact.ts'
import type { MessageReceived } from '../contacts/events.ts'
import { MAX_CALL_DEPTH, MAX_MESSAGES_PER_TURN, MAX_VISITS_PER_TURN, MAX_WAIT_MS } from '../limits.ts'
import { type Draft, nextId, type TraceStep, unsubscribeUrl } from '../turn/draft.ts'
import { END, IDLE, leaving, type Machine, STOPPED, starting } from './compile.ts'

/** Compiled flows, by what conversations refer to. Everything a turn needs has been loaded before it begins. */
export interface Machines {
  /** The version that new runs of a flow begin with. */
  current(flowId: string): Machine | undefined
  pinned(flowId: string, version: number): Machine | undefined
  /** Every published flow, oldest first. */
  published(): readonly Machine[]
  /** What runs on an opt-out while nobody has published a flow for it. */
  builtInOptOut: Machine
}

/** Why the run moves now. */
export interface Cause {
  channel: string
  /** Absent when a timer is the cause: what is said then is business-initiated. */
  message?: MessageReceived
  optOut?: StopOutcome
  optIn?: { wasStopped: boolean }
}

/** An author's flow that cannot go on: the conversation ends, visibly, and the person can begin anew. */
export class FlowFault extends Error {}

interface Walk {
  draft: Draft
  machines: Machines
  cause: Cause
  run: Run
  machine: Machine
  token: string
  visits: number
  messages: number
  /** The run began in this turn: what the person wrote answers nothing that it asked. */
  hasBegun: boolean
}

/** Begins a flow at one of its triggers. */
export function begin(draft: Draft, machines: Machines, cause: Cause, machine: Machine, triggerId: string): void {
  const first = machine.next(IDLE, starting(triggerId))
  if (!first) throw new Error(`Flow ${machine.flow.document.id} has no trigger ${triggerId}`)
  beginAt(draft, machines, cause, machine, first)
}

/** Begins a flow anywhere, as testers do. */
export function beginAt(
  draft: Draft,
  machines: Machines,
  cause: Cause,
  machine: Machine,
  nodeId: string,
  vars: Run['vars'] = {},
): void {
  const run: Run = {
    v: 1,
    id: nextId(draft),
    flowId: machine.flow.document.id,
    version: machine.version,
    node: IDLE,
    vars,
    wait: { for: [], token: '', wakeAt: null },
    seq: 0,
    stack: [],
  }
  const walk = { ...openWalk(draft, machines, cause, run, machine), hasBegun: true }
  draft.counts.push({ of: 'begun', key: machine.keys.flow, at: draft.now })
  advance(walk, visit(walk, nodeId))
}

/** Wakes the node that waits. Returns false when the reply is none of the node's: the run is over, route it afresh. */
export function resume(draft: Draft, machines: Machines, cause: Cause, run: Run, event: Resume): boolean {
  const walk = openWalk(draft, machines, cause, run, pinned(machines, run))
  return advance(walk, wake(walk, event))
}

/**
 * The always-on transition: takes the run to its flow's own opt-out path. Returns false when the flow has none, and the
 * run has simply ended.
 */
export function interrupt(draft: Draft, machines: Machines, cause: Cause, run: Run): boolean {
  const machine = pinned(machines, run)
  const target = machine.next(run.node, 'OPT_OUT')
  if (!target || target === STOPPED) return false
  run.stack = []
  const walk = openWalk(draft, machines, cause, run, machine)
  advance(walk, visit(walk, target))
  return true
}

function openWalk(draft: Draft, machines: Machines, cause: Cause, run: Run, machine: Machine): Walk {
  const { token } = run.wait
  if (cause.optOut) run.stopEntryId = cause.optOut.entryId
  return {
    draft,
    machines,
    cause,
    run,
    machine,
    token,
    visits: 0,
    messages: 0,
    hasBegun: false,
  }
}

function pinned(machines: Machines, at: { flowId: string; version: number }): Machine {
  const machine = machines.pinned(at.flowId, at.version)
  if (!machine) throw new FlowFault(`Version ${at.version} of flow ${at.flowId} is not stored any more.`)
  return machine
}

/** Runs until something has to be waited for. */
function advance(walk: Walk, first: StepResult): boolean {
  const { run } = walk
  let result = first
  for (;;) {
    for (const effect of result.effects ?? []) carryOut(walk, effect)
    if (result.set) Object.assign(run.vars, result.set)
    for (const name of Object.keys(result.set ?? {})) note(walk, 'keep', name)

    if ('wait' in result) {
      park(walk, result.wait)
      return true
    }
    if ('unhandled' in result) {
      leaveRun(walk)
      return false
    }
    if ('call' in result) result = call(walk, result.call.flowId)
    else {
      const target = 'end' in result ? END : follow(walk, result.output)
      if (target !== END) result = visit(walk, target)
      else {
        const caller = run.stack.pop()
        if (!caller) {
          leaveRun(walk)
          return true
        }
        Object.assign(run, caller)
        walk.machine = pinned(walk.machines, caller)
        result = wake(walk, { type: 'return' })
      }
    }
  }
}

function follow(walk: Walk, output: string): string {
  const { machine, run, draft } = walk
  note(walk, 'leave', output)
  draft.counts.push({ of: 'output', key: machine.keys.output(run.node, output), at: draft.now })
  const target = machine.next(run.node, leaving(output))
  if (!target)
    throw new Error(`Step ${run.node} of flow ${run.flowId} left through “${output}”, which it does not declare.`)
  return target
}

function visit(walk: Walk, nodeId: string): StepResult {
  const { run, draft } = walk
  walk.visits += 1
  if (walk.visits > MAX_VISITS_PER_TURN)
    throw new FlowFault(`Flow ${run.flowId} went through ${MAX_VISITS_PER_TURN} steps without waiting, last ${nodeId}.`)
  run.node = nodeId
  run.seq += 1
  walk.token = `${run.id}.${run.seq}`
  draft.counts.push({ of: 'arrival', key: walk.machine.keys.step(nodeId), at: draft.now })
  const { flow } = walk.machine
  if (flow.node(nodeId).off) {
    note(walk, 'skip', run.flowId)
    const [output] = flow.outputs(nodeId)
    return output ? { output: output.id } : { end: true }
  }
  note(walk, 'visit', run.flowId)
  return definition(walk).enter(context(walk))
}

function wake(walk: Walk, event: Resume): StepResult {
  const { resume } = definition(walk)
  if (!resume) throw new Error(`Step ${walk.run.node} of flow ${walk.run.flowId} cannot be resumed.`)
  return resume(context(walk, walk.run.wait), event)
}

function call(walk: Walk, flowId: string): StepResult {
  const { run } = walk
  const machine = walk.machines.current(flowId)
  const entry = machine?.flow.triggers[0]
  if (!machine || !entry) throw new FlowFault(`Step ${run.node} goes to flow ${flowId}, which is not published.`)
  if (run.stack.length >= MAX_CALL_DEPTH) throw new FlowFault(`Flows call each other more than ${MAX_CALL_DEPTH} deep.`)
  run.stack.push({ flowId: run.flowId, version: run.version, node: run.node })
  run.flowId = flowId
  run.version = machine.version
  walk.machine = machine
  return visit(walk, entry.id)
}

function park(walk: Walk, wait: Wait): void {
  const { draft, cause, run, token } = walk
  const wakeAt = wait.keepDeadline
    ? run.wait.wakeAt
    : wait.ms === undefined
      ? null
      : draft.now + Math.min(Math.max(wait.ms, 0), MAX_WAIT_MS)
  const { for: events, scratch, options } = wait
  run.wait = { for: events, scratch, options, token, wakeAt }
  conversation(draft.record, cause.channel).run = run
  note(walk, 'wait', wait.for.join(', '))
}

function leaveRun(walk: Walk): void {
  const { draft, cause, run } = walk
  delete conversation(draft.record, cause.channel).run
  note(walk, 'end', run.flowId)
}

/** For those who watch: the simulator and the tests. */
function note({ draft, run }: Walk, what: TraceStep['what'], detail: string): void {
  draft.trace.push({ what, node: run.node, flow: run.flowId, detail })
}

function definition({ machine, run }: Walk): NodeDefinition {
  return machine.flow.definition(run.node)
}

function carryOut(walk: Walk, effect: Effect): void {
  const { draft, cause, run } = walk
  const { record } = draft
  switch (effect.kind) {
    case 'send': {
      walk.messages += 1
      if (walk.messages > MAX_MESSAGES_PER_TURN)
        throw new FlowFault(`Flow ${run.flowId} sends more than ${MAX_MESSAGES_PER_TURN} messages without waiting.`)
      const purpose: Purpose = effect.purpose ?? 'service'
      const answers = effect.purpose ? undefined : cause.message
      enqueue(draft, {
        channel: cause.channel,
        purpose,
        content: effect.content,
        topic: effect.topic,
        origin: origin(run),
        answers,
      })
      return
    }
    case 'confirm-stop': {
      const entryId = stopEntryId(walk)
      if (entryId)
        confirm(draft, {
          channel: cause.channel,
          content: effect.content,
          origin: origin(run),
          entryId,
          answers: cause.message,
        })
      return
    }
    case 'stop':
      run.stopEntryId = stop(draft, effect.scope, 'contact', flowEvidence(walk)).entryId
      endOtherRuns(record, cause.channel)
      return
    case 'narrow': {
      const entryId = stopEntryId(walk)
      if (entryId) narrow(draft, entryId, effect.scope, flowEvidence(walk))
      return
    }
    case 'opt-in':
      // Messages come again only because the person asks for them (R15), in words that mean it or as an answer to a question
      // about it: no timer, no stop and no other word that begins a flow does.
      if (!cause.message || cause.optOut || (walk.hasBegun && !cause.optIn))
        throw new FlowFault(`Step ${run.node} would opt a person in who has asked for nothing.`)
      optIn(draft, effect.scope === 'all' ? null : effect.scope, flowEvidence(walk))
      return
    case 'feedback': {
      const { reason, text = null } = effect
      giveFeedback(draft, { reason, text }, stopEntryId(walk) ?? null, flowEvidence(walk))
      return
    }
    case 'attribute':
      record.attributes[effect.name] = effect.value
      note(walk, 'keep', `contact.${effect.name}`)
      return
    case 'tag':
      record.tags = [...new Set([...record.tags, ...(effect.add ?? [])])].filter((tag) => !effect.remove?.includes(tag))
      return
    case 'takeover': {
      const until = effect.forMs === undefined ? null : draft.now + effect.forMs
      conversation(record, cause.channel).takeover = { since: draft.now, until, note: effect.note }
    }
  }
}

/** The stop that this run is about, or else the person's latest own one. */
function stopEntryId({ run, draft }: Walk): string | undefined {
  return run.stopEntryId ?? draft.record.consent.stops.findLast((held) => held.register === 'contact')?.entryId
}

/** A stop ends the journeys of all numbers (R14, R17, R18); the flow that is confirming it goes on. */
export function endOtherRuns(record: ContactRecord, channel: string | null): void {
  for (const [other, held] of Object.entries(record.conversations)) if (other !== channel) delete held.run
}

const origin = (run: Run): Origin => ({ kind: 'flow', flowId: run.flowId, version: run.version, nodeId: run.node })

function flowEvidence({ cause, run }: Walk): Evidence {
  const flow = { id: run.flowId, version: run.version, node: run.node }
  if (cause.message) return { ...evidence(cause.message, 'flow'), flow }
  return { source: 'flow', actor: 'system', channel: cause.channel, flow }
}

function context(walk: Walk, wait?: Wait): StepContext<unknown> {
  const { draft, cause, run, machine, token } = walk
  const { record, settings, now } = draft
  const { flow } = machine
  const phone = record.identities.find((identity) => identity.kind === 'wa_id' && identity.supersededAt === undefined)
  const locales = [record.locale, flow.document.locale]
  const contact = {
    id: record.id,
    name: record.name,
    phone: phone ? `+${phone.value}` : '',
    locale: record.locale,
    attributes: record.attributes,
    tags: record.tags,
  }
  return {
    config: flow.node(run.node).data,
    nodeId: run.node,
    flowId: run.flowId,
    now,
    timeZone: settings.timeZone,
    contact,
    consent: {
      stops: record.consent.stops.map((held) => held.scope),
      optIns: record.consent.optIns.map((held) => held.scope),
      hold: record.consent.hold !== null,
    },
    business: settings.business,
    topics: settings.topics,
    vars: run.vars,
    lastText: textOf(cause.message),
    optOut: cause.optOut,
    optIn: cause.optIn,
    wait,
    random: randomFrom(`${token}.${walk.visits}`),
    text(text, extra) {
      const template = localise(text, locales)
      if (!hasLiquid(template)) return template
      // These come last, so that no variable can pass itself off as one of them.
      const { business } = settings
      const link = template.includes('unsubscribe_url') ? { unsubscribe_url: unsubscribeUrl(draft) } : {}
      const own = { contact: { ...record.attributes, ...contact }, business, ...link }
      return renderLiquid(template, { ...run.vars, ...extra, ...own })
    },
    tapId: (option) => `q:${token}:${option}`,
    // A step that records the stop itself offers its taps before the entry is written; its id is known all the same.
    consentTap: (action, value) =>
      consentTapId(action, run.stopEntryId ?? nextEntryId(record.id, record.consent.ledger), value),
  }
}

function textOf(message: MessageReceived | undefined): string {
  const content = message?.content
  if (content?.type === 'text') return content.text
  if (content?.type === 'tap') return content.title
  return (content?.type === 'media' && content.caption) || ''
}

/** Chance that is the same on every replay: FNV-1a of the seed, then mulberry32. */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (let index = 0; index < seed.length; index++) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
