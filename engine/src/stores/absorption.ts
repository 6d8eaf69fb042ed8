import type { Commit } from './store.ts'

/**
 * A stop is attached to identities. One that got lost while two contacts become one would come back as a new person
 * without the stop, so no store accepts such a commit.
 * @throws Error naming the identity that `record` does not take over
 */
export function checkAbsorption({ record, absorbed }: Commit): void {
  for (const { kind, value } of absorbed?.identities ?? []) {
    if (!record.identities.some((identity) => identity.kind === kind && identity.value === value)) {
      throw new Error(`Contact ${record.id} absorbs ${absorbed?.id} without its identity ${kind}:${value}.`)
    }
  }
}
