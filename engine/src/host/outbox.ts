/**
 * Sends what is in the outbox of a person, in order, one message at a time. Each message is claimed in a commit of its own
 * before it leaves, so a crash leaves a trace, and settled in another afterwards. Clearance is read in the claim.
 */
import type { OutboundMessage, SendResult } from '../channels/channel.ts'
import type { Cleared } from '../consent/clearance.ts'
import type { IdentityKey } from '../contacts/contact.ts'
import { claim, settle } from '../run/delivery.ts'
import { type Draft, openDraft } from '../turn/draft.ts'
import type { Host } from './host.ts'

export interface Outbox {
  /** There may be something to send for this person. Returns at once. */
  kick(contactId: string): void
  /** People being served or waiting for it. */
  depth(): number
  /** Resolves when nothing is being sent. */
  idle(): Promise<void>
  /** Takes up nothing more and waits for what is on its way. */
  stop(): Promise<void>
}

/** People served side by side: enough for 1,000 messages a second, Meta's highest rate of a number, at a quarter of a second each. */
const CONCURRENCY = 256

export function createOutbox(host: () => Host): Outbox {
  const waiting = new Set<string>()
  /** Value: kicked again meanwhile. */
  const serving = new Map<string, boolean>()
  const onIdle: (() => void)[] = []
  let stopped = false

  function kick(contactId: string): void {
    if (stopped) return
    if (serving.has(contactId)) serving.set(contactId, true)
    else waiting.add(contactId)
    pump()
  }

  function pump(): void {
    for (const contactId of waiting) {
      if (serving.size >= CONCURRENCY) return
      waiting.delete(contactId)
      serving.set(contactId, false)
      void serve(contactId)
    }
    if (serving.size === 0) for (const resolve of onIdle.splice(0)) resolve()
  }

  async function serve(contactId: string): Promise<void> {
    try {
      for (let isMore = true; isMore && !stopped; ) {
        const claimed = await change(contactId, claim)
        const message = claimed?.message
        if (!message) break
        // No await between the commit of the claim and the request: whatever is committed later comes later.
        const result = await host().channel.send(message)
        const settled = (draft: Draft) => {
          settle(draft, message.item.id, result)
          const { sendAt } = draft.record
          return { changed: true, isMore: sendAt !== null && sendAt <= draft.now }
        }
        isMore = (await change(contactId, settled, message.to))?.isMore ?? false
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
      if (again && !stopped) waiting.add(contactId)
      pump()
    }
  }

  /** WhatsApp may know the number under another spelling: whoever it reached is the same person, with one consent. */
  async function noteWhomItReached({ to, item }: Cleared<OutboundMessage>, result: SendResult): Promise<void> {
    if (result.outcome !== 'accepted' || !result.waId) return
    const reached: IdentityKey = { kind: 'wa_id', value: result.waId }
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
    alsoKnownBy: readonly IdentityKey[] = [],
  ): Promise<T | null> {
    const { store, settings, now, sha256, observe, timers } = host()
    for (;;) {
      // A record that was folded into another one meanwhile goes on there.
      const record = (await store.get(contactId)) ?? (await store.find(alsoKnownBy))?.record
      if (!record) return null
      const draft = openDraft(record, settings(), now(), sha256)
      const result = work(draft)
      if (!result.changed) return result
      if ((await store.commit({ record, journal: draft.journal })) === 'conflict') continue
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

  const idle = () =>
    serving.size === 0 && waiting.size === 0 ? Promise.resolve() : new Promise<void>((resolve) => onIdle.push(resolve))

  return {
    kick,
    idle,
    depth: () => waiting.size + serving.size,
    stop() {
      stopped = true
      waiting.clear()
      return idle()
    },
  }
}
