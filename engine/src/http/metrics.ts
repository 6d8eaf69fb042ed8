import type { Scope } from '@basta/nodes/contract.ts'
import { covers } from '@basta/nodes/scopes.ts'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { LedgerEntry } from '../consent/ledger.ts'
import type { OutboxItem } from '../contacts/contact.ts'
import { alertsOf } from '../feedback/alerts.ts'
import type { Host, Observer } from '../host/host.ts'
import type { Part, Watch } from '../host/watch.ts'
import type { DeliveryQueue } from '../stores/deliveries.ts'
import type { JournalEvent } from '../stores/store.ts'
import type { Draft } from '../turn/draft.ts'

export interface Metrics {
  register: Registry
  /** Hand it to the host. */
  observe: Observer
  /** Hand it to the host, too. */
  watch: Watch
  /** Queues and lists of this host are read whenever metrics are scraped. */
  read(host: Host): void
  request(route: string, method: string, status: number, seconds: number): void
}

/** Prometheus metrics of one server, in a registry of its own. They hold no personal data. */
export function createMetrics(): Metrics {
  const register = new Registry()
  const registers = [register]
  const counter = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers })

  const requests = new Histogram({
    name: 'basta_http_request_seconds',
    help: 'Requests by route; for the webhook this includes the durable commit',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  })
  /** Finding a child by its labels costs more than counting. Routes, methods and statuses are few. */
  const timed = new Map<string, ReturnType<typeof requests.labels>>()
  const events = counter('basta_events_total', 'Events applied, by type', 'type')
  const stops = counter('basta_stops_total', 'Opt-outs recorded, by source and scope', 'source', 'scope')
  const sends = counter('basta_sends_total', 'What became of messages, by purpose', 'outcome', 'purpose')
  const refusals = counter('basta_refusals_total', 'Messages that clearance refused or cancelled, by code', 'code')
  const failures = counter('basta_send_failures_total', 'Messages that were given up, by the kind of error', 'reason')
  const faults = counter('basta_run_faults_total', 'Flow runs that were ended by a fault')
  const afterStop = counter(
    'basta_sends_after_stop_total',
    'Business-initiated sends to people who stopped them: must be 0',
  )
  const delay = new Histogram({
    name: 'basta_stop_effective_seconds',
    help: 'From the time the person sent the wish to stop (the second, by WhatsApp) to the time it took effect',
    buckets: [0.5, 1, 2, 5, 10, 30, 60, 300, 3600],
    registers,
  })
  const timers: Partial<Record<Part, Histogram>> = {
    commit: new Histogram({
      name: 'basta_commit_seconds',
      help: 'From handing a change to the store until it is durable',
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
      registers,
    }),
    dispatch: new Histogram({
      name: 'basta_dispatch_seconds',
      help: 'From the request of a message until WhatsApp has answered',
      buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
      registers,
    }),
  }
  collectDefaultMetrics({ register })
  // A counter without labels starts at 0, so that "must be 0" can be watched from the first scrape.
  afterStop.inc(0)

  function countEntry({ action, source, scope, actor, sentAt, effectiveAt }: LedgerEntry): void {
    if (action !== 'opt-out' && action !== 'opt-out-repeated') return
    stops.inc({ source, scope: scope.startsWith('topic:') ? 'topic' : scope })
    if (actor === 'contact' && sentAt !== null) delay.observe(Math.max(0, effectiveAt - sentAt) / 1000)
  }

  function countEvent({ kind, data }: JournalEvent): void {
    if (kind === 'run.fault') faults.inc()
    const outcome = OUTCOMES[kind]
    if (!outcome) return
    const { purpose, code, error } = data as { purpose: string; code?: string; error?: { class: string } }
    sends.inc({ outcome, purpose })
    if (code !== undefined) refusals.inc({ code })
    if (error) failures.inc({ reason: error.class })
  }

  return {
    register,
    observe(draft, event) {
      for (const entry of draft.journal.ledger) countEntry(entry)
      for (const journalled of draft.journal.events) countEvent(journalled)
      if (event) events.inc({ type: event.type })
      else afterStop.inc(claimedAgainstConsent(draft))
    },
    watch(part, _about, work) {
      const timer = timers[part]
      return timer ? timedBy(timer, work) : work()
    },
    read(host) {
      const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
        new Gauge({
          name,
          help,
          registers,
          async collect() {
            this.set(await read())
          },
        })
      new Counter({
        name: 'basta_webhook_attempts_total',
        help: 'What became of attempts to deliver webhooks',
        labelNames: ['outcome'],
        registers,
        collect() {
          this.reset()
          for (const [outcome, count] of Object.entries(host.sync.outcomes())) this.inc({ outcome }, count)
        },
      })
      const byQueue = (name: string, help: string, read: (queue: DeliveryQueue) => number) =>
        new Gauge({
          name,
          help,
          labelNames: ['webhook'],
          registers,
          async collect() {
            this.reset()
            for (const queue of await host.store.deliveryQueues()) this.set({ webhook: queue.webhookId }, read(queue))
          },
        })
      byQueue('basta_webhook_queue', 'Deliveries that wait or are on their way', ({ waiting }) => waiting)
      byQueue(
        'basta_webhook_queue_age_seconds',
        'How long ago the oldest event happened that a webhook has not got',
        ({ oldestAt }) => Math.max(0, host.now() - oldestAt) / 1000,
      )
      gauge(
        'basta_open_alerts',
        'Sources of people who say that they never agreed, not yet looked at',
        async () => (await alertsOf(host.store)).filter(({ state }) => state === 'open').length,
      )
      gauge('basta_outbox_people', 'People being served by the outbox or waiting for it', () => host.outbox.depth())
      gauge('basta_lane_tasks', 'Events waiting or being worked on', () => host.lanes.depth().tasks)
      gauge('basta_lanes', 'People for whom an event waits or is worked on', () => host.lanes.depth().lanes)
      // Read once for all of them.
      let counts: ReturnType<Host['store']['counts']> | undefined
      const counted = () => {
        counts ??= host.store.counts().finally(() => {
          counts = undefined
        })
        return counts
      }
      for (const what of ['contacts', 'stops', 'outbox', 'deadLetters'] as const) {
        gauge(GAUGES[what].name, GAUGES[what].help, async () => (await counted())[what])
      }
      const overdueMs = async () => Math.max(0, host.now() - ((await counted()).sendAt ?? Infinity))
      gauge(
        'basta_outbox_age_seconds',
        'For how long the most overdue message has been allowed to leave',
        async () => (await overdueMs()) / 1000,
      )
      gauge('basta_whatsapp_silent_seconds', 'For how long WhatsApp has not answered; 0 while it does', () => {
        const since = host.outbox.unansweredSince()
        return since === null ? 0 : (host.now() - since) / 1000
      })
    },
    request(route, method, status, seconds) {
      const key = `${method} ${status} ${route}`
      let child = timed.get(key)
      if (!child) {
        child = requests.labels({ route, method, status })
        timed.set(key, child)
      }
      child.observe(seconds)
    },
  }
}

