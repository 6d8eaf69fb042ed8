/**
 * Sends what is in the outbox of a person, in order, one message at a time. Each message is claimed in a commit of its own
 * before it leaves, so a crash leaves a trace, and settled in another afterwards. Clearance is read in the claim.
 */
import { AsyncResource } from 'node:async_hooks'
import type { MayLeave, OutboundMessage, SendResult } from '../channels/channel.ts'
import type { Cleared } from '../consent/clearance.ts'
import { type IdentityKey, identityKey, type OutboxItem } from '../contacts/contact.ts'
import { type Claim, claim, settle, unclaim } from '../run/delivery.ts'
import { type Draft, openDraft } from '../turn/draft.ts'
import type { Host } from './host.ts'
import type { Pacer } from './pacer.ts'

export interface Outbox {
  /**
   * There may be something to send for this person. Returns at once.
   * @param isReply the person waits for it, so it goes before what nobody waits for
   */
  kick(contactId: string, isReply?: boolean): void
  /** People being served or waiting for it. */
  depth(): number
  /** Since when WhatsApp has not answered, ms; null: it did the last time. */
  unansweredSince(): number | null
  /** Resolves when nobody waits any more to be served, but for those who wait for a reply. */
  room(): Promise<void>
  /** Resolves when nothing is being sent. */
  idle(): Promise<void>
  /** Takes up nothing more and waits for what is on its way. */
  stop(): Promise<void>
}

/**
 * People served side by side, and as many more of those who wait for a reply: enough for 1,000 messages a second, Meta's highest
 * rate of a number, at a quarter of a second each.
 */
const CONCURRENCY = 256

