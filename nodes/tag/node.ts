import { defineNode, type Issue } from '../contract.ts'
import { removeOwn } from '../fix.ts'
import { card } from './card.ts'
import { schema, type TagConfig } from './schema.ts'

export const tag = defineNode<TagConfig>({
  ...card,
  schema,

  enter({ config: { add = [], remove = [] } }) {
    if (add.length + remove.length === 0) return { output: 'next' }
    return { effects: [{ kind: 'tag', add, remove }], output: 'next' }
  },

  issues({ add = [], remove = [] }) {
    if (add.length + remove.length === 0) return [NOTHING]
    return add.filter((name) => remove.includes(name)).map((name) => contradiction(name, remove.indexOf(name)))
  },

  traits: () => ({}),
})

const NOTHING: Issue = {
  code: 'tag-empty',
  severity: 'warning',
  path: '/add',
  message: {
    en: 'This step does nothing yet. Name a tag to add or to remove.',
    pt: 'Este passo ainda não faz nada. Diga que etiqueta colocar ou retirar.',
    es: 'Este paso todavía no hace nada. Diga qué etiqueta poner o quitar.',
  },
}

function contradiction(name: string, index: number): Issue {
  const path = `/remove/${index}`
  return {
    code: 'tag-added-and-removed',
    severity: 'error',
    path,
    message: {
      en: `"${name}" is both added and removed. Keep it on one side only.`,
      pt: `"${name}" é colocada e retirada. Deixe em um lado só.`,
      es: `"${name}" se pone y se quita a la vez. Déjela en un solo lado.`,
    },
    fix: { label: { en: 'Only add it', pt: 'Só colocar', es: 'Solo poner' }, edits: [removeOwn(path)] },
  }
}
