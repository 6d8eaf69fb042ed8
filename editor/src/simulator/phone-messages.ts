import type { Happening, Turn } from '@basta/engine/run/rehearse.ts'
import type { InboundContent, OutboundContent } from '@basta/nodes/contract.ts'
import type { SimulatorTexts } from '../i18n/simulator.ts'
import type { PhoneContent, PhoneMessage } from '../phone/message.ts'
import { spanText } from './span-text.ts'

/** Less time than this passes without a line about it, ms. */
const UNNOTICED_MS = 60_000

/** The chat as the phone shows it, with lines on time, and on what did not reach the person. */
export function phoneMessages(
  turns: readonly Turn[],
  texts: SimulatorTexts,
  nameOfStep: (flowId: string, nodeId: string) => string | undefined,
): PhoneMessage[] {
  const failures = new Map(
    turns.flatMap(({ happenings }) =>
      happenings.flatMap((one) => (one.kind === 'failed' ? [[one.messageId, one.title]] : [])),
    ),
  )
  const messages: PhoneMessage[] = []
  let before = turns[0]?.at ?? 0
  const note = (at: number, text: string, tone?: 'danger') =>
    messages.push({ id: `note-${messages.length}`, from: 'business', at, content: { type: 'note', text, tone } })
  for (const { act, at, happenings } of turns) {
    for (const happening of happenings) {
      if (happening.at - before >= UNNOTICED_MS) note(happening.at, texts.later(spanText(happening.at - before, texts)))
      before = Math.max(before, happening.at)
      const shown = shownAs(happening, texts)
      if (shown === null) continue
      if (typeof shown === 'string') note(happening.at, shown, happening.kind === 'takeover' ? undefined : 'danger')
      else if (happening.kind === 'received' || happening.kind === 'sent') {
        const failure = failures.get(happening.id)
        messages.push({
          ...{
            id: happening.id,
            at: happening.at,
            content: shown,
            from: happening.kind === 'sent' ? 'business' : 'me',
          },
          ...(happening.kind === 'received' && { status: 'read' as const }),
          ...(failure !== undefined && { status: 'failed' as const, error: texts.notDelivered(failure) }),
          ...(happening.kind === 'sent' &&
            happening.origin.kind === 'flow' && {
              origin: nameOfStep(happening.origin.flowId, happening.origin.nodeId),
            }),
        })
      }
    }
    if (at - before >= UNNOTICED_MS) note(at, texts.later(spanText(at - before, texts)))
    before = at
    if (act && 'preference' in act) note(at, texts.preference[act.preference])
    if (act && 'sets' in act) note(at, texts.youChanged)
  }
  return messages
}

/** A text is a line between the messages. */
function shownAs(happening: Happening, texts: SimulatorTexts): PhoneContent | string | null {
  switch (happening.kind) {
    case 'received':
      return received(happening.content)
    case 'sent':
      return sent(happening.content, texts)
    case 'refused':
      return texts.refused[happening.code as keyof SimulatorTexts['refused']] ?? happening.code
    case 'fault':
      return texts.fault(happening.reason)
    case 'takeover':
      return texts.takeover[happening.action]
    case 'failed':
      return null
  }
}

function received(content: InboundContent): PhoneContent | null {
  switch (content.type) {
    case 'text':
      // The beginning of a test in the middle of a flow.
      return content.text === '' ? null : { type: 'text', body: content.text }
    case 'tap':
      return { type: 'tap', title: content.title }
    case 'media':
      return { type: 'media', media: content.media, caption: content.caption }
    case 'location':
      return content
    default:
      return { type: 'other' }
  }
}

function sent(content: OutboundContent, texts: SimulatorTexts): PhoneContent {
  if (content.type !== 'template') return content
  return { type: 'template', text: texts.templates[content.name as 'offer' | 'notice'] ?? content.name, buttons: [] }
}
