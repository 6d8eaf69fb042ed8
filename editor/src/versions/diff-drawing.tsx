import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { cardSize } from '../document/card-size.ts'
import { stepName } from '../document/step-face.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import type { FlowDiff } from './flow-diff.ts'

export interface DiffDrawingProps {
  title: string
  document: FlowDocument
  /** What to mark; none: only the flow. */
  diff?: FlowDiff
  side?: 'before' | 'after'
}

const MARGIN = 60
/** The list beside the drawing has the same signs, with words. */
export const SIGNS = { added: '+', removed: '−', changed: '✎', moved: '→' }

/** A flow drawn small, to be looked at: what differs has its colour, its sign, and its number in the list. */
export function DiffDrawing({ title, document, diff, side = 'after' }: DiffDrawingProps) {
  const texts = useTexts(versionTexts)
  const { language } = useLanguage()
  const kinds = new Map(diff?.steps.map(({ id, kind }) => [id, kind]))
  const boxes = new Map(document.nodes.map((node) => [node.id, { ...node.position, ...cardSize(node) }]))
  const all = [...boxes.values()]
  const [left, top] = [Math.min(0, ...all.map(({ x }) => x)), Math.min(0, ...all.map(({ y }) => y))]
  const right = Math.max(1, ...all.map(({ x, width }) => x + width))
  const bottom = Math.max(1, ...all.map(({ y, height }) => y + height))
  const numbers = new Map(diff?.steps.map(({ id }, index) => [id, index + 1]))
  // Whatever the size of the flow, the numbers of what differs can be read.
  const fontSize = Math.min(120, Math.max(48, (right - left) / 20))
  const changes = diff?.steps.filter((step) => step[side]).map(({ kind }) => texts.kinds[kind]) ?? []
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg
        className="diff-drawing"
        role="img"
        aria-label={texts.drawing(document.name, changes.join(', '))}
        viewBox={`${left - MARGIN} ${top - MARGIN} ${right - left + 2 * MARGIN} ${bottom - top + 2 * MARGIN}`}
      >
        {document.edges.map(({ id, source, target }) => {
          const [from, to] = [boxes.get(source), boxes.get(target)]
          return (
            from &&
            to && (
              <line
                key={id}
                x1={from.x + from.width}
                y1={from.y + from.height / 2}
                x2={to.x}
                y2={to.y + to.height / 2}
              />
            )
          )
        })}
        {document.nodes.map((node) => {
          const { x, y, width, height } = boxes.get(node.id) ?? { x: 0, y: 0, width: 0, height: 0 }
          const kind = kinds.get(node.id)
          const isMarked = kind !== undefined && (kind !== 'added' || side === 'after')
          return (
            <g key={node.id} data-kind={isMarked ? kind : undefined}>
              <title>{stepName(node, language)}</title>
              <rect x={x} y={y} width={width} height={height} rx={14} />
              {isMarked && kind && (
                <text x={x + width / 2} y={y + height / 2} fontSize={fontSize}>
                  {SIGNS[kind]}
                  {numbers.get(node.id)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
