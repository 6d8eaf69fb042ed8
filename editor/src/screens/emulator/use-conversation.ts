import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { browserStorage } from '../../browser-storage.ts'
import type { PhoneAction, PhoneContent, PhoneMessage } from '../../phone/message.ts'
import { type Entry, openTranscript, postAction, type TranscriptStream } from './emulator-api.ts'
import { Outbox, type Waiting } from './outbox.ts'
import type { PhoneOwner } from './people.ts'

/** How often what waits is tried again while the stream is up but sending fails. */
const RESEND_MS = 5_000

export interface Conversation {
  messages: readonly PhoneMessage[]
  loading: boolean
  /** The server cannot be reached. */
  lost: boolean
  /** Something written on any phone has not reached the server. */
  waiting: boolean
  send(action: PhoneAction): void
  retry(messageId: string): void
  discard(messageId: string): void
  reconnect(): void
}

/** One phone's chat with the business: what the server has, followed live, and what it does not have yet. */
export function useConversation(phone: PhoneOwner): Conversation {
  const { waId, name } = phone
  const [transcript, setTranscript] = useState<{ waId: string; entries: readonly Entry[] }>()
  const [waiting, setWaiting] = useState<readonly Waiting[]>(() => browserStorage.read('session', 'outbox', []))
  const [lost, setLost] = useState(false)
  const stream = useRef<TranscriptStream>(null)
  const current = useRef(waId)
  current.current = waId

  const merge = useCallback((owner: string, changes: readonly Entry[]) => {
    setTranscript((known) =>
      known?.waId === owner ? { ...known, entries: mergeEntries(known.entries, changes) } : known,
    )
  }, [])

  // The stream may tell of a message before the answer to its request does. Until then it is shown as waiting, so what
  // the stream tells is held back for that moment, and no message is seen twice or after its own answer.
  const held = useRef<Entry[]>([])
  const [outbox] = useState(
    () =>
      new Outbox({
        initial: waiting,
        post: postAction,
        onChange(items) {
          browserStorage.write('session', 'outbox', items)
          setWaiting(items)
          if (!outbox.sending) merge(current.current, held.current.splice(0))
        },
        onAccepted: (owner, entry) => merge(owner, [entry]),
      }),
  )

  useEffect(() => {
    held.current = []
    stream.current = openTranscript(waId, {
      onTranscript(entries) {
        held.current = []
        setTranscript({ waId, entries })
        setLost(false)
        outbox.flush()
      },
      onEntry(entry) {
        if (outbox.sending) held.current.push(entry)
        else merge(waId, [entry])
      },
      onLost: () => setLost(true),
    })
    return () => stream.current?.close()
  }, [waId, outbox, merge])

  const unsent = waiting.some((item) => item.refusal === undefined)
  useEffect(() => {
    if (!unsent) return
    const timer = setInterval(() => outbox.flush(), RESEND_MS)
    return () => clearInterval(timer)
  }, [unsent, outbox])

  const entries = transcript?.waId === waId ? transcript.entries : undefined
  const messages = useMemo(
    () => [...toMessages(entries ?? []), ...waiting.filter((item) => item.waId === waId).map(waitingMessage)],
    [entries, waiting, waId],
  )
  const latest = useRef(messages)
  latest.current = messages

  return {
    messages,
    loading: entries === undefined && !lost,
    lost,
    waiting: unsent,
    send: useCallback(
      (action) => {
        const id = `waiting-${Date.now()}-${Math.random()}`
        outbox.add({ id, waId, name, at: Date.now(), action, ...shownAs(action, latest.current) })
      },
      [outbox, waId, name],
    ),
    retry: useCallback((id) => outbox.retry(id), [outbox]),
    discard: useCallback((id) => outbox.discard(id), [outbox]),
    reconnect: useCallback(() => stream.current?.reconnect(), []),
  }
}

/** Inserts what is new at the end and replaces what is known where it stands. */
function mergeEntries(entries: readonly Entry[], changes: readonly Entry[]): readonly Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  for (const entry of changes) byId.set(entry.id, entry)
  return [...byId.values()]
}

function toMessages(entries: readonly Entry[]): PhoneMessage[] {
  const messages = new Map<string, PhoneMessage>()
  for (const { id, direction, at, content, status, error } of entries) {
    if (content.type === 'reaction') {
      const target = messages.get(content.messageId)
      if (target) target.reaction = content.emoji
      continue
    }
    const mine = direction === 'in'
    messages.set(id, {
      id,
      from: mine ? 'me' : 'business',
      at: Date.parse(at),
      content,
      // What the emulator has of the person's own messages has reached the business.
      status: status ?? (mine ? 'delivered' : undefined),
      error,
      quote: content.type === 'tap' ? wordsOf(messages.get(content.messageId)?.content) : undefined,
    })
  }
  return [...messages.values()]
}

function waitingMessage({ id, at, content, quote, refusal }: Waiting): PhoneMessage {
  const status = refusal === undefined ? 'waiting' : 'failed'
  return { id, from: 'me', at, content, quote, status, error: refusal }
}

/** How an action looks before the server answers with its entry. */
function shownAs(action: PhoneAction, messages: readonly PhoneMessage[]): Pick<Waiting, 'content' | 'quote'> {
  switch (action.type) {
    case 'text':
      return { content: { type: 'text', body: action.text } }
    case 'image':
      return { content: { type: 'media', media: 'image', caption: action.caption } }
    case 'location':
      return { content: action }
    case 'tap':
    case 'template-button': {
      const target = messages.find((message) => message.id === action.messageId)?.content
      return { content: { type: 'tap', title: titleOf(action, target) }, quote: wordsOf(target) }
    }
  }
}

function titleOf(action: PhoneAction, target: PhoneContent | undefined): string {
  if (action.type === 'template-button' && target?.type === 'template') {
    return target.buttons.find((button) => button.index === action.index)?.title ?? ''
  }
  if (action.type !== 'tap') return ''
  const choices =
    target?.type === 'buttons' ? target.buttons : target?.type === 'list' ? target.sections.flatMap((s) => s.rows) : []
  return choices.find((choice) => choice.id === action.id)?.title ?? ''
}

function wordsOf(content: PhoneContent | undefined): string | undefined {
  if (!content) return undefined
  if ('body' in content) return content.body
  return content.type === 'template' ? content.text : undefined
}
