import { saidIn } from '@basta/engine/flow/fields.ts'
import type { FlowNode, Text } from '@basta/nodes/contract.ts'
import { fold } from '@basta/nodes/fold.ts'
import { literalText } from '@basta/nodes/literal-text.ts'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { cardOf } from '../document/cards.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import type { FlowModel } from '../document/flow-model.ts'
import { stepName } from '../document/step-face.ts'
import { keepTranslation, setText, versionOf } from '../document/text-commands.ts'
import { useViewStore } from '../document/view-store.ts'
import { inspectorTexts } from '../i18n/inspector.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { FormStepProvider } from './form-step.tsx'
import { textState, useFlowLanguages, useLanguageName } from './languages.tsx'
import { helpOf, type Schema, schemaOf, shapeOf, textsOf, titleOf } from './schemas.ts'
import { TemplateInput } from './template-input.tsx'
import { useFormKeys } from './use-form-keys.ts'
import './inspector.css'
import './text-table.css'

type Filter = 'all' | 'missing' | 'stale' | 'tooLong'

interface Row {
  node: FlowNode
  path: string
  text: Text
  /** With the built-in words where nothing is written. */
  said: Text
  /** The limit of WhatsApp, in characters. */
  max: number | undefined
  isLong: boolean
  hasBuiltIn: boolean
}

