import { languageName } from '@basta/nodes/language-name.ts'
import { ArrowLeft, BellOff, BellRing, Ellipsis, Eraser, FileJson, Headset, Link2, Printer } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import {
  CONTACTS,
  type ConsentState,
  type Contact,
  contactsChanged,
  useConsent,
  useContact,
} from '../../api/contacts.ts'
import { useFlows } from '../../api/flow-list.ts'
import { call, Problem } from '../../api/http.ts'
import { useMe } from '../../api/queries.ts'
import { mainIdentity, useConsentWords } from '../../consent/consent-words.ts'
import { SubscriptionWords } from '../../consent/subscription.tsx'
import { contactsTexts } from '../../i18n/contacts.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { useFormat } from '../../ui/format.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { Moment } from '../../ui/moment.tsx'
import { EmptyState, Page } from '../../ui/page.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { AllowDialog } from './allow-dialog.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { History } from './history.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { Messages } from './messages.tsx'
import { StopDialog } from './stop-dialog.tsx'
import '../../ui/lists.css'
import './contact.css'

/** One person: what they want to get first, then how it came about, and what can be done. */
export function ContactScreen({ id }: { id: string }) {
  const texts = useTexts(contactsTexts)
  const record = useContact(id)
  const consent = useConsent(id)
  if (record.error instanceof Problem && record.error.status === 404) {
    return (
      <Page title={texts.title}>
        <EmptyState text={texts.notFound} action={<Link href="/contacts">{texts.back}</Link>} />
      </Page>
    )
  }
  return (
    <Loaded query={record}>
      {(contact) => <Loaded query={consent}>{(state) => <OneContact contact={contact} consent={state} />}</Loaded>}
    </Loaded>
  )
}

export interface ContactParts {
  contact: Contact
  consent: ConsentState
}

type DialogName = 'stop' | 'allow' | 'link' | 'erase'

function OneContact({ contact, consent }: ContactParts) {
  const texts = useTexts(contactsTexts)
  const words = useConsentWords()
  const [, goTo] = useLocation()
  const [open, setOpen] = useState<DialogName | null>(null)
  const close = () => setOpen(null)
  const main = mainIdentity(contact.identities)
  const identity = main ? words.identity(main) : ''
  const name = contact.name || identity
  return (
    <Page
      title={name}
      lead={
        <>
          {contact.name && <span className="contact-number">{identity}</span>}
          <Link href="/contacts" className="back-link">
            <ArrowLeft className="icon" aria-hidden="true" />
            {texts.back}
          </Link>
        </>
      }
      actions={<Actions contact={contact} onOpen={setOpen} />}
    >
      <div className="contact">
        <div className="contact-main">
          <Subscription contact={contact} consent={consent} />
          <History contact={contact} consent={consent} />
        </div>
        <div className="contact-side">
          <Messages contact={contact} />
          <Details contact={contact} consent={consent} />
        </div>
      </div>
      {open === 'stop' && <StopDialog id={contact.id} name={name} onClose={close} />}
      {open === 'allow' && <AllowDialog contact={contact} name={name} onClose={close} />}
      {open === 'link' && <LinkDialog id={contact.id} onClose={close} />}
      {open === 'erase' && (
        <EraseDialog
          name={name}
          onClose={close}
          onErase={async () => {
            await call('POST', `${CONTACTS}/${contact.id}/erase`)
            close()
            showToast({ text: texts.erased })
            goTo('/contacts', { replace: true })
            await contactsChanged(contact.id)
          }}
        />
      )}
    </Page>
  )
}

/** Stopping is plain; allowing again asks for evidence, so it stands behind it. */
function Actions({ contact, onOpen }: { contact: Contact; onOpen(dialog: DialogName): void }) {
  const texts = useTexts(contactsTexts)
  const { language } = useLanguage()
  const permissions = useMe().data?.permissions ?? []
  const mayConverse = permissions.includes('converse')
  const isTakenOver = contact.conversations.some(({ takeover }) => takeover)
  const open = (path: string) => window.open(`${CONTACTS}/${contact.id}/${path}`, '_blank', 'noopener')

  async function changeTakeover(): Promise<void> {
    await call('POST', `${CONTACTS}/${contact.id}/takeover`, { body: { action: isTakenOver ? 'release' : 'begin' } })
    await contactsChanged(contact.id)
  }

  const items: (MenuItem | 'separator')[] = [
    {
      label: texts.proofPage,
      icon: <Printer className="icon" />,
      onSelect: () => open(`proof.html?locale=${language}`),
    },
    { label: texts.proofFile, icon: <FileJson className="icon" />, onSelect: () => open('proof') },
  ]
  if (mayConverse)
    items.push({ label: texts.unsubscribeLink, icon: <Link2 className="icon" />, onSelect: () => onOpen('link') })
  if (permissions.includes('administer')) {
    const erase = {
      label: texts.erase,
      icon: <Eraser className="icon" />,
      isDanger: true,
      onSelect: () => onOpen('erase'),
    }
    items.push('separator', erase)
  }
  return (
    <>
      {mayConverse && (
        <>
          <button type="button" className="secondary" onClick={changeTakeover}>
            <Headset className="icon" aria-hidden="true" />
            {isTakenOver ? texts.giveBack : texts.takeover}
          </button>
          {contact.stops.length > 0 && (
            <button type="button" className="secondary" onClick={() => onOpen('allow')}>
              <BellRing className="icon" aria-hidden="true" />
              {texts.allowAgain}
            </button>
          )}
          {contact.subscription !== 'stopped' && (
            <button type="button" className="secondary" onClick={() => onOpen('stop')}>
              <BellOff className="icon" aria-hidden="true" />
              {texts.stopMessages}
            </button>
          )}
        </>
      )}
      <Menu label={texts.more} icon={<Ellipsis className="icon" />} items={items} />
    </>
  )
}

