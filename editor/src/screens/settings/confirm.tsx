import { appTexts } from '../../i18n/app.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'

export interface ConfirmProps {
  title: string
  text: string
  /** What the button does. */
  action: string
  onConfirm(): void
  onClose(): void
}

/** Asks before something that cannot be undone. */
export function Confirm({ title, text, action, onConfirm, onClose }: ConfirmProps) {
  const { cancel } = useTexts(appTexts)
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button
            type="button"
            className="primary dangerous"
            onClick={() => {
              onConfirm()
              onClose()
            }}
          >
            {action}
          </button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  )
}
