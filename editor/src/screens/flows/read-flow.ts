import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { MAX_FLOW_CHARS } from '@basta/engine/limits.ts'
import type { Issue } from '@basta/nodes/contract.ts'
import { labelText } from '../../document/local-text.ts'
import type { Language } from '../../i18n/language.tsx'
import { checkDocument } from './check-document.ts'
import { fromTypebot, isTypebot, type TypebotRemark } from './from-typebot.ts'
import { jsonLines } from './json-lines.ts'

/** What is in a file. */
export type ReadFlow =
  | { kind: 'too-large' }
  | { kind: 'not-json'; line: number }
  | { kind: 'wrong'; mistakes: Mistake[] }
  /** It can be created; `remarks`: what an importer could not take over. */
  | { kind: 'flow'; document: FlowDocument; errors: number; warnings: number; remarks: TypebotRemark[] }

export interface Mistake {
  /** Of the file, from 1. Null: the whole of it. */
  line: number | null
  step: string | null
  message: string
}

export async function readFlow(text: string, language: Language): Promise<ReadFlow> {
  if (text.length > MAX_FLOW_CHARS) return { kind: 'too-large' }
  const lines = jsonLines(text)
  if (lines.brokenAt !== null) return { kind: 'not-json', line: lines.brokenAt }
  const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const theirs = isTypebot(parsed) ? fromTypebot(parsed) : null
  const document = theirs?.document ?? (parsed as FlowDocument)
  const { loads, issues } = await checkDocument(document)
  if (!loads)
    return {
      kind: 'wrong',
      mistakes: issues.map((issue) => mistakeIn(document, issue, theirs ? () => null : lines.of, language)),
    }
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length
  return { kind: 'flow', document, errors: count('error'), warnings: count('warning'), remarks: theirs?.remarks ?? [] }
}

function mistakeIn(
  document: Partial<FlowDocument>,
  { nodeId, path = '', message }: Issue,
  lineOf: (pointer: string) => number | null,
  language: Language,
): Mistake {
  const nodes = Array.isArray(document?.nodes) ? document.nodes : []
  const index = nodeId === undefined ? -1 : nodes.findIndex((node) => node?.id === nodeId)
  const line = lineOf(index < 0 ? path : `/nodes/${index}/data${path}`)
  return {
    line,
    step: index < 0 ? null : (nodes[index]?.name ?? nodeId ?? null),
    message: labelText(message, language),
  }
}
