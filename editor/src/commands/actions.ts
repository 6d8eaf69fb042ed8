/** Everything that can be done to an open flow, once: menus, toolbars, keys, commands and the list of keys are made from it. */
import type { Label } from '@basta/nodes/contract.ts'
import { fetchFlow } from '../api/flows.ts'
import { browserStorage } from '../browser-storage.ts'
import { addFrame, addNote, pinSteps, tidyUp } from '../document/canvas-commands.ts'
import type { FlowStore } from '../document/flow-store.ts'
import { deleteSteps, switchSteps } from '../document/step-commands.ts'
import { stepFace } from '../document/step-face.ts'
import type { ViewStore } from '../document/view-store.ts'
import { readingOrder, stepBefore } from '../document/walk.ts'
import { appTexts } from '../i18n/app.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { commandTexts } from '../i18n/commands.ts'
import { showToast } from '../ui/toasts.tsx'
import { copySteps, cutSteps, duplicateSteps, pasteFromClipboard } from './clipboard-actions.ts'
import { copyPicture } from './copy-picture.ts'
import { announceUndone } from './use-history-commands.ts'

export interface ActionContext {
  store: FlowStore
  view: ViewStore
  /** The language of the interface. */
  language: keyof Label
}

export interface Action {
  /** Such as `mod+z` (Ctrl, on a Mac Command). The first one is shown. */
  keys?: readonly string[]
  /** Keys of the canvas work while it or the outline has the focus; those of the editor anywhere in it. */
  scope: 'editor' | 'canvas'
  isPossible?(context: ActionContext): boolean
  run(context: ActionContext): void
}

/** The selected things or, without any, the step that the keyboard is at. */
export function targetsOf({ view }: ActionContext): readonly string[] {
  const { selection, active } = view.getState()
  return selection.length > 0 ? selection : active ? [active.stepId] : []
}

const stepsOf = (context: ActionContext) => {
  const { nodes } = context.store.getState().model
  return targetsOf(context).flatMap((id) => nodes[id] ?? [])
}
const hasSteps = (context: ActionContext) => stepsOf(context).length > 0
const hasTargets = (context: ActionContext) => targetsOf(context).length > 0

/** The option that the keyboard is at, or the first one of its step that leads nowhere. */
export function activeOption({ store, view }: ActionContext): { stepId: string; output: string } | null {
  const { active, selection } = view.getState()
  const stepId = active?.stepId ?? selection.at(-1)
  const { nodes, edges } = store.getState().model
  const step = stepId === undefined ? undefined : nodes[stepId]
  if (!step || stepId === undefined) return null
  if (active?.output) return { stepId, output: active.output }
  const taken = new Set(Object.values(edges).flatMap((edge) => (edge.source === stepId ? [edge.sourceHandle] : [])))
  const outputs = stepFace(step).outputs
  const output = outputs.find(({ id }) => !taken.has(id)) ?? outputs[0]
  return output ? { stepId, output: output.id } : null
}

/** Where a small list opens: beside the active step or, without one, in the middle. */
export function askPoint({ store, view }: ActionContext) {
  const { active, selection, canvas } = view.getState()
  const id = active?.stepId ?? selection.at(-1)
  const item = id === undefined ? undefined : store.getState().model.nodes[id]
  const element = document.activeElement?.closest('[role=treeitem]')
  if (element) {
    const { right, top } = element.getBoundingClientRect()
    return { x: right - 40, y: top + 24 }
  }
  const row = id === undefined ? null : document.querySelector('.outline [aria-selected=true]')
  if (row && document.activeElement?.closest('.outline')) {
    const { right, top } = row.getBoundingClientRect()
    return { x: right - 40, y: top + 24 }
  }
  if (item && canvas) return canvas.onScreen({ x: item.position.x + 250, y: item.position.y + 40 })
  return { x: window.innerWidth / 2 - 160, y: window.innerHeight / 3 }
}

const toggle = (context: ActionContext, key: 'isMap' | 'isAlone') =>
  context.view.setState((state) => ({ [key]: !state[key] }))
