import type { Issue } from '@basta/nodes/contract.ts'
import type { Flow } from '../load.ts'

/** Steps of a kind that is not registered here. They are kept, and cannot be run. */
export const unknownKinds = (flow: Pick<Flow, 'unknown'>): Issue[] =>
  flow.unknown.map(({ id, type }) => ({
    code: 'flow.unknown-kind',
    severity: 'error',
    nodeId: id,
    message: {
      en: `This Basta does not know steps of the kind "${type}". It is kept as it came; replace it or remove it to publish.`,
      pt: `Este Basta não conhece passos do tipo "${type}". Ele fica como veio; troque ou retire para publicar.`,
      es: `Este Basta no conoce pasos del tipo "${type}". Se guarda como vino; sustitúyelo o quítalo para publicar.`,
    },
    fix: {
      label: { en: 'Remove this step', pt: 'Retirar este passo', es: 'Quitar este paso' },
      edits: [{ delete: id }],
    },
  }))
