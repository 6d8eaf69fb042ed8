/** Every node there is. Adding one takes its folder and one line here. */

import { agentTakeover } from './agent-takeover/node.ts'
import { askQuestion } from './ask-question/node.ts'
import { branch } from './branch/node.ts'
import type { NodeDefinition } from './contract.ts'
import { end } from './end/node.ts'
import { goToFlow } from './go-to-flow/node.ts'
import { resubscribe } from './resubscribe/node.ts'
import { sendMessage } from './send-message/node.ts'
import { setAttribute } from './set-attribute/node.ts'
import { split } from './split/node.ts'
import { tag } from './tag/node.ts'
import { trigger } from './trigger/node.ts'
import { unsubscribe } from './unsubscribe/node.ts'
import { wait } from './wait/node.ts'

export const registry: readonly NodeDefinition[] = [
  trigger,
  askQuestion,
  branch,
  split,
  wait,
  setAttribute,
  tag,
  end,
  sendMessage,
  unsubscribe,
  resubscribe,
  goToFlow,
  agentTakeover,
]

const byType = new Map(registry.map((node) => [node.type, node]))

export function nodeDefinition(type: string): NodeDefinition | undefined {
  return byType.get(type)
}
