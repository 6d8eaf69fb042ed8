import type { Register } from '@basta/engine/contacts/contact.ts'
import { ArrowLeftRight, BellRing, Download, FileText, Plus, Upload } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { CONTACTS } from '../../api/contacts.ts'
import { queryText, usePages } from '../../api/pages.ts'
import { useMe } from '../../api/queries.ts'
import { LAYOUTS, UNSUBSCRIBES, type Unsubscribe, useCount } from '../../api/unsubscribes.ts'
import { mainIdentity, useConsentWords } from '../../consent/consent-words.ts'
import { ImportDialog } from '../../consent/import-dialog.tsx'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { unsubscribesTexts } from '../../i18n/unsubscribes.ts'
import { useFormat } from '../../ui/format.ts'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { Moment } from '../../ui/moment.tsx'
import { EmptyState, Page } from '../../ui/page.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { useFilter } from '../../ui/use-filter.ts'
import { type TableColumn, VirtualTable } from '../../ui/virtual-table.tsx'
import { AllowManyDialog } from './allow-many-dialog.tsx'
import { CompareDialog } from './compare-dialog.tsx'
import { keyOf, NOTHING_SELECTED, type Selection, sizeOf, toggled } from './selection.ts'
import '../../ui/lists.css'
import './unsubscribes.css'

const FILTERS = ['search', 'scope', 'register', 'order'] as const
const REGISTERS: readonly Register[] = ['contact', 'platform', 'operator', 'import', 'abuse', 'unreachable']

