import type { Scope } from '@basta/nodes/contract.ts'
import { useState } from 'react'
import { type Contact, recordConsent } from '../../api/contacts.ts'
import { useConsentWords } from '../../consent/consent-words.ts'
import { EvidenceFields, evidenceText, type GivenEvidence, isEvidence } from '../../consent/evidence-fields.tsx'
import { ScopeSelect } from '../../consent/scope-select.tsx'
import { contactsTexts } from '../../i18n/contacts.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { FormActions, useSubmit } from '../../ui/submit.tsx'
import { showToast } from '../../ui/toasts.tsx'

export interface AllowDialogProps {
  contact: Contact
  name: string
  onClose(): void
}

/** Records that a person who had stopped has agreed again, and what proves it. */
export function AllowDialog({ contact, name, onClose }: AllowDialogProps) {
  const texts = useTexts(contactsTexts)
  const words = useConsentWords()
  const [scope, setScope] = useState<Scope>(contact.stops[0]?.scope ?? 'all')
  const [given, setGiven] = useState<GivenEvidence>({ how: 0, where: '' })
  const { submit, error, isBusy } = useSubmit(async () => {
    if (!isEvidence(given)) throw new Error(texts.whereMissing)
    await recordConsent(contact.id, { action: 'opt-in', scope, evidence: evidenceText(given, texts.hows) })
    showToast({ text: texts.allowDone(words.scope(scope)) })
    onClose()
  })
  return (
    <Dialog title={texts.allowTitle(name)} onClose={onClose}>
      <form onSubmit={submit} className="dialog-form">
        <p>{texts.allowLead}</p>
        <Field label={texts.whatAgain}>
          {(control) => <ScopeSelect {...control} value={scope} onChange={setScope} />}
        </Field>
        <EvidenceFields value={given} onChange={setGiven} error={error} />
        <FormActions label={texts.allowAgain} error={null} isBusy={isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
