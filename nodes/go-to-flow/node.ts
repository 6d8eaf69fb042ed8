import { defineNode } from '../contract.ts'
import { card } from './card.ts'
import { type GoToFlowConfig, schema } from './schema.ts'

export const goToFlow = defineNode<GoToFlowConfig>({
  ...card,
  schema,
  enter: ({ config }) => ({ call: { flowId: config.flowId } }),
  resume: () => ({ output: 'next' }),
  issues({ flowId }) {
    if (flowId) return []
    const message = {
      en: 'No flow is chosen. Choose the flow to run.',
      pt: 'Nenhum fluxo foi escolhido. Escolha o fluxo a executar.',
      es: 'No se ha elegido ningún flujo. Elija el flujo que se ejecuta.',
    }
    return [{ code: 'no-flow', severity: 'error', path: '/flowId', message }]
  },
  traits: ({ flowId }) => (flowId ? { calls: flowId } : {}),
})
