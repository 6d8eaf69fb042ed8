import { useReactFlow, useStore, type Viewport } from '@xyflow/react'
import { useEffect, useRef, useState } from 'react'
import { useFlowStore } from '../document/flow-context.tsx'
import { around, boxesOf, boxOf } from '../document/placing.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { fitZoom, isInSight, MAX_ZOOM, type Screen, viewportAround, zoomedTo } from './adapter.ts'
import { createFlight } from './flight.ts'
import { EXIT_BEHIND } from './toolbar-place.ts'

const FLIGHT_MS = 220

/** What menus, keys, the outline and the issues ask of the canvas. */
export function useCanvasHandle(screen: Screen, minZoom: number): void {
  const store = useFlowStore()
  const view = useViewStore()
  const flow = useReactFlow()
  const domNode = useStore((state) => state.domNode)
  const reveal = useView((state) => state.reveal)
  const pointer = useRef<{ x: number; y: number } | null>(null)
  const [flight] = useState(() => createFlight(() => performance.now()))

  useEffect(() => {
    if (!domNode) return
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FLIGHT_MS
    const onMove = ({ clientX: x, clientY: y }: PointerEvent) => {
      pointer.current = { x, y }
    }
    const onLeave = () => {
      pointer.current = null
    }
    domNode.addEventListener('pointermove', onMove)
    domNode.addEventListener('pointerleave', onLeave)
    const viewport = () => flight.goal(flow.getViewport())
    const fly = (goal: Viewport, durationMs = duration, interpolate?: 'linear') => {
      flight.begin(goal, durationMs)
      void flow.setViewport(goal, { duration: durationMs, ...(interpolate && { interpolate }) })
    }
    const center = () => {
      const { left, top } = domNode.getBoundingClientRect()
      return flow.screenToFlowPosition({ x: left + screen.width / 2, y: top + screen.height / 2 })
    }
    view.setState({
      canvas: {
        focus: () => domNode.focus({ preventScroll: true }),
        center,
        pointer: () => pointer.current && flow.screenToFlowPosition(pointer.current),
        onScreen: (position) => flow.flowToScreenPosition(position),
        fit() {
          const area = around(boxesOf(store.getState().model))
          if (!area) return
          // All of it is shown, also where steps would be too small to be read: that is what the map is for.
          if (fitZoom(area, screen) < minZoom) view.setState({ isMap: true })
          else fly(viewportAround(area, screen, minZoom))
        },
        zoom(by) {
          const wanted = by === 'actual' ? 1 : viewport().zoom * by
          fly(zoomedTo(Math.min(MAX_ZOOM, Math.max(minZoom, wanted)), viewport(), screen), duration / 2)
        },
        show(ids) {
          const { nodes, notes, frames } = store.getState().model
          const items = ids.flatMap((id) => {
            const area = frames[id]
            if (area) return { id, ...area.position, width: area.width, height: area.height }
            const item = nodes[id] ?? notes[id]
            if (!item) return []
            const box = boxOf(item)
            // With the buttons that stand behind the ways out of a step.
            return id in nodes ? { ...box, width: box.width + EXIT_BEHIND } : box
          })
          const area = around(items)
          const [firstItem] = items
          if (!area || !firstItem || isInSight(area, viewport(), screen)) return
          const { zoom } = viewport()
          const fits = area.width * zoom < screen.width && area.height * zoom < screen.height
          const goal = fits ? area : firstItem
          // Straight there: a step nearby is not worth a detour.
          fly(viewportAround(goal, screen, zoom, zoom), duration, 'linear')
        },
      },
    })
    return () => {
      domNode.removeEventListener('pointermove', onMove)
      domNode.removeEventListener('pointerleave', onLeave)
      view.setState({ canvas: null })
    }
  }, [domNode, flow, flight, screen, minZoom, store, view])

  useEffect(() => {
    if (reveal) view.getState().canvas?.show([reveal.stepId])
  }, [reveal, view])

  // A panel that opens never covers the step that it is about.
  const { width, height } = screen
  const before = useRef(screen)
  useEffect(() => {
    const [selected, ...others] = view.getState().selection
    const isSmaller = width < before.current.width || height < before.current.height
    before.current = { width, height }
    if (isSmaller && selected !== undefined && others.length === 0) view.getState().canvas?.show([selected])
  }, [width, height, view])
}
