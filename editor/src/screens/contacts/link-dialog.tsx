import type { Scope } from '@basta/nodes/contract.ts'
import { useState } from 'react'
import { CONTACTS } from '../../api/contacts.ts'
import { call } from '../../api/http.ts'
import { ScopeSelect } from '../../consent/scope-select.tsx'
import { contactsTexts } from '../../i18n/contacts.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { FormActions, useSubmit } from '../../ui/submit.tsx'
import { showToast } from '../../ui/toasts.tsx'

/** Makes a link by which this person stops messages. */
export function LinkDialog({ id, onClose }: { id: string; onClose(): void }) {
  const texts = useTexts(contactsTexts)
  const [scope, setScope] = useState<Scope>('all')
  const [url, setUrl] = useState<string | null>(null)
  const { submit, error, isBusy } = useSubmit(async () => {
    const made = await call<{ url: string }>('POST', `${CONTACTS}/${id}/unsubscribe-link`, { body: { scope } })
    setUrl(made.url)
  })

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(url ?? '')
    showToast({ text: texts.copied })
  }

  return (
    <Dialog title={texts.linkTitle} onClose={onClose}>
      <form onSubmit={submit} className="dialog-form">
        <p>{texts.linkLead}</p>
        <Field label={texts.what}>
          {(control) => (
            <ScopeSelect
              {...control}
              value={scope}
              onChange={(changed) => {
                setScope(changed)
                setUrl(null)
              }}
            />
          )}
        </Field>
        {url ? (
          <div className="copy-row">
            <input className="input" readOnly aria-label={texts.unsubscribeLink} value={url} onFocus={selectAll} />
            <button type="button" className="secondary" onClick={copy}>
              {texts.copy}
            </button>
          </div>
        ) : (
          <FormActions label={texts.makeLink} error={error} isBusy={isBusy} onCancel={onClose} />
        )}
      </form>
    </Dialog>
  )
}

const selectAll = (event: React.FocusEvent<HTMLInputElement>) => event.currentTarget.select()
