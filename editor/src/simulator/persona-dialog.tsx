import type { ScriptContact } from '@basta/engine/run/script.ts'
import { type FormEvent, useState } from 'react'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { type Persona, scalarOf } from './personas.ts'

interface PersonaDialogProps {
  persona: Persona
  onSave(persona: Persona): void
  onClose(): void
}

const FORM = 'persona-form'

/** Everything a flow can know of a person before they write. */
export function PersonaDialog({ persona, onSave, onClose }: PersonaDialogProps) {
  const texts = useTexts(simulatorTexts)
  const { cancel } = useTexts(appTexts)
  const { fields } = texts
  const [values, setValues] = useState(() => ({
    ...{ name: persona.name, number: persona.number, locale: persona.locale, consent: persona.consent ?? 'new' },
    attributes: Object.entries(persona.attributes ?? {})
      .map(([name, value]) => `${name} = ${value}`)
      .join('\n'),
    tags: (persona.tags ?? []).join(', '),
  }))
  const set = (key: keyof typeof values) => (event: { target: { value: string } }) =>
    setValues({ ...values, [key]: event.target.value })

  function save(event: FormEvent): void {
    event.preventDefault()
    const { name, number, locale, consent, attributes, tags } = values
    onSave({
      ...{ id: persona.id, name: name.trim(), number, locale },
      attributes: Object.fromEntries(attributes.split('\n').flatMap(readAttribute)),
      tags: tags.split(',').flatMap((tag) => tag.trim() || []),
      ...(consent !== 'new' && { consent: consent as ScriptContact['consent'] }),
    })
  }

  return (
    <Dialog
      title={texts.editPersona}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button type="submit" form={FORM} className="primary">
            {texts.save}
          </button>
        </>
      }
    >
      <p className="hint">{texts.personaSaved}</p>
      <form id={FORM} className="persona-form" onSubmit={save}>
        <Field label={fields.name}>
          {(control) => (
            <input {...control} className="input" required maxLength={100} value={values.name} onChange={set('name')} />
          )}
        </Field>
        <Field label={fields.number} hint={fields.numberHint}>
          {(control) => (
            <input
              {...control}
              className="input"
              required
              inputMode="tel"
              pattern="[1-9][0-9]{7,14}"
              value={values.number}
              onChange={set('number')}
            />
          )}
        </Field>
        <Field label={fields.language} hint={fields.languageHint}>
          {(control) => (
            <input
              {...control}
              className="input"
              required
              pattern="[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
              value={values.locale}
              onChange={set('locale')}
            />
          )}
        </Field>
        <Field label={fields.consent}>
          {(control) => (
            <select {...control} className="select" value={values.consent} onChange={set('consent')}>
              {Object.entries(texts.consents).map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={fields.attributes} hint={fields.attributesHint}>
          {(control) => (
            <textarea
              {...control}
              className="textarea"
              rows={3}
              value={values.attributes}
              onChange={set('attributes')}
            />
          )}
        </Field>
        <Field label={fields.tags} hint={fields.tagsHint}>
          {(control) => <input {...control} className="input" value={values.tags} onChange={set('tags')} />}
        </Field>
      </form>
    </Dialog>
  )
}

function readAttribute(line: string): [string, ReturnType<typeof scalarOf>][] {
  const [name = '', ...value] = line.split('=')
  return name.trim() && value.length > 0 ? [[name.trim(), scalarOf(value.join('=').trim())]] : []
}