/** The unsubscribe list: who has stopped what, when, how, from which message, and what proves it. */
export function UnsubscribesScreen() {
  const texts = useTexts(unsubscribesTexts)
  const words = useConsentWords()
  const format = useFormat()
  const [filter, setFilter] = useFilter(FILTERS)
  const { order, ...matching } = filter
  const [open, setOpen] = useState<'add' | 'import' | 'compare' | 'allow' | null>(null)
  const [selection, setSelection] = useState<Selection>(NOTHING_SELECTED)
  const pages = usePages<Unsubscribe>(UNSUBSCRIBES, filter)
  const count = useCount(UNSUBSCRIBES, matching).data
  const mayConverse = useMe().data?.permissions.includes('converse') ?? false
  const selected = sizeOf(selection, count)
  const loaded = pages.rows ?? []

  const change = (changes: typeof filter) => {
    setSelection(NOTHING_SELECTED)
    setFilter(changes)
  }
  const checkbox: TableColumn<Unsubscribe> = {
    key: 'select',
    label: '',
    width: '28px',
    cell: (row) => (
      <span className="check">
        <input
          type="checkbox"
          aria-label={texts.select(nameOf(row))}
          checked={selection.isAll || selection.keys.has(keyOf(row))}
          onChange={() => setSelection(toggled(selection, row, loaded))}
        />
      </span>
    ),
  }
  const columns: TableColumn<Unsubscribe>[] = [
    ...(mayConverse ? [checkbox] : []),
    {
      key: 'person',
      label: texts.columns.person,
      width: 'minmax(0, 1.1fr)',
      cell: (row) => (
        <span className="two-lines">
          <Link href={`/contacts/${row.contactId}`}>{nameOf(row)}</Link>
          <small>{row.name ? identityOf(row) : words.texts.unnamed}</small>
        </span>
      ),
    },
    {
      key: 'what',
      label: texts.columns.what,
      width: 'minmax(0, 0.9fr)',
      cell: (row) => <strong className="stop-words">{words.stop(row)}</strong>,
    },
    {
      key: 'since',
      label: texts.columns.since,
      width: '144px',
      isMinor: true,
      cell: ({ since }) => <Moment at={since} />,
    },
    {
      key: 'how',
      label: texts.columns.how,
      width: 'minmax(0, 1fr)',
      isMinor: true,
      cell: ({ record, register }) => (
        <span className="two-lines">
          <span>{words.texts.registers[register]}</span>
          <small>{record && words.texts.sources[record.source]}</small>
        </span>
      ),
    },
    {
      key: 'message',
      label: texts.columns.message,
      width: 'minmax(0, 1.2fr)',
      ...{ isMinor: true, isLeast: true },
      cell: ({ record, after }) => {
        const template = record?.template ?? after?.template
        const flow = record?.flow ?? after?.flow
        const from = [template && words.texts.afterTemplate(template), flow && words.texts.inFlow(flow.id)]
        return (
          <span className="two-lines">
            <span dir="auto">{record && words.cause({ ...record, template: null })}</span>
            <small>{from.filter(Boolean).join(', ')}</small>
          </span>
        )
      },
    },
    {
      key: 'evidence',
      label: texts.columns.evidence,
      width: 'minmax(0, 0.8fr)',
      isMinor: true,
      cell: (row) => <Evidence row={row} />,
    },
  ]

  function identityOf({ identities }: Unsubscribe): string {
    const main = mainIdentity(identities)
    return main ? words.identity(main) : ''
  }
  function nameOf(row: Unsubscribe): string {
    return row.name || identityOf(row)
  }

  const exports: MenuItem[] = Object.entries(LAYOUTS).map(([layout, name]) => ({
    label: texts.exportAs(name),
    icon: <Download className="icon" />,
    onSelect: () => window.location.assign(`${UNSUBSCRIBES}/export${queryText({ ...matching, layout })}`),
  }))
  const imports: MenuItem[] = [
    { label: texts.importFile, icon: <Upload className="icon" />, onSelect: () => setOpen('import') },
    { label: texts.compare, icon: <ArrowLeftRight className="icon" />, onSelect: () => setOpen('compare') },
  ]
  const files = mayConverse ? [...imports, 'separator' as const, ...exports] : exports

  const isNarrowed = Object.keys(matching).length > 0
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <>
          <Menu label={texts.files} items={files} />
          {mayConverse && (
            <button type="button" className="primary" onClick={() => setOpen('add')}>
              <Plus className="icon" aria-hidden="true" />
              {texts.add}
            </button>
          )}
        </>
      }
    >
      <div className="filters">
        <SearchBox label={texts.search} value={filter.search ?? ''} onChange={(search) => change({ search })} />
        <Choice
          label={texts.scopeFilter}
          any={texts.allScopes}
          value={filter.scope}
          options={words.scopes.map((scope) => [scope, words.texts.stopped(words.scope(scope))])}
          onChange={(scope) => change({ scope })}
        />
        <Choice
          label={texts.registerFilter}
          any={texts.allRegisters}
          value={filter.register}
          options={REGISTERS.map((register) => [register, words.texts.registers[register]])}
          onChange={(register) => change({ register })}
        />
        <Choice
          label={texts.order}
          any={texts.orders.newest}
          value={order}
          options={[['oldest', texts.orders.oldest]]}
          onChange={(changed) => change({ order: changed })}
        />
        <span className="spacer" />
        {selected === 0 ? (
          <p className="hint" role="status">
            {count !== undefined && texts.count(count, format.number(count))}
          </p>
        ) : (
          <div className="selection-bar" role="status">
            <strong>{texts.selected(format.number(selected))}</strong>
            {!selection.isAll && count !== undefined && count > selected && (
              <button type="button" className="link" onClick={() => setSelection({ isAll: true, keys: new Map() })}>
                {texts.selectAll(format.number(count))}
              </button>
            )}
            <button type="button" className="link" onClick={() => setSelection(NOTHING_SELECTED)}>
              {texts.clear}
            </button>
            <button type="button" className="secondary" onClick={() => setOpen('allow')}>
              <BellRing className="icon" aria-hidden="true" />
              {texts.allowSelected}
            </button>
          </div>
        )}
      </div>
      <VirtualTable
        label={texts.title}
        columns={columns}
        pages={pages}
        keyOf={keyOf}
        placeKey={`unsubscribes ${JSON.stringify(filter)}`}
        total={count}
        empty={
          isNarrowed ? (
            <EmptyState text={texts.noneFound} action={<Link href="/unsubscribes">{texts.showAll}</Link>} />
          ) : (
            <EmptyState text={texts.none} />
          )
        }
      />
      {(open === 'add' || open === 'import') && (
        <ImportDialog
          subject="unsubscribes"
          isPaste={open === 'add'}
          scopes={words.scopes}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'compare' && <CompareDialog onClose={() => setOpen(null)} />}
      {open === 'allow' && (
        <AllowManyDialog
          selection={selection}
          filter={matching}
          count={selected}
          onClose={(isDone) => {
            setOpen(null)
            if (isDone) setSelection(NOTHING_SELECTED)
          }}
        />
      )}
    </Page>
  )
}

interface ChoiceProps {
  label: string
  /** What no choice is called. */
  any: string
  value: string | undefined
  options: [value: string, text: string][]
  onChange(value: string | undefined): void
}

function Choice({ label, any, value = '', options, onChange }: ChoiceProps) {
  return (
    <select
      className="select"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{any}</option>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  )
}

function Evidence({ row: { contactId, record } }: { row: Unsubscribe }) {
  const texts = useTexts(unsubscribesTexts)
  const { language } = useLanguage()
  return (
    <span className="two-lines">
      <a href={`${CONTACTS}/${contactId}/proof.html?locale=${language}`} target="_blank" rel="noopener">
        <FileText className="icon inline" aria-hidden="true" />
        {texts.proof}
      </a>
      <small title={record?.evidence ?? undefined}>{record?.evidence}</small>
    </span>
  )
}
