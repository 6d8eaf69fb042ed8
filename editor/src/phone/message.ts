import type { MediaKind, OutboundContent } from '@basta/nodes/contract.ts'

/** A message as the phone shows it. */
export interface PhoneMessage {
  id: string
  /** Seen from the phone: its owner, or the business. */
  from: 'me' | 'business'
  /** Milliseconds since the epoch. */
  at: number
  content: PhoneContent
  /** How far it has come. `waiting` has not left the phone. */
  status?: 'waiting' | 'sent' | 'delivered' | 'read' | 'failed'
  /** Why it failed, in words for people. */
  error?: string
  /** The words this message answers. */
  quote?: string
  /** The step of a flow that said it, where one can go there. */
  origin?: string
  /** An emoji put on it. */
  reaction?: string
}

/** What both sides can write: the engine's own shapes, with templates filled in as a phone gets them. */
export type PhoneContent =
  | Extract<OutboundContent, { type: 'text' | 'buttons' | 'list' | 'url-button' | 'location' | 'location-request' }>
  | { type: 'media'; media: MediaKind; link?: string; caption?: string; fileName?: string }
  | { type: 'template'; text: string; buttons: TemplateButton[] }
  | { type: 'tap'; title: string }
  | { type: 'other' }
  /** No message: a line between them, on time or on what was not sent. */
  | { type: 'note'; text: string; tone?: 'danger' }

export interface TemplateButton {
  index: number
  title: string
  /** What a tap tells the business; null for a link, which tells nothing. */
  payload: string | null
}

/** What the owner of the phone does. The emulator's API takes the same shapes. */
export type PhoneAction =
  | { type: 'text'; text: string }
  | { type: 'tap'; messageId: string; id: string }
  | { type: 'template-button'; messageId: string; index: number }
  | { type: 'image'; caption?: string }
  | { type: 'location'; latitude: number; longitude: number }
