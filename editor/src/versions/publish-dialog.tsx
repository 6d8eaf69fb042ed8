import { useEffect, useId, useMemo, useState } from 'react'
import { fetchIssues } from '../api/flows.ts'
import { Problem } from '../api/http.ts'
import {
  type FailedTest,
  planPublication,
  publishFlow,
  type ToldIssue,
  usePlanned,
  useVersion,
  useVersions,
} from '../api/versions.ts'
import type { Autosave } from '../document/autosave.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { useViewStore } from '../document/view-store.ts'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import { failuresIn, useTests } from '../simulator/test-store.ts'
import { useAcceptTest } from '../simulator/use-accept-test.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { useFormat } from '../ui/format.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTimeZone } from '../ui/time-zone.tsx'
import { showToast } from '../ui/toasts.tsx'
import { DiffView } from './diff-view.tsx'
import './publish-dialog.css'
import { flowDiff, isSameForPeople } from './flow-diff.ts'
import { PublishChecks } from './publish-checks.tsx'
import { momentIn, PublishWhen } from './publish-when.tsx'
import { useGoOn } from './use-go-on.ts'

export interface PublishDialogProps {
  autosave: Autosave
  liveVersion: number | null
  onClose(): void
}

/** Why nothing was published. */
type Refusal =
  | { kind: 'stoppers'; issues: ToldIssue[] }
  | { kind: 'tests'; tests: FailedTest[] }
  | { kind: 'other'; reason: string }

