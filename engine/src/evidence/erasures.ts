import { createHmac, randomBytes } from 'node:crypto'
import type { ErasedStop } from '../consent/erased-stops.ts'
import type { ContactRecord, IdentityKey } from '../contacts/contact.ts'
import { withVariants } from '../contacts/identities.ts'
import type { Store } from '../stores/store.ts'

export interface Erasures {
  /** What is kept of an identity: nobody without the secret of the account can tell whose it is, or try numbers one by one. */
  hashOf(identity: IdentityKey): string
  /**
   * The stops of erased people that come back with identities which are new to this record.
   * @param hasErased whether there are any at all, asked after the record was read; absent: asked here
   */
  stopsFor(record: ContactRecord, keys: readonly IdentityKey[], hasErased?: boolean): Promise<ErasedStop[]>
  /** Whether one of these identities is an erased person's. */
  isErased(keys: readonly IdentityKey[]): Promise<boolean>
}

const SECRET = 'erasure-secret'
const SECRET_BYTES = 32

export async function createErasures(store: Store): Promise<Erasures> {
  const secret = String(await store.establishSetting(SECRET, randomBytes(SECRET_BYTES).toString('hex')))
  const hashOf = ({ kind, value }: IdentityKey) => createHmac('sha256', secret).update(`${kind}:${value}`).digest('hex')
  const stopsOf = async (keys: readonly IdentityKey[], hasErased?: boolean) =>
    (hasErased ?? (await store.hasErased())) ? store.erasedStops(withVariants(keys).map(hashOf)) : []

  return {
    hashOf,
    async stopsFor({ rev, identities }, keys, hasErased) {
      const isKnown = (key: IdentityKey) =>
        identities.some(({ kind, value }) => kind === key.kind && value === key.value)
      const added = rev === 0 ? keys : keys.filter((key) => !isKnown(key))
      return added.length === 0 ? [] : stopsOf(added, hasErased)
    },
    async isErased(keys) {
      return (await stopsOf(keys)).length > 0
    },
  }
}
