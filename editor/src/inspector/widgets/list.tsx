import { LIMITS } from '@basta/nodes/ask-question/limits.ts'
import type { Json, Text } from '@basta/nodes/contract.ts'
import { ArrowDown, ArrowUp, GripVertical, Plus, Trash2 } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useFlow, useFlowStore } from '../../document/flow-context.tsx'
import { wordingIn } from '../../document/in-languages.ts'
import { localText } from '../../document/local-text.ts'
import { newId } from '../../document/new-id.ts'
import { addItem, moveItem, removeItem, setSetting } from '../../document/setting-commands.ts'
import { flowLanguages } from '../../document/text-commands.ts'
import { useView, useViewStore } from '../../document/view-store.ts'
import { inspectorTexts } from '../../i18n/inspector.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { useIssuesAt, useSetting, useStepId } from '../form-step.tsx'
import { helpOf, initialValue, type Schema, titleOf } from '../schemas.ts'
import { Settings, ShapeSetting } from '../setting.tsx'
import { IssueLines } from '../setting-frame.tsx'
import type { SettingProps } from './simple.tsx'
import { TextSetting, useTextAt } from './text.tsx'

type Item = { [key: string]: Json }

/** On the button that opens a list. */
const LIST_BUTTON = { en: 'Choose', pt: 'Escolher', es: 'Elegir' }

/** A list of things: buttons, rows, messages, ways. Their order is changed by drag, by arrow keys and by buttons. */
export function ListSetting({ schema, path, isOptional }: SettingProps) {
  const texts = useTexts(inspectorTexts)
  const { language } = useLanguage()
  const stepId = useStepId()
  const store = useFlowStore()
  const [value] = useSetting(path)
  const [isOffering, setIsOffering] = useState(false)
  const answer = path.replace(/\/options$/, '')
  const isButtons = useFlow(
    ({ model }) => path === '/answer/options' && answerKind(model.nodes[stepId]?.data) === 'buttons',
  )
  const list = (Array.isArray(value) ? value : []) as Item[]
  const isBuiltIn = value === undefined && schema.default !== undefined
  const name = itemName(path, texts)
  const rows = useRef<HTMLOListElement>(null)
  const help = helpOf(schema, language)
  const hasLongLabel = isButtons && list.some(({ title }) => longest(title) > LIMITS.buttonTitle)

  function add(): void {
    addItem(store, stepId, path, freshItem(schema, list, flowLanguages(store.getState().model)))
  }

  function turnIntoList(): void {
    setIsOffering(false)
    setSetting(store, stepId, answer, {
      kind: 'list',
      listButton: wordingIn(LIST_BUTTON, flowLanguages(store.getState().model)),
      options: list.map(({ id, title }) => ({ id: id ?? '', title: title ?? '' })),
    })
  }

  return (
    <section className="setting list" data-path={path}>
      <h3>{titleOf(schema, language)}</h3>
      {help && <small className="hint">{help}</small>}
      {isBuiltIn ? (
        <BuiltInList schema={schema} onOwn={(own) => setSetting(store, stepId, path, own)} />
      ) : (
        <ol ref={rows}>
          {list.map((item, index) => (
            <ListItem
              key={keyOf(item, index)}
              schema={schema.items ?? {}}
              path={path}
              index={index}
              count={list.length}
              name={`${name} ${index + 1}`}
              canRemove={list.length > Math.max(1, schema.minItems ?? 0)}
              rows={rows}
            />
          ))}
        </ol>
      )}
      <IssueLines issues={useIssuesAt(path, false)} />
      {isOffering || hasLongLabel ? (
        <div className="offer" role="status">
          {isOffering && <p>{texts.threeButtons}</p>}
          <button
            type="button"
            className="secondary"
            onClick={() => {
              turnIntoList()
              if (isOffering) add()
            }}
          >
            {texts.turnIntoList}
          </button>
          {isOffering && (
            <button type="button" className="link" onClick={() => setIsOffering(false)}>
              {texts.notNow}
            </button>
          )}
        </div>
      ) : null}
      {!isBuiltIn && list.length < (schema.maxItems ?? Infinity) && (
        <button
          type="button"
          className="secondary add"
          onClick={() => (isButtons && list.length >= LIMITS.buttons ? setIsOffering(true) : add())}
        >
          <Plus className="icon" aria-hidden="true" />
          {texts.addItem(name)}
        </button>
      )}
      {isOptional && !isBuiltIn && schema.default !== undefined && (
        <button type="button" className="link" onClick={() => setSetting(store, stepId, path, undefined)}>
          {texts.backToBuiltIn}
        </button>
      )}
    </section>
  )
}

const answerKind = (data: Item | undefined) => (data?.answer as Item | undefined)?.kind
const longest = (text: Json | undefined) =>
  Math.max(0, ...(typeof text === 'string' ? [text] : Object.values(text ?? {})).map((one) => String(one).length))

/** Entries with an id keep their fields when they move; the others are known by their place. */
const keyOf = (item: Item, index: number) => (typeof item.id === 'string' ? item.id : String(index))

function itemName(path: string, texts: (typeof inspectorTexts)['en']): string {
  const list = path.split('/').at(-1) ?? ''
  return list in texts.itemNames ? texts.itemNames[list as keyof typeof texts.itemNames] : texts.item
}

interface ListItemProps {
  schema: Schema
  path: string
  index: number
  count: number
  name: string
  canRemove: boolean
  rows: React.RefObject<HTMLOListElement | null>
}

