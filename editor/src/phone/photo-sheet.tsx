import { useState } from 'react'
import { useTexts } from '../i18n/language.tsx'
import { phoneTexts } from '../i18n/phone.ts'
import { Icon } from './icons.tsx'
import { SheetForm } from './sheet-form.tsx'

/** WhatsApp's limit for captions, in characters. */
const CAPTION_MAX = 1024

/** Sends a stand-in photo: flows see that a picture came, and its caption. */
export function PhotoSheet({ onSend, onClose }: { onSend(caption: string): void; onClose(): void }) {
  const texts = useTexts(phoneTexts)
  const [caption, setCaption] = useState('')

  return (
    <SheetForm title={texts.photo} onSend={() => onSend(caption.trim())} onClose={onClose}>
      <div className="picture">
        <Icon name="image" />
      </div>
      <p className="hint">{texts.photoHint}</p>
      <label className="field">
        {texts.caption}
        <input
          type="text"
          dir="auto"
          data-autofocus
          value={caption}
          maxLength={CAPTION_MAX}
          onChange={(event) => setCaption(event.target.value)}
        />
      </label>
    </SheetForm>
  )
}
