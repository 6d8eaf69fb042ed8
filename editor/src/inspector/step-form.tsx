import type { FlowNode } from '@basta/nodes/contract.ts'
import { ChevronsLeftRight, ChevronsRightLeft, Pin, PinOff } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { browserStorage } from '../browser-storage.ts'
import { useFlow, useFlowStore, useStep } from '../document/flow-context.tsx'
import { renameStep } from '../document/step-commands.ts'
import { stepFace } from '../document/step-face.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { inspectorTexts } from '../i18n/inspector.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { useIssuesOf } from '../issues/issue-store.ts'
import { kindOf, StepIcon } from '../palette/step-icon.tsx'
import { Connections } from './connections.tsx'
import { FormStepProvider } from './form-step.tsx'
import { stepState, useFlowLanguages, useLanguageName } from './languages.tsx'
import { type Schema, schemaOf, textsOf } from './schemas.ts'
import { Settings } from './setting.tsx'
import { IssueLines } from './setting-frame.tsx'
import { useFormKeys } from './use-form-keys.ts'
import './inspector.css'

/** Everything that a step does, to look at and to change. Each change is in the flow at once; there is nothing to save. */
export function StepForm({ stepId }: { stepId: string }) {
  const texts = useTexts(inspectorTexts)
  const { language } = useLanguage()
  const node = useStep(stepId)
  const store = useFlowStore()
  const form = useRef<HTMLDivElement>(null)
  const [isWide, setIsWide] = useState(() => browserStorage.read('local', 'wide-form', false))
  const onKeyDown = useFormKeys()
  useReveal(form, stepId)

  if (!node) return null
  const schema = schemaOf(node.type)
  const { card } = stepFace(node)
  const Widen = isWide ? ChevronsRightLeft : ChevronsLeftRight
  return (
    <FormStepProvider value={stepId}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the controls inside */}
      <div
        ref={form}
        className="step-form"
        data-wide={isWide || undefined}
        onBlur={() => store.seal()}
        onKeyDown={onKeyDown}
      >
        <header>
          <StepIcon name={card?.icon} kind={kindOf(node.type, card?.group)} />
          <StepName stepId={stepId} kind={card?.label[language] ?? node.type} />
          <PinButton stepId={stepId} />
          <button
            type="button"
            className="icon-button small"
            aria-label={isWide ? texts.narrow : texts.widen}
            title={isWide ? texts.narrow : texts.widen}
            aria-pressed={isWide}
            onClick={() => {
              browserStorage.write('local', 'wide-form', !isWide)
              setIsWide(!isWide)
            }}
          >
            <Widen className="icon" aria-hidden="true" />
          </button>
        </header>
        {card && <p className="hint">{card.help[language]}</p>}
        {schema ? (
          <>
            {hasTexts(schema, node) && <LanguageTabs stepId={stepId} />}
            <OwnIssues stepId={stepId} />
            {Object.keys(schema.properties ?? {}).length === 0 && <p className="hint">{texts.nothingToSet}</p>}
            <Settings schema={schema} path="" />
            <Connections stepId={stepId} />
          </>
        ) : (
          <p>{texts.unknownKind}</p>
        )}
      </div>
    </FormStepProvider>
  )
}

/** Also when all of them are still the built-in ones. */
const hasTexts = (schema: Schema, node: FlowNode) =>
  textsOf(node).length > 0 || Object.values(schema.properties ?? {}).some((one) => one['x-widget'] === 'long-text')

function StepName({ stepId, kind }: { stepId: string; kind: string }) {
  const texts = useTexts(inspectorTexts)
  const store = useFlowStore()
  const name = useFlow(({ model }) => model.nodes[stepId]?.name ?? '')
  return (
    <input
      className="step-name"
      aria-label={texts.name}
      placeholder={kind}
      maxLength={60}
      value={name}
      onChange={(event) => renameStep(store, stepId, event.target.value)}
    />
  )
}

function PinButton({ stepId }: { stepId: string }) {
  const texts = useTexts(inspectorTexts)
  const view = useViewStore()
  const isPinned = useView((state) => state.pinnedStep === stepId)
  const Icon = isPinned ? PinOff : Pin
  const label = isPinned ? texts.unpin : texts.pin
  return (
    <button
      type="button"
      className="icon-button small"
      aria-label={label}
      title={label}
      aria-pressed={isPinned}
      onClick={() => view.setState({ pinnedStep: isPinned ? null : stepId })}
    >
      <Icon className="icon" aria-hidden="true" />
    </button>
  )
}

/** The languages of the flow: which one is edited, and how the texts of this step stand in each. */
function LanguageTabs({ stepId }: { stepId: string }) {
  const texts = useTexts(inspectorTexts)
  const view = useViewStore()
  const languages = useFlowLanguages()
  const language = useView((state) => state.language)
  const nameOf = useLanguageName()
  const states = useFlow(({ model }) => {
    const node = model.nodes[stepId]
    return node ? languages.map((tag) => stepState(model, node, tag)).join(' ') : ''
  }).split(' ') as ('done' | 'missing' | 'stale')[]
  const all = languages.includes(language) ? languages : [...languages, language]
  if (all.length < 2) return null
  return (
    <div className="language-tabs" role="radiogroup" aria-label={texts.languages}>
      {all.map((tag, index) => {
        const state = states[index] ?? 'missing'
        return (
          <label key={tag} data-state={state} title={`${nameOf(tag)}: ${texts.languageStates[state]}`}>
            <input
              type="radio"
              name="text-language"
              checked={tag === language}
              onChange={() => view.setState({ language: tag })}
            />
            <span lang={tag}>{nameOf(tag)}</span>
            {state !== 'done' && (
              <span className="mark" role="img" aria-label={texts.languageStates[state]}>
                {state === 'missing' ? '○' : '↻'}
              </span>
            )}
          </label>
        )
      })}
    </div>
  )
}

/** What the checks say about the step as a whole. */
function OwnIssues({ stepId }: { stepId: string }) {
  const issues = useIssuesOf(stepId)
  return <IssueLines issues={issues.filter(({ path, muted }) => !path && !muted)} />
}

/** Goes to the field that somebody asked for, opening what hides it. */
function useReveal(form: React.RefObject<HTMLElement | null>, stepId: string): void {
  const view = useViewStore()
  const reveal = useView((state) => state.reveal)
  const languages = useFlowLanguages()
  useEffect(() => {
    if (reveal?.stepId !== stepId || !reveal.path) return
    const parts = reveal.path.split('/')
    const tag = parts.at(-1) ?? ''
    if (languages.includes(tag)) view.setState({ language: tag })
    for (let length = parts.length; length > 1; length--) {
      const found = form.current?.querySelector<HTMLElement>(
        `[data-path="${CSS.escape(parts.slice(0, length).join('/'))}"]`,
      )
      if (!found) continue
      for (let outer = found.closest('details'); outer; outer = outer.parentElement?.closest('details') ?? null)
        outer.open = true
      found.scrollIntoView({ block: 'center' })
      const control = 'textarea, input, select, .pick'
      found.querySelector<HTMLElement>(`.field :is(${control})`)?.focus() ??
        found.querySelector<HTMLElement>(control)?.focus()
      return
    }
  }, [reveal, stepId, languages, view, form])
}
