import type { NodeCard } from '../contract.ts'
import type { SetAttributeConfig } from './schema.ts'

export const card: NodeCard<SetAttributeConfig> = {
  type: 'set-attribute',
  version: 1,
  group: 'data',
  icon: 'user-pen',
  label: { en: 'Set attribute', pt: 'Definir atributo', es: 'Definir atributo' },
  help: {
    en: 'Keeps a value with the contact.',
    pt: 'Guarda um valor no contato.',
    es: 'Guarda un valor en el contacto.',
  },
  synonyms: {
    en: ['field', 'variable', 'save', 'remember', 'store'],
    pt: ['campo', 'variável', 'salvar', 'guardar', 'lembrar'],
    es: ['campo', 'variable', 'guardar', 'recordar', 'dato'],
  },
  defaults: { attribute: 'attribute', as: 'text', value: '' },
  outputs: () => [{ id: 'next', label: { en: 'Next', pt: 'Próximo', es: 'Siguiente' } }],
  summary: ({ attribute, value }) => `${attribute} = ${value}`,
  keeps: ({ attribute, as }) => [{ name: attribute, where: 'contact', kind: as === 'boolean' ? 'yes-no' : as }],
}
