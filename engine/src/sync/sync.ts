/**
 * Delivers events to other systems: claim > post > settle. A delivery is in the store from the commit of its event until it is
 * settled, and belongs to one process while it is claimed. So a crash at any point repeats an attempt and loses none; receivers
 * know a repeated one by its id. Later events of a person wait for earlier ones.
 */
import type { Host } from '../host/host.ts'
import { DELIVERIES_AT_ONCE, DELIVERY_LEASE_MS, WEBHOOK_TIMEOUT_MS } from '../limits.ts'
import type { Delivery, DeliveryFault, Settlement, Webhook } from '../stores/deliveries.ts'
import { backoffMs, retryAfterMs } from './backoff.ts'
import { createPost, type Post } from './post.ts'
import { type AddressFault, noAddress, PrivateAddressError, resolvedFault, urlFault } from './public-address.ts'
import { sign } from './sign.ts'

export interface SyncOptions {
  /** Webhooks may have private addresses, and plain http. Default false. */
  allowPrivate?: boolean
  /** From 0 to 1. Default: chance. */
  random?: () => number
  /** For one exchange with a receiver, ms. */
  timeoutMs?: number
  /** How a request leaves. Default: over HTTP. */
  post?: Post
}

export type DeliveryOutcome = 'delivered' | 'retried' | 'paused' | 'dead'

export interface Attempt {
  /** Null: no answer came. */
  status: number | null
  delivered: boolean
  /** Why not, in words, and for screens as a code; null when it was delivered. */
  reason: string | null
  fault: DeliveryFault | null
  /** How long the receiver asked to be left alone, ms. */
  retryAfterMs: number
}

export interface Sync {
  /** There may be something to deliver. Returns at once. */
  kick(): void
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>
  /** Deliveries on their way, and looking for more. */
  depth(): number
  /** Takes up nothing more and waits for what is on its way. */
  stop(): Promise<void>
  /** What became of attempts since the start. */
  outcomes(): Readonly<Record<DeliveryOutcome, number>>
  /** Posts an event of type `webhook.test`, now and once. */
  test(webhook: Webhook): Promise<Attempt>
  /** What is wrong with the address of a webhook, or null. */
  addressFault(url: string): Promise<AddressFault | null>
}

