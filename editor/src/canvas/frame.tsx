import { type NodeProps, NodeResizer } from '@xyflow/react'
import { memo } from 'react'
import { changeFrame, FRAME_COLORS, resizeArea } from '../document/canvas-commands.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { canvasTexts } from '../i18n/canvas.ts'
import { useTexts } from '../i18n/language.tsx'
import type { CanvasNode } from './adapter.ts'

/** A named area. Its title is the handle that drags it with all that lies in it. */
export const Frame = memo(function Frame({ id, selected }: NodeProps<CanvasNode>) {
  const texts = useTexts(canvasTexts)
  const store = useFlowStore()
  const frame = useFlow(({ model }) => model.frames[id])
  if (!frame) return null
  return (
    <>
      <NodeResizer
        isVisible={selected}
        minWidth={160}
        minHeight={96}
        onResizeEnd={(_, { x, y, width, height }) => resizeArea(store, id, { x, y, width, height })}
      />
      <div className="step-frame" data-color={frame.color} data-selected={selected || undefined}>
        <div className="frame-title">
          <input
            className="nodrag"
            aria-label={texts.frameName}
            value={frame.name}
            maxLength={200}
            tabIndex={-1}
            onChange={(event) => changeFrame(store, id, { name: event.target.value })}
            onBlur={() => store.seal()}
            onKeyDown={(event) => {
              event.stopPropagation()
              if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
            }}
          />
          {selected && (
            <fieldset className="frame-colors nodrag" aria-label={texts.frameColor}>
              {FRAME_COLORS.map((color) => (
                <button
                  key={color}
                  type="button"
                  data-color={color}
                  aria-label={texts.colors[color]}
                  aria-pressed={color === frame.color}
                  title={texts.colors[color]}
                  onClick={() => changeFrame(store, id, { color })}
                />
              ))}
            </fieldset>
          )}
        </div>
      </div>
    </>
  )
})
