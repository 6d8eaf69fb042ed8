import type { PhoneAction, PhoneContent } from '../../phone/message.ts'
import type { Entry, PostResult } from './emulator-api.ts'

/** Something a person did that the server has not confirmed. */
export interface Waiting {
  id: string
  waId: string
  name: string
  /** Milliseconds since the epoch. */
  at: number
  action: PhoneAction
  /** How it is shown meanwhile. */
  content: PhoneContent
  quote?: string
  /** Why the server refused it. It stays until it is tried again or discarded. */
  refusal?: string
}

interface OutboxDeps {
  /** What was left over by the page before a reload. */
  initial: readonly Waiting[]
  post(waId: string, name: string, action: PhoneAction): Promise<PostResult>
  /** Called after each change, with all that waits. */
  onChange(waiting: readonly Waiting[]): void
  onAccepted(waId: string, entry: Entry): void
}

/** Keeps what was written until the server has it, and sends one at a time in the order of writing. */
export class Outbox {
  #waiting: readonly Waiting[]
  #sending = false
  readonly #deps: OutboxDeps

  constructor(deps: OutboxDeps) {
    this.#deps = deps
    this.#waiting = deps.initial
  }

  get waiting(): readonly Waiting[] {
    return this.#waiting
  }

  /** A request is under way. */
  get sending(): boolean {
    return this.#sending
  }

  async add(item: Waiting): Promise<void> {
    this.#set([...this.#waiting, item])
    await this.flush()
  }

  async retry(id: string): Promise<void> {
    this.#set(this.#waiting.map((item) => (item.id === id ? { ...item, refusal: undefined } : item)))
    await this.flush()
  }

  discard(id: string): void {
    this.#set(this.#waiting.filter((item) => item.id !== id))
  }

  /** Sends all that waits, until done or until the server cannot be reached. */
  async flush(): Promise<void> {
    if (this.#sending) return
    let next = this.#next()
    while (next) {
      this.#sending = true
      const result = await this.#deps.post(next.waId, next.name, next.action)
      this.#sending = false
      this.#settle(next, result)
      next = result.outcome === 'unreachable' ? undefined : this.#next()
    }
  }

  #settle(item: Waiting, result: PostResult): void {
    if (result.outcome === 'accepted') {
      this.#deps.onAccepted(item.waId, result.entry)
      this.discard(item.id)
    } else if (result.outcome === 'refused') {
      const refusal = result.reason
      this.#set(this.#waiting.map((other) => (other.id === item.id ? { ...other, refusal } : other)))
    } else {
      this.#set([...this.#waiting])
    }
  }

  #next(): Waiting | undefined {
    return this.#waiting.find((item) => item.refusal === undefined)
  }

  #set(waiting: readonly Waiting[]): void {
    this.#waiting = waiting
    this.#deps.onChange(waiting)
  }
}
