import type { ContactRecord, OutboxItem } from '../contacts/contact.ts'

/** Writes down when this person has to be looked at again: for a turn, and for sending. */
export function schedule(record: ContactRecord): void {
  const turns = [record.consent.hold?.expiresAt, ...record.consent.stops.map(({ until }) => until)]
  for (const { run, takeover } of Object.values(record.conversations))
    turns.push(run?.wait.wakeAt ?? undefined, takeover?.until ?? undefined)
  record.wakeAt = earliest(turns)
  record.sendAt = earliest(upToTheFirstThatBlocks(record.outbox).map((item) => item.dueAt))
}

/** What stands behind a message on its way, or a reply that waits for its next try, cannot leave before it (`delivery.ts`). */
function upToTheFirstThatBlocks(outbox: readonly OutboxItem[]): readonly OutboxItem[] {
  const blocker = outbox.findIndex(isBlocking)
  return blocker < 0 ? outbox : outbox.slice(0, blocker + 1)
}

/** Whether later messages wait for this one. */
export function isBlocking(item: OutboxItem): boolean {
  return item.state === 'sending' || (item.state === 'queued' && item.attempts > 0 && item.purpose === 'service')
}

function earliest(instants: readonly (number | undefined)[]): number | null {
  const first = instants.reduce<number>(
    (least, at) => (at !== undefined && at < least ? at : least),
    Number.POSITIVE_INFINITY,
  )
  return Number.isFinite(first) ? first : null
}
