/** What the phone page shows. The shapes are described at the top of `routes.ts`. */
import type { Choice, InboundContent, Json, ListSection, MediaKind, OutboundContent } from '@basta/nodes/contract.ts'
import { type Fields, fields, list, number, text } from '../whatsapp/fields.ts'

export interface Entry {
  /** The wamid. */
  id: string
  /** `in`: from the person; `out`: from the business. */
  direction: 'in' | 'out'
  /** ISO 8601. */
  at: string
  content: EntryContent
  status?: 'sent' | 'delivered' | 'read' | 'failed'
  /** Why it failed. */
  error?: string
}

export type EntryContent =
  | Exclude<OutboundContent, { type: 'media' | 'template' }>
  | { type: 'media'; media: MediaKind; link?: string; caption?: string; fileName?: string }
  | { type: 'template'; name: string; language: string; text: string; buttons: TemplateButton[]; components?: Json[] }
  | (Extract<InboundContent, { type: 'tap' }> & { messageId: string })
  | { type: 'reaction'; emoji: string; messageId: string }
  | { type: 'other'; kind: string }

export interface TemplateButton {
  index: number
  title: string
  /** What a tap sends back; null for a button that sends nothing, such as a link. */
  payload: string | null
}

/** A template as it was approved; bodies have parameters `{{1}}`, `{{2}}`, ... */
export interface ApprovedTemplate {
  category: 'marketing' | 'utility' | 'authentication'
  body: string
  /** Labels of the quick replies, in order. */
  buttons?: readonly string[]
}

/** The content of a body that `validateSend` has passed. */
export function readSent(body: Fields, approved?: ApprovedTemplate): EntryContent {
  const type = text(body.type) ?? 'text'
  const content: Fields = fields(body[type]) ?? {}
  switch (type) {
    case 'text':
      return { type, body: text(content.body) ?? '', ...(content.preview_url === true && { previewUrl: true }) }
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return {
        type: 'media',
        media: type,
        ...present({ link: text(content.link), caption: text(content.caption), fileName: text(content.filename) }),
      }
    case 'location': {
      const latitude = number(content.latitude) ?? 0
      const longitude = number(content.longitude) ?? 0
      return { type, latitude, longitude, ...present({ name: text(content.name), address: text(content.address) }) }
    }
    case 'interactive':
      return readInteractive(content)
    case 'template':
      return readTemplate(content, approved)
    case 'reaction':
      return { type, emoji: text(content.emoji) ?? '', messageId: text(content.message_id) ?? '' }
    default:
      return { type: 'other', kind: type }
  }
}

function readInteractive(content: Fields): EntryContent {
  const action: Fields = fields(content.action) ?? {}
  const body = text(fields(content.body)?.text) ?? ''
  const texts = {
    body,
    ...present({ header: text(fields(content.header)?.text), footer: text(fields(content.footer)?.text) }),
  }
  switch (content.type) {
    case 'button':
      return { type: 'buttons', ...texts, buttons: list(action.buttons).map((item) => readChoice(fields(item)?.reply)) }
    case 'list': {
      const sections = list(action.sections).map((item): ListSection => {
        const section: Fields = fields(item) ?? {}
        const rows = list(section.rows).map((row) => ({
          ...readChoice(row),
          ...present({ description: text(fields(row)?.description) }),
        }))
        return { ...present({ title: text(section.title) }), rows }
      })
      return { type: 'list', ...texts, button: text(action.button) ?? '', sections }
    }
    case 'cta_url': {
      const parameters: Fields = fields(action.parameters) ?? {}
      return {
        type: 'url-button',
        ...texts,
        label: text(parameters.display_text) ?? '',
        url: text(parameters.url) ?? '',
      }
    }
    case 'location_request_message':
      return { type: 'location-request', body }
    default:
      return { type: 'other', kind: text(content.type) ?? 'interactive' }
  }
}

function readChoice(item: Json | undefined): Choice {
  const choice: Fields = fields(item) ?? {}
  return { id: text(choice.id) ?? '', title: text(choice.title) ?? '' }
}

function readTemplate(content: Fields, approved?: ApprovedTemplate): EntryContent {
  const components = list(content.components)
  const ofType = (type: string) => components.map(fields).filter((component) => component?.type === type)
  const parameters = list(ofType('body')[0]?.parameters).map((item) => text(fields(item)?.text) ?? '')
  const name = text(content.name) ?? ''
  const titles = new Map(approved?.buttons?.map((title, index) => [index, title]))
  const payloads = new Map<number, string | null>()
  for (const component of ofType('button')) {
    const isReply = text(component?.sub_type)?.toLowerCase() === 'quick_reply'
    const payload = text(fields(list(component?.parameters)[0])?.payload)
    payloads.set(number(component?.index) ?? 0, isReply ? (payload ?? null) : null)
  }
  const buttons = [...new Set([...titles.keys(), ...payloads.keys()])]
    .sort((a, b) => a - b)
    .map((index): TemplateButton => {
      const title = titles.get(index) ?? payloads.get(index) ?? 'Link'
      // A quick reply that was sent without a payload answers with its label.
      return { index, title, payload: payloads.has(index) ? (payloads.get(index) ?? null) : title }
    })
  return {
    type: 'template',
    name,
    language: text(fields(content.language)?.code) ?? '',
    // Only WhatsApp knows the words of a template; unknown here, its name and parameters stand for it.
    text: approved
      ? approved.body.replace(/\{\{(\d+)\}\}/g, (whole, position) => parameters[Number(position) - 1] ?? whole)
      : [name, ...parameters].join(' · '),
    buttons,
    ...(components.length > 0 && { components: [...components] }),
  }
}

function present<T extends { [key: string]: string | undefined }>(value: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [K in keyof T]?: string
  }
}
