import { expect, test } from 'vitest'
import { newContact, type OutboxItem, type Stop } from '../contacts/contact.ts'
import { DEFAULT_SETTINGS } from '../contacts/settings.ts'
import { openDraft } from '../turn/draft.ts'
import { createMetrics } from './metrics.ts'
import { openWorld } from './testing/world.ts'

const NOW = 1_790_000_000_000

test.each<[string, Partial<OutboxItem>, Stop['scope'], number]>([
  ['marketing after a stop of everything', { purpose: 'marketing' }, 'all', 1],
  ['utility after a stop of everything', { purpose: 'utility' }, 'all', 1],
  ['a topic after a stop of marketing', { purpose: 'marketing', topic: 'news' }, 'marketing', 1],
  ['utility after a stop of marketing', { purpose: 'utility' }, 'marketing', 0],
  ['a reply', { purpose: 'service', inReplyTo: { id: 'wamid.1', at: NOW, rev: 2 } }, 'all', 0],
  ['the confirmation', { purpose: 'consent-reply' }, 'all', 0],
  ['what still waits in the queue', { purpose: 'marketing', state: 'queued' }, 'all', 0],
])('a claim against consent is counted whatever let it through: %s', async (_name, item, scope, count) => {
  const record = newContact('ana', [{ kind: 'wa_id', value: '15551230001' }], NOW, 'en')
  const stop: Stop = {
    scope,
    register: 'contact',
    since: NOW,
    requestedAt: NOW,
    rev: 1,
    entryId: 'ana.1',
    optInsBefore: [],
  }
  record.consent.stops.push(stop)
  record.outbox.push({ ...CLAIMED, ...item })
  const metrics = createMetrics()
  metrics.observe(openDraft(record, DEFAULT_SETTINGS, NOW, String), null)
  expect(await metrics.register.getSingleMetricAsString('basta_sends_after_stop_total')).toContain(`_total ${count}`)
})

test('commits are timed, and what was given up is counted by the kind of error', async () => {
  const metrics = createMetrics()
  expect(await metrics.watch('commit', {}, async () => 'committed')).toBe('committed')
  await expect(metrics.watch('commit', {}, () => Promise.reject(new Error('full')))).rejects.toThrow('full')
  const draft = openDraft(newContact('ana', [], NOW, 'en'), DEFAULT_SETTINGS, NOW, String)
  const data = { purpose: 'marketing', error: { class: 'undeliverable', code: 131026, title: 'Undeliverable' } }
  draft.journal.events.push({ id: 'failed:1', contactId: 'ana', at: NOW, kind: 'message.failed', data })
  metrics.observe(draft, null)
  const all = await metrics.register.metrics()
  expect(all).toContain('basta_commit_seconds_count 2')
  expect(all).toContain('basta_send_failures_total{reason="undeliverable"} 1')
})

test('the age of the outbox is that of the most overdue message, and 0 while none is', async () => {
  const world = await openWorld()
  const age = async () => /^basta_outbox_age_seconds (\S+)$/m.exec((await world.call({ url: '/metrics' })).body)?.[1]
  expect(await age()).toBe('0')
  const record = { ...newContact('ana', [], world.now, 'en'), sendAt: world.now - 90_000 }
  await world.store.commit({ record, journal: { ledger: [], events: [], deadLetters: [] } })
  expect(await age()).toBe('90')
  await world.close()
})

const CLAIMED: OutboxItem = {
  id: 'ana.2',
  channel: '1001',
  purpose: 'marketing',
  content: { type: 'text', body: 'Offer' },
  origin: { kind: 'api' },
  enqueuedAt: NOW,
  dueAt: NOW,
  attempts: 1,
  state: 'sending',
  claimedAt: NOW,
}
