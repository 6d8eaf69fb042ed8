import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { Minus, MoveRight, Pencil, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { stepName } from '../document/step-face.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import { DiffDrawing, SIGNS } from './diff-drawing.tsx'
import { type FlowDiff, flowDiff, type StepDiff } from './flow-diff.ts'
import { type Sentence, sentenceOf, sentenceOfFlow } from './sentences.ts'
import './diff-view.css'

export interface DiffViewProps {
  before: FlowDocument
  after: FlowDocument
  /** Only the words: where there is no room for both canvases. */
  isBrief?: boolean
}

/** What differs between two states of a flow: both drawn small, and step by step in sentences. */
export function DiffView({ before, after, isBrief = false }: DiffViewProps) {
  const texts = useTexts(versionTexts)
  const { language } = useLanguage()
  const [withMoved, setWithMoved] = useState(false)
  const diff = useMemo(() => flowDiff(before, after), [before, after])
  const shown: FlowDiff = { ...diff, steps: diff.steps.filter(({ kind }) => withMoved || kind !== 'moved') }
  const hasMoved = diff.steps.some(({ kind }) => kind === 'moved')
  if (diff.steps.length + diff.flow.length === 0) return <p>{texts.same}</p>
  return (
    <div className="diff">
      {!isBrief && (
        <div className="diff-drawings">
          <DiffDrawing title={texts.before} document={before} diff={shown} side="before" />
          <DiffDrawing title={texts.after} document={after} diff={shown} side="after" />
        </div>
      )}
      {!isBrief && (
        <ul className="diff-legend">
          {KINDS.filter((kind) => shown.steps.some((step) => step.kind === kind)).map((kind) => (
            <li key={kind} data-kind={kind}>
              {SIGNS[kind]} {texts.kinds[kind]}
            </li>
          ))}
        </ul>
      )}
      <ul className="diff-steps">
        {shown.flow.map((change) => (
          <li key={sentenceOfFlow(change, language)}>{sentenceOfFlow(change, language)}</li>
        ))}
        {shown.steps.map((step, index) => (
          <Step key={step.id} step={step} number={isBrief ? null : index + 1} before={before} after={after} />
        ))}
      </ul>
      {hasMoved && (
        <label className="tick">
          <input type="checkbox" checked={withMoved} onChange={(event) => setWithMoved(event.target.checked)} />
          <span>{texts.showMoved}</span>
        </label>
      )}
    </div>
  )
}

const KINDS = ['added', 'removed', 'changed', 'moved'] as const
const ICONS = { added: Plus, removed: Minus, changed: Pencil, moved: MoveRight }

interface StepProps {
  step: StepDiff
  /** Its number in the drawings. */
  number: number | null
  before: FlowDocument
  after: FlowDocument
}

function Step({ step, number, before, after }: StepProps) {
  const texts = useTexts(versionTexts)
  const { language } = useLanguage()
  const Icon = ICONS[step.kind]
  const node = step.after ?? step.before
  const sentences = step.changes.map((change) => sentenceOf(change, step, { before, after, language }))
  return (
    <li data-kind={step.kind}>
      <p>
        {number !== null && <span className="diff-number">{number}</span>}
        <span className="diff-kind">
          <Icon className="icon" aria-hidden="true" />
          {texts.kinds[step.kind]}
        </span>
        <strong>{node && stepName(node, language)}</strong>
      </p>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={JSON.stringify(sentence)}>
              <Line sentence={sentence} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Line({ sentence: { text, words } }: { sentence: Sentence }) {
  if (!words) return text
  return (
    <>
      {text}
      <span className="diff-words" dir="auto">
        {words.map(({ kind, text: run }, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come twice, and never change places
          if (kind === 'added') return <ins key={index}>{run}</ins>
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          if (kind === 'removed') return <del key={index}>{run}</del>
          return run
        })}
      </span>
    </>
  )
}
