import '@xyflow/react/dist/base.css'
import type { FlowNode } from '@basta/nodes/contract.ts'
import {
  type Connection,
  type FinalConnectionState,
  type NodeChange,
  ReactFlow,
  type ReactFlowProps,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  type Viewport,
  ViewportPortal,
} from '@xyflow/react'
import {
  type MouseEvent as ReactMouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { browserStorage } from '../browser-storage.ts'
import { SETTINGS_CHANGED, WHEEL_ZOOMS } from '../commands/actions.ts'
import { heldBy } from '../document/canvas-commands.ts'
import { clipOf, pasteClip } from '../document/clipboard.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { around, boxesOf, boxOf, type Position } from '../document/placing.ts'
import { shapeOf } from '../document/shape.ts'
import { connect, edgeFrom, moveEdge, moveSteps } from '../document/step-commands.ts'
import { stepFace } from '../document/step-face.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { commandTexts } from '../i18n/commands.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { whenIdle } from '../ui/when-idle.ts'
import {
  type CanvasEdge,
  type CanvasNode,
  FAR_ZOOM,
  firstViewport,
  lowestZoom,
  MAX_CARDS,
  MAX_ZOOM,
  MIN_ZOOM,
  type Places,
  readChanges,
  type Screen,
  toCanvasEdges,
  toCanvasNodes,
  withDragged,
  withSelected,
} from './adapter.ts'
import { canBeTarget } from './can-be-target.ts'
import { CanvasTools } from './canvas-tools.tsx'
import { StepCard } from './card.tsx'
import { EmptyCanvas } from './empty-canvas.tsx'
import { FiguresBar } from './figures-bar.tsx'
import { Frame } from './frame.tsx'
import { FlowMap } from './map.tsx'
import { Note } from './note.tsx'
import { SearchBar } from './search-bar.tsx'
import { SelectionToolbar } from './selection-toolbar.tsx'
import { useCanvasHandle } from './use-canvas-handle.ts'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { Way } from './way.tsx'
import './canvas.css'
import './card.css'

const NODE_TYPES = { step: StepCard, note: Note, frame: Frame }
const EDGE_TYPES = { way: Way }
const SNAP: [number, number] = [8, 8]
const MIDDLE_BUTTON = [1]
const ADD_KEYS = ['Meta', 'Control', 'Shift']
const NOTHING: Places = new Map()
/** Below this a way out is smaller than 24 px to the pointer: connections are then made by click, by key or in the form. */
const CONNECT_ZOOM = 0.75
const QUIET_MS = 250

/** The drawing of the flow. Everything on it can be done in the outline, too. */
export function Canvas() {
  const area = useRef<HTMLDivElement>(null)
  const [screen, setScreen] = useState<Screen | null>(null)
  const isMap = useView((view) => view.isMap)

  // Measured before the first frame: an observer tells only after it.
  useLayoutEffect(() => {
    if (!area.current) return
    const { clientWidth: width, clientHeight } = area.current
    // The tools may stand below.
    const height = clientHeight - Number.parseFloat(getComputedStyle(area.current).paddingBottom)
    if (width > 0 && height > 0) setScreen({ width, height })
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      if (width > 0 && height > 0)
        setScreen((known) => (known?.width === width && known.height === height ? known : { width, height }))
    })
    observer.observe(area.current)
    return () => observer.disconnect()
  }, [])

  return (
    <div ref={area} className="canvas" data-map={isMap || undefined}>
      {screen && (
        <ReactFlowProvider>
          <Flow screen={screen} />
          {isMap && <FlowMap screen={screen} />}
        </ReactFlowProvider>
      )}
    </div>
  )
}

