import { words } from '@basta/nodes/fold.ts'
import { localise } from '@basta/nodes/text.ts'
import { reachable } from '../graph.ts'
import type { Flow } from '../load.ts'
import type { Check, IssueContext } from './check.ts'

/**
 * R11: who asks people to agree to messages tells them how to stop. Either the words do, in every language, or a step that
 * stops can follow, or a flow answers an opt-out.
 */
export const optInWithoutWayOut: Check = (flow, context) => {
  if (context.answersOptOut || flow.triggers.some(({ id }) => flow.traits(id).starts === 'opt-out')) return []
  return [...flow.nodes.keys()]
    .filter((id) => flow.traits(id).asksOptIn && !namesWayOut(flow, id, context) && !leadsToStop(flow, id))
    .map((id) => ({
      code: 'flow.opt-in-without-way-out',
      severity: 'error',
      nodeId: id,
      message:
        `Step ${id}: it asks people to agree to messages and does not say how to stop them. ` +
        `Write it into the text in every language (such as "Reply ${context.stopWords[0] ?? 'STOP'} to stop"), ` +
        'or add an Unsubscribe step.',
    }))
}

const leadsToStop = (flow: Flow, id: string) => [...reachable(flow, [id])].some((next) => flow.traits(next).stops)

function namesWayOut(flow: Flow, id: string, { stopWords }: IssueContext): boolean {
  const texts = flow.traits(id).texts ?? []
  const locales = new Set(
    texts.flatMap((text) => (typeof text === 'string' ? flow.document.locale : Object.keys(text))),
  )
  const waysOut = stopWords.map((word) => ` ${words(word)} `)
  const says = (locale: string) => {
    const whole = texts.map((text) => localise(text, [locale, flow.document.locale])).join(' ')
    return waysOut.some((wayOut) => ` ${words(whole)} `.includes(wayOut))
  }
  return locales.size > 0 && [...locales].every(says)
}