async function timedBy<T>(timer: Histogram, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  try {
    return await work()
  } finally {
    timer.observe((performance.now() - began) / 1000)
  }
}

const OUTCOMES: Partial<Record<JournalEvent['kind'], string>> = {
  'message.sent': 'sent',
  'message.failed': 'failed',
  'message.refused': 'refused',
  'message.cancelled': 'cancelled',
}

const GAUGES = {
  contacts: { name: 'basta_contacts', help: 'Contacts stored' },
  stops: { name: 'basta_stops', help: 'Active stops' },
  outbox: { name: 'basta_outbox_messages', help: 'Messages that have not left yet' },
  deadLetters: { name: 'basta_dead_letters', help: 'Messages and events that somebody must look at' },
}

/** Looks at consent once more, apart from clearance, in the commit in which the outbox claims a message. */
function claimedAgainstConsent({ record, now }: Draft): number {
  const claimed = record.outbox.filter((item) => item.state === 'sending' && item.claimedAt === now)
  const against = claimed.filter((item) => {
    const scope = scopeOf(item)
    const isReply = item.inReplyTo !== undefined || item.purpose === 'consent-reply'
    return !isReply && record.consent.stops.some((stop) => covers(stop.scope, scope))
  })
  return against.length
}

function scopeOf({ topic, purpose }: OutboxItem): Scope {
  if (topic !== undefined) return `topic:${topic}`
  return purpose === 'marketing' ? 'marketing' : 'all'
}
