// biome-ignore-all lint/a11y/useSemanticElements: browsers take table elements that are laid out as a grid for no table
// biome-ignore-all lint/a11y/useFocusableInteractive: rows and headers of a table take no focus, only those of a grid do
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react'
import type { Pages } from '../api/pages.ts'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'
import { Loaded } from './loaded.tsx'
import { ScrollRegion } from './scroll-region.tsx'
import './virtual-table.css'

export interface TableColumn<Row> {
  key: string
  label: string
  /** Track of the grid, e.g. `minmax(0, 2fr)`. */
  width: string
  /** Left out where there is little room. */
  isMinor?: boolean
  /** Left out on a tablet already. */
  isLeast?: boolean
  cell(row: Row): ReactNode
}

export interface VirtualTableProps<Row> {
  label: string
  columns: readonly TableColumn<Row>[]
  pages: Pages<Row>
  keyOf(row: Row): string
  /** Names what is shown, filters and all: under it the place in the list is kept for "back". */
  placeKey: string
  /** How many there are in all, where it is known. */
  total?: number
  empty: ReactNode
}

const ROW_PX = 64
/** Rows that are drawn beyond the edges, and from the end of what has come when more is fetched. */
const MARGIN_ROWS = 12
/** Where each list was left, px. */
const places = new Map<string, number>()

/** A table of any length: only the rows in sight are in the page, and more are fetched as the end comes near. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { pages, empty, placeKey } = props
  const { rows, error, refetch } = pages
  return (
    <Loaded query={{ data: rows, error, refetch: refetch as never }}>
      {(loaded) => (loaded.length === 0 ? empty : <Rows key={placeKey} {...props} rows={loaded} />)}
    </Loaded>
  )
}

const classOf = ({ isMinor, isLeast }: { isMinor?: boolean; isLeast?: boolean }) =>
  [isMinor && 'minor', isLeast && 'least'].filter(Boolean).join(' ') || undefined

function Rows<Row>({ label, columns, pages, rows, keyOf, placeKey, total }: VirtualTableProps<Row> & { rows: Row[] }) {
  const texts = useTexts(appTexts)
  const scroller = useRef<HTMLElement>(null)
  const { hasMore, isFetching, error, fetchMore } = pages
  const virtual = useVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => keyOf(rows[index] as Row),
    overscan: MARGIN_ROWS,
    initialOffset: places.get(placeKey) ?? 0,
  })
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0

  useEffect(() => {
    if (hasMore && !isFetching && !error && last >= rows.length - MARGIN_ROWS * 2) fetchMore()
  }, [hasMore, isFetching, error, fetchMore, last, rows.length])

  const tracks = (shown: readonly TableColumn<Row>[]) => shown.map(({ width }) => width).join(' ')
  const style = {
    '--columns': tracks(columns),
    '--middle-columns': tracks(columns.filter(({ isLeast }) => !isLeast)),
  } as CSSProperties
  return (
    <div className="virtual-table" style={style}>
      <ScrollRegion
        ref={scroller}
        className="virtual-scroller"
        label={label}
        onScroll={({ currentTarget }) => places.set(placeKey, currentTarget.scrollTop)}
      >
        <div role="table" aria-label={label} aria-rowcount={hasMore ? (total ?? -1) : rows.length + 1}>
          <div role="rowgroup" className="virtual-head">
            <div role="row" className="virtual-row" aria-rowindex={1}>
              {columns.map((column) => (
                <div key={column.key} role="columnheader" className={classOf(column)}>
                  {column.label}
                </div>
              ))}
            </div>
          </div>
          <div role="rowgroup" className="virtual-body" style={{ height: virtual.getTotalSize() }}>
            {shown.map(({ index, key, start }) => (
              <div
                key={key}
                role="row"
                className="virtual-row"
                aria-rowindex={index + 2}
                style={{ transform: `translateY(${start}px)` }}
              >
                {columns.map((column) => (
                  <div key={column.key} role="cell" className={classOf(column)}>
                    {column.cell(rows[index] as Row)}
                  </div>
                ))}
              </div>
            ))}
          </div>
        </div>
      </ScrollRegion>
      {(isFetching || error) && (
        <p className="virtual-status" role="status">
          {error ? texts.offline : texts.loading}
          {error && (
            <button type="button" className="link" onClick={fetchMore}>
              {texts.tryAgain}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
