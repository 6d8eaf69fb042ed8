import { conditionProblems, holds } from '../conditions.ts'
import { defineNode, type Issue } from '../contract.ts'
import { type BranchConfig, schema } from './schema.ts'

export const branch = defineNode<BranchConfig>({
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
  schema,
  defaults: { branches: [{ id: 'a', name: '', when: { check: 'text', of: 'lastText', is: 'not-empty' } }] },

  outputs: ({ branches }) => [
    ...branches.map(({ id, name }) => ({ id: `when:${id}`, label: name || id })),
    { id: 'else', label: { en: 'Otherwise', pt: 'Senão', es: 'Si no' } },
  ],

  enter(ctx) {
    const taken = ctx.config.branches.find(({ when }) => holds(when, ctx))
    return { output: taken ? `when:${taken.id}` : 'else' }
  },

  issues: ({ branches }) =>
    branches.flatMap(({ id, when }, i): Issue[] => {
      const incomplete = conditionProblems(when, `/branches/${i}/when`).map(
        ({ path, message }): Issue => ({ code: 'condition-incomplete', severity: 'error', path, message }),
      )
      const first = branches.findIndex((other) => other.id === id)
      if (first === i) return incomplete
      const message = `Branches ${first + 1} and ${i + 1} have the same id "${id}". Give each its own.`
      return [{ code: 'duplicate-branch-id', severity: 'error', path: `/branches/${i}/id`, message }, ...incomplete]
    }),

  traits: () => ({}),

  summary: ({ branches }) => branches.map(({ id, name }) => name || id).join(' · '),
})
