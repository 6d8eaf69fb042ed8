import type { InboundContent, OutboundContent } from '@basta/nodes/contract.ts'
import { bodyOf } from '../run/play.ts'
import type { Simulation } from '../run/simulation.ts'
import type { JournalEvent } from '../stores/store.ts'

/** What a person reads on a phone, in order, with the passing of time and what changed about consent. */
export function transcript({ events }: Simulation, from = 0): string[] {
  return events.slice(from).flatMap((event, i) => {
    const gapMs = event.at - (events[from + i - 1]?.at ?? event.at)
    const lines = linesOf(event)
    return gapMs > 0 && lines.length > 0 ? [`--- ${durationOf(gapMs)} later`, ...lines] : lines
  })
}

/** The buttons or rows of a message, as they are numbered in a transcript. */
export function choicesOf(content: OutboundContent): string[] {
  if (content.type === 'buttons') return content.buttons.map(({ title }) => title)
  if (content.type === 'list') return content.sections.flatMap(({ rows }) => rows.map(({ title }) => title))
  return []
}

function linesOf({ kind, data }: JournalEvent): string[] {
  const facts = data as Record<string, unknown>
  switch (kind) {
    case 'message.received':
      return [`you    ${received(facts.content as InboundContent)}`]
    case 'message.sent':
      return sent(facts.content as OutboundContent)
    case 'message.refused':
    case 'message.cancelled':
      return [`       (a message was not sent: ${facts.code})`]
    case 'consent.changed':
      return [`       (consent: ${facts.action} ${facts.scope})`]
    case 'run.fault':
      return [`       (the flow failed: ${facts.reason})`]
    case 'takeover.changed':
      return [`       (takeover: ${facts.action})`]
    default:
      return []
  }
}

function received(content: InboundContent): string {
  switch (content.type) {
    case 'text':
      return content.text
    case 'tap':
      return `[${content.title}]`
    case 'media':
      return `(${content.media}) ${content.caption ?? ''}`.trimEnd()
    case 'location':
      return `(location ${content.latitude}, ${content.longitude})`
    default:
      return `(${content.type})`
  }
}

function sent(content: OutboundContent): string[] {
  const note = content.type === 'media' || content.type === 'location' ? [`(${content.type})`] : []
  const footer = 'footer' in content && content.footer ? [content.footer] : []
  const choices = choicesOf(content).map((title, i) => `  ${i + 1}) ${title}`)
  const lines = [...note, ...bodyOf(content).split('\n'), ...footer, ...choices]
  return lines.map((line, i) => `${i === 0 ? 'basta  ' : '       '}${line}`.trimEnd())
}

function durationOf(ms: number): string {
  const units = [
    ['days', 86_400_000],
    ['hours', 3_600_000],
    ['minutes', 60_000],
    ['seconds', 1000],
  ] as const
  const [name, unitMs] = units.find(([, unitMs]) => ms >= unitMs) ?? ['milliseconds', 1]
  return `${Math.round((ms / unitMs) * 10) / 10} ${name}`
}
