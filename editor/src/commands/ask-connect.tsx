import { fold } from '@basta/nodes/fold.ts'
import { useCallback } from 'react'
import { canBeTarget } from '../canvas/can-be-target.ts'
import { localText } from '../document/local-text.ts'
import { connect, edgeFrom } from '../document/step-commands.ts'
import { stepFace, stepName } from '../document/step-face.ts'
import { readingOrder } from '../document/walk.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { commandTexts } from '../i18n/commands.ts'
import { useTexts } from '../i18n/language.tsx'
import { iconOf } from '../palette/step-icon.tsx'
import { Finder, type FinderItem } from '../ui/finder.tsx'
import { Float } from '../ui/float.tsx'
import type { AskProps } from './ask-add.tsx'

/** Which step an option is to lead to. The one that is chosen shows itself on the canvas. */
export function AskConnect({ context, ask, onClose }: AskProps<'connect'>) {
  const texts = useTexts(commandTexts)
  const { impossibleTarget } = useTexts(canvasTexts)
  const { store, view, language } = context
  const { stepId, output, at } = ask

  const find = useCallback(
    (query: string): readonly FinderItem[] => {
      const { model } = store.getState()
      const wanted = fold(query)
      return readingOrder(model).flatMap((id) => {
        const step = model.nodes[id]
        if (!step || id === stepId) return []
        const { text } = stepFace(step)
        const words = text === null ? '' : localText(text, view.getState().language, model.locale).text
        const label = stepName(step, language)
        if (!fold(`${label} ${words} ${id}`).includes(wanted)) return []
        const refused = canBeTarget(step, stepId) ? undefined : impossibleTarget
        return [{ id, label, hint: words.slice(0, 80), icon: iconOf(step), refused }]
      })
    },
    [store, view, language, stepId, impossibleTarget],
  )
  const show = useCallback(
    (item: FinderItem | undefined) =>
      view.setState({ lit: item ? { stepIds: new Set([stepId, item.id]), edgeIds: new Set() } : null }),
    [view, stepId],
  )
  function close(): void {
    view.setState({ lit: null })
    onClose()
  }

  return (
    <Float at={at} label={texts.whereTo} onClose={close}>
      <Finder
        label={texts.whereTo}
        placeholder={texts.whereTo}
        nothing={texts.nothing}
        find={find}
        onMove={show}
        onPick={({ id, label }) => {
          close()
          const known = edgeFrom(store.getState().model, stepId, output)
          if (known && known.target !== id) {
            view.setState({ ask: { kind: 'replace', at, stepId, output, target: id } })
            return
          }
          connect(store, stepId, output, id)
          view.setState({ active: { stepId, output } })
          view.say(texts.connectedTo(label))
        }}
      />
    </Float>
  )
}
