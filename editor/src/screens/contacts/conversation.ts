import type { InboundContent, OutboundContent } from '@basta/nodes/contract.ts'
import type { ContactEvent } from '../../api/contacts.ts'
import type { ContactsTexts } from '../../i18n/contacts.ts'

/** What is shown of a conversation: a message of theirs or ours, or a note between them. */
export interface Line {
  id: string
  at: number
  is: 'theirs' | 'ours' | 'note'
  text: string
  /** Of ours: how far it came. */
  status?: string
}

/** Events as the server tells them, newest first, as lines to read from top to bottom. */
export function conversationOf(events: readonly ContactEvent[], texts: ContactsTexts): Line[] {
  const statuses = new Map<string, string>()
  const lines: Line[] = []
  for (const { id, at, kind, data } of events) {
    if (kind === 'message.status') {
      // The newest comes first, and the furthest counts: "read" may be told before "delivered".
      const known = statuses.get(String(data.id))
      const status = String(data.status)
      if (!known || rank(status) > rank(known)) statuses.set(String(data.id), status)
      continue
    }
    const line = lineOf(kind, data, texts)
    if (line) lines.push({ id, at: typeof data.at === 'number' ? data.at : at, ...line })
  }
  return lines.reverse().map((line) => {
    const status = line.status && statuses.get(line.status)
    return line.is === 'ours' ? { ...line, status: texts.statuses[status ?? 'sent'] } : line
  })
}

const ORDER = ['sent', 'delivered', 'read', 'failed']
const rank = (status: string) => ORDER.indexOf(status)

/** `status` of ours is the id of the message here. */
function lineOf(kind: string, data: ContactEvent['data'], texts: ContactsTexts): Omit<Line, 'id' | 'at'> | null {
  const note = (text: string) => ({ is: 'note' as const, text })
  switch (kind) {
    case 'message.received':
      return { is: 'theirs', text: inboundText(data.content as InboundContent, texts) }
    case 'message.sent':
      return {
        is: 'ours',
        text: outboundText(data.content as OutboundContent, texts),
        status: String(data.messageId),
      }
    case 'message.refused':
    case 'message.cancelled':
      return note(texts.refused(texts.refusals[String(data.code)] ?? String(data.code)))
    case 'message.failed':
      return note(texts.refused((data.error as { title?: string } | undefined)?.title ?? ''))
    case 'takeover.changed':
      return note((data.action === 'begin' ? texts.tookOver : texts.gaveBack)(String(data.by)))
    case 'run.fault':
      return note(texts.flowFailed)
    default:
      return null
  }
}

function inboundText(content: InboundContent, { kinds }: ContactsTexts): string {
  switch (content.type) {
    case 'text':
      return content.text
    case 'tap':
      return content.title
    case 'media':
      return withKind(kinds[content.media], content.caption ?? content.fileName)
    case 'location':
      return withKind(kinds.location, content.name ?? content.address)
    case 'form':
      return withKind(kinds.form, content.name)
    case 'other':
      return withKind(kinds.other, content.text ?? content.kind)
  }
}

function outboundText(content: OutboundContent, { kinds }: ContactsTexts): string {
  switch (content.type) {
    case 'media':
      return withKind(kinds[content.media], content.caption ?? content.fileName)
    case 'location':
      return withKind(kinds.location, content.name ?? content.address)
    case 'template':
      return withKind(kinds.template, content.name)
    case 'buttons':
      return [content.body, content.buttons.map(({ title }) => `[${title}]`).join(' ')].join('\n')
    case 'list':
      return `${content.body}\n[${content.button}]`
    case 'url-button':
      return `${content.body}\n[${content.label}]`
    default:
      return content.body
  }
}

const withKind = (kind: string | undefined, text: string | undefined) => [kind, text].filter(Boolean).join(': ')
