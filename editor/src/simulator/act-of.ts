import type { Happening, Turn } from '@basta/engine/run/rehearse.ts'
import type { Act } from '@basta/engine/run/script.ts'
import type { PhoneAction } from '../phone/message.ts'

/** What the owner of the phone does, as a line of a script. */
export function actOf(action: PhoneAction, turns: readonly Turn[]): Act | null {
  switch (action.type) {
    case 'text':
      return { says: action.text }
    case 'image':
      return { sends: { media: 'image', ...(action.caption && { caption: action.caption }) } }
    case 'location':
      return { sends: { location: [action.latitude, action.longitude] } }
    case 'tap':
      return tapOn(action, turns)
    case 'template-button':
      return null
  }
}

type Sent = Extract<Happening, { kind: 'sent' }>

/** By the option's own name in the flow, which rewording does not change. Our own buttons go by their titles. */
function tapOn({ messageId, id }: { messageId: string; id: string }, turns: readonly Turn[]): Act | null {
  const sent = turns.flatMap(({ happenings }) => happenings.filter((one): one is Sent => one.kind === 'sent'))
  const at = sent.findIndex((message) => message.id === messageId)
  const title = titlesOf(sent[at]).get(id)
  if (title === undefined) return null
  const option = id.startsWith('q:') ? id.slice(id.lastIndexOf(':') + 1) : title
  const newest = sent.findLastIndex((message) =>
    [...titlesOf(message)].some(([other, name]) => name === option || other.endsWith(`:${option}`)),
  )
  return { taps: newest === at ? option : { option, message: at + 1 } }
}

function titlesOf(message: Sent | undefined): Map<string, string> {
  const content = message?.content
  const choices =
    content?.type === 'buttons'
      ? content.buttons
      : content?.type === 'list'
        ? content.sections.flatMap(({ rows }) => rows)
        : []
  return new Map(choices.map(({ id, title }) => [id, title]))
}
