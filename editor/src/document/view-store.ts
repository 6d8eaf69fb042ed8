import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StepFigures } from '../canvas/step-figures.ts'
import type { UnknownName } from '../inspector/pasted-names.ts'

/** What is being looked at: never saved with the flow, and no entry of its history. */
export interface ViewState {
  /** Steps, notes and frames, in the order in which they were selected. */
  selection: readonly string[]
  left: 'palette' | 'outline'
  /** The step whose text is being written on its card. */
  writing: string | null
  /** The form stays with this step, whatever is selected. */
  pinnedStep: string | null
  /** The right side shows the form of the selected step, the phone, or a list. */
  right: 'step' | 'phone' | 'issues' | 'history' | 'texts' | null
  /** Behind the phone. */
  phoneTab: 'why' | 'variables' | 'consent' | 'tests'
  /** The recorded test that is to be brought into sight, by its place. */
  testShown: number | null
  /** BCP 47: the language of the flow's texts that is shown and edited. */
  language: string
  /** Somebody asked to be taken there: the canvas flies to it, the form opens the field. Counted, so that twice is twice. */
  reveal: { stepId: string; path?: string; count: number } | null
  /** Steps that a search, a test or a counter-example lights up; the rest dims. Null: all are lit. */
  lit: { stepIds: ReadonlySet<string>; edgeIds: ReadonlySet<string> } | null
  /** All panels are hidden, only the canvas is left. */
  isAlone: boolean
  /** The whole flow is shown as a map. */
  isMap: boolean
  /** The step, and perhaps one of its options, that the keyboard is at: on the canvas and in the outline. */
  active: Active | null
  /** The connection that is selected. */
  edgeId: string | null
  /** A small list, menu or question that is open beside the pointer or the active step. */
  ask: Ask | null
  /** Said to screen readers. Counted, so that the same is said again. */
  said: { text: string; count: number }
  /** The connection under the pointer: drawn above the others, its ends are outlined. */
  hover: { edgeId: string; source: string; target: string } | null
  /** A connection is being drawn from this option. */
  connecting: { stepId: string; output: string } | null
  /** On the canvas, dragging selects or pans. */
  mode: 'pointer' | 'hand'
  /** The simulator is to begin at this step. Counted, so that twice is twice. */
  testFrom: { stepId: string; count: number } | null
  /** What somebody says in the simulator as soon as it is there: a new flow shows itself. */
  saysFirst: string | null
  /** The step that the simulator is at: outlined. */
  running: string | null
  /** What happened at the steps, drawn over them. Null: not shown. */
  figures: ReadonlyMap<string, StepFigures> | null
  /** What the canvas can do, while there is one. */
  canvas: CanvasHandle | null
}

export interface Active {
  stepId: string
  output: string | null
}

/** CSS pixels in the window. */
export interface Point {
  x: number
  y: number
}

export type Ask =
  /** Which kind of step to add, behind an option or at a place of the flow. */
  | { kind: 'add'; at: Point; after?: { stepId: string; output: string }; position?: Point }
  /** Which step the option is to lead to. */
  | { kind: 'connect'; at: Point; stepId: string; output: string }
  /** The option leads somewhere already. */
  | { kind: 'replace'; at: Point; stepId: string; output: string; target: string }
  | { kind: 'menu'; at: Point; of: 'step' | 'canvas' }
  | { kind: 'search' }
  | { kind: 'commands' }
  | { kind: 'shortcuts' }
  | { kind: 'sub-flow' }
  /** Which file to bring into the flow. */
  | { kind: 'import' }
  /** Pasted steps use what nothing here sets. */
  | { kind: 'names'; ids: readonly string[]; names: readonly UnknownName[]; drafts: readonly FlowDocument[] }

/** Positions are in the coordinates of the flow. */
export interface CanvasHandle {
  focus(): void
  fit(): void
  /** Flies there only if they are out of sight. */
  show(stepIds: readonly string[]): void
  zoom(by: number | 'actual'): void
  /** The middle of what is visible. */
  center(): Point
  /** Where the pointer was last, if it is over the canvas. */
  pointer(): Point | null
  /** Where a place of the flow is in the window. */
  onScreen(position: Point): Point
}

export interface ViewStore extends StoreApi<ViewState> {
  select(ids: readonly string[]): void
  /** Selects a step, brings it into sight, and opens its form at a setting. */
  reveal(stepId: string, path?: string): void
  /** Opens a recorded test beside the phone. */
  openTest(at: number): void
  /** Says something to screen readers, politely. */
  say(text: string): void
}

export function createViewStore(language: string): ViewStore {
  const store = createStore<ViewState>(() => ({
    ...{ selection: [], left: 'palette', right: null, phoneTab: 'why', pinnedStep: null, writing: null, language },
    ...{ reveal: null, lit: null, isAlone: false, isMap: false },
    ...{
      active: null,
      edgeId: null,
      hover: null,
      connecting: null,
      ask: null,
      said: { text: '', count: 0 },
      mode: 'pointer',
    },
    ...{ testFrom: null, testShown: null, saysFirst: null, running: null, figures: null, canvas: null },
  }))
  return {
    ...store,
    select: (selection) => store.setState({ selection, edgeId: null }),
    say: (text) => store.setState(({ said }) => ({ said: { text, count: said.count + 1 } })),
    openTest: (testShown) => store.setState({ right: 'phone', phoneTab: 'tests', testShown }),
    reveal(stepId, path) {
      store.setState(({ reveal }) => ({
        selection: [stepId],
        right: 'step',
        isMap: false,
        active: { stepId, output: null },
        reveal: { stepId, path, count: (reveal?.count ?? 0) + 1 },
      }))
    },
  }
}

const ViewContext = createContext<ViewStore | null>(null)
export const ViewProvider = ViewContext.Provider

export function useViewStore(): ViewStore {
  const store = useContext(ViewContext)
  if (!store) throw new Error('There is no open flow around this')
  return store
}

export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useViewStore(), select)
}
