import type { Script } from '@basta/engine/run/script.ts'
import { CircleCheck, CircleX, LoaderCircle, Play, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { deleteTest } from '../document/test-commands.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import type { Tested } from '../worker/protocol.ts'
import { Coverage } from './coverage.tsx'
import { Difference } from './difference.tsx'
import { RandomWalks } from './random-walks.tsx'
import { SaveTestDialog } from './save-test-dialog.tsx'
import { ShareButton } from './share-button.tsx'
import { failuresIn, useTests } from './test-store.ts'
import { useAcceptTest } from './use-accept-test.ts'
import type { Simulator } from './use-simulator.ts'

const testId = (at: number) => `test-${at}`
const NO_TESTS: readonly Script[] = []

interface TestsProps {
  simulator: Simulator
  onPlay(script: Script): void
}

/** Chats that were kept, and whether the flow still answers as it did then. */
export function Tests({ simulator, onPlay }: TestsProps) {
  const texts = useTexts(simulatorTexts).tests
  const tests = useFlow(({ model }) => model.tests ?? NO_TESTS)
  const { results, isRunning } = useTests((state) => state)
  const [isSaving, setSaving] = useState(false)
  const canSave = simulator.rehearsed?.ok === true && simulator.script.steps.length > 0
  const failures = failuresIn(results)
  const view = useViewStore()
  const shown = useView((state) => state.testShown)
  useEffect(() => {
    const item = shown === null ? null : document.getElementById(testId(shown))
    if (!item) return
    view.setState({ testShown: null })
    item.scrollIntoView({ block: 'nearest' })
    item.focus()
  }, [shown, view])
  return (
    <div className="tests">
      <p className="test-actions">
        <button
          type="button"
          className="secondary"
          disabled={!canSave}
          title={canSave ? undefined : texts.saveHint}
          onClick={() => setSaving(true)}
        >
          {texts.save}
        </button>
        <ShareButton persona={simulator.persona} />
      </p>
      {tests.length === 0 ? (
        <p className="hint">{texts.none}</p>
      ) : (
        <p role="status" className={failures > 0 ? 'danger' : undefined}>
          {isRunning
            ? texts.running
            : failures > 0
              ? texts.summary(tests.length - failures, tests.length)
              : texts.allWell(tests.length)}
        </p>
      )}
      <ul className="test-list">
        {tests.map((test, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be the same, and the list is the flow's own
          <li key={at} id={testId(at)} tabIndex={-1}>
            <Test test={test} at={at} result={results[at] ?? null} onPlay={() => onPlay(test)} />
          </li>
        ))}
      </ul>
      {tests.length > 0 && <Coverage results={results} />}
      <RandomWalks onPlay={onPlay} />
      {isSaving && <SaveTestDialog simulator={simulator} onClose={() => setSaving(false)} />}
    </div>
  )
}

interface TestProps {
  test: Script
  at: number
  result: Tested | null
  onPlay(): void
}

function Test({ test, at, result, onPlay }: TestProps) {
  const texts = useTexts(simulatorTexts).tests
  const { language } = useLanguage()
  const store = useFlowStore()
  const accept = useAcceptTest()
  const failure = result?.failure

  return (
    <>
      <p className="test-head">
        <Mark result={result} />
        <strong dir="auto">{test.name}</strong>
        <button
          type="button"
          className="icon-button"
          aria-label={`${texts.play}: ${test.name}`}
          title={texts.play}
          onClick={onPlay}
        >
          <Play className="icon" aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`${texts.remove}: ${test.name}`}
          title={texts.remove}
          onClick={() => deleteTest(store, at)}
        >
          <Trash2 className="icon" aria-hidden="true" />
        </button>
      </p>
      {failure && (
        <div className="difference">
          <Difference {...failure} message={failure.message[language]} />
          <button type="button" className="secondary" onClick={() => accept(at)}>
            {texts.accept}
          </button>
        </div>
      )}
    </>
  )
}

function Mark({ result }: { result: Tested | null }) {
  const texts = useTexts(simulatorTexts).tests
  if (!result) return <LoaderCircle className="icon" role="img" aria-label={texts.running} />
  const [Icon, label] = result.passed ? [CircleCheck, texts.passed] : [CircleX, texts.failed]
  return <Icon className={`icon ${result.passed ? 'fine' : 'danger'}`} role="img" aria-label={label} />
}
