import type { ListSection } from '@basta/nodes/contract.ts'
import { type CSSProperties, memo, type ReactNode } from 'react'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { phoneTexts } from '../i18n/phone.ts'
import { formatText } from './formatting.ts'
import { Icon, type IconName } from './icons.tsx'
import type { PhoneAction, PhoneContent, PhoneMessage } from './message.ts'
import { usePhoneClock } from './phone-clock.ts'

interface BubbleProps {
  message: PhoneMessage
  onAction(action: PhoneAction): void
  onOpenList(messageId: string, title: string, sections: readonly ListSection[]): void
  onShareLocation(): void
  onRetry?(messageId: string): void
  onDiscard?(messageId: string): void
  onOrigin?(messageId: string): void
}

/** One message and what can be done with it. */
export const Bubble = memo(function Bubble(props: BubbleProps) {
  const { message, onRetry, onDiscard, onOrigin } = props
  const { language } = useLanguage()
  const { timeZone } = usePhoneClock()
  const texts = useTexts(phoneTexts)
  const mine = message.from === 'me'
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone }).format(message.at)
  if (message.content.type === 'note') return <Note {...message.content} />
  return (
    <li className={mine ? 'message mine' : 'message'}>
      <div className="bubble" style={{ '--time': JSON.stringify(time) } as CSSProperties}>
        <span className="visually-hidden">{texts.from[message.from]}: </span>
        {message.quote && (
          <div className="quote" dir="auto">
            <div>{formatText(message.quote)}</div>
          </div>
        )}
        <Content content={message.content} />
        <span className="meta">
          <time dateTime={new Date(message.at).toISOString()}>{time}</time>
          {mine && message.status && <Ticks status={message.status} label={texts.status[message.status]} />}
        </span>
        {message.reaction && <span className="reaction">{message.reaction}</span>}
      </div>
      <Actions {...props} />
      {message.origin && onOrigin && (
        <button type="button" className="message-origin" onClick={() => onOrigin(message.id)}>
          <span className="visually-hidden">{texts.goToStep} </span>
          {message.origin}
        </button>
      )}
      {message.status === 'failed' && (
        <p className="failure">
          <Icon name="warning" />
          <span>{message.error ?? texts.status.failed}</span>
          {mine && onRetry && (
            <button type="button" className="link" onClick={() => onRetry(message.id)}>
              {texts.tryAgain}
            </button>
          )}
          {mine && onDiscard && (
            <button type="button" className="link" onClick={() => onDiscard(message.id)}>
              {texts.discard}
            </button>
          )}
        </p>
      )}
    </li>
  )
})

function Note({ text, tone }: { text: string; tone?: 'danger' }) {
  return (
    <li className="day" data-tone={tone}>
      {text}
    </li>
  )
}

