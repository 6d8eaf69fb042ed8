import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { useState } from 'react'
import { useSurroundings } from '../api/surroundings.ts'
import { cardOf } from '../document/cards.ts'
import { CLIP_FORMAT, type Clip, pasteClip } from '../document/clipboard.ts'
import type { FlowModel } from '../document/flow-model.ts'
import { labelText } from '../document/local-text.ts'
import { putAt } from '../document/pointer.ts'
import { appTexts } from '../i18n/app.ts'
import { commandTexts } from '../i18n/commands.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { settleNames, unknownNames } from '../inspector/pasted-names.ts'
import { settingsWith, textsOf } from '../inspector/schemas.ts'
import { readFlow } from '../screens/flows/read-flow.ts'
import { Dialog } from '../ui/dialog.tsx'
import type { ActionContext } from './actions.ts'
import { choicesOf, NameChoices } from './ask-names.tsx'

const NO_DRAFTS: readonly FlowDocument[] = []

/** Looks into a file and says what it would bring into the open flow; only then does it, as one entry of the history. */
export function AskImport({ context, onClose }: { context: ActionContext; onClose(): void }) {
  const texts = useTexts(commandTexts)
  const { merge } = texts
  const { cancel } = useTexts(appTexts)
  const { language } = useLanguage()
  const { store, view } = context
  const { model } = store.getState()
  const drafts = useSurroundings(model.id).data?.drafts ?? NO_DRAFTS
  const [document, setDocument] = useState<FlowDocument | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const names = document
    ? unknownNames(
        mergedModel(model, document),
        document.nodes.map(({ id }) => NEW + id),
        drafts,
      )
    : []

  async function look(file: File | undefined): Promise<void> {
    if (!file) return
    setDocument(null)
    setProblem(null)
    setChosen([])
    const read = await readFlow(await file.text(), language)
    if (read.kind === 'flow') setDocument(read.document)
    else if (read.kind === 'wrong') setProblem(read.mistakes[0]?.message ?? texts.damagedClip)
    else setProblem(texts.damagedClip)
  }

  function bring(): void {
    if (!document) return
    const at = view.getState().canvas?.center() ?? { x: 0, y: 0 }
    const ids = pasteClip(store, clipOf(document, model.locale), at, language, texts.copySuffix, SAME)
    const choices = choicesOf(names, chosen)
    if (choices.length > 0)
      settleNames(
        store,
        ids.filter((id) => store.getState().model.nodes[id]),
        choices,
        SAME,
      )
    store.seal()
    onClose()
    view.select(ids)
    view.getState().canvas?.show(ids)
    view.say(texts.pasted(ids.length))
  }

  return (
    <Dialog
      title={merge.title}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button type="button" className="primary" disabled={!document} onClick={bring}>
            {merge.bring}
          </button>
        </>
      }
    >
      <p>{merge.lead}</p>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={merge.file}
        onChange={({ target }) => void look(target.files?.[0])}
      />
      <div role="status">
        {problem !== null && <p className="danger">{problem}</p>}
        {document && <Preview {...{ document, model, drafts, language }} />}
      </div>
      {names.length > 0 && (
        <>
          <h3>{texts.names.title}</h3>
          <NameChoices {...{ store, names, drafts, chosen }} onChosen={setChosen} />
        </>
      )}
    </Dialog>
  )
}

/** Pasting and mapping are one entry. */
const SAME = 'import'
/** Before ids of what is not there yet. */
const NEW = '~'

interface PreviewProps {
  document: FlowDocument
  model: FlowModel
  drafts: readonly FlowDocument[]
  language: ActionContext['language']
}

/** What will be created, what gets another id, and what is missing here. */
function Preview({ document, model, drafts, language }: PreviewProps) {
  const { merge } = useTexts(commandTexts)
  const { nodes, edges } = document
  const counts = new Map<string, number>()
  for (const { type } of nodes) counts.set(type, (counts.get(type) ?? 0) + 1)
  const kinds = [...counts].map(([type, count]) => {
    const card = cardOf(type)
    return `${count} × ${card ? labelText(card.label, language) : type}`
  })
  const taken = nodes.filter(({ id }) => model.nodes[id]).length
  const unknown = [...counts.keys()].filter((type) => !cardOf(type))
  const here = new Set([model.id, ...drafts.map(({ id }) => id)])
  const missing = nodes.flatMap((node) => settingsWith(FLOW, node).map(({ value }) => String(value)))
  const flows = [...new Set(missing)].filter((id) => id !== '' && !here.has(id))
  return (
    <ul className="unknown-names">
      <li>
        {merge.creates(nodes.length, new Intl.ListFormat(language, { type: 'unit' }).format(kinds), edges.length)}
      </li>
      {taken > 0 && <li>{merge.newIds(taken)}</li>}
      {document.locale !== model.locale && <li>{merge.otherLanguage(document.locale)}</li>}
      {unknown.length > 0 && <li className="warning">{merge.unknownKinds(unknown.join(', '))}</li>}
      {flows.length > 0 && <li className="warning">{merge.missingFlows(flows.join(', '))}</li>}
    </ul>
  )
}

const FLOW = new Set(['flow'])

function mergedModel(model: FlowModel, { nodes }: FlowDocument): FlowModel {
  const added = nodes.map((node) => [NEW + node.id, { ...node, id: NEW + node.id }] as const)
  return { ...model, nodes: { ...model.nodes, ...Object.fromEntries(added) } }
}

/** Its plain texts are in its own language: where the open flow is in another, they say so. */
function clipOf({ nodes, edges, locale, layout = {} }: FlowDocument, wanted: string): Clip {
  const steps = structuredClone(nodes)
  if (locale !== wanted)
    for (const node of steps)
      for (const { path, value } of textsOf(node))
        if (typeof value === 'string') putAt(node.data, path, { [locale]: value })
  return { format: CLIP_FORMAT, nodes: steps, edges, notes: layout.notes ?? [], frames: layout.frames ?? [] }
}
