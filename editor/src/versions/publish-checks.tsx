import { useLayoutEffect, useRef } from 'react'
import type { FailedTest, ToldIssue } from '../api/versions.ts'
import { useFlow } from '../document/flow-context.tsx'
import { flowTexts } from '../i18n/flow.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import { useIssues } from '../issues/issue-store.ts'
import { shieldOf } from '../issues/shield.ts'
import { SHIELDS, ShieldIcon } from '../issues/shield-icon.tsx'
import { useTests } from '../simulator/test-store.ts'
import { failedTestsIn } from './failed-test.ts'
import { FailedTests } from './failed-tests.tsx'
import { IssueLines } from './issue-lines.tsx'

export interface PublishChecksProps {
  stoppers: readonly ToldIssue[]
  warnings: readonly ToldIssue[]
  /** With which the server has refused it. Null: it has not. */
  refused: readonly FailedTest[] | null
  onIssue(issue: ToldIssue): void
  onTest(at: number): void
  onAccept(at: number): void
}

/** What is against publishing, before anything else is said: mistakes, surprises, what is not proved, tests that fail. */
export function PublishChecks({ stoppers, warnings, refused, onIssue, onTest, onAccept }: PublishChecksProps) {
  const texts = useTexts(versionTexts)
  return (
    <>
      {stoppers.length > 0 && <Stoppers issues={stoppers} onGo={onIssue} />}
      {warnings.length > 0 && (
        <section>
          <h3 className="warning">{texts.warnings(warnings.length)}</h3>
          <IssueLines issues={warnings} onGo={onIssue} />
        </section>
      )}
      <section>
        <Proof />
        <TestsNow refused={refused} onTest={onTest} onAccept={onAccept} />
      </section>
    </>
  )
}

function Stoppers({ issues, onGo }: { issues: readonly ToldIssue[]; onGo(issue: ToldIssue): void }) {
  const texts = useTexts(versionTexts)
  const list = useRef<HTMLDivElement>(null)
  // Whoever wanted to publish now wants to mend the first of them: the dialog gives it the focus when it opens.
  useLayoutEffect(() => list.current?.querySelector('button')?.setAttribute('autofocus', ''), [])
  return (
    <div ref={list} role="alert">
      <p>{texts.stoppers(issues.length)}</p>
      <IssueLines issues={issues} onGo={onGo} />
    </div>
  )
}

function Proof() {
  const { shields } = useTexts(flowTexts)
  const shield = useIssues(shieldOf)
  if (!shields[shield]) return null
  return (
    <p className={`publish-proof ${SHIELDS[shield].className}`}>
      <ShieldIcon shield={shield} />
      {shields[shield]}
    </p>
  )
}

function TestsNow({ refused, onTest, onAccept }: Pick<PublishChecksProps, 'refused' | 'onTest' | 'onAccept'>) {
  const texts = useTexts(versionTexts)
  const { language } = useLanguage()
  const all = useFlow(({ model }) => model.tests?.length ?? 0)
  const results = useTests((state) => state.results)
  const failed = refused ?? failedTestsIn(results, language)
  if (failed.length === 0) return all > 0 && <p className="hint">{texts.testsRun(all)}</p>
  const sentence = refused ? texts.failedTests(failed.length) : texts.failingTests(failed.length, all)
  return <FailedTests sentence={sentence} tests={failed} onOpen={onTest} onAccept={onAccept} />
}
