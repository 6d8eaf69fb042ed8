import type { Scope } from '@basta/nodes/contract.ts'
import { useState } from 'react'
import { recordConsent } from '../../api/contacts.ts'
import { useConsentWords } from '../../consent/consent-words.ts'
import { ScopeSelect } from '../../consent/scope-select.tsx'
import { contactsTexts } from '../../i18n/contacts.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { FormActions, useSubmit } from '../../ui/submit.tsx'
import { showToast } from '../../ui/toasts.tsx'

export interface StopDialogProps {
  id: string
  name: string
  onClose(): void
}

/** Records that somebody does not want messages any more. Nothing but the scope is needed. */
export function StopDialog({ id, name, onClose }: StopDialogProps) {
  const texts = useTexts(contactsTexts)
  const words = useConsentWords()
  const [scope, setScope] = useState<Scope>('all')
  const [evidence, setEvidence] = useState('')
  const { submit, error, isBusy } = useSubmit(async () => {
    await recordConsent(id, { action: 'opt-out', scope, evidence })
    showToast({ text: texts.stopDone(words.scope(scope)) })
    onClose()
  })
  return (
    <Dialog title={texts.stopTitle(name)} onClose={onClose}>
      <form onSubmit={submit} className="dialog-form">
        <p>{texts.stopLead}</p>
        <Field label={texts.what}>{(control) => <ScopeSelect {...control} value={scope} onChange={setScope} />}</Field>
        <Field label={texts.note} hint={texts.noteExample}>
          {(control) => (
            <input
              {...control}
              className="input"
              maxLength={2000}
              value={evidence}
              onChange={(event) => setEvidence(event.target.value)}
            />
          )}
        </Field>
        <FormActions label={texts.stopMessages} error={error} isBusy={isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
