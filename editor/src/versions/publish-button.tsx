import { ChevronDown, Download, GitCompareArrows, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useMe } from '../api/queries.ts'
import { useVersions } from '../api/versions.ts'
import type { Autosave } from '../document/autosave.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import { lazily } from '../ui/lazily.tsx'
import { Menu } from '../ui/menu.tsx'
import { saveFile } from '../ui/save-file.ts'
import { PlannedPublicationButton } from './planned-publication.tsx'

// Loaded when they are opened first.
const PublishDialog = lazily(() => import('./publish-dialog.tsx').then((m) => m.PublishDialog))
const VersionsDialog = lazily(() => import('./versions-dialog.tsx').then((m) => m.VersionsDialog))
const DiscardDialog = lazily(() => import('./discard-dialog.tsx').then((m) => m.DiscardDialog))

export interface PublishButtonProps {
  autosave: Autosave
  publishedVersion: number | null
}

/** Publishes the open flow; beside it, what there was before. The versions have an address: `/flows/<id>/versions[/<version>]`. */
export function PublishButton({ autosave, publishedVersion: atOpening }: PublishButtonProps) {
  const texts = useTexts(versionTexts)
  const store = useFlowStore()
  const id = useFlow(({ model }) => model.id)
  const [path, navigate] = useLocation()
  const [open, setOpen] = useState<'publish' | 'discard' | null>(null)
  const mayDesign = useMe().data?.permissions.includes('design') ?? false
  const newest = useVersions(id).data?.at(-1)?.version ?? null
  const liveVersion = atOpening === null && newest === null ? null : Math.max(atOpening ?? 0, newest ?? 0)
  const [isShowingVersions, shown] = versionsIn(path, id)
  const close = () => setOpen(null)

  return (
    <>
      <PlannedPublicationButton mayDesign={mayDesign} />
      {mayDesign && (
        <button type="button" className="primary" onClick={() => setOpen('publish')}>
          {texts.publish}
        </button>
      )}
      <Menu
        label={texts.more}
        icon={<ChevronDown className="icon" aria-hidden="true" />}
        items={[
          {
            label: texts.versions,
            icon: <GitCompareArrows className="icon" aria-hidden="true" />,
            onSelect: () => navigate(`/flows/${id}/versions`),
          },
          {
            label: texts.exportFile,
            icon: <Download className="icon" aria-hidden="true" />,
            onSelect: () => saveFile(`${id}.flow.json`, `${JSON.stringify(store.document(), null, 2)}\n`),
          },
          ...(mayDesign
            ? [
                'separator' as const,
                {
                  label: texts.discard,
                  icon: <Undo2 className="icon" aria-hidden="true" />,
                  isDisabled: liveVersion === null,
                  onSelect: () => setOpen('discard'),
                },
              ]
            : []),
        ]}
      />
      {open === 'publish' && <PublishDialog autosave={autosave} liveVersion={liveVersion} onClose={close} />}
      {open === 'discard' && liveVersion !== null && (
        <DiscardDialog autosave={autosave} liveVersion={liveVersion} onClose={close} />
      )}
      {isShowingVersions && (
        <VersionsDialog
          liveVersion={liveVersion}
          shown={shown}
          mayDesign={mayDesign}
          onShow={(key) => navigate(key ? `/flows/${id}/versions/${key}` : `/flows/${id}/versions`, { replace: true })}
          onClose={() => navigate(`/flows/${id}`)}
        />
      )}
    </>
  )
}

/** Whether the address is that of the versions, and which one it names: `3`, or `draft-<ms>`. */
function versionsIn(path: string, id: string): [boolean, string | null] {
  const [, , flowId, part, key = null] = path.split('/')
  return [flowId === id && part === 'versions', key]
}
