/** People, messages and drafts for unit tests of the core. */
import { createHash } from 'node:crypto'
import type { InboundContent } from '@basta/nodes/contract.ts'
import { type ContactRecord, newContact, type OutboxItem, type Stop } from '../contacts/contact.ts'
import type { MessageReceived } from '../contacts/events.ts'
import { DEFAULT_SETTINGS, type Settings } from '../contacts/settings.ts'
import { type Draft, openDraft } from '../turn/draft.ts'

/** Monday, 10:00 UTC. */
export const NOW = Date.UTC(2026, 0, 5, 10)
export const CHANNEL = '100'
export const HOUR_MS = 60 * 60 * 1000
export const DAY_MS = 24 * HOUR_MS

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Somebody known, at revision 5, who wrote a minute ago. */
export function person(changes: Partial<ContactRecord> = {}): ContactRecord {
  const record = newContact('ana', [{ kind: 'wa_id', value: '15550001111' }], NOW - DAY_MS, 'en')
  record.conversations[CHANNEL] = { lastInboundAt: NOW - 60_000, lastInboundRev: 5 }
  return { ...record, rev: 5, ...changes }
}

export function draftFor(record: ContactRecord, { now = NOW, settings }: DraftOptions = {}): Draft {
  return openDraft(record, { ...DEFAULT_SETTINGS, business: { name: 'Acme' }, ...settings }, now, sha256)
}

export interface DraftOptions {
  now?: number
  settings?: Partial<Settings>
}

/** The record as the next turn reads it: from its JSON, one revision on. */
export function written({ record }: Draft): ContactRecord {
  return { ...JSON.parse(JSON.stringify(record)), rev: record.rev + 1 }
}

let messages = 0

export function said(content: string | InboundContent, changes: Partial<MessageReceived> = {}): MessageReceived {
  messages += 1
  const id = `wamid.${messages}`
  return {
    type: 'message',
    key: `in:${id}`,
    channel: CHANNEL,
    id,
    at: NOW,
    receivedAt: NOW,
    from: [{ kind: 'wa_id', value: '15550001111' }],
    content: typeof content === 'string' ? { type: 'text', text: content } : content,
    standby: false,
    raw: null,
    ...changes,
  }
}

export function tap(id: string, title = 'Tap'): InboundContent {
  return { type: 'tap', of: 'button', id, title }
}

/** Something in the outbox: a marketing text from the API, unless told otherwise. */
export function queued(changes: Partial<OutboxItem> = {}): OutboxItem {
  return {
    id: 'ana.1',
    channel: CHANNEL,
    purpose: 'marketing',
    content: { type: 'text', body: 'Hello' },
    origin: { kind: 'api' },
    enqueuedAt: NOW,
    dueAt: NOW,
    attempts: 0,
    state: 'queued',
    ...changes,
  }
}

export function stopped(changes: Partial<Stop> = {}): Stop {
  const base = { scope: 'all', register: 'contact', since: NOW, requestedAt: NOW, rev: 5 } as const
  return { ...base, entryId: 'ana.1', optInsBefore: [], ...changes }
}
