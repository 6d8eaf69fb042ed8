import { randomBytes } from 'node:crypto'
import type { Scope } from '@basta/nodes/contract.ts'
import { isForGood } from '../contacts/contact.ts'
import type { Host } from '../host/host.ts'
import { sha256 } from '../sha256.ts'
import type { UnsubscribeLink } from '../stores/store.ts'

export interface NewLink {
  /** What the person opens. It carries the token and nothing about them. */
  url: string
  /** What is stored. */
  link: UnsubscribeLink
}

/** 192 bits: nobody guesses one, so no answer needs to hide whether a token exists. */
const TOKEN_BYTES = 24

export function newLink(origin: string, contactId: string, scope: Scope, now: number): NewLink {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  return { url: `${origin}/u/${token}`, link: { hash: sha256(token), contactId, scope, createdAt: now } }
}

/** The link behind a token, while its person is there. */
export async function findLink(host: Host, token: string): Promise<UnsubscribeLink | null> {
  return host.store.link(sha256(token))
}

/** What was sent to the page: a tap on its button, or the POST of a mail program (RFC 8058). */
export type LinkUse = 'button' | 'one-click'

/**
 * Stops what the link is for. A second time changes nothing, unless the person has come back in between.
 * @returns the scope that is stopped now, or null for a link that stands for nobody (any more)
 */
export async function useLink(host: Host, token: string, use: LinkUse): Promise<Scope | null> {
  const link = await findLink(host, token)
  const record = link && (await host.store.get(link.contactId))
  if (!record) return null
  const { scope, hash, createdAt } = link
  if (record.consent.stops.some((stop) => stop.register === 'contact' && isForGood(stop, scope))) return scope
  await host.handle({
    type: 'consent',
    key: `link:${host.newId()}`,
    channel: '',
    who: record.identities,
    action: 'opt-out',
    scope,
    register: 'contact',
    actor: 'contact',
    source: 'link',
    at: host.now(),
    evidence: `Link of ${new Date(createdAt).toISOString()}, fingerprint ${hash.slice(0, 16)}, by ${use}`,
  })
  return scope
}
