import { type ReactFlowState, useStore } from '@xyflow/react'
import {
  ChartColumn,
  Hand,
  House,
  type LucideIcon,
  Map as MapIcon,
  Maximize,
  MousePointer2,
  Wand,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { useMemo } from 'react'
import { type ActionId, actionOf } from '../commands/actions.ts'
import { keyLabel } from '../commands/keys.ts'
import { useActionContext } from '../commands/use-action-context.ts'
import { useFlow } from '../document/flow-context.tsx'
import { around, boxesOf } from '../document/placing.ts'
import { useView } from '../document/view-store.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { commandTexts } from '../i18n/commands.ts'
import { useTexts } from '../i18n/language.tsx'
import { isInSight, MAX_ZOOM, type Screen } from './adapter.ts'
import { MiniMap } from './map.tsx'

/** A narrower canvas has no corner to spare, and a button for the map. */
const MINI_MAP_FROM = 900

/** Looking around: small map, zoom, back to the start, tidy up. */
export function CanvasTools({ screen, minZoom }: { screen: Screen; minZoom: number }) {
  const texts = useTexts(canvasTexts)
  const isLeast = useStore((state) => percentOf(state) <= Math.round(minZoom * 100))
  const isMost = useStore((state) => percentOf(state) >= MAX_ZOOM * 100)
  const mode = useView((view) => view.mode)
  const isMap = useView((view) => view.isMap)
  const hasFigures = useView(({ figures }) => figures !== null)
  const isAllInSight = useAllInSight(screen)
  return (
    <div className="canvas-tools" role="toolbar" aria-label={texts.viewTools}>
      {!isMap && !isAllInSight && screen.width > MINI_MAP_FROM && <MiniMap />}
      <div>
        <Tool id="pointer" icon={MousePointer2} isPressed={mode === 'pointer'} />
        <Tool id="hand" icon={Hand} isPressed={mode === 'hand'} />
        <hr />
        <Tool id="zoomOut" icon={ZoomOut} isDisabled={isLeast} />
        <Zoom label={texts.zoom} />
        <Tool id="zoomIn" icon={ZoomIn} isDisabled={isMost} />
        <hr />
        <Tool id="fit" icon={Maximize} />
        <Tool id="start" icon={House} />
        <Tool id="map" icon={MapIcon} isPressed={isMap} />
        <Tool id="tidy" icon={Wand} />
        <Tool id="figures" icon={ChartColumn} isPressed={hasFigures} />
      </div>
    </div>
  )
}

const percentOf = ({ transform }: ReactFlowState) => Math.round(transform[2] * 100)

/** On its own, so that nothing else renders while one zooms. */
function Zoom({ label }: { label: string }) {
  return <output aria-label={label}>{useStore(percentOf)} %</output>
}

/** Then a small map shows nothing more, and would only cover something. */
function useAllInSight(screen: Screen): boolean {
  const nodes = useFlow(({ model }) => model.nodes)
  const notes = useFlow(({ model }) => model.notes)
  const area = useMemo(() => around(boxesOf({ nodes, notes })), [nodes, notes])
  return useStore(({ transform: [x, y, zoom] }) => !area || isInSight(area, { x, y, zoom }, screen))
}

export interface ToolProps {
  id: ActionId
  icon: LucideIcon
  isPressed?: boolean
  isDisabled?: boolean
}

/** A button for an action, with its key in the tooltip. */
export function Tool({ id, icon: Icon, isPressed, isDisabled }: ToolProps) {
  const texts = useTexts(commandTexts)
  const context = useActionContext()
  const { name } = texts.actions[id]
  const [key] = actionOf(id).keys ?? []
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      aria-pressed={isPressed}
      title={key ? `${name} (${keyLabel(key)})` : name}
      disabled={isDisabled}
      onClick={() => actionOf(id).run(context)}
    >
      <Icon className="icon" aria-hidden="true" />
    </button>
  )
}
