import { useReactFlow, useStore } from '@xyflow/react'
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useFlow } from '../document/flow-context.tsx'
import { around, boxesOf } from '../document/placing.ts'
import { shapeOf } from '../document/shape.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { useTexts } from '../i18n/language.tsx'
import { useIssues } from '../issues/issue-store.ts'
import { whenIdle } from '../ui/when-idle.ts'
import type { Screen } from './adapter.ts'
import { drawFlow, readColors } from './draw-flow.ts'
import { useScheme } from './use-scheme.ts'

interface Place {
  scale: number
  x: number
  y: number
}
const MARGIN = 32
const MAX_SCALE = 0.4

/** The whole flow on one drawing, however large it is. A click goes there; dragging and the wheel look around. */
export function FlowMap({ screen }: { screen: Screen }) {
  const texts = useTexts(canvasTexts)
  const view = useViewStore()
  const flow = useReactFlow()
  const model = useFlow((state) => state.model)
  const whole = useMemo(() => wholeOf(model, screen, MARGIN), [model, screen])
  const [place, setPlace] = useState(whole)
  const canvas = useDrawing(place, screen, 0)
  const press = useRef<{ x: number; y: number; from: Place; isDrag: boolean } | null>(null)

  useEffect(() => {
    canvas.current?.focus()
  }, [canvas])

  function leaveTo(x: number, y: number): void {
    void flow.setCenter((x - place.x) / place.scale, (y - place.y) / place.scale, { zoom: 1 })
    view.setState({ isMap: false })
    view.getState().canvas?.focus()
  }

  function onPointerMove({ clientX, clientY }: PointerEvent): void {
    const begin = press.current
    if (!begin) return
    const [x, y] = [clientX - begin.x, clientY - begin.y]
    if (!begin.isDrag && Math.hypot(x, y) < 4) return
    begin.isDrag = true
    setPlace({ ...begin.from, x: begin.from.x + x, y: begin.from.y + y })
  }

  function onKeyDown(event: KeyboardEvent): void {
    const by = { ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80] }[event.key]
    if (by) setPlace(({ scale, x, y }) => ({ scale, x: x + (by[0] ?? 0), y: y + (by[1] ?? 0) }))
    else if (event.key === '+' || event.key === '=')
      setPlace((now) => zoomed(now, 1.25, screen.width / 2, screen.height / 2))
    else if (event.key === '-') setPlace((now) => zoomed(now, 0.8, screen.width / 2, screen.height / 2))
    else if (event.key === 'Enter') leaveTo(screen.width / 2, screen.height / 2)
    else if (event.key === 'Escape' || event.key === 'm') {
      view.setState({ isMap: false })
      view.getState().canvas?.focus()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <canvas
      ref={canvas}
      className="flow-map"
      role="img"
      aria-label={texts.mapOf(Object.keys(model.nodes).length)}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        press.current = { x: event.clientX, y: event.clientY, from: place, isDrag: false }
      }}
      onPointerMove={onPointerMove}
      onPointerUp={({ nativeEvent }) => {
        const wasDrag = press.current?.isDrag
        press.current = null
        if (!wasDrag) leaveTo(nativeEvent.offsetX, nativeEvent.offsetY)
      }}
      onWheel={({ deltaY, nativeEvent }) =>
        setPlace((now) => zoomed(now, deltaY < 0 ? 1.15 : 0.87, nativeEvent.offsetX, nativeEvent.offsetY))
      }
      onKeyDown={onKeyDown}
    />
  )
}

/** The small map follows when nothing has changed for a moment: keys and drags do not wait for it. */
const QUIET_MS = 150
const MINI = { width: 200, height: 132 }

