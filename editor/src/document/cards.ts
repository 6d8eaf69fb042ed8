import type { NodeCard } from '@basta/nodes/contract.ts'

/** The light half of every node: all that the canvas needs. A new node's folder is found by itself. */
const modules = import.meta.glob<{ card: NodeCard }>('../../../nodes/*/card.ts', { eager: true })

export const cards: readonly NodeCard[] = Object.values(modules).map(({ card }) => card)

const byType = new Map(cards.map((card) => [card.type, card]))

/** Undefined for a step of a kind that this editor does not know: it is kept, and cannot be edited. */
export const cardOf = (type: string): NodeCard | undefined => byType.get(type)