const show = (right: 'history' | 'issues' | 'phone' | 'texts' | 'step') => (context: ActionContext) =>
  context.view.setState({ right })

export const ACTIONS = {
  undo: { keys: ['mod+z'], scope: 'editor', run: (context) => announceUndone(context, context.store.undo(), 'undone') },
  redo: {
    keys: ['mod+shift+z', 'mod+y'],
    scope: 'editor',
    run: (context) => announceUndone(context, context.store.redo(), 'redone'),
  },
  search: { keys: ['mod+f'], scope: 'editor', run: ({ view }) => view.setState({ ask: { kind: 'search' } }) },
  commands: { keys: ['mod+k'], scope: 'editor', run: ({ view }) => view.setState({ ask: { kind: 'commands' } }) },
  shortcuts: { keys: ['?'], scope: 'canvas', run: ({ view }) => view.setState({ ask: { kind: 'shortcuts' } }) },

  add: {
    keys: ['/'],
    scope: 'canvas',
    run(context) {
      const pointer = context.view.getState().canvas?.pointer()
      const at = pointer ? context.view.getState().canvas?.onScreen(pointer) : undefined
      context.view.setState({
        ask: { kind: 'add', at: at ?? askPoint(context), ...(pointer && { position: pointer }) },
      })
    },
  },
  addBehind: {
    keys: ['insert'],
    scope: 'canvas',
    isPossible: (context) => activeOption(context) !== null,
    run(context) {
      const after = activeOption(context)
      if (after) context.view.setState({ ask: { kind: 'add', at: askPoint(context), after } })
    },
  },
  connect: {
    keys: ['c'],
    scope: 'canvas',
    isPossible: (context) => activeOption(context) !== null,
    run(context) {
      const option = activeOption(context)
      if (option) context.view.setState({ ask: { kind: 'connect', at: askPoint(context), ...option } })
    },
  },
  open: {
    keys: ['enter'],
    scope: 'canvas',
    isPossible: hasSteps,
    run(context) {
      const step = stepsOf(context).at(-1)
      if (step) context.view.reveal(step.id)
    },
  },
  write: {
    keys: ['f2'],
    scope: 'canvas',
    isPossible: (context) => stepsOf(context).some((step) => stepFace(step).text !== null),
    run(context) {
      const step = stepsOf(context).at(-1)
      if (step) context.view.setState({ writing: step.id })
    },
  },
  menu: {
    keys: ['shift+f10', 'contextmenu'],
    scope: 'canvas',
    run: (context) =>
      context.view.setState({
        ask: { kind: 'menu', of: hasTargets(context) ? 'step' : 'canvas', at: askPoint(context) },
      }),
  },
  test: {
    keys: ['t'],
    scope: 'canvas',
    isPossible: hasSteps,
    run(context) {
      const step = stepsOf(context).at(-1)
      if (!step) return
      context.view.setState(({ testFrom }) => ({
        right: 'phone',
        testFrom: { stepId: step.id, count: (testFrom?.count ?? 0) + 1 },
      }))
    },
  },
  switch: {
    keys: ['o'],
    scope: 'canvas',
    isPossible: hasSteps,
    run(context) {
      const steps = stepsOf(context)
      switchSteps(
        context.store,
        steps.map(({ id }) => id),
        steps.some(({ off }) => !off),
      )
    },
  },
  pin: {
    keys: ['p'],
    scope: 'canvas',
    isPossible: hasSteps,
    run(context) {
      const ids = stepsOf(context).map(({ id }) => id)
      const { pinned } = context.store.getState().model
      pinSteps(context.store, ids, !ids.every((id) => pinned[id]))
    },
  },

  copy: { keys: ['mod+c'], scope: 'canvas', isPossible: hasTargets, run: copySteps },
  cut: { keys: ['mod+x'], scope: 'canvas', isPossible: hasTargets, run: cutSteps },
  paste: { keys: ['mod+v'], scope: 'canvas', run: pasteFromClipboard },
  duplicate: { keys: ['mod+d'], scope: 'canvas', isPossible: hasTargets, run: duplicateSteps },
  copyPicture: { scope: 'canvas', isPossible: hasTargets, run: copyPicture },
  delete: {
    keys: ['delete', 'backspace'],
    scope: 'canvas',
    isPossible: (context) => hasTargets(context) || context.view.getState().edgeId !== null,
    run: deleteTargets,
  },
  selectAll: {
    keys: ['mod+a'],
    scope: 'canvas',
    run({ store, view, language }) {
      const { model } = store.getState()
      view.select([...readingOrder(model), ...Object.keys(model.notes), ...Object.keys(model.frames)])
      view.say(canvasTexts[language].selected(view.getState().selection.length))
    },
  },

  tidy: {
    keys: ['shift+t'],
    scope: 'canvas',
    run({ store, view }) {
      const { selection, canvas } = view.getState()
      tidyUp(store, selection)
      if (selection.length < 2) canvas?.show(readingOrder(store.getState().model).slice(0, 1))
    },
  },
  note: {
    keys: ['n'],
    scope: 'canvas',
    run({ store, view }) {
      const { canvas } = view.getState()
      view.select([addNote(store, canvas?.pointer() ?? canvas?.center() ?? { x: 0, y: 0 }, '')])
    },
  },
  frame: {
    keys: ['g'],
    scope: 'canvas',
    run(context) {
      const { store, view, language } = context
      const { canvas, selection } = view.getState()
      view.select([addFrame(store, selection, canvas?.center() ?? { x: 0, y: 0 }, canvasTexts[language].newFrame)])
    },
  },
  subFlow: {
    scope: 'canvas',
    isPossible: hasSteps,
    run: ({ view }) => view.setState({ ask: { kind: 'sub-flow' } }),
  },
  importFile: { scope: 'editor', run: ({ view }) => view.setState({ ask: { kind: 'import' } }) },
  inline: {
    scope: 'canvas',
    isPossible: (context) => calledFlow(context) !== null,
    run: (context) => void inlineCalled(context),
  },

  map: { keys: ['m'], scope: 'canvas', run: (context) => toggle(context, 'isMap') },
  figures: {
    scope: 'editor',
    run: ({ view }) => view.setState(({ figures }) => ({ figures: figures ? null : new Map() })),
  },
  fit: { keys: ['shift+1'], scope: 'canvas', run: ({ view }) => view.getState().canvas?.fit() },
  start: {
    keys: ['home'],
    scope: 'canvas',
    run({ store, view }) {
      const [first] = readingOrder(store.getState().model)
      if (first === undefined) return
      view.setState({ active: { stepId: first, output: null }, selection: [first] })
      view.getState().canvas?.show([first])
    },
  },
  zoomIn: { keys: ['mod++', 'mod+=', '+'], scope: 'canvas', run: ({ view }) => view.getState().canvas?.zoom(1.25) },
  zoomOut: { keys: ['mod+-', '-'], scope: 'canvas', run: ({ view }) => view.getState().canvas?.zoom(0.8) },
  zoomActual: { keys: ['mod+0', '0'], scope: 'canvas', run: ({ view }) => view.getState().canvas?.zoom('actual') },
  alone: { keys: ['f'], scope: 'canvas', run: (context) => toggle(context, 'isAlone') },
  hand: { keys: ['h'], scope: 'canvas', run: ({ view }) => view.setState({ mode: 'hand' }) },
  pointer: { keys: ['v'], scope: 'canvas', run: ({ view }) => view.setState({ mode: 'pointer' }) },

  outline: { scope: 'editor', run: ({ view }) => view.setState({ left: 'outline', isAlone: false }) },
  palette: { scope: 'editor', run: ({ view }) => view.setState({ left: 'palette', isAlone: false }) },
  phone: { scope: 'editor', run: show('phone') },
  issues: { scope: 'editor', run: show('issues') },
  history: { scope: 'editor', run: show('history') },
  texts: { scope: 'editor', run: show('texts') },
  wheel: {
    scope: 'editor',
    run() {
      browserStorage.write('local', WHEEL_ZOOMS, !browserStorage.read('local', WHEEL_ZOOMS, false))
      window.dispatchEvent(new Event(SETTINGS_CHANGED))
    },
  },
  singleKeys: {
    scope: 'editor',
    run() {
      browserStorage.write('local', SINGLE_KEYS, !browserStorage.read('local', SINGLE_KEYS, true))
      window.dispatchEvent(new Event(SETTINGS_CHANGED))
    },
  },
} satisfies { [id: string]: Action }

