import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContactRecord } from '../contacts/contact.ts'
import { absorb } from '../contacts/identities.ts'
import type { Host } from '../host/host.ts'
import { openSqliteStore } from '../stores/sqlite/sqlite-store.ts'
import type { Commit, CommitResult, Found } from '../stores/store.ts'
import { openDraft } from '../turn/draft.ts'

/**
 * A host for a dry run: what it reads is the real store, what it writes goes to a scratch file and is seen by later reads. So a
 * dry run says exactly what would happen, also where two rows name one person, and memory stays flat.
 */
export async function rehearse<T>(host: Host, run: (rehearsal: Host) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'basta-dry-run-'))
  const scratch = openSqliteStore({ path: join(folder, 'scratch.db') })
  const real = host.store
  /** Records as they were read from the real store: in the scratch file they are new. */
  const unwritten = new WeakSet<ContactRecord>()

  async function find(keys: Parameters<typeof real.find>[0]) {
    const written = await scratch.find(keys)
    if (written) return written
    const found = await real.find(keys)
    if (!found) return null
    const draft = openDraft(found.record, host.settings(), host.now(), host.sha256)
    for (const other of found.also) absorb(draft, other)
    unwritten.add(draft.record)
    return { record: draft.record, also: [] }
  }

  async function findAll(people: Parameters<typeof real.findAll>[0]) {
    const found: (Found | null)[] = []
    for (const keys of people) found.push(await find(keys))
    return found
  }

  async function commitAll(commits: readonly Commit[]): Promise<CommitResult[]> {
    const known = await Promise.all(commits.map(({ eventKey }) => eventKey !== undefined && real.hasEvent(eventKey)))
    const unknown = commits.filter((_, i) => !known[i])
    const written = await scratch.commitAll(
      unknown.map(({ record, ...rest }) => ({
        ...rest,
        record: unwritten.has(record) ? { ...record, rev: 0 } : record,
      })),
    )
    return known.map((isKnown) => (isKnown ? 'duplicate' : (written.shift() as CommitResult)))
  }

  const hasEvent = async (id: string) => (await scratch.hasEvent(id)) || real.hasEvent(id)
  try {
    return await run({
      ...host,
      store: { ...real, find, findAll, hasEvent, commitAll },
      observe: () => undefined,
      timers: { ...host.timers, wakeAt: () => undefined },
    })
  } finally {
    await scratch.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
