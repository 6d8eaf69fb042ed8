import { CornerDownRight, Crosshair } from 'lucide-react'
import { useId, useMemo, useRef, useState } from 'react'
import { edgeIndex } from '../document/edge-index.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { localText } from '../document/local-text.ts'
import { connect, disconnect } from '../document/step-commands.ts'
import { outputName, stepFace, stepName } from '../document/step-face.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { inspectorTexts } from '../i18n/inspector.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { PickList } from './pick-list.tsx'

/** Where each way out of a step leads, and a list of steps to choose another one from. */
export function Connections({ stepId }: { stepId: string }) {
  const texts = useTexts(inspectorTexts)
  const { language: ui } = useLanguage()
  const language = useView((view) => view.language)
  const node = useFlow(({ model }) => model.nodes[stepId])
  const locale = useFlow(({ model }) => model.locale)
  const outputs = node ? stepFace(node).outputs : []
  if (outputs.length === 0) return null
  return (
    <section className="setting connections">
      <h3>{texts.next}</h3>
      <small className="hint">{texts.nextHelp}</small>
      <ul>
        {outputs.map((output) => (
          <li key={output.id}>
            <Connection stepId={stepId} output={output.id} name={outputName(output, ui, language, locale)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const NOWHERE = '/nowhere'
const NEW = '/new'

function Connection({ stepId, output, name }: { stepId: string; output: string; name: string }) {
  const texts = useTexts(inspectorTexts)
  const { language } = useLanguage()
  const store = useFlowStore()
  const view = useViewStore()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const anchor = `--pick-${useId().replace(/\W/g, '')}`
  const target = useFlow(
    ({ model }) =>
      edgeIndex(model.edges)
        .from.get(stepId)
        ?.find(({ sourceHandle }) => sourceHandle === output)?.target,
  )
  const targetName = useFlow(({ model }) => {
    const node = target === undefined ? undefined : model.nodes[target]
    return node && stepName(node, language)
  })

  function close(): void {
    setIsOpen(false)
    button.current?.focus()
  }

  function pick(key: string): void {
    close()
    if (key === NOWHERE) disconnect(store, stepId, output)
    else if (key === NEW) {
      const at = button.current?.getBoundingClientRect()
      view.setState({
        ask: { kind: 'add', at: { x: at?.left ?? 0, y: at?.bottom ?? 0 }, after: { stepId, output } },
      })
    } else connect(store, stepId, output, key)
  }

  return (
    <>
      <span className="way" dir="auto">
        {name}
      </span>
      <button
        ref={button}
        type="button"
        className="secondary pick"
        aria-haspopup="dialog"
        aria-label={`${texts.chooseNext(name)}: ${targetName ?? texts.nextNone}`}
        style={{ anchorName: anchor } as object}
        onClick={() => setIsOpen(true)}
      >
        <CornerDownRight className="icon" aria-hidden="true" />
        <span className={targetName === undefined ? 'hint' : undefined}>{targetName ?? texts.nextNone}</span>
      </button>
      {target !== undefined && (
        <button
          type="button"
          className="icon-button small"
          aria-label={`${texts.goThere}: ${targetName}`}
          title={texts.goThere}
          onClick={() => view.reveal(target)}
        >
          <Crosshair className="icon" aria-hidden="true" />
        </button>
      )}
      {isOpen && (
        <StepList
          stepId={stepId}
          label={texts.chooseNext(name)}
          anchor={anchor}
          isConnected={target !== undefined}
          onPick={pick}
          onClose={close}
        />
      )}
    </>
  )
}

interface StepListProps {
  stepId: string
  label: string
  anchor: string
  isConnected: boolean
  onPick(key: string): void
  onClose(): void
}

function StepList({ stepId, label, anchor, isConnected, onPick, onClose }: StepListProps) {
  const texts = useTexts(inspectorTexts)
  const { language: ui } = useLanguage()
  const language = useView((view) => view.language)
  const model = useFlow((state) => state.model)
  const groups = useMemo(() => {
    const steps = Object.values(model.nodes)
      // Nothing leads back to where a flow begins, and a step that leads to itself at once never ends.
      .filter((node) => node.id !== stepId && stepFace(node).card?.group !== 'start')
      .map((node) => {
        const { card, text } = stepFace(node)
        const says = text === null ? '' : localText(text, language, model.locale).text
        const kind = node.name && card ? card.label[ui] : ''
        return { key: node.id, label: stepName(node, ui), hint: [kind, says.slice(0, 80)].filter(Boolean).join(' · ') }
      })
    const other = [
      { key: NEW, label: texts.addHere },
      ...(isConnected ? [{ key: NOWHERE, label: texts.disconnect }] : []),
    ]
    return [
      { label: texts.step, picks: steps },
      { label: texts.moreOptions, picks: other },
    ]
  }, [model, stepId, ui, language, texts, isConnected])
  return (
    <PickList
      label={label}
      searchLabel={texts.searchSteps}
      anchor={anchor}
      groups={groups}
      onPick={onPick}
      onClose={onClose}
    />
  )
}
