import type { Fix, Issue, Language } from '@basta/nodes/contract.ts'

/** An issue as one line that also says which step it is about: for terminals, and for clients of the API. */
export function issueSentence(
  { nodeId, message }: Pick<Issue, 'nodeId' | 'message'>,
  language: Language = 'en',
): string {
  return nodeId === undefined ? message[language] : `${STEP[language]} ${nodeId}: ${message[language]}`
}

/** An issue for those who read one language. */
export interface SpokenIssue extends Omit<Issue, 'message' | 'fix'> {
  message: string
  fix?: { label: string; edits: Fix['edits'] }
}

export function issueIn(issue: Issue, language: Language): SpokenIssue {
  const { fix, ...rest } = issue
  return {
    ...rest,
    message: issueSentence(issue, language),
    ...(fix && { fix: { label: fix.label[language], edits: fix.edits } }),
  }
}

const STEP = { en: 'Step', pt: 'Passo', es: 'Paso' }
