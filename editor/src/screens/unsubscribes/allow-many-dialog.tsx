import { useState } from 'react'
import { CONTACTS, contactsChanged } from '../../api/contacts.ts'
import { call, Problem } from '../../api/http.ts'
import { type Filter, type PageOf, queryText } from '../../api/pages.ts'
import { UNSUBSCRIBES, type Unsubscribe } from '../../api/unsubscribes.ts'
import { EvidenceFields, evidenceText, type GivenEvidence, isEvidence } from '../../consent/evidence-fields.tsx'
import { contactsTexts } from '../../i18n/contacts.ts'
import { useTexts } from '../../i18n/language.tsx'
import { unsubscribesTexts } from '../../i18n/unsubscribes.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { useFormat } from '../../ui/format.ts'
import { FormActions, useSubmit } from '../../ui/submit.tsx'
import { showToast } from '../../ui/toasts.tsx'
import type { Selection } from './selection.ts'

export interface AllowManyDialogProps {
  selection: Selection
  /** What matches, for all of it. */
  filter: Filter
  count: number
  onClose(isDone: boolean): void
}

/** Lifts the stops of many people: with evidence, and their number typed. */
export function AllowManyDialog({ selection, filter, count, onClose }: AllowManyDialogProps) {
  const texts = useTexts(unsubscribesTexts)
  const evidenceTexts = useTexts(contactsTexts)
  const format = useFormat()
  const [given, setGiven] = useState<GivenEvidence>({ how: 0, where: '' })
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const isConfirmed = typed.replace(/\D/g, '') === String(count)

  const { submit, error, isBusy } = useSubmit(async () => {
    setFault(isEvidence(given) ? null : evidenceTexts.whereMissing)
    if (!isEvidence(given)) return
    const evidence = evidenceText(given, evidenceTexts.hows)
    let done = 0
    try {
      for (const { contactId, scope } of await chosen(selection, filter)) {
        const body = { action: 'opt-in', scope, evidence }
        const isGone = (failure: unknown) => failure instanceof Problem && failure.status === 404
        await call('POST', `${CONTACTS}/${contactId}/consent`, { body }).then(
          () => (done += 1),
          (failure) => isGone(failure) || Promise.reject(failure),
        )
      }
    } finally {
      showToast({ text: texts.allowed(format.number(done), format.number(count)) })
      await contactsChanged()
    }
    onClose(true)
  })

  return (
    <Dialog title={texts.allowTitle(format.number(count))} onClose={() => onClose(false)}>
      <form onSubmit={submit} className="dialog-form">
        <p>{texts.allowLead}</p>
        <EvidenceFields value={given} onChange={setGiven} error={fault} />
        <Field label={texts.allowType(String(count))}>
          {(control) => (
            <input
              {...control}
              className="input"
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <FormActions
          label={evidenceTexts.allowAgain}
          error={error}
          isBusy={isBusy}
          isDisabled={!isConfirmed}
          onCancel={() => onClose(false)}
        />
      </form>
    </Dialog>
  )
}

/** All pages are read before the first stop is lifted, because lifting moves what follows. */
async function chosen({ isAll, keys }: Selection, filter: Filter): Promise<Unsubscribe[]> {
  if (!isAll) return [...keys.values()]
  const rows: Unsubscribe[] = []
  let after: string | undefined
  do {
    const page = await call<PageOf<Unsubscribe>>(
      'GET',
      `${UNSUBSCRIBES}${queryText({ ...filter, limit: '1000', after })}`,
    )
    rows.push(...page.items)
    after = page.next
  } while (after)
  return rows
}