export type ActionId = keyof typeof ACTIONS
export const ACTION_IDS = Object.keys(ACTIONS) as ActionId[]
export const actionOf = (id: ActionId): Action => ACTIONS[id]
export const isPossible = (id: ActionId, context: ActionContext) => actionOf(id).isPossible?.(context) ?? true

/** On this computer: the wheel zooms instead of panning; single keys do something while the canvas has the focus. */
export const WHEEL_ZOOMS = 'wheel-zooms'
export const SINGLE_KEYS = 'single-keys'
export const SETTINGS_CHANGED = 'basta-settings'

/** The flow that the one chosen step calls. */
function calledFlow(context: ActionContext): { stepId: string; flowId: string } | null {
  const [step, ...others] = stepsOf(context)
  const { flowId } = step?.data ?? {}
  return step && others.length === 0 && typeof flowId === 'string' && flowId ? { stepId: step.id, flowId } : null
}

async function inlineCalled(context: ActionContext): Promise<void> {
  const { store, view, language } = context
  const texts = commandTexts[language]
  const called = calledFlow(context)
  if (!called) return
  try {
    const [{ document }, { inlineFlow }] = await Promise.all([
      fetchFlow(called.flowId),
      import('../document/inline-flow.ts'),
    ])
    const ids = inlineFlow(store, called.stepId, document)
    if (typeof ids === 'string') {
      showToast({ text: texts.notInlined[ids](document.name), isError: true })
      return
    }
    view.select(ids)
    view.setState({ active: { stepId: ids[0] ?? '', output: null } })
    view.getState().canvas?.show(ids)
    showToast({ text: texts.inlined(document.name) })
  } catch (error) {
    showToast({ text: (error as Error).message, isError: true })
  }
}

