import { defineNode } from '../contract.ts'
import { type GoToFlowConfig, schema } from './schema.ts'

export const goToFlow = defineNode<GoToFlowConfig>({
  type: 'go-to-flow',
  version: 1,
  group: 'logic',
  icon: 'corner-down-right',
  label: { en: 'Go to flow', pt: 'Ir para fluxo', es: 'Ir a flujo' },
  help: {
    en: 'Runs another flow and comes back when it has ended.',
    pt: 'Executa outro fluxo e volta quando ele termina.',
    es: 'Ejecuta otro flujo y vuelve cuando termina.',
  },
  schema,
  defaults: { flowId: '' },
  outputs: () => [{ id: 'next', label: { en: 'Next', pt: 'Próximo', es: 'Siguiente' }, optional: true }],
  enter: ({ config }) => ({ call: { flowId: config.flowId } }),
  resume: () => ({ output: 'next' }),
  issues({ flowId }) {
    if (flowId) return []
    return [
      { code: 'no-flow', severity: 'error', path: '/flowId', message: 'No flow is chosen. Choose the flow to run.' },
    ]
  },
  traits: ({ flowId }) => (flowId ? { calls: flowId } : {}),
  summary: ({ flowId }) => flowId,
})
