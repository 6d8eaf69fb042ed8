import { defineNode, type Issue } from '../contract.ts'
import { schema, type TagConfig } from './schema.ts'

export const tag = defineNode<TagConfig>({
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
  schema,
  defaults: { add: [], remove: [] },

  outputs: () => [{ id: 'next', label: { en: 'Next', pt: 'Próximo', es: 'Siguiente' } }],

  enter({ config: { add = [], remove = [] } }) {
    if (add.length + remove.length === 0) return { output: 'next' }
    return { effects: [{ kind: 'tag', add, remove }], output: 'next' }
  },

  issues({ add = [], remove = [] }) {
    const both = add.filter((name) => remove.includes(name))
    const contradictions = both.map((name): Issue => {
      const message = `"${name}" is both added and removed. Keep it on one side only.`
      return { code: 'tag-added-and-removed', severity: 'error', path: `/remove/${remove.indexOf(name)}`, message }
    })
    if (add.length + remove.length > 0) return contradictions
    const message = 'This step does nothing yet. Name a tag to add or to remove.'
    return [{ code: 'tag-empty', severity: 'warning', path: '/add', message }]
  },

  traits: () => ({}),

  summary: ({ add = [], remove = [] }) =>
    [...add.map((name) => `+ ${name}`), ...remove.map((name) => `− ${name}`)].join(', '),
})
