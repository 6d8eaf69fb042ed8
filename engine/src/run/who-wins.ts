import type { Scope, TriggerEvent, TriggerMatch } from '@basta/nodes/contract.ts'
import { detect } from '../consent/detect/detect.ts'
import { LEXICON, type Lexicon } from '../consent/detect/lexicon.ts'
import type { Machines } from './step.ts'

/** What a message from somebody who is in no conversation leads to. */
export interface Contest {
  /** What is understood before any flow sees it. Null: nothing about consent. */
  consent: { intent: 'opt-out' | 'opt-in' | 'help'; isCertain: boolean; scope: Scope; matched: string | null } | null
  /** Every start that fits, the winner first. A clear wish to stop goes to no other start. */
  fits: Fit[]
}

export interface Fit extends TriggerMatch {
  flowId: string
  flowName: string
  nodeId: string
}

export function whoWins(text: string, machines: Machines, lexicon: Lexicon = LEXICON): Contest {
  const { intent, certainty, scope, matched } = detect(text, { afterMarketing: false, options: [] }, lexicon)
  const isCertain = certainty === 'certain'
  const consent = intent === 'none' ? null : { intent, isCertain, scope, matched }
  // A doubtful wish is asked about first; nothing starts until the answer.
  const isAsked = intent === 'opt-out' && !isCertain
  const decided = isCertain && (intent === 'opt-out' || intent === 'opt-in')
  const event: TriggerEvent = decided ? { kind: intent } : { kind: 'message', text, newConversation: true }
  return { consent, fits: isAsked ? [] : fitsOf(event, machines) }
}

function fitsOf(event: TriggerEvent, machines: Machines): Fit[] {
  const fits = machines.published().flatMap(({ flow }) =>
    flow.triggers.flatMap((trigger): Fit[] => {
      const match = flow.definition(trigger.id).matches?.(trigger.data, event)
      const { id: flowId, name: flowName } = flow.document
      return match ? [{ ...match, flowId, flowName, nodeId: trigger.id }] : []
    }),
  )
  // Sorting is stable: the older flow wins a tie, and within a flow the upper start.
  return fits.sort((a, b) => b.rank - a.rank)
}
