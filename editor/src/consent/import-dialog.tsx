import type { Scope } from '@basta/nodes/contract.ts'
import { useMemo, useState } from 'react'
import { useSettings } from '../api/account.ts'
import {
  type ImportOptions,
  type ImportReport,
  importList,
  LAYOUTS,
  type LayoutName,
  type RowNote,
} from '../api/unsubscribes.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { unsubscribesTexts } from '../i18n/unsubscribes.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { useFormat } from '../ui/format.ts'
import { FormActions, useSubmit } from '../ui/submit.tsx'
import { showToast } from '../ui/toasts.tsx'
import { useConsentWords } from './consent-words.ts'
import { countriesIn, ownCountry } from './countries.ts'
import { asPasted, csvOfNumbers, readPastedNumbers } from './pasted-numbers.ts'
import { RowNotes } from './row-notes.tsx'

export interface ImportDialogProps {
  subject: 'unsubscribes' | 'contacts'
  /** Numbers are pasted instead of a file being chosen. */
  isPaste?: boolean
  /** All that can be stopped. */
  scopes: readonly Scope[]
  onClose(): void
}

/** Adds people from a file or a pasted list: what would happen is shown first, and nothing is saved until it is said so. */
export function ImportDialog({ subject, isPaste = false, scopes, onClose }: ImportDialogProps) {
  const texts = useTexts(unsubscribesTexts)
  const words = useConsentWords()
  const format = useFormat()
  const [file, setFile] = useState<File | null>(null)
  const [pasted, setPasted] = useState('')
  const [layout, setLayout] = useState<LayoutName | ''>('')
  const [scope, setScope] = useState<Scope | ''>(isPaste ? 'all' : '')
  const [list, setList] = useState('')
  const [evidence, setEvidence] = useState('')
  const [report, setReport] = useState<ImportReport | null>(null)
  const [since, setSince] = useState('')
  const [country, setCountry] = useState('')
  const numbers = useMemo(() => readPastedNumbers(pasted, texts), [pasted, texts])

  async function run(dryRun: boolean, changed: Pick<ImportOptions, 'since' | 'country'> = {}): Promise<ImportReport> {
    const reading = { since, country, ...changed }
    const csv = isPaste ? csvOfNumbers(numbers.numbers) : (file as File)
    const options: ImportOptions = {
      ...(layout && { layout }),
      ...(scope && { scope }),
      ...(reading.since && { since: reading.since }),
      ...(reading.country && { country: reading.country }),
      list: (isPaste ? evidence : list) || file?.name,
      file: file?.name,
      ...(subject === 'contacts' && evidence && { evidence }),
    }
    const said = await importList(subject, csv, { ...options, dryRun })
    if (!isPaste) return said
    return { ...said, errors: asPasted(numbers, said.errors), skipped: asPasted(numbers, said.skipped) }
  }

  /** What would happen if the list is read otherwise. */
  function checkAgain(changed: Pick<ImportOptions, 'since' | 'country'>): void {
    run(true, changed).then(setReport, (reason: Error) => showToast({ text: reason.message, isError: true }))
  }

  const { submit, error, isBusy } = useSubmit(async () => {
    if (!report) return setReport(await run(true))
    const { stopped, contacts } = await run(false)
    showToast({
      text: contacts
        ? texts.doneContacts(format.number(contacts.created), format.number(contacts.updated))
        : texts.done(format.number(stopped)),
    })
    onClose()
  })

  const isReady = isPaste ? numbers.numbers.length > 0 : file !== null
  const title = isPaste ? texts.addTitle : subject === 'contacts' ? texts.importContactsTitle : texts.importTitle
  const mistakes = isPaste ? numbers.mistakes : []
  const hasSince = subject === 'unsubscribes' && report?.layout === 'basta'
  return (
    <Dialog title={title} size={report ? 'large' : 'small'} onClose={onClose}>
      <form onSubmit={submit} className="dialog-form">
        {report ? (
          <>
            {report.ignored.length > 0 && (
              <Ignored
                columns={hasSince && since ? [...report.ignored, since] : report.ignored}
                since={hasSince ? since : null}
                isKept={subject === 'contacts'}
                onSince={(column) => {
                  setSince(column)
                  checkAgain({ since: column })
                }}
              />
            )}
            {(country || report.errors.some(({ code }) => code === 'phone.no-country')) && (
              <CountryChoice
                country={country}
                onChange={(chosen) => {
                  setCountry(chosen)
                  checkAgain({ country: chosen })
                }}
              />
            )}
            <Report report={report} mistakes={mistakes} duplicates={isPaste ? numbers.duplicates : []} />
            <div className="form-actions">
              <button type="button" className="link" onClick={() => setReport(null)}>
                {texts.back}
              </button>
            </div>
          </>
        ) : (
          <>
            {isPaste ? (
              <Field label={texts.numbers} hint={texts.addLead}>
                {(control) => (
                  <textarea
                    {...control}
                    className="textarea"
                    rows={6}
                    placeholder={texts.numbersExample}
                    value={pasted}
                    onChange={(event) => setPasted(event.target.value)}
                  />
                )}
              </Field>
            ) : (
              <Field label={texts.chooseFile} hint={texts.orDrop}>
                {(control) => (
                  <input
                    {...control}
                    className="input file"
                    type="file"
                    accept=".csv,text/csv,text/plain"
                    onChange={(event) => {
                      setFile(event.target.files?.[0] ?? null)
                      setSince('')
                    }}
                  />
                )}
              </Field>
            )}
            <RowNotes title={texts.mistakes} notes={mistakes} isOpen />
            {!isPaste && (
              <Field label={texts.layout}>
                {(control) => (
                  <select
                    {...control}
                    className="select"
                    value={layout}
                    onChange={(event) => setLayout(event.target.value as LayoutName)}
                  >
                    <option value="">{texts.layoutAuto}</option>
                    {Object.entries(LAYOUTS).map(([key, name]) => (
                      <option key={key} value={key}>
                        {name}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            )}
            {subject === 'unsubscribes' && (
              <Field label={isPaste ? words.texts.scope : texts.scope}>
                {(control) => (
                  <select
                    {...control}
                    className="select"
                    value={scope}
                    onChange={(event) => setScope(event.target.value as Scope)}
                  >
                    {!isPaste && <option value="">{texts.scopeAsMeant}</option>}
                    {scopes.map((one) => (
                      <option key={one} value={one}>
                        {words.scope(one)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            )}
            {!isPaste && (
              <Field label={texts.listName} hint={texts.listHint}>
                {(control) => (
                  <input
                    {...control}
                    className="input"
                    maxLength={200}
                    placeholder={file?.name}
                    value={list}
                    onChange={(event) => setList(event.target.value)}
                  />
                )}
              </Field>
            )}
            {(isPaste || subject === 'contacts') && (
              <Field
                label={isPaste ? texts.evidence : texts.evidenceOptIns}
                hint={isPaste ? texts.evidenceHint : undefined}
              >
                {(control) => (
                  <input
                    {...control}
                    className="input"
                    maxLength={200}
                    value={evidence}
                    onChange={(event) => setEvidence(event.target.value)}
                  />
                )}
              </Field>
            )}
          </>
        )}
        <FormActions
          label={labelOf()}
          error={error}
          isBusy={isBusy}
          isDisabled={!isReady || (report !== null && report.rows === report.mistakes)}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )

  function labelOf(): string {
    if (isBusy) return texts.checking
    if (!report) return texts.check
    return report.contacts ? texts.applyImport : texts.apply(format.number(report.stopped))
  }
}

interface IgnoredProps {
  columns: readonly string[]
  /** The one that says when people stopped; null: this layout knows its own. */
  since: string | null
  /** In a list of contacts they become attributes. */
  isKept: boolean
  onSince(column: string): void
}

/** Which columns are not read, before anything is saved; one of them may say when people stopped. */
function Ignored({ columns, since, isKept, onSince }: IgnoredProps) {
  const texts = useTexts(unsubscribesTexts)
  const say = isKept ? texts.onlyKept : texts.ignored
  return (
    <div className="ignored-columns" role="note">
      <p>
        {say(
          columns
            .filter((column) => column !== since)
            .map((column) => `“${column}”`)
            .join(', '),
        )}
      </p>
      {since !== null && (
        <Field label={texts.sinceColumn} hint={texts.sinceColumnHint}>
          {(control) => (
            <select {...control} className="select" value={since} onChange={(event) => onSince(event.target.value)}>
              <option value="">{texts.noneOfThem}</option>
              {columns.map((column) => (
                <option key={column} value={column}>
                  {column}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  )
}

/** Asked only where numbers come without their country code. */
function CountryChoice({ country, onChange }: { country: string; onChange(country: string): void }) {
  const texts = useTexts(unsubscribesTexts)
  const { language } = useLanguage()
  const settings = useSettings().data
  const countries = useMemo(
    () => countriesIn(language, settings && ownCountry(settings, navigator.languages)),
    [language, settings],
  )
  return (
    <Field label={texts.country}>
      {(control) => (
        <select {...control} className="select" value={country} onChange={(event) => onChange(event.target.value)}>
          <option value="">{texts.noCountry}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface ReportProps {
  report: ImportReport
  mistakes: readonly RowNote[]
  duplicates: readonly RowNote[]
}

function Report({ report, mistakes, duplicates }: ReportProps) {
  const texts = useTexts(unsubscribesTexts)
  const format = useFormat()
  const { contacts, layout, errors, skipped } = report
  const counts: { [name: string]: number | undefined } = { ...report, ...contacts } as never
  return (
    <>
      <p role="status">
        <strong>{texts.nothingYet}</strong> {mistakes.length === 0 && texts.recognisedAs(LAYOUTS[layout])}
      </p>
      <dl className="counts">
        {Object.entries(texts.report).map(([name, label]) => {
          const count = counts[name]
          if (count === undefined || (count === 0 && name !== 'rows' && name !== 'stopped')) return null
          return (
            <div key={name} className={name === 'mistakes' ? 'danger' : undefined}>
              <dt>{label}</dt>
              <dd>{format.number(count)}</dd>
            </div>
          )
        })}
      </dl>
      <RowNotes title={texts.mistakes} notes={[...mistakes, ...errors]} isOpen />
      <RowNotes title={texts.notes} notes={[...duplicates, ...skipped]} />
    </>
  )
}