/** The keyboard goes back to the step before, so that it is never lost. */
function deleteTargets(context: ActionContext): void {
  const { store, view, language } = context
  const { edgeId, selection } = view.getState()
  const { model } = store.getState()
  const edge = edgeId === null ? undefined : model.edges[edgeId]
  if (edge && selection.length === 0) {
    store.edit(
      (draft) => {
        delete draft.edges[edge.id]
      },
      { did: { kind: 'disconnect', name: edge.source }, touches: [edge.source] },
    )
    view.setState({ edgeId: null, active: { stepId: edge.source, output: edge.sourceHandle } })
    view.say(commandTexts[language].disconnected)
    return
  }
  const ids = targetsOf(context)
  const [first] = ids
  if (first === undefined) return
  let before = stepBefore(model, first)
  while (before !== null && ids.includes(before)) before = stepBefore(model, before)
  deleteSteps(store, ids)
  const [start] = readingOrder(store.getState().model)
  const next = before ?? start ?? null
  view.setState({ selection: [], active: next === null ? null : { stepId: next, output: null } })
  offerUndo(context, commandTexts[language].deleted(ids.length))
}

/** Beside what was done, as long as it is what an undo takes back. */
function offerUndo(context: ActionContext, text: string): void {
  const { store, language } = context
  const latest = () => {
    const { entries, at } = store.getState().history
    return entries[at - 1]
  }
  const done = latest()
  const undo = { label: appTexts[language].undo, onSelect: () => actionOf('undo').run(context) }
  const close = showToast({ text, action: undo })
  const unsubscribe = store.subscribe(() => {
    if (latest() === done) return
    unsubscribe()
    close()
  })
}
