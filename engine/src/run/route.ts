/** Where a message goes that is not about consent: to the person who took over, the waiting question, or a trigger. */
import type { TriggerEvent } from '@basta/nodes/contract.ts'
import { regrets } from '@basta/nodes/regret.ts'
import { SERVICE_WINDOW_MS } from '../consent/clearance.ts'
import { isAt } from '../consent/confirmation.ts'
import { conversation } from '../contacts/contact.ts'
import type { Draft } from '../turn/draft.ts'
import { say } from './say.ts'
import { begin, type Cause, type Machines, resume } from './step.ts'

type Routed = Cause & { message: NonNullable<Cause['message']> }

/** @param previousAt when the person wrote before, ms, or null: decides what counts as a new conversation */
export function route(draft: Draft, machines: Machines, cause: Routed, previousAt: number | null): void {
  const talk = conversation(draft.record, cause.channel)
  const { content } = cause.message
  const ignore = (detail: string) => draft.trace.push({ what: 'ignored', detail })

  const { takeover } = talk
  if (takeover && (takeover.until === null || takeover.until > draft.now)) {
    ignore('A person has taken over this conversation.')
    return
  }
  // Reactions, contact cards, unsupported types: shown to people, never an answer and never the start of a flow.
  if (content.type === 'other' && !content.text) {
    ignore(`A message of type ${content.kind} is not an answer.`)
    return
  }

  const { run } = talk
  // "Oops, a mistake": whoever has just stopped is told the way back, whatever a flow says to any message.
  const regretted = content.type === 'text' && regrets(content.text) && hasJustStopped(draft)
  if (talk.offered && !regretted && !isAt(run, talk.offered)) delete talk.offered

  const tap = content.type === 'tap' ? /^q:(.+):([^:]+)$/.exec(content.id) : null
  const asked = run?.wait.for.includes('reply')
  if (tap && (!asked || tap[1] !== run?.wait.token)) {
    say(draft, cause, 'alreadyAnswered')
    return
  }
  if (run && asked && resume(draft, machines, cause, run, { type: 'reply', content, ...(tap && { tap: tap[2] }) }))
    return

  const newConversation = previousAt === null || draft.now - previousAt > SERVICE_WINDOW_MS
  // A pause of a flow is not ended by small talk, only by words that some flow waits for.
  if (startBest(draft, machines, cause, { specific: Boolean(talk.run) || regretted, newConversation })) return
  if (regretted) say(draft, cause, 'wayBack')
  else noticeStopped(draft, cause)
}

/**
 * Begins the published flow whose trigger fits best; the older flow wins a tie.
 * @returns false when none fits
 */
export function startBest(
  draft: Draft,
  machines: Machines,
  cause: Cause,
  options: { event?: TriggerEvent; specific?: boolean; newConversation?: boolean },
): boolean {
  const event = options.event ?? messageEvent(cause, options.newConversation ?? false)
  let best: { rank: number; begin: () => void } | undefined
  for (const machine of machines.published()) {
    for (const trigger of machine.flow.triggers) {
      const match = machine.flow.definition(trigger.id).matches?.(trigger.data, event)
      if (!match || (options.specific && !match.specific) || (best && match.rank <= best.rank)) continue
      best = {
        rank: match.rank,
        begin() {
          draft.trace.push({ what: 'begin', node: trigger.id, flow: machine.flow.document.id, detail: match.matched })
          begin(draft, machines, cause, machine, trigger.id)
        },
      }
    }
  }
  best?.begin()
  return best !== undefined
}

function messageEvent({ message }: Cause, newConversation: boolean): TriggerEvent {
  const content = message?.content
  switch (content?.type) {
    case 'text':
      return { kind: 'message', text: content.text, newConversation }
    case 'tap': {
      const templatePayload = content.of === 'template' ? content.id : undefined
      return { kind: 'message', text: content.title, templatePayload, newConversation }
    }
    case 'media':
      return { kind: 'message', text: content.caption ?? '', newConversation }
    default:
      return { kind: 'message', text: '', newConversation }
  }
}

function hasJustStopped({ record, now }: Draft): boolean {
  const own = record.consent.stops.filter(({ register }) => register === 'contact')
  return own.some(({ requestedAt }) => now - requestedAt < SERVICE_WINDOW_MS)
}

/** Nobody answers a stopped person here: they are told how to come back, once a day at most. */
function noticeStopped(draft: Draft, cause: Cause): void {
  const { stops, guidance } = draft.record.consent
  if (!stops.some((held) => held.scope === 'all')) return
  if (guidance.stoppedAnswerAt !== null && draft.now - guidance.stoppedAnswerAt < SERVICE_WINDOW_MS) return
  guidance.stoppedAnswerAt = draft.now
  guidance.stoppedNoticeAt = draft.now
  say(draft, cause, 'wayBack')
}
