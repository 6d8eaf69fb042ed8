import { ArrowDown, ArrowUp, Download, Equal } from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  feedbackQuery,
  type Insights,
  lastDays,
  type Period,
  useAlerts,
  useFeedbackSummary,
  useInsights,
} from '../../api/insights.ts'
import { useConsentWords } from '../../consent/consent-words.ts'
import { insightsTexts } from '../../i18n/insights.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { BarChart, type ChartPoint, LineChart } from '../../ui/chart.tsx'
import { useFormat } from '../../ui/format.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState, Page } from '../../ui/page.tsx'
import { useFilter } from '../../ui/use-filter.ts'
import { Alerts } from './alerts.tsx'
import { axisEnd, changeOf, greatest, rateOf, sum } from './figures.ts'
import { useOrigin } from './origin.ts'
import '../../ui/lists.css'
import './insights.css'

const FILTERS = ['days'] as const
/** Beyond these a bar chart is a table. */
const MAX_BARS = 8

/** How many stop, and why: first the rate and its change, then the causes. */
export function InsightsScreen() {
  const texts = useTexts(insightsTexts)
  const [filter, setFilter] = useFilter(FILTERS)
  const days = Object.keys(texts.periods).includes(filter.days ?? '') ? Number(filter.days) : 30
  const [now] = useState(() => Date.now())
  const period = useMemo(() => lastDays(days, now), [days, now])
  const insights = useInsights(period)
  // Somebody has to look after them, so they come before the causes.
  const hasOpenAlerts = useAlerts().data?.some(({ state }) => state === 'open') ?? false
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <>
          <select
            className="select period"
            aria-label={texts.period}
            value={days}
            onChange={(event) => setFilter({ days: event.target.value })}
          >
            {Object.entries(texts.periods).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
          <a className="secondary" href={`/api/feedback/export${feedbackQuery(period)}`}>
            <Download className="icon" aria-hidden="true" />
            {texts.download}
          </a>
        </>
      }
    >
      <Loaded query={insights}>
        {(figures) =>
          figures.totals.messages + figures.totals.optOuts === 0 ? (
            <EmptyState text={texts.empty} />
          ) : (
            <>
              <Headline figures={figures} />
              {hasOpenAlerts && <Alerts />}
              <section className="paper">
                <ByDay figures={figures} />
              </section>
              <div className="insights">
                <Reasons period={period} />
                <BySource figures={figures} />
                <ByTemplate figures={figures} />
                <ByFlow figures={figures} />
                <ByOrigin period={period} />
              </div>
            </>
          )
        }
      </Loaded>
      {!hasOpenAlerts && <Alerts />}
    </Page>
  )
}

function Headline({ figures: { totals, before } }: { figures: Insights }) {
  const texts = useTexts(insightsTexts)
  const format = useFormat()
  const rate = rateOf(totals)
  const change = changeOf(totals, before)
  const rounded = change === null ? null : Math.round(change * 10) / 10
  const Icon = rounded === null || rounded === 0 ? Equal : rounded > 0 ? ArrowUp : ArrowDown
  const says = rounded === null ? texts.noBefore : rounded === 0 ? texts.same : rounded > 0 ? texts.more : texts.fewer
  return (
    <section className="headline paper">
      <p className="headline-figure">
        <strong>{rate === null ? '–' : format.number(Math.round(rate * 10) / 10)}</strong> {texts.perThousand}
      </p>
      <p className={change === null ? 'headline-change muted' : 'headline-change'}>
        {change !== null && <Icon className="icon" aria-hidden="true" />}
        {typeof says === 'string' ? says : says(format.number(Math.abs(rounded ?? 0)))}
      </p>
      <p className="hint">
        {totals.messages === 0 ? texts.noMessages : texts.ofMessages(totals.optOuts, totals.messages, format.number)}
      </p>
    </section>
  )
}

function ByDay({ figures: { days } }: { figures: Insights }) {
  const texts = useTexts(insightsTexts)
  const { language } = useLanguage()
  const format = useFormat()
  const name = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const oneDigit = (value: number) => format.number(Math.round(value * 10) / 10)
  const worst = greatest(days, ({ optOuts }) => optOuts)
  if (!worst) return <p className="muted">{texts.none}</p>
  const rows = days.map(({ day, optOuts, messages }) => {
    const rate = rateOf({ optOuts, messages })
    const label = name.format(Date.parse(day))
    const cells = [format.number(optOuts), format.number(messages), rate === null ? '–' : oneDigit(rate)] as const
    return { key: day, label, value: optOuts, says: texts.byDay.point(label, ...cells), cells }
  })
  const { day, optOuts, messages, rate } = texts.byDay
  return (
    <LineChart
      title={texts.byDay.title(
        name.format(Date.parse(worst.day)),
        format.number(worst.optOuts),
        format.number(worst.messages),
      )}
      points={rows}
      max={axisEnd(worst.optOuts)}
      formatValue={oneDigit}
      table={{
        columns: [day, optOuts, messages, rate],
        rows: rows.toReversed().map(({ label, cells }) => [label, ...cells]),
      }}
    />
  )
}

