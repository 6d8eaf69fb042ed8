import { contactsTexts } from '../i18n/contacts.ts'
import { useTexts } from '../i18n/language.tsx'
import { Field } from '../ui/field.tsx'

/** How somebody has agreed, and where that can be looked up. */
export interface GivenEvidence {
  /** Place in the list of ways. */
  how: number
  where: string
}

/** Blanks and signs prove nothing: as the server has it. */
export const isEvidence = ({ where }: GivenEvidence) => /[\p{L}\p{N}].*[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(where)

export const evidenceText = ({ how, where }: GivenEvidence, hows: readonly string[]) =>
  `${hows[how] ?? ''}: ${where.trim()}`

export interface EvidenceFieldsProps {
  value: GivenEvidence
  onChange(value: GivenEvidence): void
  error: string | null
}

export function EvidenceFields({ value, onChange, error }: EvidenceFieldsProps) {
  const texts = useTexts(contactsTexts)
  return (
    <>
      <Field label={texts.how}>
        {(control) => (
          <select
            {...control}
            className="select"
            value={value.how}
            onChange={(event) => onChange({ ...value, how: Number(event.target.value) })}
          >
            {texts.hows.map((how, index) => (
              <option key={how} value={index}>
                {how}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={texts.where} hint={texts.whereExample} error={error}>
        {(control) => (
          <textarea
            {...control}
            className="textarea"
            rows={2}
            maxLength={1900}
            value={value.where}
            onChange={(event) => onChange({ ...value, where: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}
