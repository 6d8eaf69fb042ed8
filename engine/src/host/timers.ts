/**
 * Wakes people whose time has come. There is no timer table: the record says when it wants to be looked at, so a timer
 * survives any restart and cannot fire for a state that has moved on.
 */
import { AsyncResource } from 'node:async_hooks'
import type { Host } from './host.ts'

export interface Timers {
  /** Something was stored that wants to be looked at then, ms. */
  wakeAt(at: number | null): void
  /** Takes up everything that is due now: turns are carried out, sends handed to the outbox, deliveries to the sync. */
  fireDue(): Promise<void>
  start(): Promise<void>
  /** Takes up nothing more and waits for what is being taken up. */
  stop(): Promise<void>
}

/** People woken side by side. */
const BATCH = 200
/** So many that the fault is hardly theirs: a look ends there, since each batch of it reads those before it again. */
const MAX_FAILED = 2_000
/** People handed to the outbox at once: several times as many as it serves, so that it seldom runs dry. */
const SEND_BATCH = 1_000
/** Between two looks: another process may have written a timer, or a setting. */
const LONGEST_SLEEP_MS = 5_000

export function createTimers(host: () => Host): Timers {
  // What is due has nothing to do with whatever set the alarm.
  const outside = new AsyncResource('Timers')
  let alarm: NodeJS.Timeout | undefined
  let alarmAt = Number.POSITIVE_INFINITY
  let running = false
  let looking = Promise.resolve()
  let takingUp = false

  function wakeAt(at: number | null): void {
    if (!running || at === null || at >= alarmAt) return
    clearTimeout(alarm)
    alarmAt = at
    alarm = setTimeout(() => outside.runInAsyncScope(ring), Math.min(Math.max(at - host().now(), 0), LONGEST_SLEEP_MS))
  }

  function ring(): Promise<void> {
    looking = onAlarm()
    return looking
  }

  async function onAlarm(): Promise<void> {
    const { store, log, now, refresh } = host()
    alarmAt = Number.POSITIVE_INFINITY
    try {
      await refresh()
      await fireDue()
      const next = (await store.nextDue(now())) ?? Number.POSITIVE_INFINITY
      wakeAt(Math.min(next, now() + LONGEST_SLEEP_MS))
    } catch (error) {
      log.error({ err: error }, 'Timers could not be read; trying again')
      wakeAt(now() + LONGEST_SLEEP_MS)
    }
  }

  async function fireDue(): Promise<void> {
    const { store, now, log, sync, publications } = host()
    sync.kick()
    await publications.publishDue()
    // Not awaited: a long queue of messages must not hold up the timers of flows.
    takeUpSends().catch((error) => log.error({ err: error }, 'The queue of messages could not be read; trying again'))
    // What failed stays due, in front of all others; it is tried again at the next alarm, not in a tight loop.
    const failed = new Set<string>()
    while (failed.size < MAX_FAILED) {
      const limit = failed.size + BATCH
      const due = await store.due('wakeAt', now(), limit)
      const fresh = due.filter((contactId) => !failed.has(contactId))
      const fired = await Promise.all(fresh.map(fire))
      for (const [i, contactId] of fresh.entries()) if (!fired[i]) failed.add(contactId)
      if (due.length < limit) return
    }
    log.error({ failed: failed.size }, 'Too many timers could not be carried out; the others wait for the next look')
  }

  /** Hands everything that is due to the outbox, a batch at a time, as fast as it serves them. */
  async function takeUpSends(): Promise<void> {
    if (takingUp) return
    takingUp = true
    try {
      const { store, outbox, now } = host()
      const taken = new Set<string>()
      for (;;) {
        const due = await store.due('sendAt', now(), SEND_BATCH)
        for (const contactId of due) outbox.kick(contactId)
        // Whoever is due again at once cannot be served now, and is looked at again with the next alarm.
        if (due.length < SEND_BATCH || due.every((contactId) => taken.has(contactId))) return
        for (const contactId of due) taken.add(contactId)
        await outbox.room()
      }
    } finally {
      takingUp = false
    }
  }

  async function fire(contactId: string): Promise<boolean> {
    const { store, log, handle } = host()
    try {
      const record = await store.get(contactId)
      if (record)
        await handle({ type: 'wake', key: `wake:${contactId}:${record.rev}`, channel: '', who: record.identities })
      return true
    } catch (error) {
      log.error({ err: error, contactId }, 'A timer could not be carried out; it stays due')
      return false
    }
  }

  return {
    wakeAt,
    fireDue,
    async start() {
      running = true
      await ring()
    },
    stop() {
      running = false
      clearTimeout(alarm)
      return looking
    },
  }
}
