import { BellOff, DoorOpen, UsersRound } from 'lucide-react'
import { useView } from '../document/view-store.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { useTexts } from '../i18n/language.tsx'
import { useFormat } from '../ui/format.ts'

const NONE = { arrivals: 0, left: 0, optOuts: 0 }

/** Above a card: how many came, how many went no further, how many stopped messages there. */
export function CardFigures({ stepId, isEnd }: { stepId: string; isEnd: boolean }) {
  const texts = useTexts(canvasTexts).figures
  const format = useFormat()
  const isShown = useView(({ figures }) => figures !== null)
  const found = useView(({ figures }) => figures?.get(stepId))
  if (!isShown) return null
  const { arrivals, left, optOuts } = found ?? NONE
  const share = (count: number) => format.percent(arrivals === 0 ? 0 : Math.min(1, count / arrivals))
  return (
    <p className="card-figures" aria-hidden="true" title={texts.step(arrivals, isEnd ? 0 : left, optOuts)}>
      <span>
        <UsersRound className="icon" />
        {format.number(arrivals)}
      </span>
      {!isEnd && left > 0 && (
        <span>
          <DoorOpen className="icon" />
          {format.number(left)} · {share(left)}
        </span>
      )}
      {optOuts > 0 && (
        <span className="danger">
          <BellOff className="icon" />
          {format.number(optOuts)} · {share(optOuts)}
        </span>
      )}
    </p>
  )
}

/** Beside a way out: the share of those who took it. */
export function WayFigure({ stepId, output, top }: { stepId: string; output: string; top: number }) {
  const texts = useTexts(canvasTexts).figures
  const format = useFormat()
  const isShown = useView(({ figures }) => figures !== null && (figures.get(stepId)?.arrivals ?? 0) > 0)
  const way = useView(({ figures }) => figures?.get(stepId)?.ways.get(output))
  if (!isShown) return null
  return (
    <span className="way-figure" style={{ top: top + 6 }} aria-hidden="true" title={texts.way(way?.count ?? 0)}>
      {format.percent(Math.round((way?.share ?? 0) * 100) / 100)}
    </span>
  )
}
