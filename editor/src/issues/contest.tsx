import type { Contest as Result } from '@basta/engine/run/who-wins.ts'
import { useEffect, useState } from 'react'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { useViewStore } from '../document/view-store.ts'
import { issueTexts } from '../i18n/issues.ts'
import { useTexts } from '../i18n/language.tsx'
import { Field } from '../ui/field.tsx'
import { useEngine } from '../worker/engine-context.tsx'

/** Says which flow of the account a message starts, and which others would have liked it. */
export function Contest() {
  const texts = useTexts(issueTexts).contest
  const [text, setText] = useState('')
  const result = useContest(text.trim())
  return (
    <section>
      <h3>{texts.title}</h3>
      <Field label={texts.label}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={text}
            maxLength={4096}
            placeholder={texts.placeholder}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div role="status">{result && <Outcome result={result} />}</div>
    </section>
  )
}

function useContest(text: string): Result | null {
  const engine = useEngine()
  const store = useFlowStore()
  const edits = useFlow((state) => state.edits)
  const [result, setResult] = useState<Result | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the flow changes
  useEffect(() => {
    if (text === '') return setResult(null)
    let isCurrent = true
    engine.show(store.document())
    engine.ask('contest', { text }).then(
      (answer) => isCurrent && setResult(answer),
      () => isCurrent && setResult(null),
    )
    return () => {
      isCurrent = false
    }
  }, [engine, store, text, edits])

  return result
}

function Outcome({ result: { consent, fits } }: { result: Result }) {
  const texts = useTexts(issueTexts).contest
  const view = useViewStore()
  const ownId = useFlow(({ model }) => model.id)
  const kinds: { [matched: string]: string } = texts.kinds
  const isStop = consent?.intent === 'opt-out' && consent.isCertain
  const isAsked = consent?.intent === 'opt-out' && !consent.isCertain
  return (
    <ul className="contest">
      {isStop && <li className="danger">{texts.stop(consent.matched ?? '')}</li>}
      {isAsked && <li className="surprise">{texts.unclear}</li>}
      {consent?.intent === 'opt-in' && <li>{texts.start(consent.matched ?? '')}</li>}
      {consent?.intent === 'help' && <li>{texts.help}</li>}
      {fits.length === 0 && !isAsked && consent?.intent !== 'help' && <li>{isStop ? texts.builtIn : texts.nobody}</li>}
      {firstOfEach(fits).map(({ flowId, flowName, nodeId, matched }, index) => (
        <li key={`${flowId} ${nodeId}`}>
          {index === 0 ? <strong>{texts.wins(flowName)}</strong> : <span>{texts.loses(flowName)}</span>}{' '}
          {flowId === ownId ? (
            <button type="button" className="link" onClick={() => view.reveal(nodeId)}>
              {texts.by(kinds[matched] ?? matched)}
            </button>
          ) : (
            texts.by(kinds[matched] ?? matched)
          )}
        </li>
      ))}
    </ul>
  )
}

/** A flow competes with others, not with itself. */
const firstOfEach = (fits: Result['fits']) =>
  fits.filter((fit, at) => fits.findIndex(({ flowId }) => flowId === fit.flowId) === at)
