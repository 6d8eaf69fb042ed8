import type { Label } from '@basta/nodes/contract.ts'
import { cardOf } from '../document/cards.ts'
import type { FlowModel } from '../document/flow-model.ts'
import type { Deed } from '../document/history.ts'
import { stepName } from '../document/step-face.ts'
import { historyTexts } from '../i18n/history.ts'

/** "Changed Welcome", "Moved 3 steps": what an entry of the history has done. */
export function deedText(
  { kind, name, count = 1 }: Deed,
  { nodes }: Pick<FlowModel, 'nodes'>,
  language: keyof Label,
): string {
  const step = name === undefined ? undefined : nodes[name]
  const card = name === undefined ? undefined : cardOf(name)
  const called = step ? stepName(step, language) : (card?.label[language] ?? name ?? '')
  return historyTexts[language].deeds[kind](called, count)
}
