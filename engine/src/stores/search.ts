import { fold } from '@basta/nodes/fold.ts'
import type { ContactRecord } from '../contacts/contact.ts'

/** What a contact is found by: without regard to case, accents and width, in every script. */
export function searchableText({ name, identities }: Pick<ContactRecord, 'name' | 'identities'>): string {
  return fold([name, ...identities.map(({ value }) => value)].join('\n'))
}

/** What to look for in it. A number may be written as people write numbers: `+55 (11) 98765-4321`. */
export function searchedText(search = ''): string {
  const folded = fold(search)
  const digits = folded.replace(/[\s().+/-]/g, '')
  return /^\d+$/.test(digits) ? digits : folded
}
