import { type IssueHelp, issueHelpEn } from '../../i18n/issue-help.en.ts'

export type HelpTopic = keyof IssueHelp

export const HELP_TOPICS = Object.keys(issueHelpEn) as HelpTopic[]

/** What helps with a code of issue; undefined for a code that nothing has. Codes that mean the same to people share a page. */
export function helpTopic(code: string): HelpTopic | undefined {
  if (Object.hasOwn(issueHelpEn, code)) return code as HelpTopic
  return SHARED.get(code)
}

const SHARED = new Map<string, HelpTopic>(
  Object.entries({
    'duplicate-id': ['duplicate-option-id', 'duplicate-branch-id', 'duplicate-way-id'],
    'flow.large': ['flow.deep', 'flow.long-list', 'flow.key', 'flow.not-json'],
    'flow.twice': ['flow.duplicate-node', 'flow.duplicate-edge', 'flow.reserved-id'],
    'flow.loose-connection': ['flow.unknown-source', 'flow.unknown-target', 'flow.unknown-output'],
    'schema.missing': ['schema.required', 'schema.minLength'],
    'schema.unknown': ['schema.additionalProperties'],
    'schema.choice': ['schema.discriminator', 'schema.const', 'schema.enum'],
    'schema.type': ['schema.anyOf', 'schema.oneOf'],
    'schema.length': ['schema.maxLength'],
    'schema.count': ['schema.minItems', 'schema.minProperties', 'schema.maxItems', 'schema.maxProperties'],
    'schema.twice': ['schema.uniqueItems'],
    'schema.form': ['schema.pattern'],
    'schema.number': ['schema.minimum', 'schema.maximum', 'schema.exclusiveMinimum', 'schema.exclusiveMaximum'],
  } satisfies Partial<Record<HelpTopic, string[]>>).flatMap(([topic, codes]) =>
    codes.map((code) => [code, topic as HelpTopic] as const),
  ),
)
