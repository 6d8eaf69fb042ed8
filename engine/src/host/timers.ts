/**
 * Wakes people whose time has come. There is no timer table: the record says when it wants to be looked at, so a timer
 * survives any restart and cannot fire for a state that has moved on.
 */
import type { Host } from './host.ts'

export interface Timers {
  /** A record was committed that wants to be looked at then, ms. */
  wakeAt(at: number | null): void
  /** Takes up everything that is due now: turns are carried out, sends handed to the outbox. */
  fireDue(): Promise<void>
  start(): Promise<void>
  stop(): void
}

/** People woken side by side, and the longest sleep between two looks: another process may have written a timer. */
const BATCH = 200
const LONGEST_SLEEP_MS = 5_000

export function createTimers(host: () => Host): Timers {
  let alarm: NodeJS.Timeout | undefined
  let alarmAt = Number.POSITIVE_INFINITY
  let running = false

  function wakeAt(at: number | null): void {
    if (!running || at === null || at >= alarmAt) return
    clearTimeout(alarm)
    alarmAt = at
    alarm = setTimeout(onAlarm, Math.min(Math.max(at - host().now(), 0), LONGEST_SLEEP_MS))
  }

  async function onAlarm(): Promise<void> {
    const { store, log, now } = host()
    alarmAt = Number.POSITIVE_INFINITY
    try {
      await fireDue()
      const next = (await store.nextDue(now())) ?? Number.POSITIVE_INFINITY
      wakeAt(Math.min(next, now() + LONGEST_SLEEP_MS))
    } catch (error) {
      log.error({ err: error }, 'Timers could not be read; trying again')
      wakeAt(now() + LONGEST_SLEEP_MS)
    }
  }

  async function fireDue(): Promise<void> {
    const { store, outbox, now } = host()
    for (const contactId of await store.due('sendAt', now(), BATCH)) outbox.kick(contactId)
    for (;;) {
      const due = await store.due('wakeAt', now(), BATCH)
      const fired = await Promise.all(due.map(fire))
      // What failed stays due; it is tried again at the next alarm, not in a tight loop.
      if (due.length < BATCH || fired.includes(false)) return
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
      await onAlarm()
    },
    stop() {
      running = false
      clearTimeout(alarm)
    },
  }
}
