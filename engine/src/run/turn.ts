/**
 * One event of one person, worked out: record and event in, changed record and journal out. Pure, so that the simulator, the
 * tests and the server are the same thing. A turn owns the record it is given and changes it in place.
 */
import type { InboundContent } from '@basta/nodes/contract.ts'
import { SERVICE_WINDOW_MS } from '../consent/clearance.ts'
import { confirm } from '../consent/confirmation.ts'
import type { Lexicon } from '../consent/detect/lexicon.ts'
import { type Enqueued, enqueue, type Outgoing } from '../consent/enqueue.ts'
import { intercept, type Verdict } from '../consent/interceptor.ts'
import type { Sha256 } from '../consent/ledger.ts'
import { builtInText } from '../consent/texts.ts'
import { endPauses, lift, optIn, reportOptIn, stop } from '../consent/wishes.ts'
import { type ContactRecord, conversation, type Hold } from '../contacts/contact.ts'
import type {
  ConsentRecorded,
  ContactEvent,
  ContactImported,
  MessageReceived,
  PreferenceReceived,
  SendRequested,
  TakeoverChanged,
} from '../contacts/events.ts'
import { addIdentities, changeIdentities, learnIdentities } from '../contacts/identities.ts'
import type { Settings } from '../contacts/settings.ts'
import type { Journal } from '../stores/store.ts'
import { type Draft, journal, type LinkMaker, openDraft, turnRev } from '../turn/draft.ts'
import { schedule } from '../turn/schedule.ts'
import { applyStatus } from './delivery.ts'
import { route, startBest } from './route.ts'
import { say } from './say.ts'
import { begin, type Cause, endOtherRuns, FlowFault, interrupt, type Machines, resume } from './step.ts'

/** What a turn may look at besides the record and the event. */
export interface World {
  machines: Machines
  settings: Settings
  sha256: Sha256
  /** Default: the shipped one. */
  lexicon?: Lexicon
  newLink?: LinkMaker
}

export interface Turned {
  draft: Draft
  /** What became of a `send` event. */
  sent?: Enqueued
}

/** @param begun what has been entered on the way to this turn */
export function turn(record: ContactRecord, event: ContactEvent, world: World, now: number, begun?: Journal): Turned {
  const draft = openDraft(record, world.settings, now, world.sha256, world.lexicon, begun)
  draft.newLink = world.newLink
  const sent = apply(draft, event, world)
  schedule(record)
  return { draft, sent }
}

function apply(draft: Draft, event: ContactEvent, world: World): Enqueued | undefined {
  switch (event.type) {
    case 'message':
      onMessage(draft, event, world)
      return
    case 'status':
      applyStatus(draft, event)
      return
    case 'preference':
      onPreference(draft, event)
      return
    case 'identity':
      changeIdentities(draft, event)
      return
    case 'wake':
      onWake(draft, world)
      return
    case 'send':
      return onSend(draft, event)
    case 'consent':
      onConsent(draft, event)
      return
    case 'import':
      onImport(draft, event)
      return
    case 'takeover':
      onTakeover(draft, event)
  }
}

function onMessage(draft: Draft, message: MessageReceived, world: World): void {
  const { record } = draft
  learnIdentities(record, message.from, message.at)
  if (message.profileName) record.name = message.profileName
  journal(draft, message.key, 'message.received', {
    id: message.id,
    channel: message.channel,
    at: message.at,
    receivedAt: message.receivedAt,
    standby: message.standby,
    content: message.content,
    raw: message.raw,
  })
  const talk = conversation(record, message.channel)
  const previousAt = talk.lastInboundAt
  // Meta's clock decides about the window; one that runs ahead of ours must not hold it open longer.
  const at = Math.min(message.at, message.receivedAt)
  // A late message is no newer question: the two go together.
  if (at >= (previousAt ?? 0)) {
    talk.lastInboundAt = at
    talk.lastInboundRev = turnRev(draft)
  }
  lift(draft, 'unreachable', { source: 'undeliverable', actor: 'system', messageId: message.id })
  record.undeliverable = { count: 0, lastDay: null }

  const verdict = intercept(draft, message)
  const cause: Cause = { channel: message.channel, message }
  const inFlow = (walk: () => void) => guarded(draft, message.channel, walk)
  const goOn = (content: InboundContent) =>
    inFlow(() =>
      route(draft, world.machines, { channel: message.channel, message: { ...message, content } }, previousAt),
    )

  // On `standby` another app owns the thread, and answering would take it over. Only confirming a stop is worth that.
  if (message.standby && verdict.kind !== 'stopped') return
  switch (verdict.kind) {
    case 'stopped':
      onStopped(draft, { ...cause, optOut: verdict }, world)
      break
    case 'acted':
      inFlow(() => onActed(draft, cause, world, verdict))
      break
    case 'too-late':
      say(draft, cause, verdict.reply)
      break
    case 'released': {
      const queued = record.outbox.length
      goOn(verdict.content)
      if (record.outbox.length === queued) say(draft, cause, 'holdReleased')
      break
    }
    case 'opted-in':
      inFlow(() => onOptedIn(draft, cause, world, verdict, () => goOn(message.content)))
      break
    case 'help':
      inFlow(() => {
        if (!startBest(draft, world.machines, cause, { specific: true })) sayHelp(draft, cause)
      })
      break
    case 'pass':
      goOn(message.content)
      break
    case 'handled':
  }
}

