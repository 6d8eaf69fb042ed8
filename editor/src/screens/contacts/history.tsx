import type { LedgerEntry } from '@basta/engine/consent/ledger.ts'
import { useQuery } from '@tanstack/react-query'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { Link } from 'wouter'
import { CONTACTS, type ContactEvent } from '../../api/contacts.ts'
import { useFlows } from '../../api/flow-list.ts'
import { call } from '../../api/http.ts'
import type { PageOf } from '../../api/pages.ts'
import { useConsentWords } from '../../consent/consent-words.ts'
import { type ContactsTexts, contactsTexts } from '../../i18n/contacts.ts'
import { useTexts } from '../../i18n/language.tsx'
import { useAuthorName } from '../../ui/author-name.ts'
import { useFormat } from '../../ui/format.ts'
import { Moment } from '../../ui/moment.tsx'
import type { ContactParts } from './contact.tsx'

/** The ledger as sentences, newest first, each with its evidence. */
export function History({ contact, consent: { ledger, chain } }: ContactParts) {
  const texts = useTexts(contactsTexts)
  const words = useConsentWords()
  const { zoneName } = useFormat()
  const statuses = useStatuses(contact.id)
  // A confirmation is told with the stop that it confirms.
  const confirmations = new Map(
    ledger.flatMap((entry) => (entry.action === 'confirmation' && entry.evidence ? [[entry.evidence, entry]] : [])),
  )
  const own = ledger.filter((entry) => confirmations.get(entry.evidence ?? '') !== entry)
  const confirmed = (id: string) => {
    const messageId = confirmations.get(id)?.messageId
    return confirmations.has(id) && words.texts.delivery[statuses.get(messageId ?? '') ?? 'sent']
  }
  return (
    <section className="paper" aria-labelledby="history">
      <h2 id="history">{texts.history}</h2>
      {own.length === 0 && <p className="muted">{texts.noHistory}</p>}
      <ol className="timeline">
        {own.toReversed().map((entry) => (
          <li key={entry.id} data-action={entry.action}>
            <p>
              <Moment at={entry.effectiveAt} />, {[words.entry(entry), confirmed(entry.id)].filter(Boolean).join(', ')}
            </p>
            {entry.feedback?.text && <q dir="auto">{entry.feedback.text}</q>}
            <Evidence entry={entry} />
          </li>
        ))}
      </ol>
      {ledger.length > 0 && (
        <p className={chain.intact ? 'hint whole' : 'danger whole'} role={chain.intact ? undefined : 'alert'}>
          {chain.intact ? <ShieldCheck className="icon" /> : <ShieldAlert className="icon" />}
          {chain.intact ? texts.chainIntact(ledger.length) : texts.chainBroken(chain.fault?.message ?? '')}
        </p>
      )}
      <p className="hint">{words.texts.times(zoneName)}</p>
    </section>
  )
}

/** Their evidence is the entry that they belong to. */
const REFERRING: ReadonlySet<string> = new Set(['confirmation', 'feedback'])

function Evidence({ entry }: { entry: LedgerEntry }) {
  const texts = useTexts(contactsTexts)
  const words = useConsentWords()
  const { detection, flow, template, evidence, sentAt, receivedAt, effectiveAt, messageId, hash } = entry
  const authorName = useAuthorName()
  const actor = actorText(entry.actor, texts, authorName)
  const facts: [string, React.ReactNode][] = [
    [texts.facts.actor, `${actor}, ${words.texts.sources[entry.source]}`],
    [texts.facts.understood, detection && `${detection.rule} (${detection.lexicon})`],
    [texts.facts.flow, flow && <FlowLink key="flow" {...flow} />],
    [texts.facts.template, template],
    [texts.facts.evidence, REFERRING.has(entry.action) ? null : evidence],
    [texts.facts.sent, sentAt !== null && <Exactly at={sentAt} />],
    [texts.facts.received, <Exactly key="received" at={receivedAt} />],
    [texts.facts.effective, <Exactly key="effective" at={effectiveAt} />],
    [texts.facts.message, messageId && <code>{messageId}</code>],
    [texts.facts.fingerprint, <code key="hash">{hash}</code>],
  ]
  return (
    <details>
      <summary>{texts.entryDetails}</summary>
      <dl className="facts">
        {facts.map(
          ([fact, value]) =>
            value && (
              <div key={fact}>
                <dt>{fact}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  )
}

/** `api:<key>` and `operator:<name>` name somebody, the others say who it was themselves. */
function actorText(actor: string, { actors }: ContactsTexts, authorOf: (name: string) => string): string {
  const [kind = '', name = ''] = actor.split(/:(.*)/s)
  const text = Object.entries(actors).find(([known]) => known === kind)?.[1] ?? actor
  return typeof text === 'string' ? text : text(authorOf(name))
}

/** By its name; what was built in is no flow of the account. */
function FlowLink({ id, version, node }: NonNullable<LedgerEntry['flow']>) {
  const texts = useTexts(contactsTexts)
  const known = useFlows().data?.find((flow) => flow.id === id)
  if (!known) return <span title={`${id}, ${node}`}>{texts.flowGone(id)}</span>
  return <Link href={`/flows/${id}/versions/${version}`}>{texts.flowVersion(known.name, version)}</Link>
}

function Exactly({ at }: { at: number }) {
  const format = useFormat()
  return <time dateTime={new Date(at).toISOString()}>{format.zoned(at)}</time>
}

/** The latest status of each message that was sent to the person. */
function useStatuses(contactId: string): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ['contact', contactId, 'statuses'],
    queryFn: () => call<PageOf<ContactEvent>>('GET', `${CONTACTS}/${contactId}/events?kind=message.status&limit=500`),
  })
  return new Map((data?.items ?? []).toReversed().map((event) => [String(event.data.id), String(event.data.status)]))
}
