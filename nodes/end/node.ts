import { defineNode } from '../contract.ts'
import { type EndConfig, schema } from './schema.ts'

export const end = defineNode<EndConfig>({
  type: 'end',
  version: 1,
  group: 'logic',
  icon: 'circle-stop',
  label: { en: 'End', pt: 'Fim', es: 'Fin' },
  help: {
    en: 'Ends this flow. A flow that was called goes back to the one that called it.',
    pt: 'Encerra este fluxo. Um fluxo chamado volta para o que o chamou.',
    es: 'Termina este flujo. Un flujo llamado vuelve al que lo llamó.',
  },
  schema,
  defaults: {},
  outputs: () => [],
  enter: () => ({ end: true }),
  traits: () => ({}),
  summary: () => '',
})
