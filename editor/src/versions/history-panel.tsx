import { useEffect, useRef } from 'react'
import { deedText } from '../commands/deed-text.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { useViewStore } from '../document/view-store.ts'
import { historyTexts } from '../i18n/history.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'

/** What was done to the flow here, newest first. A click goes back to that moment, or forward again. */
export function HistoryPanel() {
  const texts = useTexts(historyTexts)
  const { language } = useLanguage()
  const store = useFlowStore()
  const view = useViewStore()
  const { entries, at } = useFlow(({ history }) => history)
  const model = useFlow((state) => state.model)
  const list = useRef<HTMLOListElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another moment is the current one
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [at])

  function jumpTo(target: number): void {
    const touched = entries[target < at ? target : target - 1]?.touches ?? []
    store.jumpTo(target)
    const { nodes } = store.getState().model
    const there = touched.filter((id) => nodes[id])
    if (there.length > 0) {
      view.select(there)
      view.getState().canvas?.show(there)
    }
  }

  if (entries.length === 0) return <p className="hint history-empty">{texts.empty}</p>
  const moments = [...entries.map((entry, index) => ({ entry, target: index + 1 }))].reverse()
  return (
    <div className="history-panel">
      <p className="hint">{texts.lead}</p>
      <ol ref={list} reversed>
        {moments.map(({ entry, target }) => (
          <li key={target} data-undone={target > at || undefined}>
            <button type="button" aria-current={target === at ? 'step' : undefined} onClick={() => jumpTo(target)}>
              <span>{deedText(entry.did, model, language)}</span>
              {entry.isOvertaken && <small>{texts.isOvertaken}</small>}
              {target > at && <small>{texts.isUndone}</small>}
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-current={at === 0 ? 'step' : undefined} onClick={() => jumpTo(0)}>
            {texts.opened}
          </button>
        </li>
      </ol>
    </div>
  )
}