/** Who we are and how to stop or come back, so no further line on that is due. */
function sayHelp(draft: Draft, cause: Cause): void {
  const { stops, guidance } = draft.record.consent
  const stopped = stops.some(({ scope }) => scope === 'all')
  if (stopped) guidance.stoppedNoticeAt = draft.now
  else guidance.shownAt ??= draft.now
  say(draft, cause, stopped ? 'helpStopped' : 'help')
}

/** The stop is recorded. What is left: end every journey, confirm once, ask why. */
function onStopped(draft: Draft, cause: Cause & { optOut: { entryId: string } }, world: World): void {
  const { record } = draft
  const { machines } = world
  endOtherRuns(record, cause.channel)
  const talk = conversation(record, cause.channel)
  const { run } = talk
  guarded(draft, cause.channel, () => {
    if (run && interrupt(draft, machines, cause, run)) return
    delete talk.run
    if (startBest(draft, machines, cause, { event: { kind: 'opt-out' } })) return
    const { builtInOptOut } = machines
    begin(draft, machines, cause, builtInOptOut, builtInOptOut.flow.triggers[0]?.id ?? '')
  })
  // An author's flow may have forgotten to confirm, or failed: the person is told all the same.
  if (record.consent.confirmedAt === null) {
    const body = builtInText('stopped', record.locale, draft.settings.business.name)
    const { channel, message, optOut } = cause
    const content = { type: 'text', body } as const
    confirm(draft, { channel, content, origin: { kind: 'consent' }, entryId: optOut.entryId, answers: message })
  }
}

function onActed(draft: Draft, cause: Cause, world: World, verdict: Verdict & { kind: 'acted' }): void {
  const { run } = conversation(draft.record, cause.channel)
  const machine = run && world.machines.pinned(run.flowId, run.version)
  if (run && machine?.flow.traits(run.node).stops && cause.message) {
    const { content } = cause.message
    if (resume(draft, world.machines, cause, run, { type: 'reply', content, acted: verdict.acted })) return
  }
  say(draft, cause, verdict.reply)
}

function onOptedIn(
  draft: Draft,
  cause: Cause,
  world: World,
  verdict: Verdict & { kind: 'opted-in' },
  goOn: () => void,
): void {
  const { machines } = world
  if (verdict.wasStopped) delete conversation(draft.record, cause.channel).run
  const optedIn = { ...cause, optIn: { wasStopped: verdict.wasStopped } }
  if (!startBest(draft, machines, optedIn, { event: { kind: 'opt-in' } })) {
    // START is a word like any other to somebody who never stopped.
    if (verdict.wasStopped) say(draft, cause, 'welcomeBack')
    else if (!verdict.platformStopRemains) goOn()
  }
  if (verdict.platformStopRemains) say(draft, cause, 'platformStop')
}

/** WhatsApp's own switch. It is a register of its own: it never touches a stop that the person typed. */
function onPreference(draft: Draft, event: PreferenceReceived): void {
  learnIdentities(draft.record, event.from, event.at)
  note(draft, event.key, { preference: event.value, raw: event.raw })
  const evidence = {
    source: 'platform-preference',
    actor: 'contact',
    channel: event.channel,
    text: event.value,
    sentAt: event.at,
    receivedAt: event.receivedAt,
  } as const
  if (event.value === 'stop') stop(draft, 'marketing', 'platform', evidence)
  else if (event.value === 'resume') {
    const newer = draft.record.consent.stops.some((held) => held.register === 'platform' && held.requestedAt > event.at)
    if (!newer) lift(draft, 'platform', evidence)
  }
}

/** Some instant in `wakeAt` has come: an unanswered question, a timer of a flow, the end of a takeover. */
function onWake(draft: Draft, world: World): void {
  const { record, now } = draft
  const { hold } = record.consent
  endPauses(draft)
  if (hold && hold.expiresAt <= now) onSilence(draft, hold)
  for (const [channel, talk] of Object.entries(record.conversations)) {
    if (talk.takeover?.until && talk.takeover.until <= now) delete talk.takeover
    const { run } = talk
    if (run && run.wait.wakeAt !== null && run.wait.wakeAt <= now) {
      guarded(draft, channel, () => void resume(draft, world.machines, { channel }, run, { type: 'timeout' }))
    }
  }
}

