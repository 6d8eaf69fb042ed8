import { defineNode } from '../contract.ts'
import { card } from './card.ts'
import { type EndConfig, schema } from './schema.ts'

export const end = defineNode<EndConfig>({
  ...card,
  schema,
  enter: () => ({ end: true }),
  traits: () => ({}),
})
