import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useSettings } from '../api/account.ts'
import { createFlow } from '../api/flow-list.ts'
import {
  type FlowSnapshot,
  type FlowVersion,
  nameSnapshot,
  nameVersion,
  useSnapshot,
  useSnapshots,
  useVersion,
  useVersions,
  useWaiting,
} from '../api/versions.ts'
import { replaceFlow } from '../document/flow-commands.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { stepName } from '../document/step-face.ts'
import { appTexts } from '../i18n/app.ts'
import { LANGUAGES, type Language, useLanguage, useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import { useAuthorName } from '../ui/author-name.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { useFormat } from '../ui/format.ts'
import { lazily } from '../ui/lazily.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { showToast } from '../ui/toasts.tsx'
import { DiffDrawing } from './diff-drawing.tsx'
import { DiffView } from './diff-view.tsx'
import './versions-dialog.css'

const FlowPreview = lazily(() => import('../templates/flow-preview.tsx').then((m) => m.FlowPreview))

export interface VersionsDialogProps {
  liveVersion: number | null
  /** The one that is looked at: `3`, or `draft-<ms>`. */
  shown: string | null
  mayDesign: boolean
  onShow(key: string | null): void
  onClose(): void
}

type Part = 'changes' | 'preview' | 'waiting' | 'name'

/** What the flow once was: every published version, and earlier drafts. To compare, try, name, restore or copy. */
export function VersionsDialog({ liveVersion, shown, mayDesign, onShow, onClose }: VersionsDialogProps) {
  const texts = useTexts(versionTexts)
  const authorName = useAuthorName()
  const format = useFormat()
  const id = useFlow(({ model }) => model.id)
  const versions = useVersions(id)
  const snapshots = useSnapshots(id)
  const number = shown !== null && /^\d+$/.test(shown) ? Number(shown) : null
  const snapshotAt = shown?.startsWith('draft-') ? Number(shown.slice(6)) : null
  const version = useVersion(id, number)
  const snapshot = useSnapshot(id, snapshotAt)
  const chosen = versions.data?.find((other) => other.version === number)
  const earlier = snapshots.data?.find(({ at }) => at === snapshotAt)

  return (
    <Dialog title={texts.versionsTitle} size="large" onClose={onClose}>
      <div className="flow-versions">
        <nav aria-label={texts.versionsTitle}>
          <h3>{texts.publishedVersions}</h3>
          <Loaded query={versions}>
            {(items) =>
              items.length === 0 ? (
                <p className="hint">{texts.noVersions}</p>
              ) : (
                <ul>
                  {[...items].reverse().map((item) => (
                    <li key={item.version}>
                      <button
                        type="button"
                        aria-current={item.version === number || undefined}
                        onClick={() => onShow(String(item.version))}
                      >
                        <strong>{titleOf(item, texts)}</strong>
                        {item.version === liveVersion && <span className="is-live">{texts.isLive}</span>}
                        <small>
                          {texts.byAt(authorName(item.publishedBy, { begins: true }), format.moment(item.publishedAt))}
                        </small>
                        {item.waiting > 0 && <small>{texts.waiting(item.waiting)}</small>}
                      </button>
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
          <h3>{texts.snapshots}</h3>
          <Loaded query={snapshots}>
            {(items) =>
              items.length === 0 ? (
                <p className="hint">{texts.noSnapshots}</p>
              ) : (
                <ul>
                  {items.map(({ at, savedBy, name }) => (
                    <li key={at}>
                      <button
                        type="button"
                        aria-current={at === snapshotAt || undefined}
                        onClick={() => onShow(`draft-${at}`)}
                      >
                        <strong>{name || texts.draftOf(format.moment(at))}</strong>
                        {name ? (
                          <small>{texts.byAt(authorName(savedBy, { begins: true }), format.moment(at))}</small>
                        ) : (
                          savedBy && <small>{authorName(savedBy, { begins: true })}</small>
                        )}
                      </button>
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
        </nav>
        {shown === null ? (
          <p className="hint">{texts.chooseOne}</p>
        ) : (
          <Loaded query={(snapshotAt === null ? version : snapshot) as UseQueryResult<FlowDocument>}>
            {(document) => (
              <Chosen
                key={shown}
                document={document}
                title={chosen ? titleOf(chosen, texts) : earlier?.name || texts.draftOf(format.moment(snapshotAt ?? 0))}
                version={chosen ?? null}
                snapshot={earlier ?? null}
                mayDesign={mayDesign}
                onClose={onClose}
              />
            )}
          </Loaded>
        )}
      </div>
    </Dialog>
  )
}

const titleOf = ({ version, name }: FlowVersion, texts: (typeof versionTexts)['en']) =>
  name ? texts.versionNamed(version, name) : texts.version(version)

interface ChosenProps {
  document: FlowDocument
  title: string
  /** Null for an earlier draft. */
  version: FlowVersion | null
  /** Null for a published version. */
  snapshot: FlowSnapshot | null
  mayDesign: boolean
  onClose(): void
}

function Chosen({ document, title, version, snapshot, mayDesign, onClose }: ChosenProps) {
  const texts = useTexts(versionTexts)
  const { undo } = useTexts(appTexts)
  const [, navigate] = useLocation()
  const store = useFlowStore()
  const [part, setPart] = useState<Part>('changes')

  function restore(): void {
    replaceFlow(store, document)
    showToast({ text: texts.restored, action: { label: undo, onSelect: () => store.undo() } })
    onClose()
  }

  async function copy(): Promise<void> {
    try {
      navigate(`/flows/${await createFlow({ ...document, name: texts.copyName(document.name, title) })}`)
    } catch (error) {
      showToast({ text: texts.failed((error as Error).message), isError: true })
    }
  }

  async function copyLink(): Promise<void> {
    await navigator.clipboard.writeText(window.location.href)
    showToast({ text: texts.linkCopied })
  }

  return (
    <section className="flow-version" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <div className="page-actions">
          {mayDesign && (
            <>
              <button type="button" className="primary" onClick={restore}>
                {texts.restore}
              </button>
              <button type="button" className="secondary" onClick={copy}>
                {texts.copyToNew}
              </button>
            </>
          )}
          <button type="button" className="secondary" onClick={copyLink}>
            {texts.link}
          </button>
        </div>
      </header>
      {version?.note && <p>{version.note}</p>}
      <Tabs<Part>
        label={title}
        selected={part}
        onSelect={setPart}
        tabs={[
          {
            key: 'changes',
            label: texts.tabs.changes,
            panel: () => <Differences document={document} version={version} />,
          },
          { key: 'preview', label: texts.tabs.preview, panel: () => <Preview document={document} /> },
          ...(version
            ? [
                {
                  key: 'waiting' as const,
                  label: texts.tabs.waiting,
                  panel: () => <WhoWaits document={document} version={version.version} />,
                },
                ...(mayDesign
                  ? [{ key: 'name' as const, label: texts.tabs.name, panel: () => <NameForm version={version} /> }]
                  : []),
              ]
            : []),
          ...(snapshot && mayDesign
            ? [
                {
                  key: 'name' as const,
                  label: texts.tabs.name,
                  panel: () => <SnapshotNameForm flowId={document.id} snapshot={snapshot} />,
                },
              ]
            : []),
        ]}
      />
    </section>
  )
}

function Differences({ document, version }: Pick<ChosenProps, 'document' | 'version'>) {
  const texts = useTexts(versionTexts)
  const store = useFlowStore()
  const id = useFlow(({ model }) => model.id)
  const [against, setAgainst] = useState<'draft' | 'before'>('draft')
  const draft = useMemo(() => store.document(), [store])
  const hasBefore = version !== null && version.version > 1
  const before = useVersion(id, hasBefore && against === 'before' ? version.version - 1 : null)
  return (
    <div className="version-part">
      {hasBefore && (
        <label className="compare-with">
          {texts.compareWith}
          <select
            className="select"
            value={against}
            onChange={(event) => setAgainst(event.target.value as 'draft' | 'before')}
          >
            <option value="draft">{texts.theDraft}</option>
            <option value="before">{texts.theOneBefore}</option>
          </select>
        </label>
      )}
      {against === 'draft' ? (
        <DiffView before={document} after={draft} />
      ) : (
        <Loaded query={before}>{(older) => <DiffView before={older} after={document} />}</Loaded>
      )}
    </div>
  )
}

/** Read-only: as it is drawn, and playing. */
function Preview({ document }: { document: FlowDocument }) {
  const { language: ui } = useLanguage()
  const own = document.locale.split('-')[0] ?? ''
  const language = own in LANGUAGES ? (own as Language) : ui
  return (
    <div className="version-part version-preview">
      <DiffDrawing title={document.name} document={document} />
      <FlowPreview
        document={document}
        language={language}
        says={firstWord(document, language)}
        settings={useSettings().data}
      />
    </div>
  )
}

/** What starts a flow: its first keyword, or a word that asks to stop. */
function firstWord({ nodes }: FlowDocument, language: Language): string {
  const triggers = nodes.filter(({ type }) => type === 'trigger').map(({ data }) => data)
  const keyword = triggers.flatMap(({ keywords }) => (Array.isArray(keywords) ? keywords : []))[0]
  if (typeof keyword === 'string') return keyword
  return triggers.some(({ on }) => on === 'opt-out') ? STOP[language] : HELLO[language]
}
const STOP: Record<Language, string> = { en: 'STOP', pt: 'PARAR', es: 'BAJA' }
const HELLO: Record<Language, string> = { en: 'Hello', pt: 'Oi', es: 'Hola' }

function WhoWaits({ document, version }: { document: FlowDocument; version: number }) {
  const texts = useTexts(versionTexts)
  const { language } = useLanguage()
  const waiting = useWaiting(document.id, version)
  const named = (nodeId: string) => {
    const node = document.nodes.find(({ id }) => id === nodeId)
    return node ? stepName(node, language) : nodeId
  }
  return (
    <div className="version-part">
      <Loaded query={waiting}>
        {(items) =>
          items.length === 0 ? (
            <p>{texts.nobodyWaits}</p>
          ) : (
            <ul>
              {items.map(({ nodeId, count }) => (
                <li key={nodeId}>{texts.waitsAt(count, named(nodeId))}</li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )
}

function SnapshotNameForm({ flowId, snapshot: { at, name } }: { flowId: string; snapshot: FlowSnapshot }) {
  const texts = useTexts(versionTexts)
  const [typed, setTyped] = useState(name)

  async function save(): Promise<void> {
    try {
      await nameSnapshot(flowId, at, typed.trim())
      showToast({ text: typed.trim() ? texts.draftNamed(typed.trim()) : texts.draftUnnamed })
    } catch (error) {
      showToast({ text: texts.failed((error as Error).message), isError: true })
    }
  }

  return (
    <form
      className="version-part"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field label={texts.draftName} hint={texts.draftNameHint}>
        {(control) => (
          <input {...control} maxLength={100} value={typed} onChange={(event) => setTyped(event.target.value)} />
        )}
      </Field>
      <button type="submit" className="primary">
        {texts.save}
      </button>
    </form>
  )
}

function NameForm({ version: { flowId, version, name, note } }: { version: FlowVersion }) {
  const texts = useTexts(versionTexts)
  const [typed, setTyped] = useState({ name, note })

  async function save(): Promise<void> {
    try {
      await nameVersion(flowId, version, typed)
    } catch (error) {
      showToast({ text: texts.failed((error as Error).message), isError: true })
    }
  }

  return (
    <form
      className="version-part"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field label={texts.versionName}>
        {(control) => (
          <input
            {...control}
            maxLength={100}
            value={typed.name}
            onChange={(event) => setTyped({ ...typed, name: event.target.value })}
          />
        )}
      </Field>
      <Field label={texts.versionNote}>
        {(control) => (
          <textarea
            {...control}
            className="textarea"
            rows={3}
            maxLength={1000}
            value={typed.note}
            onChange={(event) => setTyped({ ...typed, note: event.target.value })}
          />
        )}
      </Field>
      <button type="submit" className="primary">
        {texts.save}
      </button>
    </form>
  )
}
