import type { FlowNode, Json } from '@basta/nodes/contract.ts'
import { useState } from 'react'
import { keepAsNote } from '../../document/flow-commands.ts'
import { useFlow, useFlowStore } from '../../document/flow-context.tsx'
import type { FlowModel } from '../../document/flow-model.ts'
import type { Conflict } from '../../document/merge.ts'
import { stepName } from '../../document/step-face.ts'
import { conflictTexts } from '../../i18n/conflicts.ts'
import { type Language, useLanguage, useTexts } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { nameSetting } from '../../versions/setting-name.ts'
import './conflicts-dialog.css'

/** What two people have changed at once: both are shown, and the person chooses. */
export function ConflictsDialog() {
  const texts = useTexts(conflictTexts)
  const { language } = useLanguage()
  const store = useFlowStore()
  const conflicts = useFlow((state) => state.conflicts)
  const model = useFlow((state) => state.model)
  const [putOff, setPutOff] = useState<readonly Conflict[]>([])
  const isShown = conflicts.some((conflict) => !putOff.includes(conflict))
  if (conflicts.length === 0) return null
  if (!isShown)
    return (
      <button type="button" className="primary conflicts-left" onClick={() => setPutOff([])}>
        {texts.open(conflicts.length)}
      </button>
    )
  return (
    <Dialog
      title={texts.title}
      size="large"
      onClose={() => setPutOff(conflicts)}
      actions={
        <button type="button" className="secondary" onClick={() => setPutOff(conflicts)}>
          {texts.later}
        </button>
      }
    >
      <p className="lead">{texts.lead}</p>
      <ul className="conflicts">
        {conflicts.map((conflict) => {
          const place = placeOf(conflict, model, language)
          const shown = (value: unknown) => linesOf(value, language).join('\n')
          const isText = typeof conflict.mine !== 'undefined' && typeof conflict.theirs !== 'undefined'
          return (
            <li key={JSON.stringify(conflict.path)}>
              <h3>{place}</h3>
              <div className="conflict-sides">
                <figure>
                  <figcaption>{texts.mine}</figcaption>
                  <blockquote dir="auto">{shown(conflict.mine)}</blockquote>
                  <button type="button" className="secondary" onClick={() => store.resolve(conflict, 'mine')}>
                    {texts.keepMine}
                  </button>
                </figure>
                <figure>
                  <figcaption>{texts.theirs}</figcaption>
                  <blockquote dir="auto">{shown(conflict.theirs)}</blockquote>
                  <button type="button" className="secondary" onClick={() => store.resolve(conflict, 'theirs')}>
                    {texts.keepTheirs}
                  </button>
                </figure>
              </div>
              {isText && (
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    keepAsNote(store, `${place}\n\n${shown(conflict.theirs)}`, String(conflict.path[1] ?? ''))
                    store.resolve(conflict, 'mine')
                  }}
                >
                  {texts.keepBoth}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}

/** What was changed, in words. */
function placeOf({ path, mine, theirs }: Conflict, { nodes }: FlowModel, language: Language): string {
  const texts = conflictTexts[language]
  const [collection, id = '', part, ...setting] = path
  if (collection === 'name' || collection === 'locale' || collection === 'tests') return texts.parts[collection]
  if (collection === 'notes' || collection === 'frames') return texts.parts[collection]
  const either = (mine ?? theirs) as (Partial<FlowNode> & { source?: string }) | undefined
  if (collection === 'edges') {
    const source = nodes[either?.source ?? '']
    return texts.connection(source ? stepName(source, language) : String(id))
  }
  if (collection !== 'nodes') return texts.parts.other
  const node = nodes[id] ?? (part === undefined ? (either as FlowNode | undefined) : undefined)
  const name = node ? stepName(node, language) : String(id)
  if (part === 'name') return texts.setting(name, texts.parts.stepName)
  if (part === 'position' || part === 'off') return texts.setting(name, texts.parts[part])
  if (part !== 'data' || !node) return texts.step(name)
  return texts.setting(name, nameSetting(node.type, setting, node.data, language).name)
}

/** The texts in a value, line by line; a whole step says that it stays. */
function linesOf(value: unknown, language: Language): string[] {
  const texts = conflictTexts[language]
  if (value === undefined) return [texts.deleted]
  const found = textsIn(isNode(value) ? value.data : (value as Json), language)
  return isNode(value) ? [texts.stays, ...found] : found
}

const isNode = (value: unknown): value is FlowNode => typeof value === 'object' && value !== null && 'data' in value

function textsIn(value: Json, language: Language): string[] {
  const texts = conflictTexts[language]
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [new Intl.NumberFormat(language).format(value)]
  if (typeof value === 'boolean') return [value ? texts.yes : texts.no]
  if (value === null) return []
  // Ids name things for the engine, not for people.
  const inner = Array.isArray(value)
    ? value
    : Object.entries(value).flatMap(([key, item]) => (key === 'id' ? [] : [item]))
  return inner.flatMap((item) => textsIn(item, language))
}
