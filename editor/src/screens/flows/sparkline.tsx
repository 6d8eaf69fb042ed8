import { useFormat } from '../../ui/format.ts'

const WIDTH = 64
const HEIGHT = 20

export interface SparklineProps {
  /** By day, today last. */
  values: readonly number[]
  /** What the days say, for screen readers and as a tooltip. */
  describe(values: string): string
}

/** A number with the shape of its last days beside it. */
export function Sparkline({ values, describe }: SparklineProps) {
  const format = useFormat()
  const total = values.reduce((sum, value) => sum + value, 0)
  const most = Math.max(1, ...values)
  const x = (index: number) => 1 + (index * (WIDTH - 2)) / Math.max(1, values.length - 1)
  const y = (value: number) => HEIGHT - 2 - (value / most) * (HEIGHT - 4)
  const described = describe(values.map(format.number).join(', '))
  return (
    <span className="sparkline" title={described}>
      <span>{format.number(total)}</span>
      {total > 0 && (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={described}>
          <polyline points={values.map((value, index) => `${x(index)},${y(value)}`).join(' ')} />
        </svg>
      )}
    </span>
  )
}