function BySource({ figures: { sources } }: { figures: Insights }) {
  const texts = useTexts(insightsTexts)
  const words = useConsentWords()
  const format = useFormat()
  const own = sources.filter(({ isOwn }) => isOwn)
  const all = sum(own.map(({ optOuts }) => optOuts))
  const bars = own.map(({ source, optOuts }) => ({
    key: source,
    label: words.texts.sources[source] ?? source,
    value: optOuts,
    more: format.percent(all === 0 ? 0 : optOuts / all),
  }))
  const others = sources
    .filter(({ isOwn }) => !isOwn)
    .map(({ source, optOuts }) => `${words.texts.sources[source] ?? source}: ${format.number(optOuts)}`)
  return (
    <Bars
      bars={bars}
      note={others.length > 0 ? texts.bySource.besides(others.join(', ')) : undefined}
      column={texts.bySource.column}
      valueColumn={texts.byDay.optOuts}
      title={(first) => texts.bySource.title(first.label, first.more ?? '')}
    />
  )
}

function ByTemplate({ figures: { templates } }: { figures: Insights }) {
  const texts = useTexts(insightsTexts)
  const format = useFormat()
  const bars = templates.flatMap(({ name, optOuts, messages }) => {
    const rate = rateOf({ optOuts, messages })
    if (rate === null || optOuts === 0) return []
    const more = `${format.number(optOuts)} / ${format.number(messages)}`
    return { key: name, label: name, value: Math.round(rate * 10) / 10, more }
  })
  return (
    <Bars
      bars={bars}
      column={texts.byTemplate.column}
      valueColumn={texts.byDay.rate}
      title={({ label, value }) => texts.byTemplate.title(label, format.number(value))}
    />
  )
}

function ByFlow({ figures: { flows } }: { figures: Insights }) {
  const texts = useTexts(insightsTexts)
  const format = useFormat()
  const bars = flows.flatMap(({ flowId, version, steps }) =>
    Object.entries(steps).map(([node, optOuts]) => ({
      key: `${flowId}@${version}/${node}`,
      label: texts.byFlow.step(flowId, version, node),
      value: optOuts,
    })),
  )
  return (
    <Bars
      bars={bars}
      column={texts.byFlow.column}
      valueColumn={texts.byDay.optOuts}
      title={({ key, value }) => texts.byFlow.title(key.split('@')[0] ?? '', format.number(value))}
    />
  )
}

function Reasons({ period }: { period: Period }) {
  const texts = useTexts(insightsTexts)
  const words = useConsentWords()
  const format = useFormat()
  const summary = useFeedbackSummary(period).data
  if (!summary) return null
  const bars = summary.reasons.map(({ reason, answers }) => ({
    key: reason,
    label: words.texts.reasons[reason],
    value: answers,
    more: format.percent(summary.answers === 0 ? 0 : answers / summary.answers),
  }))
  return (
    <Bars
      bars={bars}
      column={texts.byReason.column}
      valueColumn={texts.byReason.answers}
      none={texts.byReason.none}
      title={({ label, value }) => texts.byReason.title(label, format.number(value), format.number(summary.answers))}
    />
  )
}

function ByOrigin({ period }: { period: Period }) {
  const texts = useTexts(insightsTexts)
  const format = useFormat()
  const originOf = useOrigin()
  const summary = useFeedbackSummary(period).data
  if (!summary) return null
  const bars = summary.sources.map(({ key, name, answers }) => ({
    key,
    label: originOf({ kind: key.split(':')[0] ?? '', name }),
    value: answers,
  }))
  return (
    <Bars
      bars={bars}
      column={texts.byOrigin.column}
      valueColumn={texts.byReason.answers}
      title={({ label, value }) => texts.byOrigin.title(label, format.number(value))}
    />
  )
}

interface Bar {
  key: string
  label: string
  value: number
  /** What else there is to say: a share, or of how many. */
  more?: string
}

interface BarsProps {
  bars: readonly Bar[]
  column: string
  valueColumn: string
  /** Said below. */
  note?: string
  /** Said instead of an empty chart; without it there is none. */
  none?: string
  title(first: Bar): string
}

function Bars({ bars, column, valueColumn, note, none, title }: BarsProps) {
  const format = useFormat()
  const sorted = bars.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value)
  const [first] = sorted
  if (!first) {
    return none ? (
      <section className="paper">
        <p className="muted">{none}</p>
      </section>
    ) : null
  }
  const points: ChartPoint[] = sorted.slice(0, MAX_BARS).map(({ key, label, value, more }) => ({
    ...{ key, label, value },
    says: `${label}: ${format.number(value)}${more ? ` (${more})` : ''}`,
  }))
  const hasMore = sorted.some(({ more }) => more !== undefined)
  return (
    <section className="paper">
      <BarChart
        title={title(first)}
        points={points}
        max={first.value}
        formatValue={format.number}
        table={{
          columns: hasMore ? [column, valueColumn, '%'] : [column, valueColumn],
          rows: sorted.map(({ label, value, more }) => [label, format.number(value), ...(hasMore ? [more ?? ''] : [])]),
        }}
      >
        {note && <p className="hint">{note}</p>}
      </BarChart>
    </section>
  )
}
