import { type FormEvent, useState } from 'react'
import { Unreachable } from '../api/http.ts'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'

/** Sends a form: once at a time, and says why where it fails. */
export function useSubmit(send: () => Promise<void>) {
  const texts = useTexts(appTexts)
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
      setError(failure instanceof Unreachable ? texts.offline : (failure as Error).message)
    } finally {
      setBusy(false)
    }
  }

  return { submit, error, isBusy }
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