/** How the person stands towards messages, in words. */
function Subscription({ contact, consent: { stops, hold, optIns, ledger } }: ContactParts) {
  const texts = useTexts(contactsTexts)
  const words = useConsentWords()
  const format = useFormat()
  const instead = optIns.length > 0 ? texts.agreed : texts.neverAsked
  return (
    <section className="paper" aria-labelledby="subscription">
      <h2 id="subscription">{texts.subscription}</h2>
      <div className={`standing ${contact.subscription}`}>
        <SubscriptionWords contact={contact} />
        {stops.length === 0 && <p>{`${texts.getsEverything} ${instead}`}</p>}
        <ul>
          {stops.map((stop) => {
            const entry = ledger.find(({ id }) => id === stop.entryId)
            const cause = entry && words.cause(entry)
            const how = entry ? words.texts.sources[entry.source] : words.texts.registers[stop.register]
            return (
              <li key={`${stop.register} ${stop.scope}`}>
                {stops.length > 1 && <strong>{words.stop(stop)} </strong>}
                {texts.since('')}
                <Moment at={stop.since} />, {cause || how}
                <small>{words.texts.registers[stop.register]}</small>
              </li>
            )
          })}
          {optIns.map(({ scope, since, entryId }) => (
            <li key={entryId + scope}>
              {words.texts.agreedTo(words.scope(scope))} {texts.since('')}
              <Moment at={since} />
            </li>
          ))}
        </ul>
        {hold && <p className="tone-partly">{texts.heldUntil(format.moment(hold.expiresAt))}</p>}
      </div>
    </section>
  )
}

function Details({ contact, consent }: ContactParts) {
  const texts = useTexts(contactsTexts)
  const words = useConsentWords()
  const { language } = useLanguage()
  const { identities, tags, lists, attributes, locale, createdAt, outbox, conversations } = contact
  const kinds = { wa_id: words.texts.phone, bsuid: words.texts.userId, parent_bsuid: words.texts.parentId }
  const flows = conversations.flatMap(({ flow }) => flow ?? [])
  const named = useFlows().data
  const flowName = (id: string) => named?.find((flow) => flow.id === id)?.name ?? id
  return (
    <section className="paper" aria-labelledby="details">
      <h2 id="details">{texts.details}</h2>
      <dl className="facts">
        {identities.map((identity) => (
          <div key={identity.kind + identity.value}>
            <dt>{kinds[identity.kind]}</dt>
            <dd>{words.identity(identity)}</dd>
          </div>
        ))}
        <div>
          <dt>{texts.language}</dt>
          <dd>{languageName(locale, language)}</dd>
        </div>
        <div>
          <dt>{texts.knownSince}</dt>
          <dd>
            <Moment at={createdAt} isDay />
          </dd>
        </div>
        {lists.length > 0 && (
          <div>
            <dt>{texts.lists}</dt>
            <dd>{lists.map(({ name }) => name).join(', ')}</dd>
          </div>
        )}
        {tags.length > 0 && (
          <div>
            <dt>{texts.tags}</dt>
            <dd>{tags.join(', ')}</dd>
          </div>
        )}
        {Object.entries(attributes).map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
        {consent.feedback.length > 0 && (
          <div>
            <dt>{texts.reasons}</dt>
            {consent.feedback.map(({ reason, text, entryId }) => (
              <dd key={entryId}>
                {words.texts.reasons[reason]}
                {text && <q dir="auto">{text}</q>}
              </dd>
            ))}
          </div>
        )}
      </dl>
      {flows.map((flow) => (
        <p key={flow.id}>
          <Link href={`/flows/${flow.id}`}>{texts.inFlow(flowName(flow.id))}</Link>
        </p>
      ))}
      {outbox > 0 && <p className="muted">{texts.waiting(outbox)}</p>}
    </section>
  )
}
