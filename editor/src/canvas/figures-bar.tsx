import { X } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useFigures } from '../api/figures.ts'
import { lastDays } from '../api/insights.ts'
import { useVersions } from '../api/versions.ts'
import { useFlow } from '../document/flow-context.tsx'
import { useViewStore } from '../document/view-store.ts'
import { appTexts } from '../i18n/app.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { useTexts } from '../i18n/language.tsx'
import { useFormat } from '../ui/format.ts'
import { readFigures } from './step-figures.ts'

/** Which figures are drawn over the flow: of the last days, and of one version or of all. */
export function FiguresBar() {
  const texts = useTexts(canvasTexts)
  const { close } = useTexts(appTexts)
  const format = useFormat()
  const view = useViewStore()
  const id = useFlow(({ model }) => model.id)
  const nodes = useFlow(({ model }) => model.nodes)
  const versions = useVersions(id).data ?? []
  const [days, setDays] = useState(30)
  const [version, setVersion] = useState<number | null>(null)
  const [now] = useState(() => Date.now())
  const period = useMemo(() => lastDays(days, now), [days, now])
  const { data, isError } = useFigures(id, version, period)

  useEffect(() => {
    view.setState({ figures: data ? readFigures(data) : new Map() })
  }, [view, data])

  const isElsewhere = data?.nodes.some(({ nodeId }) => !nodes[nodeId]) ?? false
  return (
    <section className="figures-bar" aria-label={texts.figures.title}>
      <select
        className="select"
        aria-label={texts.figures.period}
        value={days}
        onChange={(event) => setDays(Number(event.target.value))}
      >
        {[7, 30, 90].map((count) => (
          <option key={count} value={count}>
            {texts.figures.lastDays(count)}
          </option>
        ))}
      </select>
      <select
        className="select"
        aria-label={texts.figures.version}
        value={version ?? ''}
        onChange={(event) => setVersion(event.target.value === '' ? null : Number(event.target.value))}
      >
        <option value="">{texts.figures.allVersions}</option>
        {versions.toReversed().map((each) => (
          <option key={each.version} value={each.version}>
            {texts.figures.oneVersion(each.version, each.name)}
          </option>
        ))}
      </select>
      <p role="status">
        {isError
          ? texts.figures.failed
          : data && texts.figures.began(data.conversations, format.number(data.conversations))}
        {isElsewhere && <small className="hint">{texts.figures.elsewhere}</small>}
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label={close}
        title={close}
        onClick={() => view.setState({ figures: null })}
      >
        <X className="icon" aria-hidden="true" />
      </button>
    </section>
  )
}
