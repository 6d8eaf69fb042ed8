import type { NodeCard } from '../contract.ts'
import type { BranchConfig } from './schema.ts'

export const card: NodeCard<BranchConfig> = {
  type: 'branch',
  version: 1,
  group: 'logic',
  icon: 'split',
  label: { en: 'Branch', pt: 'Condição', es: 'Condición' },
  help: {
    en: 'Takes the first way whose condition is true, otherwise "Otherwise".',
    pt: 'Segue o primeiro caminho cuja condição é verdadeira; se nenhuma for, "Senão".',
    es: 'Sigue el primer camino cuya condición se cumple; si ninguna se cumple, "Si no".',
  },
  synonyms: {
    en: ['condition', 'decision', 'if', 'else', 'filter', 'opening hours'],
    pt: ['decisão', 'se', 'senão', 'filtro', 'horário'],
    es: ['decisión', 'si', 'si no', 'filtro', 'horario'],
  },
  defaults: { branches: [{ id: 'a', name: '', when: { check: 'text', of: 'lastText', is: 'not-empty' } }] },

  outputs: ({ branches }) => [
    ...branches.map(({ id, name }) => ({ id: `when:${id}`, label: name || id })),
    { id: 'else', label: { en: 'Otherwise', pt: 'Senão', es: 'Si no' } },
  ],

  summary: ({ branches }) => branches.map(({ id, name }) => name || id).join(' · '),
}
