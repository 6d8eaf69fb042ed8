import type { Json } from '@basta/nodes/contract.ts'
import { type Fields, fields, list, number, text } from '../whatsapp/fields.ts'

/** A Cloud API error: `details` is what ends in `error_data.details`. */
export interface SendError {
  code: number
  details: string
}

/**
 * What is wrong with the body of a send, as the Cloud API would see it, or null. Lengths are in UTF-16 units, the
 * strictest reading. Source: Meta, "send messages", one page per message type.
 */
export function validateSend(body: Fields): SendError | null {
  try {
    checkEnvelope(body)
    return null
  } catch (error) {
    if (error instanceof Violation) return { code: error.code, details: error.message }
    throw error
  }
}

class Violation extends Error {
  readonly code: number
  constructor(code: number, details: string) {
    super(details)
    this.code = code
  }
}

const missing = (what: string) => new Violation(131008, `${what} is required`)
const invalid = (what: string, why: string) => new Violation(131009, `${what} ${why}`)

function checkEnvelope(body: Fields): void {
  if (body.messaging_product !== 'whatsapp') throw new Violation(100, 'messaging_product must be "whatsapp"')
  if (text(body.to) === undefined && text(body.recipient) === undefined) throw missing('to or recipient')
  if (body.recipient_type !== undefined && body.recipient_type !== 'individual') {
    throw invalid('recipient_type', 'must be "individual": there are no groups here')
  }
  optionalText(body.biz_opaque_callback_data, 'biz_opaque_callback_data', 512)
  const type = requiredText(body.type ?? 'text', 'type', 40)
  const check = CHECKS[type]
  if (!check) throw new Violation(131051, `Message type "${type}" is not supported`)
  if (body[type] === undefined) throw missing(type)
  check(requiredFields(body[type], type))
}

const CHECKS: Record<string, (content: Fields) => void> = {
  text: ({ body }) => requiredText(body, 'text.body', 4096),
  image: (media) => checkMedia(media, 'image'),
  video: (media) => checkMedia(media, 'video'),
  document: (media) => checkMedia(media, 'document'),
  audio: (media) => checkUncaptioned(media, 'audio'),
  sticker: (media) => checkUncaptioned(media, 'sticker'),
  location: ({ latitude, longitude }) => {
    checkCoordinate(latitude, 'location.latitude', 90)
    checkCoordinate(longitude, 'location.longitude', 180)
  },
  reaction: ({ message_id }) => requiredText(message_id, 'reaction.message_id', 512),
  template: ({ name, language }) => {
    requiredText(name, 'template.name', 512)
    requiredText(requiredFields(language, 'template.language').code, 'template.language.code', 20)
  },
  interactive: checkInteractive,
}

function checkMedia({ id, link, caption }: Fields, kind: string): void {
  if ((text(id) === undefined) === (text(link) === undefined)) throw invalid(kind, 'needs either id or link')
  if (link !== undefined) checkUrl(link, `${kind}.link`)
  optionalText(caption, `${kind}.caption`, 1024)
}

function checkUncaptioned(media: Fields, kind: string): void {
  checkMedia(media, kind)
  if (media.caption !== undefined) throw invalid(`${kind}.caption`, 'is not supported')
}

function checkCoordinate(value: Json | undefined, what: string, limit: number): void {
  const degrees = number(value)
  if (degrees === undefined) throw missing(what)
  if (Math.abs(degrees) > limit) throw invalid(what, `must be between -${limit} and ${limit}`)
}

function checkInteractive(content: Fields): void {
  const type = requiredText(content.type, 'interactive.type', 40)
  const action = requiredFields(content.action, 'interactive.action')
  const body = requiredFields(content.body, 'interactive.body')
  requiredText(body.text, 'interactive.body.text', type === 'list' ? 4096 : 1024)
  const header = fields(content.header)
  if (header?.type === 'text') requiredText(header.text, 'interactive.header.text', 60)
  const footer = fields(content.footer)
  if (footer) requiredText(footer.text, 'interactive.footer.text', 60)

  if (type === 'button') checkButtons(list(action.buttons))
  else if (type === 'list') checkList(action)
  else if (type === 'cta_url') checkUrlButton(action)
  else if (type !== 'location_request_message') throw invalid('interactive.type', `"${type}" is not supported here`)
}

function checkButtons(buttons: readonly Json[]): void {
  requiredCount(buttons, 'interactive.action.buttons', 3)
  const replies = buttons.map((button) => requiredFields(fields(button)?.reply, 'button.reply'))
  requireUnique(
    replies.map(({ id }) => requiredText(id, 'button.reply.id', 256)),
    'button.reply.id',
  )
  requireUnique(
    replies.map(({ title }) => requiredText(title, 'button.reply.title', 20)),
    'button.reply.title',
  )
}

function checkList(action: Fields): void {
  requiredText(action.button, 'interactive.action.button', 20)
  const sections = list(action.sections).map((section) => requiredFields(section, 'section'))
  requiredCount(sections, 'interactive.action.sections', 10)
  for (const { title } of sections) {
    if (sections.length > 1) requiredText(title, 'section.title', 24)
    else optionalText(title, 'section.title', 24)
  }
  const rows = sections.flatMap((section) => list(section.rows)).map((row) => requiredFields(row, 'section.rows'))
  requiredCount(rows, 'rows of all sections', 10)
  for (const { title, description } of rows) {
    requiredText(title, 'row.title', 24)
    optionalText(description, 'row.description', 72)
  }
  requireUnique(
    rows.map(({ id }) => requiredText(id, 'row.id', 200)),
    'row.id',
  )
}

function checkUrlButton(action: Fields): void {
  const parameters = requiredFields(action.parameters, 'interactive.action.parameters')
  requiredText(parameters.display_text, 'display_text', 20)
  checkUrl(parameters.url, 'url')
}

function checkUrl(value: Json | undefined, what: string): void {
  if (!/^https?:\/\/[^\s/]/i.test(requiredText(value, what, 2000))) throw invalid(what, 'must be an http or https URL')
}

function requiredFields(value: Json | undefined, what: string): Fields {
  const object = fields(value)
  if (!object) throw missing(what)
  return object
}

function requiredText(value: Json | undefined, what: string, max: number): string {
  if (typeof value !== 'string' || value.trim() === '') throw missing(what)
  if (value.length > max) throw invalid(what, `must be at most ${max} characters long`)
  return value
}

function optionalText(value: Json | undefined, what: string, max: number): void {
  if (value !== undefined) requiredText(value, what, max)
}

function requiredCount(items: readonly unknown[], what: string, max: number): void {
  if (items.length === 0) throw missing(what)
  if (items.length > max) throw invalid(what, `must be at most ${max}`)
}

function requireUnique(values: readonly string[], what: string): void {
  if (new Set(values).size < values.length) throw invalid(what, 'must be unique')
}
