import { SAMPLE_AUTHOR } from '@basta/engine/flow/samples/author.ts'
import { Circle, CircleCheck, ListChecks } from 'lucide-react'
import { useNumbers } from '../../api/account.ts'
import { useVersions } from '../../api/versions.ts'
import { useFlow } from '../../document/flow-context.tsx'
import { checklistTexts } from '../../i18n/checklist.ts'
import { useTexts } from '../../i18n/language.tsx'
import { useIssues } from '../../issues/issue-store.ts'
import './checklist.css'

/** How far the flow is on its way to people, at any time, instead of a tour. */
export function Checklist() {
  const texts = useTexts(checklistTexts)
  const id = useFlow(({ model }) => model.id)
  const drawn = useFlow(({ model }) => Object.keys(model.nodes).length > 0)
  const tested = useFlow(({ model }) => (model.tests?.length ?? 0) > 0)
  const sound = useIssues(
    ({ issues, checkedEdits, isStale }) => checkedEdits >= 0 && !isStale && !issues.some(isStopper),
  )
  // Not the version that a sample came with.
  const published = useVersions(id).data?.some(({ publishedBy }) => publishedBy !== SAMPLE_AUTHOR) ?? false
  const connected = useNumbers().data?.items.some(({ emulated }) => !emulated) ?? false
  const items = Object.entries({ drawn, tested, sound, published, connected }) as [keyof typeof texts.items, boolean][]
  const done = items.filter(([, isDone]) => isDone).length

  return (
    <>
      <button
        type="button"
        className="checklist-button"
        popoverTarget="checklist"
        aria-label={texts.label(done, items.length)}
        title={texts.title}
      >
        <ListChecks className="icon" aria-hidden="true" />
        {texts.progress(done, items.length)}
      </button>
      <div id="checklist" popover="auto" className="checklist">
        <h2>{texts.title}</h2>
        <ul>
          {items.map(([key, isDone]) => {
            const Icon = isDone ? CircleCheck : Circle
            return (
              <li key={key} className={isDone ? 'fine' : undefined}>
                <Icon className="icon" aria-hidden="true" />
                <span>
                  {texts.items[key]}
                  <span className="visually-hidden">: {isDone ? texts.done : texts.open}</span>
                </span>
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}

const isStopper = ({ severity }: { severity: string }) => severity === 'error'