/** Silence counts from the message that was asked about: whatever the person clearly wanted later stands above it. */
function onSilence(draft: Draft, { message: { channel, at } }: Hold): void {
  const { record, settings } = draft
  const { entryId } = stop(draft, settings.silenceStops, 'contact', {
    source: 'silence',
    actor: 'system',
    channel,
    sentAt: at,
  })
  if (settings.silenceStops === 'all') endOtherRuns(record, null)
  const name = settings.silenceStops === 'all' ? 'stopped' : 'stoppedBySilence'
  const body = builtInText(name, record.locale, settings.business.name)
  confirm(draft, { channel, content: { type: 'text', body }, origin: { kind: 'consent' }, entryId })
}

function onSend(draft: Draft, event: SendRequested): Enqueued {
  addIdentities(draft.record, event.to, draft.now)
  const origin = event.by.kind === 'api' ? event.by : { kind: 'agent' as const, by: event.by.name }
  const { channel, purpose, topic, content } = event
  const sent = enqueue(draft, { channel, purpose, topic, content, origin, answers: answeredBy(draft, event) })
  note(draft, event.key, sent.item ? { sendId: sent.item.id } : { refused: sent.refusal.code })
  return sent
}

/** An operator answers what the person wrote last; a service message from the API or to nobody is business-initiated. */
function answeredBy(draft: Draft, event: SendRequested): Outgoing['answers'] {
  const { lastInboundAt: at = null, lastInboundRev: rev } = draft.record.conversations[event.channel] ?? {}
  const asks = at !== null && draft.now < at + SERVICE_WINDOW_MS
  // A template is what one sends to somebody who has not just asked.
  const answers = event.by.kind === 'agent' && event.purpose === 'service' && event.content.type !== 'template'
  return asks && answers ? { id: 'agent', at, rev } : undefined
}

function onConsent(draft: Draft, event: ConsentRecorded): void {
  addIdentities(draft.record, event.who, draft.now)
  note(draft, event.key, { action: event.action, scope: event.scope, actor: event.actor })
  const { source, actor, evidence, at, until } = event
  const proof = { source, actor, evidence, sentAt: at, receivedAt: draft.now }
  if (event.action === 'opt-in') optIn(draft, event.scope, proof)
  else {
    stop(draft, event.scope, event.register, { ...proof, until })
    if (event.scope === 'all') endOtherRuns(draft.record, null)
  }
}

function onImport(draft: Draft, { key, who, actor, list, profile, optIns, optOut }: ContactImported): void {
  const { record, now } = draft
  addIdentities(record, who, now)
  record.name = profile.name || record.name
  record.locale = profile.locale || record.locale
  Object.assign(record.attributes, profile.attributes)
  record.tags = [...new Set([...record.tags, ...profile.tags])]
  if (!record.lists.some(({ id }) => id === list.id)) record.lists.push({ ...list, at: now })
  note(draft, key, { list: list.id, actor })
  const proof = { source: 'import', actor, receivedAt: now } as const
  if (optOut) {
    const { at, until, evidence } = optOut
    stop(draft, optOut.scope, 'import', { ...proof, sentAt: at, until, evidence })
    if (optOut.scope === 'all') endOtherRuns(record, null)
  }
  for (const { scope, at, evidence } of optIns) reportOptIn(draft, scope, { ...proof, sentAt: at, evidence })
}

function onTakeover(draft: Draft, event: TakeoverChanged): void {
  const talk = conversation(draft.record, event.channel)
  if (event.action === 'begin') {
    talk.takeover = { since: draft.now, until: null, note: event.by }
    // The flow does not speak into the conversation of two people, not even by its timers.
    delete talk.run
  } else delete talk.takeover
  journal(draft, event.key, 'takeover.changed', { action: event.action, by: event.by })
}

/**
 * Runs an author's flow. Whatever goes wrong in it, the message stays recorded and consent stays as the interceptor left it:
 * the run ends, visibly.
 */
export function guarded(draft: Draft, channel: string, walk: () => void): void {
  const { record } = draft
  try {
    walk()
  } catch (error) {
    delete conversation(record, channel).run
    const at = draft.trace.findLast(({ what }) => what === 'visit')
    const reason = error instanceof Error ? error.message : String(error)
    const expected = error instanceof FlowFault
    const flow = at ? { id: at.detail, node: at.node } : null
    journal(draft, `fault:${record.id}.${record.rev + 1}.${channel}`, 'run.fault', { reason, expected, flow })
    draft.trace.push({ what: 'fault', node: at?.node, detail: reason })
  }
}

/** Marks an event as applied, for those that leave no other entry under their own key. */
function note(draft: Draft, key: string, data: Record<string, unknown>): void {
  journal(draft, key, 'event.applied', data)
}
