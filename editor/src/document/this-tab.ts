import { browserStorage } from '../browser-storage.ts'

/** Tells the tabs of this browser apart, so that each keeps its own edits. */
export interface Tabs {
  /** The id of this tab. A reload does not change it. */
  own: string
  /** Those that are open now, this one among them. Null: this browser does not say. */
  open(): Promise<ReadonlySet<string> | null>
}

const LOCK = 'basta.tab.'

let joining: Promise<Tabs> | undefined

/** A tab holds a lock on its id as long as it is open: a copy of it gets another id, a crashed one lets go. */
export function thisTab(): Promise<Tabs> {
  joining ??= join()
  return joining
}

async function join(): Promise<Tabs> {
  // Not there without https, except on this computer itself.
  const locks: LockManager | undefined = navigator.locks
  const known = browserStorage.read('session', 'tab', '')
  const own =
    known !== '' && (!locks || (await hold(locks, known)))
      ? known
      : crypto.getRandomValues(new Uint32Array(2)).join('-')
  if (own !== known) {
    browserStorage.write('session', 'tab', own)
    if (locks) await hold(locks, own)
  }
  return {
    own,
    async open() {
      if (!locks) return null
      const { held = [] } = await locks.query()
      return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) ? name.slice(LOCK.length) : [])))
    },
  }
}

/** @returns false when another tab holds it */
function hold(locks: LockManager, id: string): Promise<boolean> {
  return new Promise((resolve) => {
    void locks.request(LOCK + id, { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      // Until the tab is closed.
      return lock ? new Promise(() => {}) : undefined
    })
  })
}
