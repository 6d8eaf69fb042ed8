import { useState } from 'react'
import { Link } from 'wouter'
import { compareList, type Drift, type DriftReport } from '../../api/unsubscribes.ts'
import { useConsentWords } from '../../consent/consent-words.ts'
import { RowNotes } from '../../consent/row-notes.tsx'
import { useTexts } from '../../i18n/language.tsx'
import { unsubscribesTexts } from '../../i18n/unsubscribes.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { useFormat } from '../../ui/format.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { FormActions, useSubmit } from '../../ui/submit.tsx'
import { showToast } from '../../ui/toasts.tsx'

/** The list of another system against ours: what differs, and the stops that are only there recorded here. */
export function CompareDialog({ onClose }: { onClose(): void }) {
  const texts = useTexts(unsubscribesTexts)
  const format = useFormat()
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<DriftReport | null>(null)
  const { submit, error, isBusy } = useSubmit(async () => {
    if (!file) return
    const options = { list: file.name }
    if (!report) return setReport(await compareList(file, options))
    const { recorded } = await compareList(file, { ...options, apply: 'stricter' })
    showToast({ text: texts.appliedStricter(format.number(recorded)) })
    onClose()
  })
  const missing = report ? report.stoppedThere + report.unknownStopped : 0
  return (
    <Dialog title={texts.compareTitle} size={report ? 'large' : 'small'} onClose={onClose}>
      <form onSubmit={submit} className="dialog-form">
        <p>{texts.compareLead}</p>
        {report ? (
          <Differences report={report} />
        ) : (
          <Field label={texts.chooseFile} hint={texts.compareHint}>
            {(control) => (
              <input
                {...control}
                className="input file"
                type="file"
                accept=".csv,text/csv,text/plain"
                onChange={(event) => setFile(event.target.files?.[0] ?? null)}
              />
            )}
          </Field>
        )}
        <FormActions
          label={report ? texts.applyStricter(format.number(missing)) : texts.compareRun}
          error={error}
          isBusy={isBusy}
          isDisabled={!file || (report !== null && missing === 0)}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}

function Differences({ report }: { report: DriftReport }) {
  const texts = useTexts(unsubscribesTexts)
  const words = useConsentWords()
  const format = useFormat()
  const { rows, agree, stoppedHere, stoppedThere, unknown, mistakes, items, errors } = report
  const counts: [string, number][] = [
    [texts.report.rows, rows],
    [texts.agree, agree],
    [texts.stoppedHere, stoppedHere],
    [texts.stoppedThere, stoppedThere],
    [texts.unknown, unknown],
    [texts.report.mistakes, mistakes],
  ]
  const scope = (drift: Drift, side: 'here' | 'there') => {
    const stopped = drift[side]
    return stopped ? words.texts.stopped(words.scope(stopped)) : texts.mayWrite
  }
  return (
    <>
      <dl className="counts">
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      <h3>{texts.differ}</h3>
      {items.length === 0 ? (
        <p role="status">{texts.allAgree}</p>
      ) : (
        <ScrollRegion className="table-scroller" label={texts.differ}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{texts.line}</th>
                <th scope="col">{texts.columns.person}</th>
                <th scope="col">{texts.here}</th>
                <th scope="col">{texts.there}</th>
                <th scope="col">{texts.problem}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((drift) => (
                <tr key={drift.line}>
                  <td>{drift.line}</td>
                  <td>
                    {drift.contactId ? (
                      <Link href={`/contacts/${drift.contactId}`}>{words.identity(drift.identity)}</Link>
                    ) : (
                      words.identity(drift.identity)
                    )}
                  </td>
                  <td>{drift.contactId ? scope(drift, 'here') : '–'}</td>
                  <td>{scope(drift, 'there')}</td>
                  <td>{texts.drifts[drift.drift]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {items.length < stoppedHere + stoppedThere + unknown && (
        <p className="hint">{texts.firstRows(format.number(items.length))}</p>
      )}
      <RowNotes title={texts.mistakes} notes={errors} />
    </>
  )
}