function Flow({ screen }: { screen: Screen }) {
  const texts = useTexts(canvasTexts)
  const { language } = useLanguage()
  const store = useFlowStore()
  const view = useViewStore()
  // Typing does not change it, so that nothing but the one card renders.
  const nodes = useFlow(({ model }) => shapeOf(model.nodes))
  const notes = useFlow(({ model }) => model.notes)
  const frames = useFlow(({ model }) => model.frames)
  const edges = useFlow(({ model }) => model.edges)
  const flowId = useFlow(({ model }) => model.id)
  const selection = useView((state) => state.selection)
  const edgeId = useView((state) => state.edgeId)
  const hoveredId = useView(({ hover }) => hover?.edgeId ?? null)
  const mode = useView((state) => state.mode)
  const isConnecting = useView(({ connecting }) => connecting !== null)
  const activeId = useView(({ active }) =>
    active === null ? undefined : active.output === null ? `step-${active.stepId}` : `step-${active.stepId}-option`,
  )
  const [dragged, setDragged] = useState<Places>(NOTHING)
  const drag = useRef<{ count: number; copies: boolean; held: ReadonlyMap<string, Position> } | null>(null)
  const [isFree, setFree] = useState(false)
  const isTouch = useTouch()
  const wheelZooms = useWheelZooms()
  const first = useRef<Viewport>(null)
  // A new flow that shows itself is seen as a whole, beside the phone.
  first.current ??=
    view.getState().saysFirst === null
      ? (restoredViewport(flowId) ?? firstViewport(store.getState().model, screen))
      : firstViewport(store.getState().model, screen, MIN_ZOOM)
  const minZoom = useLowestZoom(screen, first.current.zoom)

  const still = useMemo(
    () => toCanvasNodes({ nodes, edges, notes, frames }, selection),
    [nodes, edges, notes, frames, selection],
  )
  const shownNodes = useMemo(() => withDragged(still, dragged), [still, dragged])
  const shownEdges = useMemo(() => toCanvasEdges(edges, edgeId, hoveredId), [edges, edgeId, hoveredId])
  const onKeyDown = useCanvasKeys()
  useCanvasHandle(screen, minZoom)

  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      const { moved, selected } = readChanges(changes)
      if (moved.length > 0)
        setDragged((before) => {
          const places = new Map(before)
          for (const { id, position } of moved) {
            places.set(id, position)
            const frame = store.getState().model.frames[id]
            if (!frame) continue
            const by = { x: position.x - frame.position.x, y: position.y - frame.position.y }
            for (const [heldId, { x, y }] of drag.current?.held ?? []) places.set(heldId, { x: x + by.x, y: y + by.y })
          }
          return places
        })
      if (selected.size > 0) {
        const next = withSelected(view.getState().selection, selected)
        if (next !== view.getState().selection) view.select(next)
      }
    },
    [store, view],
  )

  const onDragStart = useCallback(
    (event: ReactMouseEvent | MouseEvent | TouchEvent, _: unknown, items: CanvasNode[]) => {
      const held = new Map<string, Position>()
      const { model } = store.getState()
      for (const { id, type } of items)
        if (type === 'frame')
          for (const heldId of heldBy(store, id)) {
            const position = (model.nodes[heldId] ?? model.notes[heldId])?.position
            if (position && !items.some((item) => item.id === heldId)) held.set(heldId, position)
          }
      drag.current = { count: (drag.current?.count ?? 0) + 1, copies: event.altKey, held }
    },
    [store],
  )

  const onDragStop = useCallback(() => {
    const copies = drag.current?.copies
    setFree(false)
    setDragged((places) => {
      const moves = [...places].map(([id, position]) => ({ id, position }))
      // Not while rendering: the store tells its readers at once.
      queueMicrotask(() => {
        if (moves.length > 0 && copies) copyTo(moves)
        else if (moves.length > 0) moveSteps(store, moves)
        setDragged(NOTHING)
      })
      return places
    })
    function copyTo(moves: readonly { id: string; position: Position }[]) {
      const { model } = store.getState()
      const clip = clipOf(
        model,
        moves.map(({ id }) => id),
      )
      const there = moves.flatMap(({ id, position }) => {
        const item = model.nodes[id] ?? model.notes[id]
        return item ? { ...boxOf(item), ...position } : []
      })
      const place = around(there)
      if (!clip || !place) return
      const at = { x: place.x + place.width / 2, y: place.y + place.height / 2 }
      view.select(pasteClip(store, clip, at, language, commandTexts[language].copySuffix))
    }
  }, [store, view, language])

  const onConnect = useCallback(
    ({ source, sourceHandle, target }: Connection) => {
      if (!sourceHandle) return
      const known = edgeFrom(store.getState().model, source, sourceHandle)
      if (!known) connect(store, source, sourceHandle, target)
      else if (known.target !== target) {
        const at = lastPointer.current
        view.setState({ ask: { kind: 'replace', at, stepId: source, output: sourceHandle, target } })
      }
    },
    [store, view],
  )
  const lastPointer = useRef({ x: 0, y: 0 })
  const { screenToFlowPosition } = useReactFlow()

  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, { isValid, fromHandle, toNode, fromNode }: FinalConnectionState) => {
      view.setState({ connecting: null })
      const output = fromHandle?.id
      if (isValid || toNode || !output || fromHandle.type !== 'source' || !fromNode) return
      const at = pointOf(event)
      const isOverCanvas = document.elementFromPoint(at.x, at.y)?.closest('.react-flow__pane')
      const { x, y } = screenToFlowPosition(at)
      if (isOverCanvas)
        view.setState({ ask: { kind: 'add', at, after: { stepId: fromNode.id, output }, position: { x, y: y - 20 } } })
    },
    [view, screenToFlowPosition],
  )

  const startConnecting = useCallback(
    (_: unknown, { nodeId, handleId }: { nodeId: string | null; handleId: string | null }) => {
      if (nodeId && handleId && handleId !== 'in') view.setState({ connecting: { stepId: nodeId, output: handleId } })
    },
    [view],
  )

  // Always the same: React Flow tells all that it has drawn whenever one of these is new.
  const handlers = useMemo((): ReactFlowProps<CanvasNode, CanvasEdge> => {
    const connected = () => view.setState({ connecting: null })
    return {
      isValidConnection: ({ source, target }) => {
        const step = store.getState().model.nodes[target]
        return step !== undefined && canBeTarget(step, source)
      },
      onNodesChange,
      onNodeDragStart: onDragStart,
      onNodeDragStop: onDragStop,
      onSelectionDragStart: (event, items) => onDragStart(event, null, items),
      onSelectionDragStop: onDragStop,
      onNodeDrag: (event) => setFree(event.altKey && !drag.current?.copies),
      onConnect,
      onConnectStart: startConnecting,
      onConnectEnd,
      onClickConnectStart: startConnecting,
      onClickConnectEnd: connected,
      onReconnect: (edge, { source, sourceHandle, target }) => {
        if (sourceHandle) moveEdge(store, edge.id, { source, sourceHandle, target })
      },
      onNodeClick: (event, { id, type }) => {
        const isConnection = event.target instanceof Element && event.target.closest('.react-flow__handle')
        if (isConnection || event.shiftKey || event.ctrlKey || event.metaKey) return
        view.setState({
          ...{ active: type === 'step' ? { stepId: id, output: null } : null, edgeId: null },
          ...(type === 'step' && { right: 'step' }),
        })
      },
      onNodeDoubleClick: (_, { id }) => {
        const step = store.getState().model.nodes[id]
        if (step && stepFace(step).text !== null) view.setState({ writing: id })
        else if (step) view.reveal(id)
      },
      onNodeContextMenu: (event, { id }) => {
        event.preventDefault()
        if (!view.getState().selection.includes(id)) view.select([id])
        const { clientX: x, clientY: y } = event
        const isStep = id in store.getState().model.nodes
        view.setState({
          ...(isStep && { active: { stepId: id, output: null } }),
          ask: { kind: 'menu', of: 'step', at: { x, y } },
        })
      },
      onPaneContextMenu: (event) => {
        event.preventDefault()
        view.setState({ ask: { kind: 'menu', of: 'canvas', at: { x: event.clientX, y: event.clientY } } })
      },
      onPaneClick: () => view.setState({ selection: [], edgeId: null, connecting: null }),
      onEdgeClick: (_, { id }) => view.setState({ edgeId: id, selection: [] }),
      onEdgeMouseEnter: (_, { id, source, target }) => view.setState({ hover: { edgeId: id, source, target } }),
      onEdgeMouseLeave: () => view.setState({ hover: null }),
      onMoveEnd: (_, viewport) => browserStorage.write('local', viewportKey(flowId), viewport),
    }
  }, [store, view, flowId, onNodesChange, onDragStart, onDragStop, onConnect, onConnectEnd, startConnecting])

  const hasFigures = useView(({ figures }) => figures !== null)
  const isEmpty = shownNodes.length === 0
  return (
    <>
      <ReactFlow<CanvasNode, CanvasEdge>
        className="canvas-flow"
        aria-label={texts.canvas}
        aria-activedescendant={activeId}
        tabIndex={0}
        dir="ltr"
        data-connecting={isConnecting || undefined}
        data-mode={mode}
        nodes={shownNodes}
        edges={shownEdges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        defaultViewport={first.current}
        minZoom={minZoom}
        maxZoom={MAX_ZOOM}
        onlyRenderVisibleElements
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        elevateNodesOnSelect={false}
        selectNodesOnDrag={false}
        nodeDragThreshold={4}
        paneClickDistance={4}
        snapToGrid={!isFree}
        snapGrid={SNAP}
        deleteKeyCode={null}
        selectionKeyCode={mode === 'hand' ? 'Shift' : null}
        multiSelectionKeyCode={ADD_KEYS}
        panOnDrag={mode === 'hand' || isTouch ? true : MIDDLE_BUTTON}
        selectionOnDrag={mode === 'pointer' && !isTouch}
        panOnScroll={!wheelZooms}
        zoomOnScroll={wheelZooms}
        zoomOnDoubleClick={false}
        connectionRadius={40}
        reconnectRadius={14}
        {...handlers}
        onKeyDown={(event) => {
          event.currentTarget.dataset.keyboard = ''
          onKeyDown(event)
        }}
        onPointerDownCapture={({ currentTarget }) => {
          delete currentTarget.dataset.keyboard
        }}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) currentTarget.dataset.keyboard = ''
        }}
        onPointerMove={(event) => {
          lastPointer.current = { x: event.clientX, y: event.clientY }
        }}
      >
        <WayEnd />
        <Guides dragged={dragged} />
        <Distance />
      </ReactFlow>
      {isEmpty && <EmptyCanvas />}
      <SelectionToolbar />
      <SearchBar />
      {hasFigures && <FiguresBar />}
      <CanvasTools screen={screen} minZoom={minZoom} />
    </>
  )
}

