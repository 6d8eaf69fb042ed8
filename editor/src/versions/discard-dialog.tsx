import { discardDraft, useVersion } from '../api/versions.ts'
import type { Autosave } from '../document/autosave.ts'
import { replaceFlow } from '../document/flow-commands.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { showToast } from '../ui/toasts.tsx'
import { DiffView } from './diff-view.tsx'

export interface DiscardDialogProps {
  autosave: Autosave
  liveVersion: number
  onClose(): void
}

/** The draft becomes the live version again: as an edit, so that it can be undone. The server keeps the draft before, too. */
export function DiscardDialog({ autosave, liveVersion, onClose }: DiscardDialogProps) {
  const texts = useTexts(versionTexts)
  const { cancel, undo } = useTexts(appTexts)
  const store = useFlowStore()
  const id = useFlow(({ model }) => model.id)
  const live = useVersion(id, liveVersion)

  async function discard(): Promise<void> {
    try {
      await autosave.flush()
      const { document, revision } = await discardDraft(id, store.getState().saved.revision)
      replaceFlow(store, document)
      store.markSaved(revision, store.getState().model)
      showToast({ text: texts.discarded, action: { label: undo, onSelect: () => store.undo() } })
      onClose()
    } catch (error) {
      showToast({ text: texts.failed((error as Error).message), isError: true })
    }
  }

  return (
    <Dialog
      title={texts.discardTitle}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button type="button" className="primary dangerous" disabled={!live.data} onClick={discard}>
            {texts.discardNow}
          </button>
        </>
      }
    >
      <p>{texts.discardText(liveVersion)}</p>
      <Loaded query={live}>{(document) => <DiffView before={store.document()} after={document} isBrief />}</Loaded>
    </Dialog>
  )
}
