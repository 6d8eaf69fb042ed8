import type { ListFault } from '@basta/engine/contacts/list-faults.ts'
import { type FormEvent, useState } from 'react'
import { Problem, Unreachable } from '../api/http.ts'
import { appTexts } from '../i18n/app.ts'
import { type Language, useLanguage, useTexts } from '../i18n/language.tsx'
import { listFaultText } from '../i18n/list-faults.ts'

/** Sends a form: once at a time, and says why where it fails. */
export function useSubmit(send: () => Promise<void>) {
  const texts = useTexts(appTexts)
  const { language } = useLanguage()
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event?: FormEvent): Promise<void> {
    event?.preventDefault()
    if (isBusy) return
    setBusy(true)
    setError(null)
    try {
      await send()
    } catch (failure) {
      setError(failure instanceof Unreachable ? texts.offline : saidOf(failure as Error, language))
    } finally {
      setBusy(false)
    }
  }

  return { submit, error, isBusy }
}

/** What the server says, in the language of the interface where it comes with a code. */
function saidOf(failure: Error, language: Language): string {
  const isList = failure instanceof Problem && failure.code === 'list.unreadable'
  return isList ? listFaultText(failure.body.fault as ListFault, language) : failure.message
}

export interface FormActionsProps {
  label: string
  error: string | null
  isBusy: boolean
  isDisabled?: boolean
  isDanger?: boolean
  onCancel(): void
}

/** The end of a form in a dialog: what went wrong, a way back, and the one button that does it. */
export function FormActions({ label, error, isBusy, isDisabled = false, isDanger, onCancel }: FormActionsProps) {
  const texts = useTexts(appTexts)
  return (
    <>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <div className="form-actions">
        <button type="button" className="secondary" onClick={onCancel}>
          {texts.cancel}
        </button>
        <button type="submit" className={isDanger ? 'primary grave' : 'primary'} disabled={isBusy || isDisabled}>
          {label}
        </button>
      </div>
    </>
  )
}
