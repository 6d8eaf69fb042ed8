import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Json } from '@basta/nodes/contract.ts'

const AROUND = 40

/** The first text of a flow's steps that has these words, without regard to case and accents, cut to what is around them. */
export function findInFlow({ nodes }: FlowDocument, search: string): { stepId: string; excerpt: string } | null {
  const wanted = folded(search.trim())
  if (wanted === '') return null
  for (const { id, name = '', data } of nodes)
    for (const text of [name, ...textsIn(data)]) {
      const at = folded(text).indexOf(wanted)
      if (at >= 0) return { stepId: id, excerpt: excerpt(text, at, wanted.length) }
    }
  return null
}

/** Character by character, so that places stay what they were. */
export const folded = (text: string) =>
  [...text].map((character) => character.normalize('NFD')[0]?.toLowerCase().slice(0, character.length) ?? '').join('')

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

function excerpt(text: string, at: number, length: number): string {
  const [from, to] = [Math.max(0, at - AROUND), at + length + AROUND]
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`
}
