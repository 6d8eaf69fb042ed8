import { ArrowLeft } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useSettings } from '../../api/account.ts'
import { LanguagePicker } from '../../app/language-picker.tsx'
import { browserStorage } from '../../browser-storage.ts'
import { type Language, useLanguage, useTexts } from '../../i18n/language.tsx'
import { phoneTexts } from '../../i18n/phone.ts'
import { Icon } from '../../phone/icons.tsx'
import { Phone, type PhoneOption } from '../../phone/phone.tsx'
import { fetchPeople, type Person, postPreference } from './emulator-api.ts'
import { initials, mergePhones, type PhoneOwner, STARTERS } from './people.ts'
import { PhoneList } from './phone-list.tsx'
import { useConversation } from './use-conversation.ts'
import './emulator.css'

const STOP_WORDS = ['STOP', 'PARAR', 'BAJA']
/** The starter whose number speaks the language of the interface. */
const STARTER_OF: Record<Language, number> = { en: 0, pt: 1, es: 2 }

/** A phone on this computer, to chat with one's flows as a customer would. */
export function Emulator() {
  const { language } = useLanguage()
  const texts = useTexts(phoneTexts)
  // Whoever is not signed in does not see them.
  const business = useSettings().data?.business.name || texts.business
  const { seen, refresh } = usePeople()
  const [added, setAdded] = useStored<PhoneOwner[]>('phones', [])
  const [selected, setSelected] = useStored('phone', STARTERS[STARTER_OF[language]]?.waId ?? '')
  const [drafts, setDrafts] = useStored<Record<string, string>>('drafts', {})
  const picker = useRef<HTMLDialogElement>(null)

  const phones = mergePhones(added, seen)
  const phone = phones.find(({ waId }) => waId === selected) ?? phones[0] ?? { waId: '', name: '' }
  const person = seen.find(({ waId }) => waId === phone.waId)
  const chat = useConversation(phone)

  // Whoever writes for the first time becomes known by it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks again when the number of messages changes
  useEffect(refresh, [refresh, phone.waId, chat.messages.length, chat.lost])

  const list = (
    <PhoneList
      phones={phones}
      stopped={new Set(seen.filter(({ marketing }) => marketing === 'stopped').map(({ waId }) => waId))}
      selected={phone.waId}
      onSelect={(waId) => {
        setSelected(waId)
        picker.current?.close()
      }}
      onAdd={(owner) => {
        setAdded([...added.filter(({ waId }) => waId !== owner.waId), owner])
        setSelected(owner.waId)
        picker.current?.close()
      }}
    />
  )

  return (
    <div className="emulator">
      <a className="skip" href="#chat">
        {texts.skipToChat}
      </a>
      <header className="top">
        <BackLink />
        <strong className="business-name">{business}</strong>
        <LanguagePicker />
        <a className="quiet-link" href="/api/openapi.json" target="_blank" rel="noopener noreferrer">
          {texts.apiDocs}
        </a>
      </header>
      <aside className="side">
        <h1>{texts.pageTitle}</h1>
        <p className="lead">{texts.pageLead}</p>
        <p className="simulated">
          <Icon name="shield" />
          {texts.simulated}
        </p>
        {list}
      </aside>
      <main className="stage" id="chat" tabIndex={-1}>
        <Phone
          key={phone.waId}
          title={business}
          subtitle={person?.marketing === 'stopped' ? texts.offersStopped : texts.businessHint}
          label={texts.phoneOf(phone.name)}
          intro={texts.simulated}
          messages={chat.messages}
          loading={chat.loading}
          draft={drafts[phone.waId] ?? ''}
          chips={[texts.hello, ...STOP_WORDS]}
          options={person ? preferenceOptions(person) : []}
          leading={
            <button
              type="button"
              className="avatar switch-phone"
              aria-label={`${texts.phoneOf(phone.name)}. ${texts.choosePhone}`}
              aria-haspopup="dialog"
              onClick={() => picker.current?.showModal()}
            >
              {initials(phone.name)}
            </button>
          }
          banner={chat.lost && <LostBanner waiting={chat.waiting} onRetry={chat.reconnect} />}
          onAction={chat.send}
          onDraft={(text) => setDrafts({ ...drafts, [phone.waId]: text })}
          onRetry={chat.retry}
          onDiscard={chat.discard}
        />
      </main>
      <dialog ref={picker} className="picker" aria-label={texts.choosePhone} closedby="any">
        <header className="top">
          <BackLink />
          <span className="spacer" />
          <LanguagePicker />
          <button
            type="button"
            className="icon-button"
            aria-label={texts.close}
            onClick={() => picker.current?.close()}
          >
            <Icon name="close" />
          </button>
        </header>
        {list}
        <a className="quiet-link" href="/api/openapi.json" target="_blank" rel="noopener noreferrer">
          {texts.apiDocs}
        </a>
      </dialog>
    </div>
  )

  function preferenceOptions({ waId, marketing }: Person): PhoneOption[] {
    const stop = marketing === 'on'
    return [
      {
        icon: stop ? 'bellOff' : 'bell',
        label: stop ? texts.stopOffers : texts.resumeOffers,
        hint: stop ? texts.stopOffersHint : texts.resumeOffersHint,
        onSelect: () => postPreference(waId, stop ? 'stop' : 'resume').then(refresh, chat.reconnect),
      },
    ]
  }
}

function BackLink() {
  const texts = useTexts(phoneTexts)
  return (
    <Link className="quiet-link back-link" href="/flows">
      <ArrowLeft className="icon" aria-hidden="true" />
      {texts.backToFlows}
    </Link>
  )
}

function LostBanner({ waiting, onRetry }: { waiting: boolean; onRetry(): void }) {
  const texts = useTexts(phoneTexts)
  return (
    <div className="banner" role="alert">
      <Icon name="warning" />
      <p>{waiting ? texts.lost : texts.lostNothing}</p>
      <button type="button" className="link" onClick={onRetry}>
        {texts.tryNow}
      </button>
    </div>
  )
}

/** Whom the emulator has seen. While the server is away the last answer stays. */
function usePeople(): { seen: readonly Person[]; refresh(): void } {
  const [seen, setSeen] = useState<readonly Person[]>([])
  const refresh = useCallback(() => {
    fetchPeople().then(setSeen, () => {})
  }, [])
  useEffect(() => {
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [refresh])
  return { seen, refresh }
}

/** State that outlives the page, under a key of the emulator. */
function useStored<T>(key: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => browserStorage.read('local', `emulator.${key}`, initial))
  const store = useCallback(
    (next: T) => {
      browserStorage.write('local', `emulator.${key}`, next)
      setValue(next)
    },
    [key],
  )
  return [value, store]
}
