import {
  BellOff,
  CalendarClock,
  CircleAlert,
  CircleCheck,
  Download,
  Ellipsis,
  Files,
  Trash2,
  TriangleAlert,
  Upload,
} from 'lucide-react'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { createFlow, deleteFlow, type FlowRow, useDocuments, useFlows } from '../../api/flow-list.ts'
import { fetchFlow } from '../../api/flows.ts'
import { useMe } from '../../api/queries.ts'
import { appTexts } from '../../i18n/app.ts'
import { flowListTexts } from '../../i18n/flows.ts'
import { useTexts } from '../../i18n/language.tsx'
import type { TemplateKey } from '../../templates/templates.ts'
import { useAuthorName } from '../../ui/author-name.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useFormat } from '../../ui/format.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Menu } from '../../ui/menu.tsx'
import { EmptyState, Page } from '../../ui/page.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { showToast } from '../../ui/toasts.tsx'
import { findInFlow, folded } from './find-in-flow.ts'
import { ImportFlow } from './import-flow.tsx'
import { letsPeopleStop } from './lets-people-stop.ts'
import { NewFlow } from './new-flow.tsx'
import { Sparkline } from './sparkline.tsx'
import './flows.css'

type OpenDialog = { kind: 'new'; template: TemplateKey } | { kind: 'import' } | { kind: 'delete'; flow: FlowRow }

