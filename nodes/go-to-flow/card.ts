import type { NodeCard } from '../contract.ts'
import type { GoToFlowConfig } from './schema.ts'

export const card: NodeCard<GoToFlowConfig> = {
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
  synonyms: {
    en: ['sub-flow', 'subflow', 'jump', 'call', 'reuse'],
    pt: ['subfluxo', 'pular', 'chamar', 'reutilizar'],
    es: ['subflujo', 'saltar', 'llamar', 'reutilizar'],
  },
  defaults: { flowId: '' },
  outputs: () => [{ id: 'next', label: { en: 'Next', pt: 'Próximo', es: 'Siguiente' }, optional: true }],
  summary: ({ flowId }) => flowId,
}
