import type { KeyboardEvent } from 'react'
import { useFlowStore } from '../document/flow-context.tsx'
import { moveSteps } from '../document/step-commands.ts'
import { outputName, stepFace, stepName } from '../document/step-face.ts'
import { type Active, useViewStore } from '../document/view-store.ts'
import { readingOrder, siblingsOf, stepAfter, stepBefore } from '../document/walk.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'

const GRID = 8
const FAR = 5
const MOVES: { [key: string]: { x: number; y: number } } = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/**
 * Arrows walk as a conversation goes: right to the options and along them, left back, up and down among the ways that one
 * could have taken. With Alt they move the step.
 */
export function useCanvasKeys(): (event: KeyboardEvent) => void {
  const texts = useTexts(canvasTexts)
  const { language } = useLanguage()
  const store = useFlowStore()
  const view = useViewStore()

  function go(stepId: string, output: string | null = null): void {
    view.setState({ active: { stepId, output }, selection: [stepId], edgeId: null })
    view.getState().canvas?.show([stepId])
    if (output === null) return
    const { model } = store.getState()
    const step = model.nodes[stepId]
    const found = step && stepFace(step).outputs.find(({ id }) => id === output)
    if (!step || !found) return
    const target = stepAfter(model, stepId, output)
    const next = target === null ? undefined : model.nodes[target]
    const name = outputName(found, language, view.getState().language, model.locale)
    view.say(next ? texts.optionLeadsTo(name, stepName(next, language)) : texts.optionIsLoose(name))
  }

  function walk(key: string, { stepId, output }: Active): void {
    const { model } = store.getState()
    const step = model.nodes[stepId]
    if (!step) return
    const outputs = stepFace(step).outputs.map(({ id }) => id)
    const before = stepBefore(model, stepId)
    if (key === 'ArrowRight') {
      const only = outputs.length === 1 ? outputs[0] : undefined
      const chosen = output ?? only
      const target = chosen === undefined ? null : stepAfter(model, stepId, chosen)
      if (target !== null) go(target)
      else if (outputs[0] !== undefined) go(stepId, chosen ?? outputs[0])
    } else if (key === 'ArrowLeft') {
      if (output !== null) go(stepId)
      else if (before !== null) go(before)
    } else {
      const among = output === null ? siblingsOf(model, before) : outputs
      const next = among[among.indexOf(output ?? stepId) + (key === 'ArrowDown' ? 1 : -1)]
      if (next !== undefined) go(output === null ? next : stepId, output === null ? null : next)
    }
  }

  function move(by: { x: number; y: number }, isFar: boolean): void {
    const { selection, active } = view.getState()
    const { nodes, notes, frames } = store.getState().model
    const ids = selection.length > 0 ? selection : active ? [active.stepId] : []
    const step = GRID * (isFar ? FAR : 1)
    const moves = ids.flatMap((id) => {
      const item = nodes[id] ?? notes[id] ?? frames[id]
      return item ? { id, position: { x: item.position.x + by.x * step, y: item.position.y + by.y * step } } : []
    })
    if (moves.length === 0) return
    moveSteps(store, moves, `keys:${ids.join()}`)
    view.getState().canvas?.show(ids)
    const [first] = moves
    if (first) view.say(texts.movedTo(first.position.x, first.position.y))
  }

  return (event) => {
    if (event.target instanceof Element && event.target.closest('input, textarea')) return
    const by = MOVES[event.key]
    const { active, selection, ask, isAlone, connecting } = view.getState()
    if (event.key === 'Escape') {
      event.preventDefault()
      if (ask) view.setState({ ask: null })
      else if (connecting) view.setState({ connecting: null })
      else if (active?.output) go(active.stepId)
      else if (isAlone) view.setState({ isAlone: false })
      else view.setState({ selection: [], edgeId: null, lit: null })
      return
    }
    if (!by || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (event.altKey) return move(by, event.shiftKey)
    const { model } = store.getState()
    const [start] = readingOrder(model)
    const current = active && model.nodes[active.stepId] ? active : null
    const selected = selection.find((id) => model.nodes[id])
    if (current) walk(event.key, current)
    else if (selected ?? start) go((selected ?? start) as string)
  }
}
