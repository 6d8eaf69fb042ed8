import { CircleX } from 'lucide-react'
import { useViewStore } from '../document/view-store.ts'
import { useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { failuresIn, useTests } from './test-store.ts'

/** Among what is to do: recorded tests that fail. */
export function TestNote() {
  const texts = useTexts(simulatorTexts).tests
  const view = useViewStore()
  const failures = useTests(({ results }) => failuresIn(results))
  if (failures === 0) return null
  return (
    <section>
      <h3 className="danger">
        <CircleX className="icon" aria-hidden="true" />
        {texts.fails(failures)}
      </h3>
      <button type="button" className="secondary" onClick={() => view.setState({ right: 'phone', phoneTab: 'tests' })}>
        {texts.show}
      </button>
    </section>
  )
}
