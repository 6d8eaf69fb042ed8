import type { ContactRecord } from '@basta/engine/contacts/contact.ts'
import type { Store } from '@basta/engine/stores/store.ts'

/** @throws when there is no such contact */
export async function load(store: Store, id: string): Promise<ContactRecord> {
  const record = await store.get(id)
  if (!record) throw new Error(`No contact ${id}`)
  return record
}
