import { CircleAlert } from 'lucide-react'
import type { FailedTest } from '../api/versions.ts'
import { useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'

/** Recorded tests that keep a flow from being published. */
export function FailedTests({ tests }: { tests: readonly FailedTest[] }) {
  const texts = useTexts(versionTexts)
  return (
    <div role="alert">
      <p>{texts.failedTests(tests.length)}</p>
      <ul className="publish-issues">
        {tests.map(({ name, step, message }) => (
          <li key={name}>
            <CircleAlert className="icon danger" aria-hidden="true" />
            <p>{texts.failedTest(name, step + 1, message)}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
