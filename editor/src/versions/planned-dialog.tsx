import { cancelPlanned, type PlannedPublication } from '../api/versions.ts'
import { useFlow } from '../document/flow-context.tsx'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import { useAuthorName } from '../ui/author-name.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useFormat } from '../ui/format.ts'
import { showToast } from '../ui/toasts.tsx'
import { FailedTests } from './failed-tests.tsx'
import { IssueLines } from './issue-lines.tsx'
import { useGoOn } from './use-go-on.ts'
import './publish-dialog.css'

interface PlannedDialogProps {
  planned: PlannedPublication
  mayDesign: boolean
  onClose(): void
}

/** When the flow is published by itself and by whom, or why that failed. */
export function PlannedDialog({ planned: { at, plannedBy, name, failure }, mayDesign, onClose }: PlannedDialogProps) {
  const texts = useTexts(versionTexts)
  const { close } = useTexts(appTexts)
  const format = useFormat()
  const goOn = useGoOn(onClose)
  const authorName = useAuthorName()
  const id = useFlow(({ model }) => model.id)

  async function takeBack(): Promise<void> {
    try {
      await cancelPlanned(id)
      showToast({ text: texts.takenBack })
      onClose()
    } catch (error) {
      showToast({ text: texts.failed((error as Error).message), isError: true })
    }
  }

  return (
    <Dialog
      title={failure ? texts.planFailed : texts.goesLive(format.moment(at))}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {close}
          </button>
          {mayDesign && (
            <button type="button" className="primary" onClick={takeBack}>
              {failure ? texts.dismissPlan : texts.takeBack}
            </button>
          )}
        </>
      }
    >
      <div className="publish">
        {name && <h3>{name}</h3>}
        <p>
          {failure
            ? texts.planFailedText(format.zoned(at))
            : texts.plannedText(authorName(plannedBy, { begins: true }), format.zoned(at))}
        </p>
        {failure && failure.issues.length > 0 && <IssueLines issues={failure.issues} onGo={goOn.toIssue} />}
        {failure && failure.tests.length > 0 && (
          <FailedTests sentence={texts.failedTests(failure.tests.length)} tests={failure.tests} onOpen={goOn.toTest} />
        )}
      </div>
    </Dialog>
  )
}