export function createOutbox(host: () => Host, pacer: Pacer): Outbox {
  const waiting = new Set<string>()
  const waitingForReply = new Set<string>()
  /** Value: where they wait to be served again, because they were kicked meanwhile. */
  const serving = new Map<string, Set<string> | null>()
  const outside = new AsyncResource('Outbox')
  const onIdle: (() => void)[] = []
  const onRoom: (() => void)[] = []
  let unansweredSince: number | null = null
  let stopped = false

  function kick(contactId: string, isReply = false): void {
    if (stopped) return
    const queue = isReply ? waitingForReply : waiting
    if (!serving.has(contactId)) queue.add(contactId)
    else if (serving.get(contactId) !== waitingForReply) serving.set(contactId, queue)
    pump()
  }

  function pump(): void {
    takeUp(waitingForReply, 2 * CONCURRENCY)
    takeUp(waiting, CONCURRENCY)
    if (waiting.size === 0) for (const resolve of onRoom.splice(0)) resolve()
    if (depth() === 0) for (const resolve of onIdle.splice(0)) resolve()
  }

  function takeUp(from: Set<string>, atOnce: number): void {
    for (const contactId of from) {
      if (serving.size >= atOnce) return
      from.delete(contactId)
      if (serving.has(contactId)) continue
      serving.set(contactId, null)
      // Whoever gave the kick has nothing to do with it.
      void outside.runInAsyncScope(serve, null, contactId)
    }
  }

  async function serve(contactId: string): Promise<void> {
    try {
      for (let isMore = true; isMore && !stopped; ) {
        const { message, claimed, rev } = await claimNext(contactId)
        if (!message || !claimed) break
        const about = aboutOf(contactId, message)
        const mayLeave = lastLook(contactId, rev, claimed)
        const result = await host().watch('dispatch', about, () => host().channel.send(message, mayLeave))
        host().log.debug?.({ ...about, outcome: result.outcome }, 'WhatsApp was handed a message')
        if (result.outcome === 'withheld') {
          await change(contactId, (draft) => ({ changed: unclaim(draft, claimed) }), { alsoKnownBy: message.to })
          continue
        }
        const isAnswered = result.outcome === 'accepted' || result.error.class !== 'transient' || result.error.code > 0
        unansweredSince = isAnswered ? null : (unansweredSince ?? host().now())
        if (result.outcome === 'refused' && result.error.class === 'throttle-number')
          pacer.slowDown(message.item.channel)
        const settled = (draft: Draft) => {
          settle(draft, message.item.id, result)
          const { sendAt } = draft.record
          return { changed: true, isMore: sendAt !== null && sendAt <= draft.now }
        }
        isMore = (await change(contactId, settled, { alsoKnownBy: message.to }))?.isMore ?? false
        await noteWhomItReached(message, result)
        report(contactId, message, result)
      }
    } catch (error) {
      host().log.error(
        { err: error, contactId },
        'Sending was interrupted; the message is taken up again when it is due',
      )
    } finally {
      const again = serving.get(contactId)
      serving.delete(contactId)
      if (!stopped) again?.add(contactId)
      pump()
    }
  }

  /** Claims the next message, when its number may send one more. */
  async function claimNext(contactId: string): Promise<Claimed> {
    let place: string | undefined
    const isReady = async ({ message }: Claimed) => {
      if (!message || message.item.channel === place) return true
      const { channel, inReplyTo } = message.item
      const mayLeave = pacer.place(channel, inReplyTo !== undefined)
      if (mayLeave === true) return true
      // What the person has said meanwhile counts, so all is looked at again.
      if (await mayLeave) place = channel
      return false
    }
    const work = (draft: Draft): Claimed => {
      return { ...claim(draft, host().duty.listeningSince()), rev: draft.record.rev + 1 }
    }
    const next = await change(contactId, work, { isReady })
    if (place !== undefined && next?.message?.item.channel !== place) pacer.giveBack(place)
    return next ?? NOTHING
  }

  /**
   * Whether a claimed message may still leave, asked when a connection is ready for it: nothing may have happened to the person since
   * the claim. To make a connection takes time, and so does a process that was stopped, or waited long for its store. Whatever is
   * withheld is put back, and claimed anew.
   * @param rev of the record with the claim
   */
  function lastLook(contactId: string, rev: number, { dueAt }: Readonly<OutboxItem>): MayLeave {
    const isTouched = async () => (await host().store.get(contactId))?.rev !== rev
    // After that another process may take the message up.
    const isLapsed = () => host().now() >= dueAt
    return async () => !(await isTouched()) && !isLapsed()
  }

  /** WhatsApp may know the number under another spelling: whoever it reached is the same person, with one consent. */
  async function noteWhomItReached({ to, item }: Cleared<OutboundMessage>, result: SendResult): Promise<void> {
    if (result.outcome !== 'accepted' || !result.waId) return
    const reached = identityKey('wa_id', result.waId)
    if (!to.some(({ kind }) => kind === 'wa_id') || to.some(({ value }) => value === reached.value)) return
    const { channel, id: sendId } = item
    const at = host().now()
    await host().handle({
      ...{ type: 'status', key: `reached:${result.messageId}`, id: result.messageId, status: 'reached' },
      ...{ channel, sendId, at, receivedAt: at, errors: [], raw: null },
      recipient: [...to.map(({ kind, value }) => ({ kind, value })), reached],
    })
  }

  /** One commit on this person's record, worked out anew whenever another writer was first; none if nothing changed. */
  async function change<T extends { changed: boolean }>(
    contactId: string,
    work: (draft: Draft) => T,
    { alsoKnownBy = [], isReady }: ChangeOptions<T> = {},
  ): Promise<T | null> {
    const { store, settings, now, sha256, observe, timers, watch } = host()
    for (;;) {
      // A record that was folded into another one meanwhile goes on there.
      const record = (await store.get(contactId)) ?? (await store.find(alsoKnownBy))?.record
      if (!record) return null
      const draft = openDraft(record, settings(), now(), sha256)
      const result = work(draft)
      if (!result.changed) return result
      if (isReady && !(await isReady(result))) {
        if (stopped) return null
        continue
      }
      const commit = () => store.commit({ record, journal: draft.journal })
      if ((await watch('commit', { contactId }, commit)) === 'conflict') continue
      observe(draft, null)
      timers.wakeAt(record.sendAt)
      return result
    }
  }

  function report(contactId: string, { item }: Cleared<OutboundMessage>, result: SendResult): void {
    if (result.outcome === 'accepted') return
    const { code, title } = result.error
    host().log.warn(
      { contactId, sendId: item.id, outcome: result.outcome, code },
      `A message was not accepted: ${title}`,
    )
  }

  const depth = () => waiting.size + waitingForReply.size + serving.size
  const idle = () => (depth() === 0 ? Promise.resolve() : new Promise<void>((resolve) => onIdle.push(resolve)))

  return {
    kick,
    idle,
    room: () => (waiting.size === 0 ? Promise.resolve() : new Promise((resolve) => onRoom.push(resolve))),
    depth,
    unansweredSince: () => unansweredSince,
    stop() {
      stopped = true
      waiting.clear()
      waitingForReply.clear()
      pacer.stop()
      pump()
      return idle()
    },
  }
}

const aboutOf = (contactId: string, { item: { id, purpose } }: OutboundMessage) => ({ contactId, sendId: id, purpose })

/** `rev` is the revision of the record that holds the claim. */
type Claimed = Claim & { rev: number }
const NOTHING: Claimed = { message: null, changed: false, rev: 0 }

interface ChangeOptions<T> {
  /** Under whatever contact these are known now. */
  alsoKnownBy?: readonly IdentityKey[]
  /** Asked before the commit. Where it has to wait and says no, the work is done anew. */
  isReady?(result: T): Promise<boolean>
}
