import type { Issue } from '@basta/nodes/contract.ts'
import type { ReactNode } from 'react'
import { useFlowStore } from '../document/flow-context.tsx'
import { fixIssue } from '../document/issue-commands.ts'
import { useLanguage } from '../i18n/language.tsx'
import { Field, type FieldProps } from '../ui/field.tsx'
import { HelpLink } from '../ui/help-link.tsx'
import { useIssuesAt } from './form-step.tsx'
import { helpOf, type Schema, titleOf } from './schemas.ts'

export interface SettingFrameProps {
  schema: Schema
  path: string
  /** What the author has just typed and what does not fit. */
  error?: string | null
  /** Beside the label. */
  aside?: ReactNode
  /** Issues that the control itself tells. */
  isTold?(issue: Issue): boolean
  children: FieldProps['children']
}

/** A setting with its name, help, and what the checks say about it. */
export function SettingFrame({ schema, path, error, aside, isTold, children }: SettingFrameProps) {
  const { language } = useLanguage()
  const issues = useIssuesAt(path, true).filter((issue) => !isTold?.(issue))
  return (
    <div className="setting" data-path={path}>
      {aside}
      <Field label={titleOf(schema, language)} hint={helpOf(schema, language)} error={error}>
        {children}
      </Field>
      <IssueLines issues={issues} />
    </div>
  )
}

export function IssueLines({ issues }: { issues: readonly Issue[] }) {
  const { language } = useLanguage()
  const store = useFlowStore()
  if (issues.length === 0) return null
  return (
    <ul className="issue-lines">
      {issues.map((issue) => (
        <li key={`${issue.code}${issue.path}`} data-severity={issue.severity}>
          {issue.message[language]}{' '}
          {issue.fix && (
            <button type="button" className="link" onClick={() => fixIssue(store, issue)}>
              {issue.fix.label[language]}
            </button>
          )}{' '}
          <HelpLink code={issue.code} />
        </li>
      ))}
    </ul>
  )
}
