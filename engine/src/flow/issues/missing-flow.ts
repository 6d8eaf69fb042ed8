import { fieldsOf } from '../fields.ts'
import { nearest } from '../nearest.ts'
import type { Check } from './check.ts'

/** A step that goes to a flow which does not exist. */
export const missingFlow: Check = (flow, { flows }) =>
  [...flow.nodes.values()].flatMap(({ id, data }) => {
    const { calls } = flow.traits(id)
    if (calls === undefined || calls === flow.document.id || flows.has(calls)) return []
    const field = fieldsOf(flow.definition(id).schema, data).find(({ widget }) => widget === 'flow')
    const meant = nearest(calls, flows.keys())
    return {
      code: 'flow.missing-flow',
      severity: 'error',
      nodeId: id,
      ...(field && { path: field.path }),
      message: {
        en: `There is no flow "${calls}". Choose one that exists.`,
        pt: `Não há o fluxo "${calls}". Escolha um que exista.`,
        es: `No hay ningún flujo "${calls}". Elija uno que exista.`,
      },
      ...(field &&
        meant !== undefined && {
          fix: {
            label: { en: `Go to "${meant}"`, pt: `Ir para "${meant}"`, es: `Ir a "${meant}"` },
            edits: [{ set: { nodeId: id, path: field.path, value: meant } }],
          },
        }),
    }
  })