function Content({ content }: { content: Exclude<PhoneContent, { type: 'note' }> }) {
  const texts = useTexts(phoneTexts)
  switch (content.type) {
    case 'text':
    case 'location-request':
      return <Words text={content.body} />
    case 'template':
      return <Words text={content.text} />
    case 'tap':
      return <Words text={content.title} />
    case 'buttons':
    case 'list':
    case 'url-button':
      return (
        <>
          {content.header && (
            <p className="bubble-header" dir="auto">
              {content.header}
            </p>
          )}
          <Words text={content.body} />
          {content.footer && (
            <p className="bubble-footer" dir="auto">
              {content.footer}
            </p>
          )}
        </>
      )
    case 'media':
      return (
        <>
          <Card icon={content.media} tall={content.media === 'image' || content.media === 'video'} href={content.link}>
            <strong>{content.fileName ?? texts.media[content.media]}</strong>
            {content.link && <small>{content.link.replace(/^https?:\/\//, '')}</small>}
          </Card>
          {content.caption && <Words text={content.caption} />}
        </>
      )
    case 'location':
      return (
        <Card icon="pin">
          <strong>{content.name ?? texts.sharedLocation}</strong>
          <small>{content.address ?? `${content.latitude}, ${content.longitude}`}</small>
        </Card>
      )
    case 'other':
      return <p className="bubble-footer">{texts.otherMessage}</p>
  }
}

function Words({ text }: { text: string }) {
  return (
    <div className="bubble-text" dir="auto">
      {formatText(text)}
    </div>
  )
}

interface CardProps {
  icon: IconName
  tall?: boolean
  href?: string
  children: ReactNode
}

/** Stands for what the page cannot show: nothing is loaded from elsewhere. */
function Card({ icon, tall, href, children }: CardProps) {
  const inner = (
    <>
      <span className="card-picture">
        <Icon name={icon} />
      </span>
      <span className="card-text" dir="auto">
        {children}
      </span>
    </>
  )
  const className = tall ? 'card tall' : 'card'
  if (!href || !/^https?:\/\//.test(href)) return <div className={className}>{inner}</div>
  return (
    <a className={className} href={href} target="_blank" rel="noopener noreferrer">
      {inner}
    </a>
  )
}

/** The rows under a bubble. They stay live for good, as on a real phone: flows must cope with late taps. */
function Actions({ message, onAction, onOpenList, onShareLocation }: BubbleProps) {
  const texts = useTexts(phoneTexts)
  const { id: messageId, content } = message
  switch (content.type) {
    case 'buttons':
      return (
        <div className="actions">
          {content.buttons.map((button) => (
            <ActionButton
              key={button.id}
              icon="reply"
              label={button.title}
              onClick={() => onAction({ type: 'tap', messageId, id: button.id })}
            />
          ))}
        </div>
      )
    case 'list':
      return (
        <div className="actions">
          <ActionButton
            icon="list"
            label={content.button}
            opens
            onClick={() => onOpenList(messageId, content.button, content.sections)}
          />
        </div>
      )
    case 'url-button':
      return (
        <div className="actions">
          <ActionLink label={content.label} url={content.url} />
        </div>
      )
    case 'location-request':
      return (
        <div className="actions">
          <ActionButton icon="pin" label={texts.sendLocation} opens onClick={onShareLocation} />
        </div>
      )
    case 'template':
      if (content.buttons.length === 0) return null
      return (
        <div className="actions">
          {content.buttons.map(({ index, title, payload }) =>
            payload === null ? (
              <ActionLink key={index} label={title} />
            ) : (
              <ActionButton
                key={index}
                icon="reply"
                label={title}
                onClick={() => onAction({ type: 'template-button', messageId, index })}
              />
            ),
          )}
        </div>
      )
    default:
      return null
  }
}

interface ActionButtonProps {
  icon: IconName
  label: string
  /** It opens a sheet. */
  opens?: boolean
  onClick(): void
}

function ActionButton({ icon, label, opens, onClick }: ActionButtonProps) {
  return (
    <button type="button" className="action" aria-haspopup={opens ? 'dialog' : undefined} onClick={onClick}>
      <Icon name={icon} />
      <span dir="auto">{label}</span>
    </button>
  )
}

/** Opens a page. A template's own address stays with WhatsApp, so there it leads nowhere. */
function ActionLink({ label, url }: { label: string; url?: string }) {
  const texts = useTexts(phoneTexts)
  const inner = (
    <>
      <Icon name="open" />
      <span dir="auto">{label}</span>
    </>
  )
  // Only the web: a flow's author may not run script in this page by a `javascript:` address.
  if (!url || !/^https?:\/\//i.test(url)) return <span className="action">{inner}</span>
  return (
    <a className="action" href={url} target="_blank" rel="noopener noreferrer" aria-label={texts.openLink(label)}>
      {inner}
    </a>
  )
}

/** Only own messages have them: a phone does not know more about what it was sent. */
function Ticks({ status, label }: { status: NonNullable<PhoneMessage['status']>; label: string }) {
  return (
    <span className={`ticks ${status}`} role="img" aria-label={label} title={label}>
      {status === 'waiting' && <Icon name="clock" />}
      {status === 'failed' && <Icon name="warning" />}
      {(status === 'sent' || status === 'delivered' || status === 'read') && (
        <svg viewBox="0 0 18 12" aria-hidden="true">
          <path d="m1 6.500 3.500 3.500L11.500 2" />
          {status !== 'sent' && <path d="m8 9 1 1 7.500-8" />}
        </svg>
      )}
    </span>
  )
}
