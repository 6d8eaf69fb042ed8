import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { insightsTexts } from '../i18n/insights.ts'
import { useTexts } from '../i18n/language.tsx'
import { ScrollRegion } from './scroll-region.tsx'
import './chart.css'

export interface ChartPoint {
  key: string
  /** What it is called on the axis. */
  label: string
  value: number
  /** The whole of it in words, for pointing at it, the keyboard and screen readers. */
  says: string
}

export interface ChartProps {
  /** Says what there is to see. */
  title: string
  points: readonly ChartPoint[]
  /** The end of the axis. */
  max: number
  formatValue(value: number): string
  /** The same numbers as a table. */
  table: { columns: readonly string[]; rows: readonly (readonly string[])[] }
  children?: ReactNode
}

/**
 * A chart with its finding as the title, its numbers as a table, and points that arrow keys walk through. One hue only, and every
 * value is written down: nothing is told by colour.
 */
function Chart({ title, points, table, children, drawing }: ChartProps & { drawing: Drawing }) {
  const texts = useTexts(insightsTexts)
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const [at, setAt] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const current = Math.min(at, points.length - 1)

  function walk(event: KeyboardEvent<SVGElement>): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? points.length - 1 : by === undefined ? undefined : current + by
    if (to === undefined || !points[to]) return
    event.preventDefault()
    setAt(to)
    event.currentTarget.querySelectorAll<SVGGElement>('[data-point]')[to]?.focus()
  }

  return (
    <figure className="chart">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <div ref={place} className="chart-place">
        {width > 0 &&
          drawing({
            width,
            svg: { role: 'group', 'aria-label': `${title}. ${texts.keys}`, onKeyDown: walk },
            point: (index) => ({
              'data-point': true,
              role: 'img',
              'aria-label': points[index]?.says,
              tabIndex: index === current ? 0 : -1,
              onFocus: () => {
                setAt(index)
                setOpen(true)
              },
              onBlur: () => setOpen(false),
              onPointerEnter: () => {
                setAt(index)
                setOpen(true)
              },
              onPointerLeave: () => setOpen(false),
            }),
            shown: isOpen ? current : null,
          })}
      </div>
      <p className="chart-says hint" aria-hidden="true">
        {isOpen && points[current]?.says}
      </p>
      {children}
      <details>
        <summary>{texts.table}</summary>
        <ScrollRegion className="table-scroller" label={title}>
          <table className="table">
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join('\n')}>
                  {row.map((cell, index) =>
                    index === 0 ? (
                      <th key={table.columns[index]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={table.columns[index]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
    </figure>
  )
}

type Drawing = (parts: {
  /** px. */
  width: number
  svg: object
  point(index: number): object
  /** The point that is pointed at. */
  shown: number | null
}) => ReactNode

const BAR_PX = 40

/** Bars that lie, one below the other, each with its name and value. */
export function BarChart(props: ChartProps) {
  const { points, max, formatValue } = props
  const height = points.length * BAR_PX
  return (
    <Chart
      {...props}
      drawing={({ width, svg, point, shown }) => (
        // biome-ignore lint/a11y/noSvgWithoutTitle: its name is among the attributes
        <svg width={width} height={height} {...svg}>
          {points.map(({ key, label, value }, index) => {
            const y = index * BAR_PX
            const length = Math.max(2, (value / max) * (width - VALUE_PX))
            return (
              <g key={key} {...point(index)} className={shown === index ? 'bar shown' : 'bar'}>
                <rect className="hit" x={0} y={y} width={width} height={BAR_PX} rx={4} />
                <text x={0} y={y + 14}>
                  {label}
                </text>
                <rect
                  className={index === 0 ? 'fill first' : 'fill'}
                  x={0}
                  y={y + 20}
                  width={length}
                  height={12}
                  rx={3}
                />
                <text className="value" x={length + 8} y={y + 31}>
                  {formatValue(value)}
                </text>
              </g>
            )
          })}
        </svg>
      )}
    />
  )
}

/** Room for the value behind the longest bar, px. */
const VALUE_PX = 72
const LINE_HEIGHT_PX = 220
const EDGE = { left: 44, right: 16, top: 12, bottom: 28 }

/** Values over days. */
export function LineChart(props: ChartProps) {
  const { points, max, formatValue } = props
  const inner = LINE_HEIGHT_PX - EDGE.top - EDGE.bottom
  const y = (value: number) => EDGE.top + inner - (value / max) * inner
  return (
    <Chart
      {...props}
      drawing={({ width, svg, point, shown }) => {
        const step = (width - EDGE.left - EDGE.right) / Math.max(1, points.length - 1)
        const x = (index: number) => EDGE.left + index * step
        const path = points.map(({ value }, index) => `${index ? 'L' : 'M'}${x(index)} ${y(value)}`).join('')
        const labelled = labelsThatFit(points.length, width)
        return (
          // biome-ignore lint/a11y/noSvgWithoutTitle: its name is among the attributes
          <svg width={width} height={LINE_HEIGHT_PX} {...svg}>
            {(max === 1 ? [0, 1] : [0, max / 2, max]).map((value) => (
              <g key={value}>
                <line className="grid" x1={EDGE.left} x2={width - EDGE.right} y1={y(value)} y2={y(value)} />
                <text className="axis" x={EDGE.left - 8} y={y(value) + 4} textAnchor="end">
                  {formatValue(value)}
                </text>
              </g>
            ))}
            {points.map(
              ({ key, label }, index) =>
                labelled(index) && (
                  <text
                    key={key}
                    className="axis"
                    x={x(index)}
                    y={LINE_HEIGHT_PX - 8}
                    textAnchor={index === 0 ? 'start' : index === points.length - 1 ? 'end' : 'middle'}
                  >
                    {label}
                  </text>
                ),
            )}
            <path className="line" d={path} />
            {points.map(({ key, value }, index) => (
              <g key={key} {...point(index)} className={shown === index ? 'dot shown' : 'dot'}>
                <rect
                  className="hit"
                  x={x(index) - Math.max(step, 4) / 2}
                  y={EDGE.top}
                  width={Math.max(step, 4)}
                  height={inner}
                />
                <circle cx={x(index)} cy={y(value)} r={shown === index ? 6 : points.length > 60 ? 2 : 3.5} />
              </g>
            ))}
          </svg>
        )
      }}
    />
  )
}

const LABEL_PX = 90

/** The first and the last day have their names, and of the others as many as there is room for. */
function labelsThatFit(count: number, width: number): (index: number) => boolean {
  const room = Math.max(2, Math.floor(width / LABEL_PX))
  const every = Math.max(1, Math.ceil((count - 1) / (room - 1)))
  return (index) => index === count - 1 || (index % every === 0 && count - 1 - index >= every)
}

function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}