/**
 * Counted when the flow is drawn and has been left alone for a moment: it changes slowly, and neither the first sight nor keys
 * must wait for it. Until then one does not come further away from a large one than at
 * first.
 */
function useLowestZoom(screen: Screen, first: number): number {
  const nodes = useFlow(({ model }) => shapeOf(model.nodes))
  const notes = useFlow(({ model }) => model.notes)
  const count = () => lowestZoom(boxesOf({ nodes, notes }), screen)
  const [zoom, setZoom] = useState(() => (Object.keys(nodes).length > MAX_CARDS ? first : count()))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place of a step or another screen is another count
  useEffect(() => {
    let notIdle = () => {}
    const timer = window.setTimeout(() => {
      notIdle = whenIdle(() => setZoom(count()))
    }, QUIET_MS)
    return () => {
      window.clearTimeout(timer)
      notIdle()
    }
  }, [nodes, notes, screen])
  return zoom
}

/** The arrowhead of all connections. */
function WayEnd() {
  return (
    <svg className="way-end" aria-hidden="true">
      <defs>
        <marker
          id="way-end"
          viewBox="-10 -6 12 12"
          markerWidth="12"
          markerHeight="12"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          {/* The colour where a browser does not know that of the connection. */}
          <path d="M-8-4.5 0 0l-8 4.5z" fill="currentColor" />
        </marker>
      </defs>
    </svg>
  )
}

