import type { Fix } from '@basta/nodes/contract.ts'
import { clip, templateProblem } from '@basta/nodes/text.ts'
import type { Check } from './check.ts'
import { templatesOf } from './templates.ts'

/** A text whose Liquid cannot be read: the person would get what is left without the braces. */
export const brokenTemplate: Check = (flow) =>
  [...flow.nodes.keys()].flatMap((id) =>
    templatesOf(flow, id).flatMap(({ text, path, problem }) => {
      if (problem === null) return []
      const start = clip(text, 40)
      return {
        code: 'flow.broken-template',
        severity: 'error',
        nodeId: id,
        path,
        message: {
          en: `A variable in "${start}" cannot be read (${problem.en}). Correct the braces.`,
          pt: `Uma variável em "${start}" não pode ser lida (${problem.pt}). Corrija as chaves.`,
          es: `Una variable en "${start}" no se puede leer (${problem.es}). Corrija las llaves.`,
        },
        ...closed(id, path, text),
      }
    }),
  )

/** Certain where the braces are only left open behind a name. */
function closed(nodeId: string, path: string, text: string): { fix?: Fix } {
  const value = text.replace(/\{\{\s*([\w.]+)\s*\}?(?!\s*[}|[])/g, '{{ $1 }}')
  if (value === text || templateProblem(value) !== null) return {}
  const label = { en: 'Close the braces', pt: 'Fechar as chaves', es: 'Cerrar las llaves' }
  return { fix: { label, edits: [{ set: { nodeId, path, value } }] } }
}
