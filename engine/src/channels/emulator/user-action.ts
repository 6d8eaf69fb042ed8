import type { Json } from '@basta/nodes/contract.ts'
import type { Entry, EntryContent } from './transcript.ts'

/** What a person does in the chat. */
export type UserAction =
  | { type: 'text'; text: string }
  | { type: 'tap'; messageId: string; id: string }
  | { type: 'template-button'; messageId: string; index: number }
  | { type: 'image'; caption?: string }
  | { type: 'location'; latitude: number; longitude: number }
  | { type: 'reaction'; messageId: string; emoji: string }

export interface Written {
  content: EntryContent
  /** Type, context and the object named after the type, as they stand in a webhook. */
  wire: { type: string; [key: string]: Json }
}

/** Null when the action is on something that is not in the chat. `business`: its number, which a tap quotes. */
export function readAction(action: UserAction, entries: ReadonlyMap<string, Entry>, business: string): Written | null {
  switch (action.type) {
    case 'text': {
      const body = action.text
      return { content: { type: 'text', body }, wire: { type: 'text', text: { body } } }
    }
    case 'image': {
      const { caption } = action
      const image: { [key: string]: Json } = { mime_type: 'image/jpeg', sha256: PICTURE_SHA256, id: '1' }
      if (caption === undefined) return { content: { type: 'media', media: 'image' }, wire: { type: 'image', image } }
      return {
        content: { type: 'media', media: 'image', caption },
        wire: { type: 'image', image: { caption, ...image } },
      }
    }
    case 'location': {
      const { latitude, longitude } = action
      const location = { latitude, longitude }
      return { content: { type: 'location', ...location }, wire: { type: 'location', location } }
    }
    case 'reaction': {
      const { messageId, emoji } = action
      if (!entries.has(messageId)) return null
      // Taken back, a reaction comes without its emoji.
      const reaction = { message_id: messageId, ...(emoji !== '' && { emoji }) }
      return { content: { type: 'reaction', emoji, messageId }, wire: { type: 'reaction', reaction } }
    }
    case 'tap': {
      const written = tapIn(entries.get(action.messageId)?.content, action.id)
      return written && asAnswer(written, action.messageId, business)
    }
    case 'template-button': {
      const written = templateTapIn(entries.get(action.messageId)?.content, action.index)
      return written && asAnswer(written, action.messageId, business)
    }
  }
}

/** Of no bytes: nobody can download what was never taken. */
const PICTURE_SHA256 = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='

interface Tap {
  content: Omit<Extract<EntryContent, { type: 'tap' }>, 'messageId'>
  wire: Written['wire']
}

function asAnswer({ content, wire }: Tap, messageId: string, business: string): Written {
  return { content: { ...content, messageId }, wire: { context: { from: business, id: messageId }, ...wire } }
}

function tapIn(content: EntryContent | undefined, id: string): Tap | null {
  if (content?.type === 'buttons') {
    const button = content.buttons.find((candidate) => candidate.id === id)
    if (!button) return null
    const interactive = { type: 'button_reply', button_reply: { id, title: button.title } }
    return {
      content: { type: 'tap', of: 'button', id, title: button.title },
      wire: { type: 'interactive', interactive },
    }
  }
  if (content?.type === 'list') {
    const row = content.sections.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id)
    if (!row) return null
    const { title, description } = row
    const reply = { id, title, ...(description !== undefined && { description }) }
    const interactive = { type: 'list_reply', list_reply: reply }
    return { content: { type: 'tap', of: 'list', id, title }, wire: { type: 'interactive', interactive } }
  }
  return null
}

function templateTapIn(content: EntryContent | undefined, index: number): Tap | null {
  if (content?.type !== 'template') return null
  const button = content.buttons.find((candidate) => candidate.index === index)
  if (!button || button.payload === null) return null
  const { payload, title } = button
  return {
    content: { type: 'tap', of: 'template', id: payload, title },
    wire: { type: 'button', button: { payload, text: title } },
  }
}
