import type { KeyboardEvent } from 'react'
import { useHistoryCommands } from '../commands/use-history-commands.ts'
import { useViewStore } from '../document/view-store.ts'

/**
 * Keys of a form: undo and redo take back what was typed in the field, which is the newest entry of the history, and then go
 * on with the flow's. Escape closes the form, and the canvas has the focus again.
 */
export function useFormKeys(): (event: KeyboardEvent) => void {
  const { undo, redo } = useHistoryCommands()
  const view = useViewStore()
  return (event) => {
    // Lists and dialogs that a field has opened have keys of their own.
    if (event.target instanceof Element && event.target.closest('dialog')) return
    if (event.currentTarget.querySelector(':popover-open')) return
    const key = event.key.toLowerCase()
    if ((event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y')) {
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    } else if (event.key === 'Escape') {
      view.setState({ right: null })
      view.getState().canvas?.focus()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
}
