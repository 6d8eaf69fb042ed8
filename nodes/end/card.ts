import type { NodeCard } from '../contract.ts'
import type { EndConfig } from './schema.ts'

export const card: NodeCard<EndConfig> = {
  type: 'end',
  version: 1,
  group: 'logic',
  icon: 'flag',
  label: { en: 'End', pt: 'Fim', es: 'Fin' },
  help: {
    en: 'Ends this flow. A flow that was called goes back to the one that called it.',
    pt: 'Encerra este fluxo. Um fluxo chamado volta para o que o chamou.',
    es: 'Termina este flujo. Un flujo llamado vuelve al que lo llamó.',
  },
  synonyms: {
    en: ['finish', 'close', 'exit'],
    pt: ['encerrar', 'terminar', 'sair'],
    es: ['terminar', 'cerrar', 'salir'],
  },
  defaults: {},
  outputs: () => [],
  summary: () => '',
}