/** What publishing changes for people, in sentences; what is against it; and then it is live. */
export function PublishDialog({ autosave, liveVersion, onClose }: PublishDialogProps) {
  const texts = useTexts(versionTexts)
  const { cancel, close } = useTexts(appTexts)
  const store = useFlowStore()
  const view = useViewStore()
  const goOn = useGoOn(onClose)
  const accept = useAcceptTest()
  const id = useFlow(({ model }) => model.id)
  const draft = useSavedDraft(autosave)
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const [at, setAt] = useState<string | null>(null)
  const [hasSeen, setHasSeen] = useState(false)
  const format = useFormat()
  const timeZone = useTimeZone()
  const planned = usePlanned(id).data
  const whyGrey = useId()
  const [isPublishing, setPublishing] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const testsFail = failuresIn(useTests((state) => state.results)) > 0

  const stoppers = refusal?.kind === 'stoppers' ? refusal.issues : draft.stoppers
  const isStopped = stoppers.length > 0 || refusal?.kind === 'tests' || draft.reason !== null

  async function publish(): Promise<void> {
    setPublishing(true)
    setRefusal(null)
    // A test that was accepted a moment ago is an edit like others.
    if (store.hasUnsavedChanges()) await autosave.flush()
    const said = { revision: store.getState().saved.revision, name: name.trim(), note: note.trim() }
    try {
      if (at === null) {
        const { version } = await publishFlow(id, said)
        const tryIt = { label: texts.tryIt, onSelect: () => view.setState({ right: 'phone' }) }
        showToast({ text: texts.published(version), action: tryIt })
      } else {
        const time = momentIn(at, timeZone)
        await planPublication(id, { ...said, at: time })
        showToast({ text: texts.planned(format.moment(time)) })
      }
      onClose()
    } catch (error) {
      setPublishing(false)
      if (error instanceof Problem && error.code === 'flow.changed') await autosave.flush()
      setRefusal(refusalIn(error as Error, texts.changedMeanwhile))
    }
  }

  /** With the last of them the flow can be published again. */
  async function acceptTest(at: number): Promise<void> {
    if (!(await accept(at)) || refusal?.kind !== 'tests') return
    const tests = refusal.tests.filter((test) => test.at !== at)
    setRefusal(tests.length > 0 ? { kind: 'tests', tests } : null)
  }

  const checks = (
    <PublishChecks
      stoppers={stoppers}
      warnings={draft.warnings}
      refused={refusal?.kind === 'tests' ? refusal.tests : null}
      onIssue={goOn.toIssue}
      onTest={goOn.toTest}
      onAccept={(at) => void acceptTest(at)}
    />
  )

  const isWarned = draft.warnings.length > 0
  const mustTick = isWarned && !hasSeen
  if (draft.isSaving) return null
  if (isStopped)
    return (
      <Dialog
        title={texts.stoppersTitle}
        size={refusal?.kind === 'tests' ? 'large' : 'small'}
        onClose={onClose}
        actions={
          <button type="button" className="secondary" onClick={onClose}>
            {close}
          </button>
        }
      >
        <div className="publish">
          {draft.reason !== null && <p className="danger">{texts.notSaved(draft.reason || texts.offline)}</p>}
          {checks}
        </div>
      </Dialog>
    )

  return (
    <Dialog
      title={texts.publishTitle}
      onClose={onClose}
      actions={
        <>
          {(isWarned || testsFail) && (
            <div className="publish-tick">
              {!testsFail && (
                <label className="tick">
                  <input type="checkbox" checked={hasSeen} onChange={(event) => setHasSeen(event.target.checked)} />
                  <span>{texts.seen}</span>
                </label>
              )}
              <small id={whyGrey} className="hint">
                {testsFail ? texts.acceptFirst : hasSeen ? '' : texts.tickFirst}
              </small>
            </div>
          )}
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button
            type="submit"
            form="publish"
            className="primary"
            aria-describedby={mustTick || testsFail ? whyGrey : undefined}
            disabled={isPublishing || mustTick || testsFail}
          >
            {isPublishing ? texts.publishing : at === null ? texts.publishNow : texts.plan}
          </button>
        </>
      }
    >
      <form
        id="publish"
        className="publish"
        onSubmit={(event) => {
          event.preventDefault()
          void publish()
        }}
      >
        {refusal?.kind === 'other' && (
          <p className="danger" role="alert">
            {texts.failed(refusal.reason)}
          </p>
        )}
        {checks}
        <section>
          <h3>{texts.whatChanges}</h3>
          {liveVersion === null ? <p>{texts.firstTime}</p> : <Changes liveVersion={liveVersion} />}
        </section>
        <PublishWhen at={at} onChange={setAt} />
        {planned && !planned.failure && <p className="hint">{texts.takesPlaceOf(format.moment(planned.at))}</p>}
        <Field label={texts.versionName}>
          {(control) => (
            <input
              {...control}
              maxLength={100}
              placeholder={texts.versionNamePlaceholder}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={texts.versionNote}>
          {(control) => (
            <textarea
              {...control}
              className="textarea"
              rows={2}
              maxLength={1000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}

interface SavedDraft {
  isSaving: boolean
  /** Why it is not saved; empty: the server does not answer. */
  reason: string | null
  stoppers: ToldIssue[]
  warnings: ToldIssue[]
}

/** Saves what is not saved yet, and asks the server what it thinks of it. */
function useSavedDraft(autosave: Autosave): SavedDraft {
  const { signedOut } = useTexts(versionTexts)
  const id = useFlow(({ model }) => model.id)
  const [draft, setDraft] = useState<SavedDraft>({ isSaving: true, reason: null, stoppers: [], warnings: [] })
  useEffect(() => {
    let isCurrent = true
    const tell = (next: Partial<SavedDraft>) => {
      if (isCurrent) setDraft((before) => ({ ...before, isSaving: false, ...next }))
    }
    savedDraft(autosave, id, signedOut).then(tell, () => tell({ reason: '' }))
    return () => {
      isCurrent = false
    }
  }, [autosave, id, signedOut])
  return draft
}

async function savedDraft(autosave: Autosave, id: string, signedOut: string): Promise<Partial<SavedDraft>> {
  const state = await autosave.flush()
  if ('reason' in state) return { reason: state.reason }
  if (state.kind === 'signed-out') return { reason: signedOut }
  if (state.kind !== 'saved') return { reason: '' }
  const issues = await fetchIssues(id)
  const open = issues.filter(({ muted }) => muted === undefined)
  return {
    stoppers: open.filter(({ severity }) => severity === 'error'),
    warnings: open.filter(({ severity }) => severity === 'warning'),
  }
}

function refusalIn(error: Error, changedMeanwhile: string): Refusal {
  if (!(error instanceof Problem)) return { kind: 'other', reason: error.message }
  if (error.code === 'flow.changed') return { kind: 'other', reason: changedMeanwhile }
  const { issues, tests } = error.body as { issues?: ToldIssue[]; tests?: FailedTest[] }
  if (error.code === 'flow.tests-failed' && tests) return { kind: 'tests', tests }
  const stoppers = issues?.filter(({ severity }) => severity === 'error') ?? []
  return stoppers.length > 0 ? { kind: 'stoppers', issues: stoppers } : { kind: 'other', reason: error.message }
}

/** In sentences, and who goes on with what they have begun. */
function Changes({ liveVersion }: { liveVersion: number }) {
  const texts = useTexts(versionTexts)
  const store = useFlowStore()
  const id = useFlow(({ model }) => model.id)
  const live = useVersion(id, liveVersion)
  const waiting = useVersions(id).data?.filter((version) => version.waiting > 0) ?? []
  const draft = useMemo(() => store.document(), [store])
  return (
    <Loaded query={live}>
      {(before) => {
        const diff = flowDiff(before, draft)
        return (
          <>
            {diff.steps.length + diff.flow.length === 0 ? (
              <p>{texts.noDifference}</p>
            ) : (
              <>
                {isSameForPeople(diff) && <p>{texts.nothingChanges}</p>}
                <DiffView before={before} after={draft} isBrief />
              </>
            )}
            {waiting.map((version) => (
              <p key={version.version} className="hint">
                {texts.waitingOn(version.waiting, version.version)}
              </p>
            ))}
          </>
        )
      }}
    </Loaded>
  )
}
