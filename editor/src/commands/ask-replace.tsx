import { connect, edgeFrom, freeExit, insertBetween } from '../document/step-commands.ts'
import { stepName } from '../document/step-face.ts'
import { commandTexts } from '../i18n/commands.ts'
import { useTexts } from '../i18n/language.tsx'
import { Float } from '../ui/float.tsx'
import type { AskProps } from './ask-add.tsx'

/** An option leads to one step. A second one takes the place of the first, or comes before it. */
export function AskReplace({ context, ask, onClose }: AskProps<'replace'>) {
  const texts = useTexts(commandTexts)
  const { store, view, language } = context
  const { stepId, output, target, at } = ask
  const { model } = store.getState()
  const before = model.nodes[edgeFrom(model, stepId, output)?.target ?? '']
  const next = model.nodes[target]
  if (!before || !next) return null
  const answer = (command: typeof connect) => () => {
    command(store, stepId, output, target)
    onClose()
    view.say(texts.connectedTo(stepName(next, language)))
  }
  return (
    <Float at={at} label={texts.leadsAlready(stepName(before, language))} className="ask-replace" onClose={onClose}>
      <p>{texts.leadsAlready(stepName(before, language))}</p>
      <button type="button" className="secondary" data-autofocus onClick={answer(connect)}>
        {texts.replace(stepName(next, language))}
      </button>
      {freeExit(model, target) !== null && (
        <button type="button" className="secondary" onClick={answer(insertBetween)}>
          {texts.insertBetween(stepName(next, language))}
        </button>
      )}
      <button type="button" className="link" onClick={onClose}>
        {texts.cancel}
      </button>
    </Float>
  )
}
