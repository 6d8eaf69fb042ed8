import { type FormEvent, useMemo, useState } from 'react'
import { CONTACTS, type Contact, type ContactEvent, contactsChanged, LIVE_MS } from '../../api/contacts.ts'
import { call } from '../../api/http.ts'
import { usePages } from '../../api/pages.ts'
import { mainIdentity } from '../../consent/consent-words.ts'
import { contactsTexts } from '../../i18n/contacts.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Moment } from '../../ui/moment.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { conversationOf, type Line } from './conversation.ts'

/** What was said. Whoever answers in person writes here. */
export function Messages({ contact }: { contact: Contact }) {
  const texts = useTexts(contactsTexts)
  const talk = contact.conversations.find(({ takeover }) => takeover)
  const refreshMs = talk || contact.outbox > 0 ? LIVE_MS : undefined
  const pages = usePages<ContactEvent>(`${CONTACTS}/${contact.id}/events`, NO_FILTER, { refreshMs })
  const lines = useMemo(() => pages.rows && conversationOf(pages.rows, texts), [pages.rows, texts])
  return (
    <section className="paper" aria-labelledby="messages">
      <h2 id="messages">{texts.messages}</h2>
      <Loaded query={{ data: lines, error: pages.error, refetch: pages.refetch as never }}>
        {(shown) =>
          shown.length === 0 ? (
            <p className="muted">{texts.noMessages}</p>
          ) : (
            <>
              {pages.hasMore && (
                <button type="button" className="link" onClick={pages.fetchMore}>
                  {texts.earlier}
                </button>
              )}
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
              <ol className="talk" tabIndex={0} aria-label={texts.messages} ref={toEnd}>
                {shown.map((line) => (
                  <OneLine key={line.id} line={line} />
                ))}
              </ol>
            </>
          )
        }
      </Loaded>
      {talk && <Answer contact={contact} channel={talk.channel} onSent={pages.refetch} />}
    </section>
  )
}

const NO_FILTER = {}

function toEnd(list: HTMLElement | null): void {
  if (list) list.scrollTop = list.scrollHeight
}

function OneLine({ line: { is, text, at, status } }: { line: Line }) {
  return (
    <li className={is}>
      <p dir="auto">{text}</p>
      <small>
        <Moment at={at} />
        {status && ` · ${status}`}
      </small>
    </li>
  )
}

function Answer({ contact, channel, onSent }: { contact: Contact; channel: string; onSent(): void }) {
  const texts = useTexts(contactsTexts)
  const [text, setText] = useState('')

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    const main = mainIdentity(contact.identities)
    if (!main) return
    try {
      await call('POST', '/api/messages', {
        body: { to: { [main.kind]: main.value }, channel, purpose: 'service', text },
      })
      setText('')
      await contactsChanged(contact.id)
      onSent()
    } catch (error) {
      showToast({ text: (error as Error).message, isError: true })
    }
  }

  return (
    <form className="answer" onSubmit={send}>
      <p className="hint">{contact.stops.length > 0 ? texts.mayAnswer : texts.takenOver}</p>
      <textarea
        className="textarea"
        rows={2}
        required
        maxLength={4096}
        aria-label={texts.reply}
        placeholder={texts.reply}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="primary">
        {texts.send}
      </button>
    </form>
  )
}
