import { appTexts } from '../../i18n/app.ts'
import { useTexts } from '../../i18n/language.tsx'
import { settingsTexts } from '../../i18n/settings.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { showToast } from '../../ui/toasts.tsx'

export interface SecretDialogProps {
  label: string
  hint: string
  secret: string
  onClose(): void
}

/** Shows what is shown only once. */
export function SecretDialog({ label, hint, secret, onClose }: SecretDialogProps) {
  const texts = useTexts(settingsTexts)
  const { close } = useTexts(appTexts)

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(secret)
    showToast({ text: texts.copied })
  }

  return (
    <Dialog
      title={label}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {close}
          </button>
          <button type="button" className="primary" onClick={copy}>
            {texts.copy}
          </button>
        </>
      }
    >
      <Field label={label} hint={hint}>
        {(control) => (
          <input {...control} className="input" readOnly value={secret} onFocus={(event) => event.target.select()} />
        )}
      </Field>
    </Dialog>
  )
}
