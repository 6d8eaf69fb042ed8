/**
 * Applies many events of many people. The turn is the one of THE LOOP (`host/handle.ts`), and so are its promises: one record,
 * one atomic write, the revision that was read. It goes without lanes and writes a batch at once: whoever meets another
 * writer is loaded and worked out again.
 */

import type { ContactRecord } from '../contacts/contact.ts'
import type { ContactEvent } from '../contacts/events.ts'
import { withVariants } from '../contacts/identities.ts'
import type { Host } from '../host/host.ts'
import { identify, whoIn } from '../host/identify.ts'
import { MAX_CONFLICTS } from '../limits.ts'
import { turn } from '../run/turn.ts'
import type { Draft } from '../turn/draft.ts'

export interface Bulk<Event extends ContactEvent> {
  /** Whether there is nothing to do for this person. It must not change the record. */
  isDone(record: ContactRecord, event: Event): boolean | Promise<boolean>
  /** @param draft what was committed; null: nothing, because it was done already */
  settled(event: Event, draft: Draft | null): void
}

export async function applyAll<Event extends ContactEvent>(
  host: Host,
  events: readonly Event[],
  { isDone, settled }: Bulk<Event>,
): Promise<void> {
  let pending = events
  for (let conflicts = 0; pending.length > 0; ) {
    const later: Event[] = []
    const works: { event: Event; draft: Draft }[] = []
    /** People of this batch: whoever comes again waits for the next, where the first change is seen. */
    const taken = new Set<string>()
    const people = pending.map((event) => withVariants(whoIn(event)))
    const found = await host.store.findAll(people)
    const hasErased = await host.store.hasErased()
    for (const [i, event] of pending.entries()) {
      const keys = people[i]?.map(({ value }) => value) ?? []
      if (keys.some((key) => taken.has(key))) {
        later.push(event)
        continue
      }
      const identified = await identify(host, event, { found: found[i] ?? null, hasErased })
      if (!identified) continue
      const { record, journal } = identified
      if (await isDone(record, event)) {
        settled(event, null)
        continue
      }
      for (const key of keys) taken.add(key)
      const world = await host.worldFor(record)
      works.push({ event, draft: turn(record, event, world, host.now(), journal).draft })
    }
    const results = await host.store.commitAll(
      works.map(({ event, draft: { record, journal, links, counts } }) => ({
        ...{ record, journal, links, counts, eventKey: event.key },
      })),
    )
    const again: Event[] = []
    for (const [i, { event, draft }] of works.entries()) {
      if (results[i] === 'conflict') again.push(event)
      else if (results[i] === 'duplicate') settled(event, null)
      else {
        host.observe(draft, event)
        host.timers.wakeAt(draft.record.wakeAt)
        settled(event, draft)
      }
    }
    conflicts = again.length > 0 && again.length === works.length ? conflicts + 1 : 0
    if (conflicts > MAX_CONFLICTS)
      throw new Error(`Event ${again[0]?.key} met another writer ${conflicts} times in a row`)
    pending = [...again, ...later]
  }
}
