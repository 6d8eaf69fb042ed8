import type { Issue, Severity } from '@basta/nodes/contract.ts'
import { CircleAlert, Info, TriangleAlert, Wrench } from 'lucide-react'
import { useState } from 'react'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { fixIssue, muteIssue, unmuteIssue } from '../document/issue-commands.ts'
import { stepName } from '../document/step-face.ts'
import { useViewStore } from '../document/view-store.ts'
import { appTexts } from '../i18n/app.ts'
import { issueTexts } from '../i18n/issues.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { TestNote } from '../simulator/test-note.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { HelpLink } from '../ui/help-link.tsx'
import { Contest } from './contest.tsx'
import { useIssues } from './issue-store.ts'
import { ProofNote } from './proof-note.tsx'
import './issues.css'

const TIERS = [
  { severity: 'error', icon: CircleAlert, className: 'danger' },
  { severity: 'warning', icon: TriangleAlert, className: 'surprise' },
  { severity: 'advice', icon: Info, className: 'advice' },
] as const

/** What is left to do, the gravest first. Each leads to its place. */
export function IssuesPanel() {
  const texts = useTexts(issueTexts)
  const issues = useIssues((state) => state.issues)
  const isChecked = useIssues(({ checkedEdits }) => checkedEdits >= 0)
  const isStale = useIssues((state) => state.isStale)
  const [muting, setMuting] = useState<Issue | null>(null)
  const open = issues.filter(({ muted }) => muted === undefined)
  const aside = issues.filter(({ muted }) => muted !== undefined)
  return (
    <div className="issues">
      <div role="status">{isStale && <p className="surprise">{texts.stale}</p>}</div>
      {open.length === 0 && !isStale && <p className="hint">{isChecked ? texts.none : texts.checking}</p>}
      {TIERS.map((tier) => (
        <Tier key={tier.severity} {...tier} issues={open.filter(({ severity }) => severity === tier.severity)}>
          {(issue) => <Finding issue={issue} onMute={() => setMuting(issue)} />}
        </Tier>
      ))}
      {aside.length > 0 && (
        <details>
          <summary>{texts.asideCount(aside.length)}</summary>
          <ul>
            {aside.map((issue) => (
              <li key={keyOf(issue)}>
                <Aside issue={issue} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <TestNote />
      <ProofNote />
      <Contest />
      {muting && <MuteDialog issue={muting} onClose={() => setMuting(null)} />}
    </div>
  )
}

interface TierProps {
  severity: Severity
  icon: typeof Info
  className: string
  issues: readonly Issue[]
  children(issue: Issue): React.ReactNode
}

function Tier({ severity, icon: Icon, className, issues, children }: TierProps) {
  const texts = useTexts(issueTexts)
  if (issues.length === 0) return null
  return (
    <section>
      <h3 className={className}>
        <Icon className="icon" aria-hidden="true" />
        {texts.tiers[severity]} ({issues.length})
      </h3>
      <ul>
        {issues.map((issue) => (
          <li key={keyOf(issue)}>{children(issue)}</li>
        ))}
      </ul>
    </section>
  )
}

function Finding({ issue, onMute }: { issue: Issue; onMute(): void }) {
  const texts = useTexts(issueTexts)
  const { language } = useLanguage()
  const store = useFlowStore()
  const { fix, severity, code } = issue
  return (
    <>
      <Place issue={issue} />
      <p className="finding-actions">
        {fix && (
          <button type="button" className="secondary" onClick={() => fixIssue(store, issue)}>
            <Wrench className="icon" aria-hidden="true" />
            {fix.label[language]}
          </button>
        )}
        {severity !== 'error' && (
          <button type="button" className="link" onClick={onMute}>
            {texts.putAside}
          </button>
        )}
        <HelpLink code={code} />
      </p>
    </>
  )
}

function Aside({ issue }: { issue: Issue }) {
  const texts = useTexts(issueTexts)
  const store = useFlowStore()
  return (
    <>
      <Place issue={issue} />
      <p className="finding-actions">
        <q>{issue.muted}</q>
        <button type="button" className="link" onClick={() => unmuteIssue(store, issue)}>
          {texts.takeBack}
        </button>
      </p>
    </>
  )
}

/** The sentence, and the way to the step and the field that it is about. */
function Place({ issue: { nodeId, path, message, code } }: { issue: Issue }) {
  const texts = useTexts(issueTexts)
  const { language } = useLanguage()
  const view = useViewStore()
  const step = useFlow(({ model }) => (nodeId === undefined ? undefined : model.nodes[nodeId]))
  const where = step ? stepName(step, language) : texts.wholeFlow
  const sentence = (
    <>
      <strong>{where}</strong>
      <span>{message[language]}</span>
    </>
  )
  if (!step)
    return (
      <p className="finding" data-code={code}>
        {sentence}
      </p>
    )
  return (
    <button type="button" className="finding" data-code={code} onClick={() => view.reveal(step.id, path)}>
      {sentence}
    </button>
  )
}

function MuteDialog({ issue, onClose }: { issue: Issue; onClose(): void }) {
  const texts = useTexts(issueTexts)
  const { cancel } = useTexts(appTexts)
  const { language } = useLanguage()
  const store = useFlowStore()
  const [reason, setReason] = useState('')
  const isGiven = reason.trim() !== ''

  function save(): void {
    if (!isGiven) return
    muteIssue(store, issue, reason.trim())
    onClose()
  }

  return (
    <Dialog
      title={texts.putAsideTitle}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button type="button" className="primary" disabled={!isGiven} onClick={save}>
            {texts.putAside}
          </button>
        </>
      }
    >
      <p>{issue.message[language]}</p>
      <p className="hint">{texts.putAsideLead}</p>
      <Field label={texts.reason}>
        {(control) => (
          <textarea
            {...control}
            className="textarea"
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </Dialog>
  )
}

const keyOf = ({ code, nodeId, path, message }: Issue) => `${code} ${nodeId} ${path} ${message.en}`
