import type { FlowNode } from '@basta/nodes/contract.ts'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronDown, ChevronRight, CircleAlert, Ellipsis, MoveRight, Plus, TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { localText } from '../document/local-text.ts'
import { outputName, stepFace, stepName } from '../document/step-face.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { outlineTexts } from '../i18n/outline.ts'
import { useIssuesOf } from '../issues/issue-store.ts'
import { kindOf, StepIcon } from '../palette/step-icon.tsx'
import { type OutlineRow, outlineRows } from './outline-rows.ts'
import { reorder } from './reorder.ts'
import './outline.css'

const ROW_HEIGHT = 36
const PAGE = 10

/**
 * The flow as a tree of steps and their options. It can do all that the canvas can, and is complete for screen readers. The
 * focus stays on the tree itself, so that only the rows in sight need to exist.
 */
export function Outline() {
  const texts = useTexts(outlineTexts)
  const store = useFlowStore()
  const view = useViewStore()
  const nodes = useFlow(({ model }) => model.nodes)
  const edges = useFlow(({ model }) => model.edges)
  const active = useView((state) => state.active)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const tree = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => outlineRows({ nodes, edges }, closed), [nodes, edges, closed])
  const at = active ? rows.findIndex(({ stepId, output }) => stepId === active.stepId && output === active.output) : -1
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    getItemKey: (index) => rows[index]?.key ?? index,
  })

  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [at, virtual])

  function go(index: number): void {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (!row) return
    view.setState({ active: { stepId: row.stepId, output: row.output }, selection: [row.stepId], edgeId: null })
    view.getState().canvas?.show([row.stepId])
  }

  function setOpen({ key }: OutlineRow, isOpen: boolean): void {
    const next = new Set(closed)
    if (isOpen) next.delete(key)
    else next.add(key)
    setClosed(next)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = rows[at]
    const { key, altKey, ctrlKey, metaKey } = event
    if (ctrlKey || metaKey) return
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown') && active) {
      event.preventDefault()
      view.say(reorder(store, active, key === 'ArrowUp' ? -1 : 1) ? texts.moved : texts.cannotMove)
      return
    }
    if (altKey) return
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
    }[key]
    if (to !== undefined) go(to)
    else if (key === 'ArrowRight' && row) {
      if (row.isOpen === false) setOpen(row, true)
      else if (row.kind === 'link') follow(row)
      else if (row.isOpen) go(at + 1)
    } else if (key === 'ArrowLeft' && row) {
      if (row.isOpen) setOpen(row, false)
      else if (row.parent !== null) go(rows.findIndex((other) => other.key === row.parent))
    } else if (key === 'Enter' && row) {
      if (row.kind === 'step') view.reveal(row.stepId)
      else if (row.target !== null) follow(row)
    } else if (key === 'Escape') view.select([])
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function follow({ target }: OutlineRow): void {
    if (target === null) return
    const index = rows.findIndex(({ kind, stepId }) => kind === 'step' && stepId === target)
    if (index >= 0) go(index)
    else view.reveal(target)
  }

  if (rows.length === 0) return <p className="hint outline-empty">{texts.empty}</p>
  const current = rows[at]
  return (
    <div
      ref={tree}
      className="outline"
      role="tree"
      aria-label={texts.outline}
      aria-activedescendant={current ? rowId(current) : undefined}
      tabIndex={0}
      onFocus={() => at < 0 && go(0)}
      onKeyDown={onKeyDown}
    >
      <div className="outline-rows" role="none" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index]
          const step = row && nodes[row.stepId]
          return row && step ? (
            <Row
              key={key}
              row={row}
              step={step}
              top={start}
              isActive={index === at}
              onGo={() => go(index)}
              onToggle={() => setOpen(row, !row.isOpen)}
              onFollow={() => follow(row)}
            />
          ) : null
        })}
      </div>
    </div>
  )
}

const rowId = ({ key }: OutlineRow) => `outline-${key.replace(/[^\w-]/g, '_')}`

interface RowProps {
  row: OutlineRow
  step: FlowNode
  top: number
  isActive: boolean
  onGo(): void
  onToggle(): void
  onFollow(): void
}

/** Deeper rows are no further in: a number says how deep they are. */
const MAX_INDENT = 3