/** All texts of the flow, one line each, in all its languages side by side. */
export function TextTable() {
  const texts = useTexts(inspectorTexts)
  const store = useFlowStore()
  const onKeyDown = useFormKeys()
  const languages = useFlowLanguages()
  const nameOf = useLanguageName()
  const [filter, setFilter] = useState<Filter>('all')
  const [search, setSearch] = useState('')
  const model = useFlow((state) => state.model)
  const rows = useMemo(() => rowsOf(model.nodes), [model.nodes])
  const shown = useMemo(() => {
    const wanted = fold(search)
    return rows.filter((row) => isLike(row, filter, languages, model) && (wanted === '' || says(row, wanted)))
  }, [rows, filter, search, languages, model])
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => placeOf(shown[index]),
    estimateSize: () => 96,
    overscan: 6,
  })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the controls inside
    <div className="text-table" onBlur={() => store.seal()} onKeyDown={onKeyDown}>
      <div className="text-filters">
        <div className="language-tabs" role="radiogroup" aria-label={texts.show}>
          {(Object.keys(texts.filters) as Filter[]).map((one) => (
            <label key={one}>
              <input type="radio" name="text-filter" checked={one === filter} onChange={() => setFilter(one)} />
              <span>{texts.filters[one]}</span>
            </label>
          ))}
        </div>
        <input
          className="input"
          type="search"
          aria-label={texts.searchTexts}
          placeholder={texts.searchTexts}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <p className="hint" role="status">
          {texts.countTexts(shown.length)}
        </p>
      </div>
      {shown.length === 0 ? (
        <p className="hint">{rows.length === 0 ? texts.noTexts : texts.noTextsLeft}</p>
      ) : (
        <div ref={scroller} className="text-scroller" tabIndex={-1}>
          <table
            className="table"
            aria-label={texts.allTexts}
            aria-rowcount={shown.length + 1}
            style={{ '--languages': languages.length } as object}
          >
            <thead>
              <tr>
                <th scope="col">{texts.step}</th>
                {languages.map((tag) => (
                  <th key={tag} scope="col">
                    {nameOf(tag)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody style={{ height: virtual.getTotalSize() }}>
              {virtual.getVirtualItems().map(({ key, index, start }) => {
                const row = shown[index]
                return (
                  row && (
                    <tr
                      key={String(key)}
                      ref={virtual.measureElement}
                      data-index={index}
                      aria-rowindex={index + 2}
                      style={{ transform: `translateY(${start}px)` }}
                    >
                      <RowCells row={row} languages={languages} />
                    </tr>
                  )
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

const placeOf = (row: Row | undefined) => (row ? row.node.id + row.path : '')

const known = new WeakMap<FlowNode, readonly Row[]>()

function rowsOf(nodes: FlowModel['nodes']): readonly Row[] {
  return Object.values(nodes).flatMap((node) => {
    let rows = known.get(node)
    if (!rows) {
      const card = cardOf(node.type)
      rows = textsOf(node).map((field) => ({
        ...{ node, path: field.path, text: field.value, said: saidIn(field), isLong: field.widget === 'long-text' },
        max: card?.maxChars?.(field.path, node.data as never),
        hasBuiltIn: field.builtIn !== undefined,
      }))
      known.set(node, rows)
    }
    return rows
  })
}

function isLike(
  { node, path, text, said, max }: Row,
  filter: Filter,
  languages: readonly string[],
  model: FlowModel,
): boolean {
  if (filter === 'all') return true
  return languages.some((language) =>
    filter === 'tooLong'
      ? max !== undefined && literalText(versionOf(text, language, model.locale)).length > max
      : textState(model, node.id + path, said, language) === filter,
  )
}

const says = ({ node, text }: Row, wanted: string) =>
  [node.name ?? '', ...(typeof text === 'string' ? [text] : Object.values(text))].some((one) =>
    fold(one).includes(wanted),
  )

function RowCells({ row, languages }: { row: Row; languages: readonly string[] }) {
  const { node, path } = row
  const texts = useTexts(inspectorTexts)
  const { language } = useLanguage()
  const view = useViewStore()
  const nameOf = useLanguageName()
  const name = stepName(node, language)
  const what = whatOf(node, path, language)
  return (
    <FormStepProvider value={node.id}>
      <th scope="row">
        <button
          type="button"
          className="link"
          aria-label={texts.goToStep(name)}
          onClick={() => view.reveal(node.id, path)}
        >
          {name}
        </button>
        <small>{what}</small>
      </th>
      {languages.map((tag) => (
        <td key={tag}>
          <Cell row={row} language={tag} label={`${name}, ${what}, ${nameOf(tag)}`} />
        </td>
      ))}
    </FormStepProvider>
  )
}

interface CellProps {
  row: Row
  language: string
  label: string
}

function Cell({ row, language, label }: CellProps) {
  const { path, text, said, max, isLong, hasBuiltIn } = row
  const stepId = row.node.id
  const texts = useTexts(inspectorTexts)
  const store = useFlowStore()
  const locale = useFlow(({ model }) => model.locale)
  const state = useFlow(({ model }) => textState(model, stepId + path, said, language))
  const version = versionOf(text, language, locale)
  const over = max === undefined ? 0 : literalText(version).length - max
  return (
    <div data-state={state}>
      <TemplateInput
        control={{ 'aria-label': label, ...(over > 0 && { 'aria-invalid': true }) }}
        value={version}
        placeholder={versionOf(said, language, locale)}
        lang={language}
        isLong={isLong}
        isPlain
        onChange={(next) => setText(store, { stepId, path, language, text: next, hasBuiltIn, isOptional: hasBuiltIn })}
      />
      {over > 0 && max !== undefined && <p className="field-error">{texts.over(over, max)}</p>}
      {state === 'missing' && <small className="marked">○ {texts.filters.missing}</small>}
      {state === 'stale' && (
        <small className="marked">
          ↻ {texts.filters.stale}{' '}
          <button type="button" className="link" onClick={() => keepTranslation(store, { stepId, path }, language)}>
            {texts.stillRight}
          </button>
        </small>
      )}
    </div>
  )
}

/** What a text is called: the title of its setting, and its number in a list. */
function whatOf({ type, data }: FlowNode, path: string, language: 'en' | 'pt' | 'es'): string {
  let schema: Schema | undefined = schemaOf(type)
  let value: unknown = data
  let number = ''
  for (const key of path.split('/').slice(1)) {
    if (schema?.oneOf) schema = shapeOf(schema, value as never)
    if (/^\d+$/.test(key)) number = ` ${Number(key) + 1}`
    schema = /^\d+$/.test(key) ? schema?.items : schema?.properties?.[key]
    value = (value as { [key: string]: unknown } | undefined)?.[key]
  }
  return schema ? `${titleOf(schema, language) || helpOf(schema, language)}${number}` : path
}
