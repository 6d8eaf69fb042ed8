/** The password of the first owner: that of the environment, until they choose one of their own. */
import type { Store } from '../stores/store.ts'
import { hashOfKey, isSame } from './auth.ts'
import { hashPassword, isPassword } from './passwords.ts'

export interface OwnerPassword {
  /** Differs after each change: the sessions of before do not count any more. */
  version(): Promise<string>
  is(secret: string): Promise<boolean>
  change(next: string): Promise<void>
}

/**
 * One that was chosen takes the place of the environment's, until that is another one: whoever runs the server lets an owner in
 * again who has forgotten it.
 * @param fingerprint of a text, under a secret of this installation
 */
export function ownerPassword(
  store: Pick<Store, 'setting' | 'saveSetting'>,
  environments: string,
  fingerprint: (text: string) => string,
): OwnerPassword {
  const insteadOf = fingerprint(`owner ${environments}`)

  async function chosen(): Promise<string | null> {
    const kept = (await store.setting(OWNER_PASSWORD)) as { hash: string; insteadOf: string } | undefined
    return kept && isSame(kept.insteadOf, insteadOf) ? kept.hash : null
  }

  return {
    version: async () => (await chosen()) ?? environments,
    async is(secret) {
      const hash = await chosen()
      return hash === null ? isSame(hashOfKey(secret), hashOfKey(environments)) : isPassword(secret, hash)
    },
    change: async (next) => store.saveSetting(OWNER_PASSWORD, { hash: await hashPassword(next), insteadOf }),
  }
}

const OWNER_PASSWORD = 'owner-password'