/** All flows: what starts them, whether they are live, what is left to do, how they do. */
export function FlowsScreen() {
  const texts = useTexts(flowListTexts)
  const flows = useFlows()
  const me = useMe()
  const [search] = useSearchParams()
  const [dialog, setDialog] = useState<OpenDialog | null>(() => dialogIn(search))
  const mayDesign = me.data?.permissions.includes('design') ?? false
  const newFlow = (template: TemplateKey) => setDialog({ kind: 'new', template })
  const close = () => setDialog(null)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        mayDesign && (
          <>
            <button type="button" className="secondary" onClick={() => setDialog({ kind: 'import' })}>
              <Upload className="icon" aria-hidden="true" />
              {texts.importFile}
            </button>
            <button type="button" className="primary" onClick={() => newFlow('stop')}>
              {texts.newFlow}
            </button>
          </>
        )
      }
    >
      <Loaded query={flows}>
        {(rows) => (
          <>
            {!rows.some(letsPeopleStop) && <NoWayOut onSetUp={mayDesign ? () => newFlow('stop') : undefined} />}
            {rows.length === 0 ? (
              <EmptyState
                text={texts.empty}
                action={
                  mayDesign && (
                    <button type="button" className="primary" onClick={() => newFlow('stop')}>
                      {texts.templates.stop.name}
                    </button>
                  )
                }
              />
            ) : (
              <FlowTable rows={rows} mayDesign={mayDesign} onDelete={(flow) => setDialog({ kind: 'delete', flow })} />
            )}
            {dialog?.kind === 'new' && <NewFlow first={dialog.template} flows={rows} onClose={close} />}
            {dialog?.kind === 'import' && <ImportFlow flows={rows} onClose={close} />}
            {dialog?.kind === 'delete' && <DeleteFlow flow={dialog.flow} onClose={close} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** The empty canvas leads here: `/flows?new`, `/flows?import`. */
function dialogIn(search: URLSearchParams): OpenDialog | null {
  if (search.has('new')) return { kind: 'new', template: 'stop' }
  return search.has('import') ? { kind: 'import' } : null
}

function NoWayOut({ onSetUp }: { onSetUp?: () => void }) {
  const texts = useTexts(flowListTexts)
  return (
    <div className="notice no-way-out">
      <BellOff className="icon danger" aria-hidden="true" />
      <p>
        <strong>{texts.noWayOut}</strong>
        <br />
        <span className="lead">{texts.noWayOutHint}</span>
      </p>
      {onSetUp && (
        <button type="button" className="primary" onClick={onSetUp}>
          {texts.setUp}
        </button>
      )}
    </div>
  )
}

interface FlowTableProps {
  rows: readonly FlowRow[]
  mayDesign: boolean
  onDelete(flow: FlowRow): void
}

function FlowTable({ rows, mayDesign, onDelete }: FlowTableProps) {
  const texts = useTexts(flowListTexts)
  const [search, setSearch] = useState('')
  const found = useFound(rows, useDeferredValue(search))
  return (
    <>
      <input
        type="search"
        className="input flow-search"
        aria-label={texts.search}
        placeholder={texts.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div role="status" className={found.length === 0 ? 'empty-state' : 'visually-hidden'}>
        {found.length === 0 ? texts.nothingFound(search.trim()) : ''}
      </div>
      {found.length > 0 && (
        <table className="table flows">
          <thead>
            <tr>
              <th scope="col">{texts.columns.name}</th>
              <th scope="col">{texts.columns.startsWith}</th>
              <th scope="col">{texts.columns.state}</th>
              <th scope="col">{texts.columns.issues}</th>
              <th scope="col">{texts.columns.week}</th>
              <th scope="col">{texts.columns.optOuts}</th>
              <th scope="col">{texts.columns.changed}</th>
              <th scope="col">
                <span className="visually-hidden">{texts.columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ flow, excerpt }) => (
              <Row key={flow.id} flow={flow} excerpt={excerpt} mayDesign={mayDesign} onDelete={() => onDelete(flow)} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

interface Found {
  flow: FlowRow
  excerpt: string | null
}

/** Flows that have the words in their name or their keywords and, a moment later, those that have them in a text. */
function useFound(rows: readonly FlowRow[], search: string): Found[] {
  const wanted = folded(search.trim())
  const ids = useMemo(() => rows.map(({ id }) => id), [rows])
  const documents = useDocuments(ids, wanted.length > 1)
  return useMemo(() => {
    if (wanted === '') return rows.map((flow) => ({ flow, excerpt: null }))
    return rows.flatMap((flow): Found[] => {
      const near = [flow.name, ...flow.triggers.flatMap(({ words }) => words)]
      if (near.some((text) => folded(text).includes(wanted))) return [{ flow, excerpt: null }]
      const document = documents.data?.find(({ id }) => id === flow.id)
      const hit = document && findInFlow(document, search)
      return hit ? [{ flow, excerpt: hit.excerpt }] : []
    })
  }, [rows, documents.data, search, wanted])
}

interface RowProps {
  flow: FlowRow
  /** Where the words that are looked for stand in its texts. */
  excerpt: string | null
  mayDesign: boolean
  onDelete(): void
}

function Row({ flow, excerpt, mayDesign, onDelete }: RowProps) {
  const texts = useTexts(flowListTexts)
  const format = useFormat()
  const authorName = useAuthorName()
  const { id, name, triggers, updatedAt, savedBy, conversations, optOuts } = flow
  return (
    <tr>
      <th scope="row" data-column="name">
        <Link href={`/flows/${id}`}>{name}</Link>
        {excerpt !== null && (
          <small>
            {texts.foundIn} <q>{excerpt}</q>
          </small>
        )}
      </th>
      <Cell label={texts.columns.startsWith}>
        <Triggers triggers={triggers} />
      </Cell>
      <Cell label={texts.columns.state}>
        <State flow={flow} />
      </Cell>
      <Cell label={texts.columns.issues}>
        <IssueCounts {...flow.issues} />
      </Cell>
      <Cell label={texts.columns.week}>
        <Sparkline values={conversations} describe={texts.byDay} />
      </Cell>
      <Cell label={texts.columns.optOuts}>
        <Sparkline values={optOuts} describe={texts.byDay} />
      </Cell>
      <Cell label={texts.columns.changed}>
        <time dateTime={new Date(updatedAt).toISOString()} title={format.zoned(updatedAt)}>
          {savedBy
            ? texts.changedBy(authorName(savedBy, { begins: true }), format.ago(updatedAt, Date.now()))
            : format.ago(updatedAt, Date.now())}
        </time>
      </Cell>
      <td data-column="actions">
        <RowMenu flow={flow} mayDesign={mayDesign} onDelete={onDelete} />
      </td>
    </tr>
  )
}

/** On narrow screens rows are cards, and each value says what it is. */
function Cell({ label, children }: { label: string; children: ReactNode }) {
  return <td data-label={label}>{children}</td>
}

const SHOWN_WORDS = 4

function Triggers({ triggers }: Pick<FlowRow, 'triggers'>) {
  const texts = useTexts(flowListTexts)
  const words = [...new Set(triggers.flatMap((trigger) => trigger.words))]
  const others = [...new Set(triggers.filter((trigger) => trigger.words.length === 0).map(({ type }) => type))]
  return (
    <ul className="trigger-words">
      {others.map((type) => (
        <li key={type}>{texts.triggers[type] ?? type}</li>
      ))}
      {words.slice(0, SHOWN_WORDS).map((word) => (
        <li key={word} className="word">
          {word}
        </li>
      ))}
      {words.length > SHOWN_WORDS && <li className="more">{texts.moreWords(words.length - SHOWN_WORDS)}</li>}
    </ul>
  )
}

function State({ flow: { publishedVersion, hasUnpublishedChanges, planned } }: { flow: FlowRow }) {
  const texts = useTexts(flowListTexts)
  const format = useFormat()
  return (
    <>
      {publishedVersion === null ? (
        <span className="flow-state">{texts.neverPublished}</span>
      ) : (
        <span className="flow-state live">
          <CircleCheck className="icon" aria-hidden="true" />
          {hasUnpublishedChanges ? texts.liveChanged(publishedVersion) : texts.live(publishedVersion)}
        </span>
      )}
      {planned && (
        <span className={planned.hasFailed ? 'flow-state danger' : 'flow-state'}>
          {planned.hasFailed ? (
            <CircleAlert className="icon" aria-hidden="true" />
          ) : (
            <CalendarClock className="icon" aria-hidden="true" />
          )}
          {planned.hasFailed ? texts.planFailed : texts.goesLive(format.moment(planned.at))}
        </span>
      )}
    </>
  )
}

function IssueCounts({ error, warning }: FlowRow['issues']) {
  const texts = useTexts(flowListTexts)
  if (error + warning === 0) return <span className="muted">{texts.nothingToDo}</span>
  return (
    <ul className="flow-issues">
      {error > 0 && (
        <li className="danger">
          <CircleAlert className="icon" aria-hidden="true" />
          {texts.stoppers(error)}
        </li>
      )}
      {warning > 0 && (
        <li className="warning">
          <TriangleAlert className="icon" aria-hidden="true" />
          {texts.surprises(warning)}
        </li>
      )}
    </ul>
  )
}

function RowMenu({ flow, mayDesign, onDelete }: Pick<RowProps, 'flow' | 'mayDesign' | 'onDelete'>) {
  const texts = useTexts(flowListTexts)
  const [, navigate] = useLocation()

  const attempt = (work: () => Promise<void>) => () =>
    work().catch((error: Error) => showToast({ text: texts.failed(error.message), isError: true }))

  const duplicate = attempt(async () => {
    const { document } = await fetchFlow(flow.id)
    navigate(`/flows/${await createFlow({ ...document, name: texts.copyOf(document.name) })}`)
  })
  const download = attempt(async () => {
    const { document } = await fetchFlow(flow.id)
    saveFile(`${flow.id}.flow.json`, `${JSON.stringify(document, null, 2)}\n`)
  })

  return (
    <Menu
      label={texts.actionsOf(flow.name)}
      icon={<Ellipsis className="icon" aria-hidden="true" />}
      items={[
        { label: texts.open, onSelect: () => navigate(`/flows/${flow.id}`) },
        {
          label: texts.exportFile,
          icon: <Download className="icon" aria-hidden="true" />,
          onSelect: download,
        },
        ...(mayDesign
          ? [
              { label: texts.duplicate, icon: <Files className="icon" aria-hidden="true" />, onSelect: duplicate },
              'separator' as const,
              {
                label: texts.remove,
                icon: <Trash2 className="icon" aria-hidden="true" />,
                isDanger: true,
                onSelect: onDelete,
              },
            ]
          : []),
      ]}
    />
  )
}

function DeleteFlow({ flow, onClose }: { flow: FlowRow; onClose(): void }) {
  const texts = useTexts(flowListTexts)
  const { cancel } = useTexts(appTexts)

  async function remove(): Promise<void> {
    try {
      await deleteFlow(flow.id)
      showToast({ text: texts.removed(flow.name) })
      onClose()
    } catch (error) {
      showToast({ text: texts.failed((error as Error).message), isError: true })
    }
  }

  return (
    <Dialog
      title={texts.removeTitle(flow.name)}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button type="button" className="primary dangerous" onClick={remove}>
            {texts.removeNow}
          </button>
        </>
      }
    >
      <p>{flow.publishedVersion === null ? texts.removeDraft : texts.removeLive}</p>
    </Dialog>
  )
}