function ListItem({ schema, path, index, count, name, canRemove, rows }: ListItemProps) {
  const texts = useTexts(inspectorTexts)
  const stepId = useStepId()
  const store = useFlowStore()
  const view = useViewStore()
  const here = `${path}/${index}`
  const label = ['title', 'label', 'name'].find((key) => schema.properties?.[key]?.['x-widget'] === 'text')
  const shown = useTextAt(`${here}/${label ?? 'name'}`)
  const called = shown ? `${name}, ${shown}` : name

  function move(to: number): void {
    if (to < 0 || to >= count) return
    moveItem(store, stepId, path, index, to)
    view.say(texts.movedTo(called, to + 1, count))
  }

  /** The button that was pressed stays in hand at the new place. */
  function moveByKey(event: KeyboardEvent): void {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!by) return
    event.preventDefault()
    event.stopPropagation()
    move(index + by)
    requestAnimationFrame(() => rows.current?.children[index + by]?.querySelector<HTMLElement>('.grip')?.focus())
  }

  return (
    <li className="list-item" data-path={here}>
      <header>
        <button
          type="button"
          className="grip"
          aria-label={texts.drag(called)}
          title={texts.drag(called)}
          onKeyDown={moveByKey}
          onPointerDown={(event) =>
            startDrag(event, rows.current, index, (from, to, drag) => moveItem(store, stepId, path, from, to, drag))
          }
        >
          <GripVertical className="icon" aria-hidden="true" />
        </button>
        <span>{name}</span>
        <button
          type="button"
          className="icon-button small"
          aria-label={texts.up(called)}
          title={texts.up(name)}
          disabled={index === 0}
          onClick={() => move(index - 1)}
        >
          <ArrowUp className="icon" aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button small"
          aria-label={texts.down(called)}
          title={texts.down(name)}
          disabled={index === count - 1}
          onClick={() => move(index + 1)}
        >
          <ArrowDown className="icon" aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button small"
          aria-label={texts.remove(called)}
          title={texts.remove(name)}
          disabled={!canRemove}
          onClick={() => removeItem(store, stepId, path, index)}
        >
          <Trash2 className="icon" aria-hidden="true" />
        </button>
      </header>
      {schema.oneOf ? (
        <ShapeSetting schema={schema} path={here} />
      ) : label === 'title' && schema.properties?.title ? (
        <>
          <TextSetting schema={schema.properties.title} path={`${here}/title`} isOptional={false} isBare />
          <Settings schema={schema} path={here} without="title" />
        </>
      ) : (
        <Settings schema={schema} path={here} />
      )}
    </li>
  )
}

/** Follows the pointer: whenever it passes the middle of another entry, the two change places. */
function startDrag(
  event: PointerEvent<HTMLElement>,
  list: HTMLElement | null,
  index: number,
  onMove: (from: number, to: number, drag: string) => void,
): void {
  if (event.button !== 0 || !list) return
  const grip = event.currentTarget
  const drag = `drag-${event.timeStamp}`
  let at = index
  // The entry that is dragged moves in the page, so the pointer is followed by the window.
  const follow = ({ clientY }: globalThis.PointerEvent) => {
    const rows = [...list.children]
    const passed = rows.filter((row, place) => {
      const { top, height } = row.getBoundingClientRect()
      return place !== at && clientY > top + height / 2
    }).length
    list.dataset.dragging = String(passed)
    if (passed === at) return
    onMove(at, passed, drag)
    at = passed
  }
  const end = () => {
    delete list.dataset.dragging
    window.removeEventListener('pointermove', follow)
    window.removeEventListener('pointerup', end)
    window.removeEventListener('pointercancel', end)
    grip.focus()
  }
  window.addEventListener('pointermove', follow)
  window.addEventListener('pointerup', end)
  window.addEventListener('pointercancel', end)
}

/** What the list holds while the author writes none. */
function BuiltInList({ schema, onOwn }: { schema: Schema; onOwn(list: Json): void }) {
  const texts = useTexts(inspectorTexts)
  const store = useFlowStore()
  const language = useView((view) => view.language)
  const items = schema.default as Item[]
  return (
    <>
      <ul className="built-in">
        {items.map(({ label }) => {
          const { text } = localText((label ?? '') as Text, language, 'en')
          return <li key={text}>{text}</li>
        })}
      </ul>
      <button
        type="button"
        className="secondary add"
        onClick={() => {
          const languages = flowLanguages(store.getState().model)
          onOwn(items.map((item) => ({ ...item, label: wordingIn(item.label as Record<string, string>, languages) })))
        }}
      >
        {texts.changeThese}
      </button>
    </>
  )
}

/** One more entry, valid at once: ids are new, labels have words. */
function freshItem(schema: Schema, list: readonly Item[], languages: readonly string[]): Json {
  const { items = {} } = schema
  const fresh = initialValue(items)
  if (typeof fresh !== 'object' || fresh === null || Array.isArray(fresh)) return fresh
  const { properties = {} } = items
  const number = list.length + 1
  if (properties.id) fresh.id = newId('option', Object.fromEntries(list.map(({ id }) => [String(id), true])))
  for (const key of ['title', 'label'])
    if (properties[key]?.['x-widget'] === 'text' && items.required?.includes(key))
      fresh[key] = wordingIn({ en: `Option ${number}`, pt: `Opção ${number}`, es: `Opción ${number}` }, languages)
  if (properties.when) fresh.when = { check: 'text', of: 'lastText', is: 'not-empty' }
  if (properties.weight) fresh.weight = list[0]?.weight ?? 1
  const kinds = properties.reason?.enum
  if (kinds) fresh.reason = kinds.find((kind) => list.every(({ reason }) => reason !== kind)) ?? kinds[0] ?? ''
  return fresh
}
