import { conditionProblems, holds } from '../conditions.ts'
import { defineNode, type Issue } from '../contract.ts'
import { duplicateIds } from '../duplicate-ids.ts'
import { card } from './card.ts'
import { type BranchConfig, schema } from './schema.ts'

export const branch = defineNode<BranchConfig>({
  ...card,
  schema,

  enter(ctx) {
    const taken = ctx.config.branches.find(({ when }) => holds(when, ctx))
    return { output: taken ? `when:${taken.id}` : 'else' }
  },

  issues: ({ branches }) => [
    ...duplicateIds(branches, '/branches', 'duplicate-branch-id', BRANCHES),
    ...branches.flatMap(({ when }, i) =>
      conditionProblems(when, `/branches/${i}/when`).map(
        ({ path, message }): Issue => ({ code: 'condition-incomplete', severity: 'error', path, message }),
      ),
    ),
  ],

  traits: () => ({}),
})

const BRANCHES = { en: 'Branches', pt: 'Os caminhos', es: 'Los caminos' }
