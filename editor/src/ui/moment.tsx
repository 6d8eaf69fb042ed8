import { useFormat } from './format.ts'

export interface MomentProps {
  /** ms. */
  at: number
  /** Only the day is shown. */
  isDay?: boolean
}

/** A time as people read it; exact and with its zone on pointing at it. */
export function Moment({ at, isDay }: MomentProps) {
  const format = useFormat()
  return (
    <time dateTime={new Date(at).toISOString()} title={format.zoned(at)}>
      {isDay ? format.day(at) : format.moment(at)}
    </time>
  )
}
