import { useState } from 'react'
import { contactsTexts } from '../../i18n/contacts.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { FormActions, useSubmit } from '../../ui/submit.tsx'

export interface EraseDialogProps {
  name: string
  onErase(): Promise<void>
  onClose(): void
}

/** Erasing cannot be undone: it says what goes and what stays, and wants a word typed. */
export function EraseDialog({ name, onErase, onClose }: EraseDialogProps) {
  const texts = useTexts(contactsTexts)
  const [typed, setTyped] = useState('')
  const { submit, error, isBusy } = useSubmit(onErase)
  const isConfirmed = typed.trim().toLocaleUpperCase() === texts.eraseWord
  return (
    <Dialog title={texts.eraseTitle(name)} onClose={onClose}>
      <form onSubmit={submit} className="dialog-form">
        <p>{texts.eraseGoes}</p>
        <p>{texts.eraseStays}</p>
        <p>
          <strong>{texts.eraseFinal}</strong>
        </p>
        <Field label={texts.eraseType(texts.eraseWord)}>
          {(control) => (
            <input
              {...control}
              className="input"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <FormActions
          label={texts.erase}
          error={error}
          isBusy={isBusy}
          isDisabled={!isConfirmed}
          isDanger
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
