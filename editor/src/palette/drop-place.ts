import type { ActionContext } from '../commands/actions.ts'
import type { Where } from './add-entry.ts'

/** What a step is dropped on: a connection takes it in, a free option leads to it, elsewhere it lies alone. Null: not the canvas. */
export function dropPlace({ store, view }: ActionContext, x: number, y: number): Where | null {
  const { canvas } = view.getState()
  const elements = document.elementsFromPoint(x, y)
  if (!canvas || !elements.some((element) => element.matches('.canvas-flow'))) return null
  const option = elements.find((element) => element.matches('.option-handle'))
  if (option instanceof HTMLElement) {
    const { nodeid: stepId, handleid: output } = option.dataset
    if (stepId && output) return { after: { stepId, output } }
  }
  const { model } = store.getState()
  const way = elements.map((element) => element.closest('.react-flow__edge')).find((found) => found !== null)
  const edge = model.edges[way?.getAttribute('data-id') ?? '']
  if (edge) return { after: { stepId: edge.source, output: edge.sourceHandle } }
  const { left, top } = document.querySelector('.canvas-flow')?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const origin = canvas.onScreen({ x: 0, y: 0 })
  const unit = canvas.onScreen({ x: 1, y: 0 }).x - origin.x
  if (x < left || y < top) return null
  return { position: { x: (x - origin.x) / unit - 140, y: (y - origin.y) / unit - 20 } }
}
