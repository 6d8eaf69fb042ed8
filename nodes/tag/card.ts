import type { NodeCard } from '../contract.ts'
import type { TagConfig } from './schema.ts'

export const card: NodeCard<TagConfig> = {
  type: 'tag',
  version: 1,
  group: 'data',
  icon: 'tag',
  label: { en: 'Tag', pt: 'Etiqueta', es: 'Etiqueta' },
  help: {
    en: 'Puts tags on the contact or takes them off.',
    pt: 'Coloca etiquetas no contato ou as retira.',
    es: 'Pone etiquetas al contacto o se las quita.',
  },
  synonyms: {
    en: ['label', 'segment', 'group', 'mark'],
    pt: ['tag', 'marcador', 'segmento', 'grupo'],
    es: ['tag', 'marca', 'segmento', 'grupo'],
  },
  defaults: { add: [], remove: [] },
  outputs: () => [{ id: 'next', label: { en: 'Next', pt: 'Próximo', es: 'Siguiente' } }],
  summary: ({ add = [], remove = [] }) =>
    [...add.map((name) => `+ ${name}`), ...remove.map((name) => `− ${name}`)].join(', '),
}
