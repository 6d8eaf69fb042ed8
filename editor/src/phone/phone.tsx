import type { ListSection } from '@basta/nodes/contract.ts'
import { Fragment, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { phoneTexts } from '../i18n/phone.ts'
import { Bubble } from './bubble.tsx'
import { Composer } from './composer.tsx'
import { Icon, type IconName } from './icons.tsx'
import { ListSheet } from './list-sheet.tsx'
import { LocationSheet } from './location-sheet.tsx'
import type { PhoneAction, PhoneMessage } from './message.ts'
import { usePhoneClock } from './phone-clock.ts'
import { PhotoSheet } from './photo-sheet.tsx'
import { Sheet } from './sheet.tsx'
import './phone.css'

export interface PhoneOption {
  icon: IconName
  label: string
  hint: string
  onSelect(): void
}

interface PhoneProps {
  /** Who the person is writing to. */
  title: string
  subtitle: string
  /** A word for the one whose phone it is, for screen readers. */
  label: string
  messages: readonly PhoneMessage[]
  loading: boolean
  draft: string
  /** Words that are sent with one tap. */
  chips: readonly string[]
  /** What can be done with the business beside writing to it. */
  options: readonly PhoneOption[]
  /** Stands at the top of the chat. */
  intro: string
  /** A line under the header, such as a lost connection. */
  banner?: ReactNode
  /** Before the title, e.g. a button that leads to another phone. */
  leading?: ReactNode
  /** What to do in a chat that has no message yet. */
  emptyText?: string
  onAction(action: PhoneAction): void
  onDraft(text: string): void
  onRetry?(messageId: string): void
  onDiscard?(messageId: string): void
  onOrigin?(messageId: string): void
}

type OpenSheet =
  | { kind: 'attach' | 'photo' | 'location' | 'options' }
  | { kind: 'list'; messageId: string; title: string; sections: readonly ListSection[] }

/** How far from its end the chat still counts as being read at the end, in pixels. */
const END_SLACK_PX = 80

/** A chat on a phone. It holds no conversation: it shows `messages` and tells what its owner does. */
export function Phone(props: PhoneProps) {
  const { title, subtitle, label, messages, loading, draft, chips, options, intro, banner, leading, emptyText } = props
  const { onAction, onDraft, onRetry, onDiscard, onOrigin } = props
  const texts = useTexts(phoneTexts)
  const [sheet, setSheet] = useState<OpenSheet>()
  const close = useCallback(() => setSheet(undefined), [])
  const openLocation = useCallback(() => setSheet({ kind: 'location' }), [])
  const openList = useCallback(
    (messageId: string, listTitle: string, sections: readonly ListSection[]) =>
      setSheet({ kind: 'list', messageId, title: listTitle, sections }),
    [],
  )

  function act(action: PhoneAction) {
    close()
    onAction(action)
  }

  return (
    <section className="phone" aria-label={label}>
      <div className="phone-screen" inert={sheet !== undefined}>
        <header className="phone-header">
          {leading}
          <span className="avatar business" aria-hidden="true">
            <Icon name="store" />
          </span>
          <div className="phone-title">
            <h2>{title}</h2>
            <p role="status">{subtitle}</p>
          </div>
          {options.length > 0 && (
            <button
              type="button"
              className="icon-button"
              aria-label={texts.options}
              aria-haspopup="dialog"
              onClick={() => setSheet({ kind: 'options' })}
            >
              <Icon name="more" />
            </button>
          )}
        </header>
        {banner}
        <Log messages={messages} loading={loading} intro={intro} emptyText={emptyText} label={label}>
          {(message) => (
            <Bubble
              message={message}
              onAction={onAction}
              onOpenList={openList}
              onShareLocation={openLocation}
              onRetry={onRetry}
              onDiscard={onDiscard}
              onOrigin={onOrigin}
            />
          )}
        </Log>
        <Composer
          draft={draft}
          chips={chips}
          onDraft={onDraft}
          onSend={(text) => onAction({ type: 'text', text })}
          onAttach={() => setSheet({ kind: 'attach' })}
        />
      </div>
      {sheet?.kind === 'list' && (
        <ListSheet
          title={sheet.title}
          sections={sheet.sections}
          onPick={(id) => act({ type: 'tap', messageId: sheet.messageId, id })}
          onClose={close}
        />
      )}
      {sheet?.kind === 'photo' && (
        <PhotoSheet
          onSend={(caption) => act(caption ? { type: 'image', caption } : { type: 'image' })}
          onClose={close}
        />
      )}
      {sheet?.kind === 'location' && (
        <LocationSheet
          onSend={(latitude, longitude) => act({ type: 'location', latitude, longitude })}
          onClose={close}
        />
      )}
      {sheet?.kind === 'attach' && (
        <Sheet title={texts.attach} onClose={close}>
          <div className="sheet-body">
            <SheetItem icon="image" label={texts.photo} onSelect={() => setSheet({ kind: 'photo' })} first />
            <SheetItem icon="pin" label={texts.location} onSelect={() => setSheet({ kind: 'location' })} />
          </div>
        </Sheet>
      )}
      {sheet?.kind === 'options' && (
        <Sheet title={texts.options} onClose={close}>
          <div className="sheet-body">
            {options.map((option, index) => (
              <SheetItem
                key={option.label}
                {...option}
                first={index === 0}
                onSelect={() => {
                  close()
                  option.onSelect()
                }}
              />
            ))}
          </div>
        </Sheet>
      )}
    </section>
  )
}

interface LogProps {
  messages: readonly PhoneMessage[]
  loading: boolean
  intro: string
  emptyText: string | undefined
  label: string
  children(message: PhoneMessage): ReactNode
}

/** Follows the newest message as long as its end is in sight, and offers the way there when it is not. */
function Log({ messages, loading, intro, emptyText, label, children }: LogProps) {
  const texts = useTexts(phoneTexts)
  const { timeZone } = usePhoneClock()
  const log = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const [unseen, setUnseen] = useState(false)
  const last = messages.at(-1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the last message or its state changes
  useLayoutEffect(() => {
    if (atEnd.current || last?.from === 'me') scrollToEnd()
    else setUnseen(true)
  }, [last?.id, last?.status, loading])

  function scrollToEnd() {
    log.current?.scrollTo({ top: log.current.scrollHeight })
  }

  function onScroll() {
    const element = log.current
    if (!element) return
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < END_SLACK_PX
    if (atEnd.current) setUnseen(false)
  }

  return (
    <div className="log-area">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div ref={log} className="log" role="log" aria-label={label} aria-busy={loading} tabIndex={0} onScroll={onScroll}>
        <p className="note">
          <Icon name="shield" />
          {intro}
        </p>
        {loading && messages.length === 0 && <Skeleton />}
        {!loading && messages.length === 0 && (
          <div className="empty">
            <h3>{texts.emptyTitle}</h3>
            <p>{emptyText ?? texts.emptyText}</p>
          </div>
        )}
        <ol>
          {messages.map((message, index) => (
            <Fragment key={message.id}>
              {dayOf(messages[index - 1]?.at, timeZone) !== dayOf(message.at, timeZone) && <DayMark at={message.at} />}
              {children(message)}
            </Fragment>
          ))}
        </ol>
      </div>
      {unseen && (
        <button type="button" className="to-end" onClick={scrollToEnd}>
          {texts.newMessages}
          <Icon name="down" />
        </button>
      )}
    </div>
  )
}

function Skeleton() {
  const texts = useTexts(phoneTexts)
  return (
    <div className="skeleton-bubbles" role="status">
      <span className="visually-hidden">{texts.loading}</span>
      <i className="skeleton-bubble" />
      <i className="skeleton-bubble mine" />
      <i className="skeleton-bubble" />
    </div>
  )
}

function DayMark({ at }: { at: number }) {
  const { language } = useLanguage()
  const { timeZone } = usePhoneClock()
  const daysAgo = Math.round((startOfDay(Date.now()) - startOfDay(at)) / 86_400_000)
  // A clock of its own has no today.
  const day =
    timeZone === undefined && daysAgo < 2
      ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-daysAgo, 'day')
      : new Intl.DateTimeFormat(language, { dateStyle: timeZone ? 'full' : 'long', timeZone }).format(at)
  return <li className="day">{day}</li>
}

interface SheetItemProps {
  icon: IconName
  label: string
  hint?: string
  first?: boolean
  onSelect(): void
}

function SheetItem({ icon, label, hint, first, onSelect }: SheetItemProps) {
  return (
    <button type="button" className="row" data-autofocus={first ? '' : undefined} onClick={onSelect}>
      <span className="row-icon">
        <Icon name={icon} />
      </span>
      <span className="row-text">
        <span>{label}</span>
        {hint && <small>{hint}</small>}
      </span>
    </button>
  )
}

/** The calendar day, as a text that is the same for all its moments. */
function dayOf(at: number | undefined, timeZone: string | undefined): string | null {
  return at === undefined ? null : new Intl.DateTimeFormat('en', { timeZone }).format(at)
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}
