import { FileInput, LayoutTemplate, MessageSquare } from 'lucide-react'
import { Link } from 'wouter'
import { useActionContext } from '../commands/use-action-context.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { useTexts } from '../i18n/language.tsx'
import { addEntry } from '../palette/add-entry.ts'
import { entryOf } from '../palette/palette-entries.ts'

/** Three ways on from an empty flow, and nothing else. */
export function EmptyCanvas() {
  const texts = useTexts(canvasTexts)
  const context = useActionContext()

  function beginWithMessage(): void {
    const [start, message] = [entryOf('trigger'), entryOf('send-message')]
    if (!start || !message) return
    const stepId = addEntry(context, start, {})
    addEntry(context, message, { after: { stepId, output: 'next' } })
  }

  return (
    <section className="empty-canvas" aria-label={texts.emptyTitle}>
      <h2>{texts.emptyTitle}</h2>
      <button type="button" onClick={beginWithMessage}>
        <MessageSquare className="icon" aria-hidden="true" />
        <span>
          <strong>{texts.emptyMessage}</strong>
          <small>{texts.emptyMessageHint}</small>
        </span>
      </button>
      <Link href="/flows?new">
        <LayoutTemplate className="icon" aria-hidden="true" />
        <span>
          <strong>{texts.emptyTemplate}</strong>
          <small>{texts.emptyTemplateHint}</small>
        </span>
      </Link>
      <Link href="/flows?import">
        <FileInput className="icon" aria-hidden="true" />
        <span>
          <strong>{texts.emptyImport}</strong>
          <small>{texts.emptyImportHint}</small>
        </span>
      </Link>
    </section>
  )
}
