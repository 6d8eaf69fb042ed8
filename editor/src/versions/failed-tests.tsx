import { CircleAlert } from 'lucide-react'
import { useId } from 'react'
import type { FailedTest } from '../api/versions.ts'
import { useFlow } from '../document/flow-context.tsx'
import { useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import { Difference } from '../simulator/difference.tsx'
import './failed-tests.css'

interface FailedTestsProps {
  /** How many, and what that means. */
  sentence: string
  tests: readonly FailedTest[]
  onOpen(at: number): void
  /** Absent: what was published at another time is not what is open now. */
  onAccept?: (at: number) => void
}

/** Recorded tests that keep a flow from being published: how they differ, and the two ways on. */
export function FailedTests({ sentence, tests, onOpen, onAccept }: FailedTestsProps) {
  const texts = useTexts(versionTexts)
  const recorded = useFlow(({ model }) => model.tests)
  const id = useId()
  return (
    <div role="alert" className="failed-tests">
      <p className="danger">{sentence}</p>
      {onAccept && <p className="hint">{texts.failedTestsWhy}</p>}
      <ul>
        {tests.map((test) => (
          <li key={test.at}>
            <h3 id={`${id}-${test.at}`} dir="auto">
              <CircleAlert className="icon danger" aria-hidden="true" />
              {test.name}
            </h3>
            <Difference {...test} />
            {recorded?.[test.at]?.name === test.name && (
              <p className="failed-test-ways">
                <button
                  type="button"
                  className="secondary"
                  aria-describedby={`${id}-${test.at}`}
                  onClick={() => onOpen(test.at)}
                >
                  {texts.openTest}
                </button>
                {onAccept && (
                  <button
                    type="button"
                    className="link"
                    aria-describedby={`${id}-${test.at}`}
                    onClick={() => onAccept(test.at)}
                  >
                    {texts.acceptTest}
                  </button>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
