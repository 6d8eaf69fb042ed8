import { stopsToKeep } from '../consent/erased-stops.ts'
import { type LedgerEntry, NOTHING_STOPPED, seal } from '../consent/ledger.ts'
import type { ContactRecord } from '../contacts/contact.ts'
import type { Host } from '../host/host.ts'
import { laneOf } from '../host/identify.ts'
import { MAX_CONFLICTS } from '../limits.ts'
import { chainsOf } from './chains.ts'

/**
 * Removes a person: record, journal, ledger, links, queued messages, and what names them elsewhere. What stays is the tombstone,
 * which ends their chain, and under keyed hashes of their identities the stops that keep marketing from reaching them again.
 * News of their stop that other systems have not got yet is still delivered (`isOwed`), and then gone as well; where a receiver
 * has been given up, it is a dead letter until somebody replays or discards it.
 * @returns the tombstone, also of somebody who was erased before; null when there is no such contact
 */
export async function erase(host: Host, contactId: string, actor: string): Promise<LedgerEntry | null> {
  const first = await host.store.get(contactId)
  if (!first) return tombstoneOf(await host.store.ledger(contactId))
  return host.lanes.run(laneOf(first.identities) ?? contactId, async () => {
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
      const record = await host.store.get(contactId)
      if (!record) return tombstoneOf(await host.store.ledger(contactId))
      const tombstone = await tryToErase(host, record, actor)
      if (tombstone) return tombstone
    }
    throw new Error(`Contact ${contactId} met another writer ${MAX_CONFLICTS} times in a row`)
  })
}

async function tryToErase(host: Host, record: ContactRecord, actor: string): Promise<LedgerEntry | null> {
  const { id, identities, consent } = record
  const now = host.now()
  const kept = stopsToKeep(consent.stops, now)
  const chains = await chainsOf(host.store, id)
  const tombstone = seal(
    id,
    consent.ledger,
    {
      action: 'erased',
      scope: kept.some(({ scope }) => scope === 'all') ? 'all' : 'marketing',
      register: 'contact',
      source: 'erasure',
      actor,
      identities: [],
      ...{ channel: null, messageId: null, text: null, detection: null, flow: null, template: null, feedback: null },
      evidence: `${consent.ledger.count} entries erased; keyed hashes of ${identities.length} identities kept`,
      sentAt: null,
      receivedAt: now,
      effectiveAt: Math.max(now, consent.ledger.at),
      // There is no record any more that could say more.
      stopped: NOTHING_STOPPED,
    },
    host.sha256,
  )
  const hashes = identities.map(host.erasures.hashOf)
  const outcome = await host.store.erase({
    record,
    absorbed: chains.slice(1).map(({ contactId }) => contactId),
    tombstone,
    stops: hashes.flatMap((identityHash) => kept.map((stop) => ({ ...stop, identityHash, entryId: tombstone.id }))),
  })
  return outcome === 'erased' ? tombstone : null
}

const tombstoneOf = (entries: readonly LedgerEntry[]) => entries.find(({ action }) => action === 'erased') ?? null
