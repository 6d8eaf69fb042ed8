import type { FlowNode, Label } from '@basta/nodes/contract.ts'
import { Handle, type NodeProps, Position } from '@xyflow/react'
import { CircleAlert, Ellipsis, Info, Pin, Plus, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { ErrorBoundary } from '../app/error-boundary.tsx'
import { type CardSize, cardSize, OPTION_HEIGHT, optionMiddle } from '../document/card-size.ts'
import { edgeIndex } from '../document/edge-index.ts'
import { useFlow, useStep } from '../document/flow-context.tsx'
import { labelText, localText } from '../document/local-text.ts'
import { outputName, type StepFace, stepFace, stepName } from '../document/step-face.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { readingOrder } from '../document/walk.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { useIssuesOf } from '../issues/issue-store.ts'
import { kindOf, StepIcon } from '../palette/step-icon.tsx'
import { lazily } from '../ui/lazily.tsx'
import type { CanvasNode } from './adapter.ts'
import { canBeTarget } from './can-be-target.ts'
import { CardFigures, WayFigure } from './card-figures.tsx'
import { CardText } from './card-text.tsx'

const CardWriter = lazily(() => import('../inspector/card-writer.tsx').then((m) => m.CardWriter))

/** A step on the canvas. It renders when its own step changes, and for nothing else. */
export const StepCard = memo(function StepCard({ id, selected }: NodeProps<CanvasNode>) {
  const step = useStep(id)
  if (!step) return null
  return (
    <ErrorBoundary instead={() => <BrokenCard step={step} />}>
      <Card step={step} isSelected={selected} />
    </ErrorBoundary>
  )
})

function Card({ step, isSelected }: { step: FlowNode; isSelected: boolean }) {
  const texts = useTexts(canvasTexts)
  const { language: ui } = useLanguage()
  const { id } = step
  const language = useView((view) => view.language)
  const locale = useFlow(({ model }) => model.locale)
  const active = useView((view) => (view.active?.stepId === id ? (view.active.output ?? '') : null))
  const isEnd = useView(({ hover }) => hover?.source === id || hover?.target === id)
  const isDimmed = useView(({ lit }) => lit !== null && !lit.stepIds.has(id))
  const isRunning = useView(({ running }) => running === id)
  const isWriting = useView(({ writing }) => writing === id)
  const isPinned = useFlow(({ model }) => model.pinned[id] === true)
  const isImpossible = useView(({ connecting }) => connecting !== null && !canBeTarget(step, connecting.stepId))
  const connected = useFlow(({ model }) =>
    (edgeIndex(model.edges).from.get(id) ?? []).map(({ sourceHandle }) => sourceHandle).join('\n'),
  ).split('\n')
  const face = stepFace(step)
  const size = cardSize(step)
  const label = useStepLabel(step, face, active !== null)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no form is inside */}
      <div
        id={`step-${id}`}
        className="step-card"
        role="group"
        aria-label={label}
        title={isImpossible ? texts.impossibleTarget : undefined}
        data-active={active === '' || undefined}
        data-selected={isSelected || undefined}
        data-end={isEnd || undefined}
        data-dimmed={isDimmed || isImpossible || undefined}
        data-running={isRunning || undefined}
        data-off={step.off}
        data-unknown={!face.card || undefined}
      >
        <header>
          <StepIcon name={face.card?.icon} kind={kindOf(step.type, face.card?.group)} />
          <strong>{stepName(step, ui)}</strong>
          {isRunning && <span className="step-now">{texts.now}</span>}
          {step.off && <span className="step-off">{texts.off}</span>}
          {isPinned && <Pin className="icon step-pin" aria-label={texts.pinned} />}
          <IssueBadge stepId={id} />
          <MenuButton stepId={id} />
        </header>
        <CardBody face={face} size={size} language={language} locale={locale} ui={ui} />
        <ul>
          {face.outputs.map((output) => (
            <li
              key={output.id}
              id={active === output.id ? `step-${id}-option` : undefined}
              role={active === output.id ? 'listitem' : undefined}
              data-active={active === output.id || undefined}
            >
              <span dir="auto">{outputName(output, ui, language, locale)}</span>
            </li>
          ))}
        </ul>
      </div>
      <CardFigures stepId={id} isEnd={face.outputs.length === 0} />
      {isWriting && <CardWriter stepId={id} />}
      <Handle
        id="in"
        type="target"
        position={Position.Left}
        className="target-handle"
        isConnectableStart={false}
        isConnectableEnd={!isImpossible}
        data-none={face.card?.group === 'start' || undefined}
      />
      {!face.card &&
        connected
          .filter(Boolean)
          .map((output) => (
            <OptionHandle
              key={output}
              stepId={id}
              output={output}
              isLoose={false}
              top={optionMiddle(size, 0) - OPTION_HEIGHT / 2}
            />
          ))}
      {face.outputs.map((output, index) => (
        <OptionHandle
          key={output.id}
          stepId={id}
          output={output.id}
          isLoose={!connected.includes(output.id)}
          top={optionMiddle(size, index) - OPTION_HEIGHT / 2}
        />
      ))}
    </>
  )
}

