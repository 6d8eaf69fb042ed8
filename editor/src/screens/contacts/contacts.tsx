import type { Subscription } from '@basta/engine/contacts/subscription.ts'
import { Upload } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { CONTACTS, type Contact } from '../../api/contacts.ts'
import { queryText, usePages } from '../../api/pages.ts'
import { useMe } from '../../api/queries.ts'
import { useCount } from '../../api/unsubscribes.ts'
import { mainIdentity, useConsentWords } from '../../consent/consent-words.ts'
import { ImportDialog } from '../../consent/import-dialog.tsx'
import { SubscriptionWords } from '../../consent/subscription.tsx'
import { contactsTexts } from '../../i18n/contacts.ts'
import { useTexts } from '../../i18n/language.tsx'
import { useFormat } from '../../ui/format.ts'
import { Moment } from '../../ui/moment.tsx'
import { EmptyState, Page } from '../../ui/page.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { useFilter } from '../../ui/use-filter.ts'
import { type TableColumn, VirtualTable } from '../../ui/virtual-table.tsx'
import '../../ui/lists.css'

const VIEWS: readonly (Subscription | 'all')[] = ['all', 'subscribed', 'stopped', 'partly-stopped', 'never-asked']
const FILTERS = ['search', 'subscription'] as const

/** Everybody, with how they stand towards messages. */
export function ContactsScreen() {
  const texts = useTexts(contactsTexts)
  const format = useFormat()
  const words = useConsentWords()
  const me = useMe().data
  const [filter, setFilter] = useFilter(FILTERS)
  const [isImporting, setImporting] = useState(false)
  const pages = usePages<Contact>(CONTACTS, filter)
  const count = useCount(CONTACTS, filter).data

  const columns: TableColumn<Contact>[] = [
    { key: 'person', label: texts.columns.person, width: 'minmax(0, 1.3fr)', cell: (row) => <Person contact={row} /> },
    {
      key: 'subscription',
      label: texts.columns.subscription,
      width: 'minmax(0, 1.2fr)',
      cell: (row) => <SubscriptionWords contact={row} />,
    },
    {
      key: 'since',
      label: texts.columns.since,
      width: '120px',
      isMinor: true,
      isLeast: true,
      cell: (row) => <Since contact={row} />,
    },
    {
      key: 'lastWrote',
      label: texts.columns.lastWrote,
      width: '136px',
      isMinor: true,
      cell: (row) => <LastWrote contact={row} />,
    },
    { key: 'from', label: texts.columns.from, width: 'minmax(0, 1fr)', isMinor: true, cell: cameFrom },
    {
      key: 'tags',
      label: texts.columns.tags,
      width: 'minmax(0, 0.8fr)',
      ...{ isMinor: true, isLeast: true },
      cell: ({ tags }) => <span className="one-line muted">{tags.join(', ')}</span>,
    },
  ]

  function cameFrom({ lists, conversations }: Contact) {
    const names = lists.map(({ name }) => name).join(', ')
    const hasWritten = conversations.some(({ lastInboundAt }) => lastInboundAt !== null)
    return <span className="one-line muted">{names || (hasWritten ? texts.ownContact : '–')}</span>
  }

  const isNarrowed = Boolean(filter.search ?? filter.subscription)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        me?.permissions.includes('converse') && (
          <button type="button" className="secondary" onClick={() => setImporting(true)}>
            <Upload className="icon" aria-hidden="true" />
            {texts.importList}
          </button>
        )
      }
    >
      <div className="filters">
        <SearchBox label={texts.search} value={filter.search ?? ''} onChange={(search) => setFilter({ search })} />
        <nav className="views" aria-label={texts.views}>
          {VIEWS.map((view) => {
            const subscription = view === 'all' ? undefined : view
            return (
              <Link
                key={view}
                href={`/contacts${queryText({ ...filter, subscription })}`}
                aria-current={filter.subscription === subscription ? 'true' : undefined}
              >
                {texts.view[view]}
              </Link>
            )
          })}
        </nav>
        <span className="spacer" />
        <p className="hint" role="status">
          {count !== undefined && texts.count(count, format.number(count))}
        </p>
      </div>
      <VirtualTable
        label={texts.title}
        columns={columns}
        pages={pages}
        keyOf={({ id }) => id}
        placeKey={`contacts ${JSON.stringify(filter)}`}
        total={count}
        empty={
          isNarrowed ? (
            <EmptyState text={texts.noneFound} action={<Link href="/contacts">{texts.showAll}</Link>} />
          ) : (
            <EmptyState text={texts.none} />
          )
        }
      />
      {isImporting && <ImportDialog subject="contacts" scopes={words.scopes} onClose={() => setImporting(false)} />}
    </Page>
  )
}

function Person({ contact: { id, name, identities } }: { contact: Contact }) {
  const words = useConsentWords()
  const main = mainIdentity(identities)
  const identity = main ? words.identity(main) : ''
  return (
    <span className="two-lines">
      <Link href={`/contacts/${id}`}>{name || identity}</Link>
      <small>{name ? identity : words.texts.unnamed}</small>
    </span>
  )
}

function Since({ contact: { stops, createdAt } }: { contact: Contact }) {
  return <Moment at={stops[0]?.since ?? createdAt} isDay />
}

function LastWrote({ contact: { conversations } }: { contact: Contact }) {
  const texts = useTexts(contactsTexts)
  const last = Math.max(...conversations.map(({ lastInboundAt }) => lastInboundAt ?? 0))
  return last > 0 ? <Moment at={last} isDay /> : <span className="muted">{texts.never}</span>
}
