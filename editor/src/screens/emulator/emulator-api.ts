import type { PhoneAction, PhoneContent } from '../../phone/message.ts'

/** The emulator's API, as documented in `engine/src/channels/emulator/routes.ts`. */
const BASE = '/emulator/api/people'

/** After this long without an answer a request counts as lost. */
const REQUEST_TIMEOUT_MS = 15_000
const RECONNECT_FIRST_MS = 1_000
const RECONNECT_MAX_MS = 8_000

export interface Person {
  waId: string
  name: string
  marketing: 'on' | 'stopped'
}

/** One line of a transcript. `in` comes from the person, `out` from the business. */
export interface Entry {
  id: string
  direction: 'in' | 'out'
  /** ISO 8601. */
  at: string
  content:
    | Exclude<PhoneContent, { type: 'tap' }>
    | { type: 'tap'; title: string; messageId: string }
    | { type: 'reaction'; emoji: string; messageId: string }
  status?: 'sent' | 'delivered' | 'read' | 'failed'
  error?: string
}

export type PostResult =
  | { outcome: 'accepted'; entry: Entry }
  /** It cannot be sent as it is: sending it again would not help. */
  | { outcome: 'refused'; reason: string }
  /** Nobody answered, or the server failed: worth another try. */
  | { outcome: 'unreachable' }

/** @throws when the server does not answer or refuses. */
export async function fetchPeople(): Promise<Person[]> {
  const response = await request(BASE)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return response.json()
}

/** Sends what the person does. Never throws. */
export async function postAction(waId: string, name: string, action: PhoneAction): Promise<PostResult> {
  try {
    const response = await request(`${BASE}/${waId}/messages`, { ...action, name })
    if (response.ok) return { outcome: 'accepted', entry: await response.json() }
    if (response.status >= 500) return { outcome: 'unreachable' }
    return { outcome: 'refused', reason: await reasonOf(response) }
  } catch {
    return { outcome: 'unreachable' }
  }
}

/** Turns the person's own switch for offers. @throws when the server does not answer or refuses. */
export async function postPreference(waId: string, value: 'stop' | 'resume'): Promise<void> {
  const response = await request(`${BASE}/${waId}/preference`, { value })
  if (!response.ok) throw new Error(await reasonOf(response))
}

export interface TranscriptStream {
  /** Tries again at once instead of waiting for the next turn. */
  reconnect(): void
  close(): void
}

interface StreamHandlers {
  /** The whole transcript, at the start and after each reconnection. */
  onTranscript(entries: Entry[]): void
  /** A new entry, or the new state of a known one. */
  onEntry(entry: Entry): void
  onLost(): void
}

/** Follows one person's transcript and reconnects by itself, ever more slowly, until it is closed. */
export function openTranscript(waId: string, handlers: StreamHandlers): TranscriptStream {
  let source: EventSource
  let timer: ReturnType<typeof setTimeout> | undefined
  let delayMs = RECONNECT_FIRST_MS

  function open() {
    clearTimeout(timer)
    source?.close()
    source = new EventSource(`${BASE}/${waId}/stream`)
    source.addEventListener('transcript', (event) => {
      delayMs = RECONNECT_FIRST_MS
      handlers.onTranscript(JSON.parse(event.data))
    })
    source.addEventListener('entry', (event) => handlers.onEntry(JSON.parse(event.data)))
    // Browsers differ in which errors they retry themselves, so none is left to them.
    source.onerror = () => {
      source.close()
      handlers.onLost()
      timer = setTimeout(open, delayMs)
      delayMs = Math.min(delayMs * 2, RECONNECT_MAX_MS)
    }
  }

  open()
  return {
    reconnect: open,
    close() {
      clearTimeout(timer)
      source.close()
    },
  }
}

function request(path: string, body?: object): Promise<Response> {
  const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS)
  if (!body) return fetch(path, { signal })
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  })
}

/** The server's own sentence, else the status line. */
async function reasonOf(response: Response): Promise<string> {
  const problem: { detail?: string; message?: string } = await response.json().catch(() => ({}))
  return problem.detail ?? problem.message ?? `${response.status} ${response.statusText}`
}
