import type { InboundContent, Label, OutboundContent } from '@basta/nodes/contract.ts'
import { conversation } from '../contacts/contact.ts'
import type { ChannelError } from '../contacts/events.ts'
import type { Act, Failure } from './script.ts'
import { CHANNEL, type Simulation } from './simulation.ts'

/** Does it. Returns why it cannot be done, or null. */
export function act(step: Act, simulation: Simulation): Label | null {
  const who = () => simulation.record.identities
  if ('says' in step) simulation.says(step.says)
  else if ('taps' in step) return tap(step.taps, simulation)
  else if ('sends' in step) simulation.says(contentOf(step.sends))
  else if ('after' in step) return wait(step.after, simulation)
  else if ('agent' in step) {
    const action = step.agent === 'releases' ? 'release' : 'begin'
    simulation.happens({ type: 'takeover', who: who(), action, by: 'agent' })
  } else if ('preference' in step) {
    const at = simulation.now()
    simulation.happens({ type: 'preference', at, receivedAt: at, from: who(), value: step.preference, raw: null })
  } else if ('fails' in step) return fail(step.fails, simulation)
  else if ('business' in step) {
    const content = {
      type: 'template',
      name: step.business === 'marketing' ? 'offer' : 'notice',
      language: 'en',
    } as const
    simulation.happens({ type: 'send', to: who(), purpose: step.business, content, by: { kind: 'api' } })
  } else {
    const { variables, attributes } = step.sets
    simulation.change((record) => {
      Object.assign(record.attributes, attributes)
      const { run } = conversation(record, CHANNEL)
      if (run) Object.assign(run.vars, variables)
    })
  }
  return null
}

function tap(wanted: Extract<Act, { taps: unknown }>['taps'], simulation: Simulation): Label | null {
  const [option, messages] =
    typeof wanted === 'string'
      ? [wanted, simulation.sent.toReversed()]
      : [wanted.option, simulation.sent.slice(wanted.message - 1, wanted.message)]
  const found = findTap(option, messages)
  if (!found)
    return {
      en: `there is no button or row “${option}” to tap`,
      pt: `não há botão nem linha “${option}” para tocar`,
      es: `no hay botón ni fila “${option}” que tocar`,
    }
  simulation.says(found)
  return null
}

/** The first message that offers it, by title or by the option's own id. */
function findTap(wanted: string, messages: readonly { content: OutboundContent }[]): InboundContent | null {
  for (const { content } of messages) {
    const of = content.type === 'list' ? 'list' : 'button'
    const choices = content.type === 'buttons' ? content.buttons : rowsOf(content)
    const choice = choices.find(({ id, title }) => title === wanted || id === wanted || id.endsWith(`:${wanted}`))
    if (choice) return { type: 'tap', of, id: choice.id, title: choice.title }
  }
  return null
}

export const rowsOf = (content: OutboundContent) =>
  content.type === 'list' ? content.sections.flatMap(({ rows }) => rows) : []

function contentOf(sends: Extract<Act, { sends: unknown }>['sends']): InboundContent {
  if ('media' in sends) return { type: 'media', media: sends.media, mediaId: 'simulated', caption: sends.caption }
  if ('kind' in sends) return { type: 'other', kind: sends.kind }
  const [latitude, longitude] = sends.location
  return { type: 'location', latitude, longitude }
}

function wait(duration: string, simulation: Simulation): Label | null {
  const ms = durationMs(duration)
  if (ms === null)
    return {
      en: `“${duration}” is no ISO 8601 duration such as PT5M, PT24H or P30D`,
      pt: `“${duration}” não é uma duração ISO 8601 como PT5M, PT24H ou P30D`,
      es: `“${duration}” no es una duración ISO 8601 como PT5M, PT24H o P30D`,
    }
  try {
    simulation.after(ms)
    return null
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return {
      en: error.message,
      pt: 'Temporizadores demais vencem nesse tempo.',
      es: 'Vencen demasiados temporizadores en ese tiempo.',
    }
  }
}

/** Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds. */
function durationMs(text: string): number | null {
  const parts = /^P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text)
  if (!parts) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
}

function fail(failure: Failure, simulation: Simulation): Label | null {
  const { record, sent } = simulation
  const newest = sent.at(-1)
  if (!newest)
    return {
      en: 'nothing has been sent that could fail',
      pt: 'nada foi enviado que pudesse falhar',
      es: 'no se ha enviado nada que pudiera fallar',
    }
  const at = simulation.now()
  const errors = [{ class: failure, ...FAILURES[failure] }]
  simulation.happens({
    ...{ type: 'status', id: newest.messageId, at, receivedAt: at, recipient: record.identities },
    ...{ status: 'failed', errors, raw: null },
  })
  return null
}

/** Source: Meta, "error codes" of the Cloud API. */
const FAILURES: Record<Failure, Omit<ChannelError, 'class'>> = {
  undeliverable: { code: 131026, title: 'Message undeliverable' },
  window: { code: 131047, title: 'Re-engagement message' },
  'opt-out': { code: 131050, title: 'User has stopped marketing messages' },
  'marketing-cap': { code: 131049, title: 'Not delivered to maintain healthy ecosystem engagement' },
}
