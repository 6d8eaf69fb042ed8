import { type FormEvent, useId, useRef, useState } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { phoneTexts } from '../../i18n/phone.ts'
import { Icon } from '../../phone/icons.tsx'
import { formatNumber, initials, type PhoneOwner, parseNumber } from './people.ts'

interface PhoneListProps {
  phones: readonly PhoneOwner[]
  /** Numbers that have turned offers off. */
  stopped: ReadonlySet<string>
  selected: string
  onSelect(waId: string): void
  onAdd(phone: PhoneOwner): void
}

/** Whose phone it is: pick one, or add one. */
export function PhoneList({ phones, stopped, selected, onSelect, onAdd }: PhoneListProps) {
  const texts = useTexts(phoneTexts)
  const [adding, setAdding] = useState(false)
  const title = useId()

  return (
    <section className="phones" aria-labelledby={title}>
      <h2 id={title}>{texts.phones}</h2>
      <p className="hint">{texts.phonesHint}</p>
      <ul>
        {phones.map(({ waId, name }) => (
          <li key={waId}>
            <button
              type="button"
              className="phone-choice"
              aria-current={waId === selected ? 'true' : undefined}
              onClick={() => onSelect(waId)}
            >
              <span className="avatar" aria-hidden="true">
                {initials(name)}
              </span>
              <span className="row-text">
                <span dir="auto">{name}</span>
                <small>{formatNumber(waId)}</small>
              </span>
              {stopped.has(waId) && (
                <span className="offers-off" role="img" aria-label={texts.offersStopped} title={texts.offersStopped}>
                  <Icon name="bellOff" />
                </span>
              )}
              {waId === selected && <Icon name="check" />}
            </button>
          </li>
        ))}
      </ul>
      {adding ? (
        <NewPhone
          onAdd={(phone) => {
            setAdding(false)
            onAdd(phone)
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <button type="button" className="secondary" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {texts.newPhone}
        </button>
      )}
    </section>
  )
}

function NewPhone({ onAdd, onCancel }: { onAdd(phone: PhoneOwner): void; onCancel(): void }) {
  const texts = useTexts(phoneTexts)
  const [name, setName] = useState('')
  const [number, setNumber] = useState('')
  const [tried, setTried] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const numberField = useRef<HTMLInputElement>(null)
  const ids = useId()
  const waId = parseNumber(number)
  const nameMissing = tried && name.trim() === ''
  const numberInvalid = tried && !waId

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '') nameField.current?.focus()
    else if (!waId) numberField.current?.focus()
    else onAdd({ waId, name: name.trim() })
  }

  return (
    <form className="new-phone" noValidate onSubmit={submit}>
      <label className="field">
        {texts.name}
        <input
          ref={nameField}
          // The form appears because somebody asked for it.
          // biome-ignore lint/a11y/noAutofocus: see above
          autoFocus
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={60}
          value={name}
          aria-invalid={nameMissing}
          aria-describedby={nameMissing ? `${ids}-name` : undefined}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      {nameMissing && (
        <p className="field-error" id={`${ids}-name`}>
          {texts.nameMissing}
        </p>
      )}
      <label className="field">
        {texts.number}
        <input
          ref={numberField}
          type="tel"
          autoComplete="off"
          maxLength={30}
          value={number}
          aria-invalid={numberInvalid}
          aria-describedby={`${ids}-number`}
          onChange={(event) => setNumber(event.target.value)}
        />
      </label>
      <p className={numberInvalid ? 'field-error' : 'hint'} id={`${ids}-number`}>
        {numberInvalid ? texts.numberInvalid : texts.numberHint}
      </p>
      <div className="form-buttons">
        <button type="submit" className="primary">
          {texts.addPhone}
        </button>
        <button type="button" className="secondary" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  )
}
