/**
 * The way-out line: on the first business message to a person, on the first marketing message after a long silence, on
 * what stopped people get (how to return), and on nothing else (R25 to R28).
 */
import type { OutboundContent } from '@basta/nodes/contract.ts'
import type { Purpose } from '../contacts/contact.ts'
import type { Draft } from '../turn/draft.ts'
import { builtInText } from './texts.ts'

/** Footer of an interactive message, characters. Source: Meta, interactive messages. */
const FOOTER_MAX = 60
/** A stopped person is told how to return at most this often, ms. */
const NOTICE_MS = 24 * 60 * 60 * 1000
const TEXT_MAX = 4096
const CAPTION_MAX = 1024

/** The content with the line that is due on it, and the note in the record that it was given. */
export function withGuidance(draft: Draft, content: OutboundContent, purpose: Purpose): OutboundContent {
  const { consent, locale } = draft.record
  const { guidance } = consent
  if (purpose === 'consent-reply') {
    // A confirmation says how to return by itself, and is the first thing some people ever get.
    guidance.shownAt ??= draft.now
    guidance.stoppedNoticeAt = draft.now
    return content
  }
  const stopped = consent.stops.some((held) => held.scope === 'all')
  const noticeDue = stopped && (guidance.stoppedNoticeAt === null || draft.now - guidance.stoppedNoticeAt > NOTICE_MS)
  const silent =
    purpose === 'marketing' &&
    (guidance.marketingAt === null || draft.now - guidance.marketingAt > draft.settings.guidanceSilenceMs)
  const name = noticeDue ? 'wayBack' : guidance.shownAt === null || silent ? 'wayOut' : null
  if (purpose === 'marketing') guidance.marketingAt = draft.now
  if (!name || (stopped && name === 'wayOut')) return content

  const guided = append(content, builtInText(name, locale, draft.settings.business.name))
  if (guided !== content) {
    if (name === 'wayOut') guidance.shownAt = draft.now
    else guidance.stoppedNoticeAt = draft.now
  }
  return guided
}

/** Appends the line where the message has room for it; a message without room stays as it is and the next one carries it. */
function append(content: OutboundContent, line: string): OutboundContent {
  switch (content.type) {
    case 'text':
      return fits(content.body, line, TEXT_MAX) ? { ...content, body: joined(content.body, line) } : content
    case 'buttons':
    case 'list':
    case 'url-button':
      return !content.footer && line.length <= FOOTER_MAX ? { ...content, footer: line } : content
    case 'media': {
      const caption = content.caption ?? ''
      const captioned = content.media !== 'audio' && content.media !== 'sticker'
      return captioned && fits(caption, line, CAPTION_MAX) ? { ...content, caption: joined(caption, line) } : content
    }
    default:
      return content
  }
}

const joined = (text: string, line: string) => (text ? `${text}\n\n${line}` : line)
const fits = (text: string, line: string, max: number) => joined(text, line).length <= max