function CardBody(props: { face: StepFace; size: CardSize; language: string; locale: string; ui: keyof Label }) {
  const { face, size, language, locale, ui } = props
  const texts = useTexts(canvasTexts)
  const text = face.text === null ? null : localText(face.text, language, locale)
  return (
    <>
      {size.lines > 0 && (
        <p className="step-text" dir="auto" lang={text?.instead ?? language} data-lines={size.lines}>
          {text?.instead && <em className="step-language">{text.instead} </em>}
          {text && <CardText text={text.text} isInstead={text.instead !== null} />}
        </p>
      )}
      {size.hasSummary && <p className="step-summary">{face.card ? labelText(face.summary, ui) : texts.unknownKind}</p>}
    </>
  )
}

interface OptionHandleProps {
  stepId: string
  output: string
  isLoose: boolean
  top: number
}

/** A way out: drag from it, or click it and then a step. A loose one also has a button that adds a step behind it. */
const OptionHandle = memo(function OptionHandle({ stepId, output, isLoose, top }: OptionHandleProps) {
  const texts = useTexts(canvasTexts)
  const view = useViewStore()
  return (
    <>
      <Handle
        id={output}
        type="source"
        position={Position.Right}
        className="option-handle"
        style={{ top }}
        isConnectableEnd={false}
        data-loose={isLoose || undefined}
      />
      <WayFigure stepId={stepId} output={output} top={top} />
      {isLoose && (
        <button
          type="button"
          className="add-behind nodrag nopan"
          style={{ top: top + 4 }}
          tabIndex={-1}
          aria-label={texts.addBehind}
          title={texts.addBehind}
          onClick={({ clientX, clientY }) =>
            view.setState({ ask: { kind: 'add', at: { x: clientX, y: clientY }, after: { stepId, output } } })
          }
        >
          <Plus className="icon" aria-hidden="true" />
        </button>
      )}
    </>
  )
})

function MenuButton({ stepId }: { stepId: string }) {
  const texts = useTexts(canvasTexts)
  const view = useViewStore()
  return (
    <button
      type="button"
      className="step-menu nodrag"
      tabIndex={-1}
      aria-label={texts.stepMenu}
      aria-haspopup="menu"
      onClick={(event) => {
        event.stopPropagation()
        const { right, bottom } = event.currentTarget.getBoundingClientRect()
        if (!view.getState().selection.includes(stepId)) view.select([stepId])
        view.setState({
          active: { stepId, output: null },
          ask: { kind: 'menu', of: 'step', at: { x: right - 24, y: bottom } },
        })
      }}
    >
      <Ellipsis className="icon" aria-hidden="true" />
    </button>
  )
}

const SEVERITIES = [
  ['error', CircleAlert],
  ['warning', TriangleAlert],
  ['advice', Info],
] as const

/** The worst that the checks have found here, and how much. */
function IssueBadge({ stepId }: { stepId: string }) {
  const texts = useTexts(canvasTexts)
  const { language } = useLanguage()
  const issues = useIssuesOf(stepId).filter(({ muted }) => muted === undefined)
  for (const [severity, Icon] of SEVERITIES) {
    const found = issues.filter((issue) => issue.severity === severity)
    if (found.length === 0) continue
    return (
      <span
        className="step-issues"
        data-severity={severity}
        title={found.map(({ message }) => message[language]).join('\n')}
      >
        <Icon className="icon" aria-hidden="true" />
        {found.length}
        <span className="visually-hidden">{texts.severities[severity]}</span>
      </span>
    )
  }
  return null
}

/** "Unsubscribe, Stop all messages, 3 ways out, 1 warning, 12 of 40". The place is counted for the active step only. */
function useStepLabel(step: FlowNode, { card, outputs }: StepFace, isActive: boolean): string {
  const texts = useTexts(canvasTexts)
  const { language } = useLanguage()
  const place = useFlow(({ model }) => (isActive ? readingOrder(model).indexOf(step.id) + 1 : 0))
  const count = useFlow(({ model }) => (isActive ? readingOrder(model).length : 0))
  const issues = useIssuesOf(step.id).filter(({ muted }) => muted === undefined)
  const figures = useView((view) => view.figures?.get(step.id))
  const kind = card ? labelText(card.label, language) : texts.unknownKind
  return [
    kind,
    step.name,
    card && labelText(stepFace(step).summary, language),
    texts.waysOut(outputs.length),
    ...SEVERITIES.map(([severity]) => {
      const found = issues.filter((issue) => issue.severity === severity).length
      return found > 0 && texts.issueCount[severity](found)
    }),
    step.off && texts.off,
    figures && texts.figures.step(figures.arrivals, outputs.length === 0 ? 0 : figures.left, figures.optOuts),
    isActive && texts.place(place, count),
  ]
    .filter(Boolean)
    .join(', ')
}

function BrokenCard({ step }: { step: FlowNode }) {
  const texts = useTexts(canvasTexts)
  return (
    <div className="step-card">
      <header>
        <strong>{step.name ?? step.type}</strong>
      </header>
      <p className="step-summary">{texts.cannotBeShown}</p>
    </div>
  )
}
