import type { Fix, Output } from '@basta/nodes/contract.ts'
import { leadToEnd } from '../extra-steps.ts'
import type { Flow } from '../load.ts'
import { addHere, unstoppedWays } from './before-stop.ts'
import { unansweredWays } from './opt-in-without-answer.ts'

/**
 * The fix that says of loose outputs: yes, the conversation ends here. Not where somebody who asks to stop, or for messages
 * again, would leave without that: there it is the step that they lack.
 */
export function endHere(flow: Flow, nodeId: string, loose: readonly Output[]): { fix?: Fix } {
  const unstopped = unstoppedWays(flow, nodeId)
  if (unstopped.length > 0) return addHere(flow, unstopped, 'opt-out')
  const unanswered = unansweredWays(flow, nodeId)
  if (unanswered.length > 0) return addHere(flow, unanswered, 'opt-in')
  const ids = loose.map(({ id }) => id)
  const edits = leadToEnd(flow, nodeId, ids)
  const label = { en: 'End the conversation here', pt: 'Encerrar a conversa aqui', es: 'Terminar la conversación aquí' }
  return edits ? { fix: { label, edits } } : {}
}
