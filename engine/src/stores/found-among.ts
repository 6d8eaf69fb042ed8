import type { ContactRecord } from '../contacts/contact.ts'
import type { Found } from './store.ts'

/** Who is known by some identities, out of all records that own any of them. Which one is the oldest is the same in every store. */
export function foundAmong(owners: ContactRecord[]): Found | null {
  owners.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  const [record, ...also] = owners
  return record ? { record, also } : null
}
