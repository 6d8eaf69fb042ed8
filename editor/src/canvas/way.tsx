import { BaseEdge, EdgeLabelRenderer, type EdgeProps, getSmoothStepPath } from '@xyflow/react'
import { CornerUpLeft, Plus, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { CARD_WIDTH } from '../document/card-size.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { COLUMN_GAP } from '../document/placing.ts'
import { disconnect } from '../document/step-commands.ts'
import { stepName } from '../document/step-face.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import type { CanvasEdge } from './adapter.ts'

/** A way that goes back further than this is drawn as a sign, until one asks to see it. */
const LONG_WAY_BACK = 2 * (CARD_WIDTH + COLUMN_GAP)

/** At this width all went this way. */
const WIDEST = 7

/** A connection: from an option to a step. */
export const Way = memo(function Way(props: EdgeProps<CanvasEdge>) {
  const { id, source, target, sourceHandleId, selected, sourceX, sourceY, targetX, targetY } = props
  const { sourcePosition, targetPosition } = props
  const isDimmed = useView(({ lit }) => lit !== null && !lit.edgeIds.has(id))
  const isLit = useView(({ lit }) => lit?.edgeIds.has(id) ?? false)
  const share = useView(({ figures }) => figures && (figures.get(source)?.ways.get(sourceHandleId ?? '')?.share ?? 0))
  const isHovered = useView(({ hover }) => hover?.edgeId === id)
  const back = sourceX - targetX
  const isSign = back > LONG_WAY_BACK
  const isDrawn = !isSign || isHovered || selected || isLit
  const [path, labelX, labelY] = getSmoothStepPath({
    ...{ sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition },
    borderRadius: 10,
  })
  return (
    <>
      {isDrawn && (
        <BaseEdge
          path={path}
          interactionWidth={20}
          markerEnd="url(#way-end)"
          className="way"
          style={share === null ? undefined : { strokeWidth: 1 + share * WIDEST }}
          data-back={back > 0 || undefined}
          data-dimmed={isDimmed || undefined}
          data-lit={isLit || isHovered || undefined}
        />
      )}
      {isSign && <WayBackSign id={id} source={source} target={target} x={sourceX} y={sourceY} />}
      {selected && <WayTools source={source} output={sourceHandleId ?? ''} x={labelX} y={labelY} />}
    </>
  )
})

/** Stands for a long way back. Pointing at it shows the way, clicking it goes there. */
function WayBackSign(props: { id: string; source: string; target: string; x: number; y: number }) {
  const { id, source, target, x, y } = props
  const texts = useTexts(canvasTexts)
  const { language } = useLanguage()
  const view = useViewStore()
  const name = useFlow(({ model }) => {
    const step = model.nodes[target]
    return step ? stepName(step, language) : target
  })
  const show = () => view.setState({ hover: { edgeId: id, source, target } })
  const hide = () => view.setState({ hover: null })
  return (
    <EdgeLabelRenderer>
      <button
        type="button"
        className="way-back nodrag nopan"
        style={{ transform: `translate(${x + 10}px, ${y - 12}px)` }}
        tabIndex={-1}
        aria-label={texts.goesBackTo(name)}
        title={texts.goesBackTo(name)}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={() => {
          view.select([target])
          view.setState({ active: { stepId: target, output: null } })
          view.getState().canvas?.show([target])
        }}
      >
        <CornerUpLeft className="icon" aria-hidden="true" />
        <span>{name}</span>
      </button>
    </EdgeLabelRenderer>
  )
}

/** What can be done with the selected connection, without a drag. */
function WayTools({ source, output, x, y }: { source: string; output: string; x: number; y: number }) {
  const texts = useTexts(canvasTexts)
  const store = useFlowStore()
  const view = useViewStore()
  return (
    <EdgeLabelRenderer>
      <div
        className="way-tools nodrag nopan"
        role="toolbar"
        aria-label={texts.connection}
        style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
      >
        <button
          type="button"
          className="icon-button"
          aria-label={texts.insertHere}
          title={texts.insertHere}
          onClick={({ clientX, clientY }) =>
            view.setState({ ask: { kind: 'add', at: { x: clientX, y: clientY }, after: { stepId: source, output } } })
          }
        >
          <Plus className="icon" aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.disconnect}
          title={texts.disconnect}
          onClick={() => {
            disconnect(store, source, output)
            view.setState({ edgeId: null })
            view.getState().canvas?.focus()
          }}
        >
          <Trash2 className="icon" aria-hidden="true" />
        </button>
      </div>
    </EdgeLabelRenderer>
  )
}
