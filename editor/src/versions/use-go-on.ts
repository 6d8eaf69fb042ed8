import type { ToldIssue } from '../api/versions.ts'
import { useViewStore } from '../document/view-store.ts'

/** From a dialog to what stands against publishing: it closes, and the place opens. */
export function useGoOn(onClose: () => void) {
  const view = useViewStore()
  return {
    toIssue({ nodeId, path }: ToldIssue): void {
      onClose()
      if (nodeId) view.reveal(nodeId, path)
      else view.setState({ right: 'issues' })
    },
    toTest(at: number): void {
      onClose()
      view.openTest(at)
    },
  }
}