/** While a step is dragged: lines to the steps that it stands level with. */
function Guides({ dragged }: { dragged: Places }) {
  const nodes = useFlow(({ model }) => shapeOf(model.nodes))
  const [[id, at] = [], ...others] = dragged
  if (id === undefined || !at || others.length > 0) return null
  let left: FlowNode | undefined
  let top: FlowNode | undefined
  for (const other in nodes) {
    const node = nodes[other]
    if (!node || other === id) continue
    if (node.position.x === at.x) left = node
    if (node.position.y === at.y) top = node
  }
  return (
    <ViewportPortal>
      {left && (
        <i
          className="guide"
          style={{
            left: at.x,
            top: Math.min(at.y, left.position.y),
            width: 1,
            height: Math.abs(at.y - left.position.y),
          }}
        />
      )}
      {top && (
        <i
          className="guide"
          style={{ top: at.y, left: Math.min(at.x, top.position.x), height: 1, width: Math.abs(at.x - top.position.x) }}
        />
      )}
    </ViewportPortal>
  )
}

/** Says on the canvas how far out one is, so that style sheets can leave out what cannot be read from there. */
function Distance() {
  const distance = useStore(({ transform }) =>
    transform[2] < FAR_ZOOM ? 'far' : transform[2] < CONNECT_ZOOM ? 'middle' : 'near',
  )
  const node = useStore(({ domNode }) => domNode)
  useEffect(() => {
    if (node) node.dataset.distance = distance
  }, [node, distance])
  return null
}

const viewportKey = (flowId: string) => `viewport.${flowId}`

function restoredViewport(flowId: string): Viewport | null {
  return browserStorage.read<Viewport | null>('local', viewportKey(flowId), null)
}

/** Whether the last pointer was a finger: one finger pans, then. */
function useTouch(): boolean {
  const [isTouch, setTouch] = useState(false)
  useEffect(() => {
    const onDown = ({ pointerType }: PointerEvent) => setTouch(pointerType === 'touch')
    window.addEventListener('pointerdown', onDown, true)
    return () => window.removeEventListener('pointerdown', onDown, true)
  }, [])
  return isTouch
}

function useWheelZooms(): boolean {
  const read = () => browserStorage.read('local', WHEEL_ZOOMS, false)
  const [wheelZooms, setWheelZooms] = useState(read)
  useEffect(() => {
    const onChange = () => setWheelZooms(read())
    window.addEventListener(SETTINGS_CHANGED, onChange)
    return () => window.removeEventListener(SETTINGS_CHANGED, onChange)
  })
  return wheelZooms
}

function pointOf(event: MouseEvent | TouchEvent): { x: number; y: number } {
  const { clientX: x, clientY: y } =
    'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event
  return { x, y }
}