/** The same drawing, small, with what is in sight framed. Dragging in it travels. */
export function MiniMap() {
  const texts = useTexts(canvasTexts)
  const flow = useReactFlow()
  const nodes = useFlow(({ model }) => shapeOf(model.nodes))
  const notes = useFlow(({ model }) => model.notes)
  const place = useMemo(() => wholeOf({ nodes, notes }, MINI, 8), [nodes, notes])
  const canvas = useDrawing(place, MINI, QUIET_MS)
  const go = ({ nativeEvent, buttons }: PointerEvent) => {
    if (buttons === 0) return
    const { offsetX, offsetY } = nativeEvent
    const [x, y] = [(offsetX - place.x) / place.scale, (offsetY - place.y) / place.scale]
    void flow.setCenter(x, y, { zoom: flow.getZoom() })
  }
  return (
    <div className="mini-map" aria-hidden="true" title={texts.miniMap}>
      <canvas ref={canvas} onPointerDown={go} onPointerMove={go} />
      <InSight place={place} />
    </div>
  )
}

function InSight({ place }: { place: Place }) {
  const [x, y, zoom] = useStore(({ transform }) => transform)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const left = (-x / zoom) * place.scale + place.x
  const top = (-y / zoom) * place.scale + place.y
  return (
    <i
      style={{
        transform: `translate(${left}px, ${top}px)`,
        width: (width / zoom) * place.scale,
        height: (height / zoom) * place.scale,
      }}
    />
  )
}

function wholeOf(model: Parameters<typeof boxesOf>[0], screen: Screen, margin: number): Place {
  const area = around(boxesOf(model)) ?? { x: 0, y: 0, width: 1, height: 1 }
  const scale = Math.min(
    MAX_SCALE,
    (screen.width - 2 * margin) / area.width,
    (screen.height - 2 * margin) / area.height,
  )
  return {
    scale,
    x: (screen.width - area.width * scale) / 2 - area.x * scale,
    y: (screen.height - area.height * scale) / 2 - area.y * scale,
  }
}

function zoomed({ scale, x, y }: Place, by: number, atX: number, atY: number): Place {
  const next = Math.min(MAX_SCALE, Math.max(0.002, scale * by))
  return { scale: next, x: atX - ((atX - x) / scale) * next, y: atY - ((atY - y) / scale) * next }
}

/** Draws when the flow, the selection, what is lit, the findings, the theme or the place change: once a frame at most. */
function useDrawing(place: Place, screen: Screen, delayMs: number) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const model = useFlow((state) => state.model)
  const selection = useView((view) => view.selection)
  const lit = useView((view) => view.lit)
  const byStep = useIssues((issues) => issues.byStep)
  const scheme = useScheme()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scheme has other colours
  const colors = useMemo(() => readColors(document.body), [scheme])

  useEffect(() => {
    const draw = () => {
      const drawing = canvas.current?.getContext('2d')
      if (!drawing) return
      const ratio = globalThis.devicePixelRatio || 1
      const [width, height] = [Math.round(screen.width * ratio), Math.round(screen.height * ratio)]
      if (drawing.canvas.width !== width) drawing.canvas.width = width
      if (drawing.canvas.height !== height) drawing.canvas.height = height
      const marks = new Map(
        [...byStep].flatMap(([id, issues]) => {
          const severities = issues.filter(({ muted }) => muted === undefined).map(({ severity }) => severity)
          const worst = severities.includes('error') ? 'error' : severities.includes('warning') ? 'warning' : null
          return worst ? [[id, worst] as const] : []
        }),
      )
      drawFlow(drawing, model, { ...place, selection: new Set(selection), lit: lit?.stepIds ?? null, marks, colors })
    }
    if (delayMs > 0) {
      let notIdle = () => {}
      const timer = window.setTimeout(() => {
        notIdle = whenIdle(draw)
      }, delayMs)
      return () => {
        window.clearTimeout(timer)
        notIdle()
      }
    }
    const frame = requestAnimationFrame(draw)
    return () => cancelAnimationFrame(frame)
  }, [model, selection, lit, byStep, colors, place, screen, delayMs])
  return canvas
}
