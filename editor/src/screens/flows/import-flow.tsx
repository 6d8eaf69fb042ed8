import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { createFlow, type FlowRow, freeId } from '../../api/flow-list.ts'
import { cardOf } from '../../document/cards.ts'
import { labelText } from '../../document/local-text.ts'
import { appTexts } from '../../i18n/app.ts'
import { flowListTexts } from '../../i18n/flows.ts'
import { type Language, useLanguage, useTexts } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toasts.tsx'
import type { TypebotRemark } from './from-typebot.ts'
import { type ReadFlow, readFlow } from './read-flow.ts'

export interface ImportFlowProps {
  flows: readonly FlowRow[]
  onClose(): void
}

/** Looks into a file, says what it would create or what is wrong with it, and creates it only then. */
export function ImportFlow({ flows, onClose }: ImportFlowProps) {
  const texts = useTexts(flowListTexts)
  const { cancel } = useTexts(appTexts)
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const [read, setRead] = useState<ReadFlow | 'reading' | null>(null)
  const [isOver, setOver] = useState(false)
  const document = read !== null && read !== 'reading' && read.kind === 'flow' ? read.document : null

  async function look(file: File | undefined): Promise<void> {
    if (!file) return
    setRead('reading')
    setRead(await readFlow(await file.text(), language))
  }

  async function create(): Promise<void> {
    if (!document) return
    try {
      const id = await createFlow(document)
      showToast({ text: texts.imported(document.name) })
      navigate(`/flows/${id}`)
    } catch (error) {
      showToast({ text: texts.failed((error as Error).message), isError: true })
    }
  }

  return (
    <Dialog
      title={texts.importTitle}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button type="button" className="primary" disabled={!document} onClick={create}>
            {texts.importNow}
          </button>
        </>
      }
    >
      <p className="lead">{texts.importLead}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the control inside */}
      <div
        className="drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void look(event.dataTransfer.files[0])
        }}
      >
        <input
          type="file"
          accept=".json,application/json"
          aria-label={texts.chooseFile}
          onChange={(event) => look(event.target.files?.[0])}
        />
        <span className="lead">{texts.dropHere}</span>
      </div>
      <div role="status">
        {read === 'reading' && <p>{texts.reading}</p>}
        {read !== null && read !== 'reading' && <Report read={read} flows={flows} language={language} />}
      </div>
    </Dialog>
  )
}

function Report({ read, flows, language }: { read: ReadFlow; flows: readonly FlowRow[]; language: Language }) {
  const texts = useTexts(flowListTexts)
  if (read.kind === 'too-large') return <p className="danger">{texts.tooLarge}</p>
  if (read.kind === 'not-json') return <p className="danger">{texts.notJson(read.line)}</p>
  if (read.kind === 'wrong')
    return (
      <>
        <p className="danger">{texts.wrong(read.mistakes.length)}</p>
        <ul className="import-report">
          {read.mistakes.map(({ line, step, message }) => (
            <li key={`${line} ${message}`}>
              <b>{[line && texts.line(line), step && texts.step(step)].filter(Boolean).join(', ')}</b> {message}
            </li>
          ))}
        </ul>
      </>
    )
  const { document, errors, warnings, remarks } = read
  const taken = new Set(flows.map(({ id }) => id))
  const id = freeId(document.id, taken)
  const unknown = [...new Set(document.nodes.map(({ type }) => type))].filter((type) => !cardOf(type))
  return (
    <>
      <p>{texts.contains}</p>
      <ul className="import-report">
        <li>{texts.containsName(document.name, id)}</li>
        {id !== document.id && taken.has(document.id) && <li>{texts.renamedId(id, document.id)}</li>}
        <li>{texts.containsSteps(document.nodes.length, kindsOf(document, language))}</li>
        <li>{texts.containsLanguages(languagesOf(document, language))}</li>
        {unknown.length > 0 && <li className="warning">{texts.containsUnknown(unknown.join(', '))}</li>}
        {document.tests && <li>{texts.containsTests(document.tests.length)}</li>}
        {errors + warnings > 0 && <li>{texts.toDo(errors, warnings)}</li>}
      </ul>
      {remarks.length > 0 && (
        <>
          <p className="warning">{texts.fromTypebot}</p>
          <ul className="import-report">
            {remarks.map((remark) => (
              <li key={JSON.stringify(remark)}>{remarkText(remark, texts)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function remarkText(remark: TypebotRemark, texts: (typeof flowListTexts)['en']): string {
  if (remark.kind === 'variables') return texts.typebot.variables(remark.names.join(', '))
  return texts.typebot[remark.kind](remark.block, remark.group)
}

function kindsOf({ nodes }: FlowDocument, language: Language): string {
  const counts = new Map<string, number>()
  for (const { type } of nodes) counts.set(type, (counts.get(type) ?? 0) + 1)
  const kinds = [...counts].map(([type, count]) => {
    const card = cardOf(type)
    return `${count} × ${card ? labelText(card.label, language) : type}`
  })
  return new Intl.ListFormat(language, { type: 'unit' }).format(kinds)
}

function languagesOf({ locale, nodes }: FlowDocument, language: Language): string {
  const tags = new Set([locale, ...(JSON.stringify(nodes).match(LOCAL_TEXT) ?? []).map((tag) => tag.slice(1, -2))])
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const known = [...tags].filter((tag) => names.of(tag) !== tag)
  return new Intl.ListFormat(language).format(known.map((tag) => names.of(tag) ?? tag))
}
/** Keys of two letters, or with a country, are languages. */
const LOCAL_TEXT = /"(?!on"|of"|is"|id")[a-z]{2}(?:-[A-Z]{2})?":/g
