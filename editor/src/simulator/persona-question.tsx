import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { Dialog } from '../ui/dialog.tsx'

export interface PersonaQuestionProps {
  /** Who is to write now. */
  name: string
  onAnswer(chat: 'new' | 'same'): void
  onClose(): void
}

/** A chat is there, and somebody else is to write: it is not dropped without a question. */
export function PersonaQuestion({ name, onAnswer, onClose }: PersonaQuestionProps) {
  const texts = useTexts(simulatorTexts).personaQuestion
  const { cancel } = useTexts(appTexts)
  return (
    <Dialog
      title={texts.title(name)}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button type="button" className="secondary" onClick={() => onAnswer('same')}>
            {texts.same}
          </button>
          <button
            type="button"
            ref={(button) => button?.setAttribute('autofocus', '')}
            className="primary"
            onClick={() => onAnswer('new')}
          >
            {texts.anew}
          </button>
        </>
      }
    >
      <p>{texts.lead}</p>
    </Dialog>
  )
}