export function createSync(host: () => Host, options: SyncOptions = {}): Sync {
  const { allowPrivate = false, random = Math.random, timeoutMs = WEBHOOK_TIMEOUT_MS } = options
  const post = options.post ?? createPost({ allowPrivate, timeoutMs })
  /** Deliveries on their way, by webhook. */
  const underWay = new Map<string, number>()
  const counts: Record<DeliveryOutcome, number> = { delivered: 0, retried: 0, paused: 0, dead: 0 }
  const onIdle: (() => void)[] = []
  let looking = false
  let lookAgain = false
  let stopped = false

  function kick(): void {
    lookAgain = true
    if (!looking && !stopped) void look()
  }

  async function look(): Promise<void> {
    looking = true
    try {
      while (lookAgain && !stopped) {
        lookAgain = false
        for (const webhook of await host().store.webhooks()) if (!webhook.paused) await takeUp(webhook)
      }
    } catch (error) {
      host().log.error({ err: error }, 'Deliveries could not be read; trying again')
    } finally {
      looking = false
      settleIdle()
    }
  }

  async function takeUp(webhook: Webhook): Promise<void> {
    const { store, now, newId } = host()
    const limit = DELIVERIES_AT_ONCE - (underWay.get(webhook.id) ?? 0)
    if (limit === 0) return
    const lease = newId()
    const until = now() + DELIVERY_LEASE_MS
    const claimed = await store.claimDeliveries({ webhookId: webhook.id, now: now(), until, lease, limit })
    // Whoever gets its claim so late that the request might outlast it leaves the delivery to the next.
    if (now() > until - timeoutMs) return
    for (const delivery of claimed) void deliver(webhook, delivery, lease)
  }

  async function deliver(webhook: Webhook, delivery: Delivery, lease: string): Promise<void> {
    const count = (change: 1 | -1) => underWay.set(webhook.id, (underWay.get(webhook.id) ?? 0) + change)
    count(1)
    try {
      const attempt = await tryOnce(webhook, delivery.eventId, delivery.body)
      const { outcome, settlement } = await judge(webhook, delivery, attempt)
      if (await host().store.settleDelivery(delivery.id, lease, settlement)) counts[outcome] += 1
    } catch (error) {
      host().log.error(
        { err: error, webhook: webhook.id },
        'A delivery could not be settled; it is made again when its lease ends',
      )
    } finally {
      count(-1)
      // There is room for another one, and whatever waited for this one may go.
      kick()
      settleIdle()
    }
  }

  async function tryOnce({ url, secrets }: Webhook, eventId: string, body: string): Promise<Attempt> {
    const now = host().now()
    try {
      const { status, retryAfter } = await post(url, sign(eventId, now, body, secrets), body)
      const delivered = status >= 200 && status < 300
      const reason = delivered ? null : `The answer was ${status}`
      const fault = delivered ? null : 'status'
      return { status, delivered, reason, fault, retryAfterMs: retryAfterMs(retryAfter, now) }
    } catch (error) {
      const reason = (error as Error).message
      return { status: null, delivered: false, reason, fault: faultOf(error as Error), retryAfterMs: 0 }
    }
  }

  async function judge(
    { id, url }: Webhook,
    delivery: Delivery,
    attempt: Attempt,
  ): Promise<{ outcome: DeliveryOutcome; settlement: Settlement }> {
    if (attempt.reason === null) return { outcome: 'delivered', settlement: { is: 'delivered' } }
    const { store, log, now } = host()
    const at = now()
    const { reason, status } = attempt
    const fault = attempt.fault ?? 'no-answer'
    const isGone = attempt.status === GONE
    await store.changeWebhook(id, {
      lastFailure: { at, reason, fault, status },
      ...(isGone && { paused: { at, reason: 'gone' } }),
    })
    log.warn({ webhook: id, event: delivery.eventId }, `A webhook was not delivered: ${reason}`)
    // The receiver is done with us; whether the delivery still matters is for its owner to say.
    if (isGone) return { outcome: 'paused', settlement: { is: 'waiting', dueAt: at, attempts: delivery.attempts } }

    const attempts = delivery.attempts + 1
    const waitMs = backoffMs(attempts, random(), attempt.retryAfterMs)
    if (waitMs !== null) return { outcome: 'retried', settlement: { is: 'waiting', dueAt: at + waitMs, attempts } }
    const letter = {
      id: `webhook:${delivery.id}`,
      contactId: delivery.contactId,
      at,
      kind: 'webhook' as const,
      reason: `${reason} (${url}, ${attempts} attempts)`,
      body: { ...delivery, attempts },
    }
    return { outcome: 'dead', settlement: { is: 'dead', letter } }
  }

  const depth = () => [...underWay.values()].reduce((sum, count) => sum + count, looking ? 1 : 0)

  function settleIdle(): void {
    if (depth() === 0) for (const resolve of onIdle.splice(0)) resolve()
  }

  const idle = () => (depth() === 0 ? Promise.resolve() : new Promise<void>((resolve) => onIdle.push(resolve)))

  return {
    kick,
    idle,
    depth,
    stop() {
      stopped = true
      return idle()
    },
    outcomes: () => ({ ...counts }),
    test(webhook) {
      const { newId, now } = host()
      const body = { type: 'webhook.test', timestamp: new Date(now()).toISOString(), data: { webhookId: webhook.id } }
      return tryOnce(webhook, `test_${newId()}`, JSON.stringify(body))
    },
    addressFault: async (url) => (allowPrivate ? spellingFault(url) : (urlFault(url) ?? resolvedFault(url))),
  }
}

function faultOf(error: Error & { code?: unknown }): DeliveryFault {
  if (error instanceof PrivateAddressError) return 'private'
  if (error.code === 'ETIMEDOUT') return 'timeout'
  if (error.code === 'ECONNREFUSED') return 'refused'
  return error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN' ? 'no-such-name' : 'no-answer'
}

/** The receiver wants no more. Source: Standard Webhooks 1.0.0, "delivery success and failure"; RFC 9110, 15.5.11. */
const GONE = 410

function spellingFault(url: string): AddressFault | null {
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  return isWeb ? null : noAddress(url)
}
