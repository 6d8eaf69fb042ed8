import { type NodeProps, NodeResizer } from '@xyflow/react'
import { memo, useState } from 'react'
import { resizeArea, writeNote } from '../document/canvas-commands.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { useViewStore } from '../document/view-store.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { useTexts } from '../i18n/language.tsx'
import { formatText } from '../phone/formatting.ts'
import type { CanvasNode } from './adapter.ts'

/** A note beside the steps: for people, never sent. Double click writes. */
export const Note = memo(function Note({ id, selected }: NodeProps<CanvasNode>) {
  const texts = useTexts(canvasTexts)
  const store = useFlowStore()
  const view = useViewStore()
  const note = useFlow(({ model }) => model.notes[id])
  const [isWriting, setWriting] = useState(note?.text === '')
  if (!note) return null
  return (
    <>
      <NodeResizer
        isVisible={selected}
        minWidth={120}
        minHeight={64}
        onResizeEnd={(_, { x, y, width, height }) => resizeArea(store, id, { x, y, width, height })}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard writes notes from their menu */}
      <div className="canvas-note" data-selected={selected || undefined} onDoubleClick={() => setWriting(true)}>
        {isWriting ? (
          <textarea
            className="nodrag nowheel"
            aria-label={texts.note}
            value={note.text}
            maxLength={4096}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
            autoFocus
            onChange={(event) => writeNote(store, id, event.target.value)}
            onBlur={() => {
              store.seal()
              setWriting(false)
            }}
            onKeyDown={(event) => {
              event.stopPropagation()
              if (event.key !== 'Escape') return
              event.currentTarget.blur()
              view.getState().canvas?.focus()
            }}
          />
        ) : (
          <p dir="auto">{note.text ? formatText(note.text) : texts.emptyNote}</p>
        )}
      </div>
    </>
  )
})
