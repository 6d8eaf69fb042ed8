import { useEffect } from 'react'
import { Canvas } from '../../canvas/canvas.tsx'
import { CommandPalette } from '../../commands/command-palette.tsx'
import type { Autosave, SaveState } from '../../document/autosave.ts'
import { useFlow } from '../../document/flow-context.tsx'
import { useView } from '../../document/view-store.ts'
import { lazily } from '../../ui/lazily.tsx'
import { Header } from './header.tsx'
import { LeftPanel } from './left-panel.tsx'
import { RightPanel } from './right-panel.tsx'

const ConflictsDialog = lazily(() => import('./conflicts-dialog.tsx').then((m) => m.ConflictsDialog))

export interface WorkbenchProps {
  saveState: SaveState
  autosave: Autosave
  publishedVersion: number | null
}

/** Header, palette or outline, canvas, and the form or the phone beside it. */
export function Workbench({ saveState, autosave, publishedVersion }: WorkbenchProps) {
  const name = useFlow(({ model }) => model.name)
  const hasConflicts = useFlow(({ conflicts }) => conflicts.length > 0)
  const isAlone = useView((view) => view.isAlone)
  const hasRight = useView((view) => view.right !== null)

  useEffect(() => {
    document.title = `${name} · Basta`
  }, [name])

  return (
    <div className="workbench" data-alone={isAlone || undefined} data-right={hasRight || undefined}>
      <Header saveState={saveState} autosave={autosave} publishedVersion={publishedVersion} />
      {!isAlone && <LeftPanel />}
      <Canvas />
      {!isAlone && hasRight && <RightPanel />}
      <CommandPalette />
      {hasConflicts && <ConflictsDialog />}
    </div>
  )
}
