import { templateProblem } from '@basta/nodes/text.ts'
import type { Check } from './check.ts'
import { textsOf } from './texts.ts'

/** A text whose Liquid cannot be read: the person would get what is left without the braces. */
export const brokenTemplate: Check = (flow) =>
  [...flow.nodes.keys()].flatMap((id) =>
    textsOf(flow, id).flatMap((text) => {
      const problem = templateProblem(text)
      if (problem === null) return []
      const message = `Step ${id}: a variable in "${text.slice(0, 40)}" cannot be read (${problem}). Correct the braces.`
      return { code: 'flow.broken-template', severity: 'error', nodeId: id, message }
    }),
  )
