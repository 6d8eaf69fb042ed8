import type { ContactRecord } from '../contacts/contact.ts'

/** Writes down when this person has to be looked at again: for a turn, and for sending. */
export function schedule(record: ContactRecord): void {
  const turns = [record.consent.hold?.expiresAt]
  for (const { run, takeover } of Object.values(record.conversations))
    turns.push(run?.wait.wakeAt ?? undefined, takeover?.until ?? undefined)
  record.wakeAt = earliest(turns)
  record.sendAt = earliest(record.outbox.map((item) => item.dueAt))
}

function earliest(instants: readonly (number | undefined)[]): number | null {
  const first = instants.reduce<number>(
    (least, at) => (at !== undefined && at < least ? at : least),
    Number.POSITIVE_INFINITY,
  )
  return Number.isFinite(first) ? first : null
}
