import type { Issue } from '@basta/nodes/contract.ts'
import { fieldsOf } from '../fields.ts'
import type { Check } from './check.ts'

/** A step that goes to a flow which is not in service. No error: of two flows that go to each other one is published first. */
export const unpublishedFlow: Check = (flow, { flows, published }) =>
  [...flow.nodes.values()].flatMap(({ id, data }): Issue[] => {
    const { calls = flow.document.id } = flow.traits(id)
    const called = flows.get(calls)
    if (!called || published.some(({ document }) => document.id === calls)) return []
    const field = fieldsOf(flow.definition(id).schema, data).find(({ widget }) => widget === 'flow')
    const { name } = called.document
    return [
      {
        code: 'flow.unpublished-flow',
        severity: 'warning',
        nodeId: id,
        ...(field && { path: field.path }),
        message: {
          en: `The flow "${name}" is not published, so the conversation breaks off here. Publish it, too.`,
          pt: `O fluxo "${name}" não está publicado, então a conversa é interrompida aqui. Publique-o também.`,
          es: `El flujo "${name}" no está publicado, así que la conversación se corta aquí. Publíquelo también.`,
        },
      },
    ]
  })
