/**
 * Fills a SQLite store with contacts as an import leaves them: each worked out by `turn()` and committed with its journal by the
 * store's own bulk path. Every tenth has stopped everything, with an entry in the ledger.
 */

import { newContact } from '@basta/engine/contacts/contact.ts'
import type { ContactImported } from '@basta/engine/contacts/events.ts'
import { DEFAULT_SETTINGS } from '@basta/engine/contacts/settings.ts'
import { IMPORT_CACHE_KIB, IMPORT_CHECKPOINT_PAGES } from '@basta/engine/limits.ts'
import { newId } from '@basta/engine/new-id.ts'
import { builtInOptOut } from '@basta/engine/run/built-in.ts'
import { turn, type World } from '@basta/engine/run/turn.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import { registry } from '@basta/nodes/registry.ts'
import { waIdOf } from './dialogue.ts'
import { answerTasks } from './tasks.ts'

const AT_ONCE = 5_000
const STOPPED_ONE_IN = 10
/** Neighbours by number are none by id. */
const STRIDE = 7_919

answerTasks(null, { fill })

async function fill({ path, contacts }: { path: string; contacts: number }): Promise<void> {
  const store = openSqliteStore({ path, checkpointPages: IMPORT_CHECKPOINT_PAGES, cacheKib: IMPORT_CACHE_KIB })
  const machines = { current: () => undefined, pinned: () => undefined, published: () => [] }
  const world: World = {
    ...{ settings: DEFAULT_SETTINGS, sha256 },
    machines: { ...machines, builtInOptOut: builtInOptOut(registry) },
  }
  for (let first = 0; first < contacts; first += AT_ONCE) {
    const now = Date.now()
    const commits = Array.from({ length: Math.min(AT_ONCE, contacts - first) }, (_, i) => {
      const person = ((first + i) * STRIDE) % contacts
      const event = importOf(person, now)
      const { draft } = turn(newContact(newId(), event.who, now, 'en'), event, world, now)
      return { record: draft.record, journal: draft.journal, eventKey: event.key }
    })
    const results = await store.commitAll(commits)
    if (results.some((result) => result !== 'committed')) throw new Error('A contact was not committed')
  }
  await store.close()
}

function importOf(person: number, now: number): ContactImported {
  return {
    ...{ type: 'import', key: `import:${person}`, channel: '', who: [{ kind: 'wa_id', value: waIdOf(person) }] },
    ...{ actor: 'operator:bench', list: { id: 'bench', name: 'Spring list' } },
    profile: {
      ...{ name: `Ana Souza ${person}`, locale: 'pt', tags: ['customer'] },
      attributes: { city: 'São Paulo', lastOrder: person },
    },
    optIns: [],
    optOut: person % STOPPED_ONE_IN === 0 ? { scope: 'all', at: now, evidence: 'bench' } : null,
  }
}