function Row({ row, step, top, isActive, onGo, onToggle, onFollow }: RowProps) {
  const texts = useTexts(outlineTexts)
  const { stepMenu } = useTexts(canvasTexts)
  const view = useViewStore()
  const isSelected = useView(({ selection }) => selection.includes(row.stepId) && row.output === null)
  const isDimmed = useView(({ lit }) => lit !== null && !lit.stepIds.has(row.stepId))
  const { stepId, output, kind } = row
  const Toggle = row.isOpen ? ChevronDown : ChevronRight
  const isFree = kind === 'loose' || (kind === 'step' && stepFace(step).outputs.length === 1)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      id={rowId(row)}
      className="outline-row"
      role="treeitem"
      tabIndex={-1}
      aria-level={row.level}
      aria-expanded={row.isOpen}
      aria-selected={isActive || isSelected}
      data-kind={kind}
      data-active={isActive || undefined}
      data-dimmed={isDimmed || undefined}
      data-off={step.off}
      style={{ transform: `translateY(${top}px)`, paddingInlineStart: 4 + Math.min(MAX_INDENT, row.level - 1) * 12 }}
      onClick={onGo}
      onDoubleClick={() => (kind === 'link' ? onFollow() : view.reveal(stepId))}
    >
      {row.level - 1 > MAX_INDENT && (
        <span className="outline-depth" aria-hidden="true" title={texts.depth(row.level)}>
          {row.level}
        </span>
      )}
      {row.isOpen === undefined ? (
        <i className="outline-toggle" />
      ) : (
        <button
          type="button"
          className="outline-toggle"
          tabIndex={-1}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation()
            onToggle()
          }}
        >
          <Toggle className="icon" />
        </button>
      )}
      {kind === 'step' ? <StepWords step={step} /> : <OptionWords row={row} step={step} />}
      {isFree && (
        <button
          type="button"
          className="outline-tool"
          tabIndex={-1}
          aria-label={texts.addHere}
          title={texts.addHere}
          onClick={(event) => {
            event.stopPropagation()
            const exit = output ?? stepFace(step).outputs[0]?.id
            const at = { x: event.clientX, y: event.clientY }
            if (exit) view.setState({ ask: { kind: 'add', at, after: { stepId, output: exit } } })
          }}
        >
          <Plus className="icon" aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        className="outline-tool"
        tabIndex={-1}
        aria-label={stepMenu}
        title={stepMenu}
        onClick={(event) => {
          event.stopPropagation()
          onGo()
          view.setState({ ask: { kind: 'menu', of: 'step', at: { x: event.clientX, y: event.clientY } } })
        }}
      >
        <Ellipsis className="icon" aria-hidden="true" />
      </button>
    </div>
  )
}

function StepWords({ step }: { step: FlowNode }) {
  const texts = useTexts(canvasTexts)
  const { language: ui } = useLanguage()
  const language = useView((view) => view.language)
  const locale = useFlow(({ model }) => model.locale)
  const issues = useIssuesOf(step.id).filter(({ muted }) => muted === undefined)
  const { card, text } = stepFace(step)
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const warnings = issues.filter(({ severity }) => severity === 'warning').length
  return (
    <>
      <StepIcon name={card?.icon} kind={kindOf(step.type, card?.group)} />
      <span className="outline-words">
        <strong>{stepName(step, ui)}</strong>
        {step.off && <span> · {texts.off}</span>}
        {text !== null && <small dir="auto"> {localText(text, language, locale).text}</small>}
      </span>
      {errors > 0 && (
        <span className="danger outline-issues">
          <CircleAlert className="icon" aria-hidden="true" />
          <span className="visually-hidden">{texts.issueCount.error(errors)}</span>
        </span>
      )}
      {errors === 0 && warnings > 0 && (
        <span className="outline-issues warning">
          <TriangleAlert className="icon" aria-hidden="true" />
          <span className="visually-hidden">{texts.issueCount.warning(warnings)}</span>
        </span>
      )}
    </>
  )
}

function OptionWords({ row: { kind, output, target }, step }: { row: OutlineRow; step: FlowNode }) {
  const texts = useTexts(outlineTexts)
  const { language: ui } = useLanguage()
  const language = useView((view) => view.language)
  const locale = useFlow(({ model }) => model.locale)
  const next = useFlow(({ model }) => (target === null ? undefined : model.nodes[target]))
  const { outputs } = stepFace(step)
  const found = outputs.find(({ id }) => id === output)
  return (
    <span className="outline-words outline-exit">
      {outputs.length > 1 && found && <span dir="auto">{outputName(found, ui, language, locale)}</span>}
      {kind === 'loose' && <small> · {texts.leadsNowhere}</small>}
      {kind === 'link' && next && (
        <small>
          {' '}
          <MoveRight className="icon" aria-hidden="true" />
          <span className="visually-hidden">{texts.goesTo(stepName(next, ui))}</span>
          <span aria-hidden="true"> {stepName(next, ui)}</span>
        </small>
      )}
    </span>
  )
}
