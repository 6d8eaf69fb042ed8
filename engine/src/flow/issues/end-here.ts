import type { Fix, Output } from '@basta/nodes/contract.ts'
import { leadToEnd } from '../extra-steps.ts'
import type { Flow } from '../load.ts'
import { stopHere, unstoppedWays } from './before-stop.ts'

/**
 * The fix that says of loose outputs: yes, the conversation ends here. Not where somebody who asks to stop would leave without a
 * stop: there it is the step that they lack.
 */
export function endHere(flow: Flow, nodeId: string, loose: readonly Output[]): { fix?: Fix } {
  const unstopped = unstoppedWays(flow, nodeId)
  if (unstopped.length > 0) return stopHere(flow, unstopped)
  const ids = loose.map(({ id }) => id)
  const edits = leadToEnd(flow, nodeId, ids)
  const label = { en: 'End the conversation here', pt: 'Encerrar a conversa aqui', es: 'Terminar la conversación aquí' }
  return edits ? { fix: { label, edits } } : {}
}
