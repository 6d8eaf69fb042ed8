/**
 * THE LOOP. One event of one person: lane > load > gate and step > commit > kick. The gate (consent) and the step (flow) are
 * `turn()`, pure; what it works out is written as one commit or not at all. A failing store throws: whoever delivered the
 * event delivers it again, and an event that was committed is known by its key.
 */

import type { Enqueued } from '../consent/enqueue.ts'
import type { ContactEvent } from '../contacts/events.ts'
import { MAX_CONFLICTS } from '../limits.ts'
import { type Turned, turn } from '../run/turn.ts'
import type { Host } from './host.ts'
import { type Identified, identify, laneFor, whoIn } from './identify.ts'
import { park } from './park.ts'

export interface Handled {
  /** Empty for a status of a message that is not ours: it is kept as it came. */
  contactId: string
  duplicate: boolean
  /** What became of a `send` event. */
  sent?: Enqueued
}

/** @param after what came before it and must have been stored: where that has failed, so does this */
export function handle(
  host: Host,
  event: ContactEvent,
  resolvedDeadLetter?: string,
  after?: Promise<Handled>,
): Promise<Handled> {
  return host.lanes.run(laneFor(event), async () => {
    if (after) await after
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
      const identified = await identify(host, event)
      if (!identified) return keepUnowned(host, event)

      const about = { contactId: identified.record.id, event: event.type }
      const { draft, sent } = await host.watch('turn', about, () => work(host, identified, event))

      const { record: changed, journal } = draft
      const { links, counts } = draft
      const commit = { record: changed, journal, eventKey: event.key, resolvedDeadLetter, links, counts }
      const outcome = await host.watch('commit', about, () => host.store.commit(commit))
      host.log.debug?.({ ...about, rev: changed.rev, outcome }, 'An event was worked out')
      if (outcome === 'conflict') continue
      if (outcome === 'duplicate') return { contactId: changed.id, duplicate: true }

      host.observe(draft, event)
      if (changed.sendAt !== null && changed.sendAt <= draft.now) host.outbox.kick(changed.id, event.type === 'message')
      host.timers.wakeAt(changed.wakeAt)
      return { contactId: changed.id, duplicate: false, sent }
    }
    throw new Error(`Event ${event.key} met another writer ${MAX_CONFLICTS} times in a row`)
  })
}

/**
 * What came together, in its order. When the event of a person cannot be stored, those after it are not taken either: they come
 * again with it, and would have overtaken it.
 */
export function handleAll(host: Host, events: readonly ContactEvent[]): Promise<Handled[]> {
  const before = new Map<string, Promise<Handled>>()
  return Promise.all(
    events.map((event) => {
      const lane = laneFor(event)
      const handled = handle(host, event, undefined, before.get(lane))
      before.set(lane, handled)
      return handled
    }),
  )
}

/** The turn. A bug in it parks the event instead of losing it. */
async function work(host: Host, identified: Identified, event: ContactEvent): Promise<Turned> {
  const world = await host.worldFor(identified.record)
  const now = host.now()
  try {
    return turn(identified.record, event, world, now, identified.journal)
  } catch (error) {
    host.log.error({ err: error, event: event.key }, 'An event could not be applied and is kept as a dead letter')
    return park((await identify(host, event)) ?? identified, event, error, world, now)
  }
}

/** A status of a message that some other application sent over the same account. What concerns nobody any more is let go. */
async function keepUnowned(host: Host, event: ContactEvent): Promise<Handled> {
  // The last statuses of somebody who was erased must not bring their number back.
  if (event.type !== 'status' || (await host.erasures.isErased(whoIn(event))))
    return { contactId: '', duplicate: false }
  await host.store.keepRaw({ key: event.key, receivedAt: host.now(), field: event.type, body: event as never })
  return { contactId: '', duplicate: false }
}
