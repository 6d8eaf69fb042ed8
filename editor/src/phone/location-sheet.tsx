import { useState } from 'react'
import { useTexts } from '../i18n/language.tsx'
import { phoneTexts } from '../i18n/phone.ts'
import { SheetForm } from './sheet-form.tsx'

const PLACES = [
  { name: 'New York', latitude: 40.7128, longitude: -74.006 },
  { name: 'São Paulo', latitude: -23.5505, longitude: -46.6333 },
  { name: 'Ciudad de México', latitude: 19.4326, longitude: -99.1332 },
  { name: 'Madrid', latitude: 40.4168, longitude: -3.7038 },
]

/** Shares a place from a short list: the real position of whoever is testing never leaves the browser. */
export function LocationSheet({
  onSend,
  onClose,
}: {
  onSend(latitude: number, longitude: number): void
  onClose(): void
}) {
  const texts = useTexts(phoneTexts)
  const [place, setPlace] = useState(PLACES[0])

  return (
    <SheetForm title={texts.location} onSend={() => place && onSend(place.latitude, place.longitude)} onClose={onClose}>
      <fieldset className="rows">
        <legend>{texts.locationHint}</legend>
        {PLACES.map((option, index) => (
          <label className="row" key={option.name}>
            <span className="row-text">
              <span>{option.name}</span>
              <small>
                {option.latitude}, {option.longitude}
              </small>
            </span>
            <input
              type="radio"
              name="place"
              checked={option === place}
              data-autofocus={index === 0 ? '' : undefined}
              onChange={() => setPlace(option)}
            />
          </label>
        ))}
      </fieldset>
    </SheetForm>
  )
}
