import { NodeToolbar, Position, useStore } from '@xyflow/react'
import { CircleSlash, CopyPlus, Ellipsis, Play, Trash2 } from 'lucide-react'
import { useFlow } from '../document/flow-context.tsx'
import { useView, useViewStore } from '../document/view-store.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { useTexts } from '../i18n/language.tsx'
import { Tool } from './canvas-tools.tsx'
import { outermost, TOOLBAR_OFFSET, type ToolbarPlace, toolbarPlace } from './toolbar-place.ts'

/** What can be done with the selected step or steps. One for all, above them. */
export function SelectionToolbar() {
  const texts = useTexts(canvasTexts)
  const view = useViewStore()
  const selection = useView((state) => state.selection)
  const hasSteps = useFlow(({ model }) => selection.some((id) => model.nodes[id]))
  const zoom = useStore(({ transform }) => transform[2])
  // One string for each place: a text that is written elsewhere does not render it.
  const place = useFlow(({ model }) => {
    const { side, align } = toolbarPlace(model, selection, zoom)
    return `${side} ${align}`
  })
  const anchors = useFlow(({ model }) => outermost(model, selection).join(' '))
  const isAsked = useView(({ ask }) => ask !== null)
  if (selection.length === 0 || isAsked) return null
  return (
    <NodeToolbar
      nodeId={anchors.split(' ')}
      isVisible
      offset={TOOLBAR_OFFSET}
      position={place.startsWith('top') ? Position.Top : Position.Bottom}
      align={place.split(' ')[1] as ToolbarPlace['align']}
      className="selection-toolbar"
    >
      <div role="toolbar" aria-label={texts.selectionTools}>
        {hasSteps && selection.length === 1 && <Tool id="test" icon={Play} />}
        <Tool id="duplicate" icon={CopyPlus} />
        {hasSteps && <Tool id="switch" icon={CircleSlash} />}
        <Tool id="delete" icon={Trash2} />
        <button
          type="button"
          className="icon-button"
          aria-label={texts.more}
          aria-haspopup="menu"
          title={texts.more}
          onClick={({ currentTarget }) => {
            const { left: x, bottom: y } = currentTarget.getBoundingClientRect()
            view.setState({ ask: { kind: 'menu', of: 'step', at: { x, y: y + 4 } } })
          }}
        >
          <Ellipsis className="icon" aria-hidden="true" />
        </button>
      </div>
    </NodeToolbar>
  )
}
