import { languageName } from '@basta/nodes/language-name.ts'
import {
  ArrowLeft,
  Check,
  CircleAlert,
  History,
  Languages,
  Play,
  Redo2,
  Search,
  Table2,
  TriangleAlert,
  Undo2,
} from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { openCommands } from '../../commands/command-palette.tsx'
import { useHistoryCommands } from '../../commands/use-history-commands.ts'
import type { Autosave, SaveState } from '../../document/autosave.ts'
import { renameFlow } from '../../document/flow-commands.ts'
import { useFlow, useFlowStore } from '../../document/flow-context.tsx'
import { flowLanguages } from '../../document/text-commands.ts'
import { useView, useViewStore } from '../../document/view-store.ts'
import { flowTexts } from '../../i18n/flow.ts'
import { LANGUAGES, useLanguage, useTexts } from '../../i18n/language.tsx'
import { useIssues } from '../../issues/issue-store.ts'
import { shieldOf } from '../../issues/shield.ts'
import { SHIELDS, ShieldIcon } from '../../issues/shield-icon.tsx'
import { PublishButton } from '../../versions/publish-button.tsx'
import { Checklist } from './checklist.tsx'

interface HeaderProps {
  saveState: SaveState
  autosave: Autosave
  publishedVersion: number | null
}

export function Header({ saveState, autosave, publishedVersion }: HeaderProps) {
  const texts = useTexts(flowTexts)
  const view = useViewStore()
  const { undo, redo, canUndo, canRedo } = useHistoryCommands()
  return (
    <header className="flow-header">
      <Link href="/flows" className="icon-button" aria-label={texts.backToFlows} title={texts.backToFlows}>
        <ArrowLeft className="icon" aria-hidden="true" />
      </Link>
      <FlowName />
      <SaveStatus state={saveState} autosave={autosave} />
      <span className="spacer" />
      <IconButton label={texts.search} icon={<Search />} onClick={openCommands} />
      <IconButton label={texts.undo} icon={<Undo2 />} onClick={undo} isDisabled={!canUndo} />
      <IconButton label={texts.redo} icon={<Redo2 />} onClick={redo} isDisabled={!canRedo} />
      <IconButton label={texts.panels.history} icon={<History />} onClick={() => view.setState({ right: 'history' })} />
      <IconButton label={texts.panels.texts} icon={<Table2 />} onClick={() => view.setState({ right: 'texts' })} />
      <IssueCounts />
      <Checklist />
      <FlowLanguage />
      <button type="button" className="secondary" onClick={() => view.setState({ right: 'phone' })}>
        <Play className="icon" aria-hidden="true" />
        {texts.test}
      </button>
      <PublishButton autosave={autosave} publishedVersion={publishedVersion} />
    </header>
  )
}

function IconButton(props: { label: string; icon: React.ReactNode; onClick(): void; isDisabled?: boolean }) {
  const { label, icon, onClick, isDisabled } = props
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={isDisabled}
    >
      {icon}
    </button>
  )
}

function FlowName() {
  const texts = useTexts(flowTexts)
  const store = useFlowStore()
  const name = useFlow(({ model }) => model.name)
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      className="flow-name"
      aria-label={texts.flowName}
      maxLength={200}
      value={typed ?? name}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed?.trim()) renameFlow(store, typed.trim())
        setTyped(null)
      }}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  )
}

function SaveStatus({ state, autosave }: { state: SaveState; autosave: Autosave }) {
  const texts = useTexts(flowTexts)
  return (
    <p className="save-status" role="status" data-kind={state.kind}>
      <Check className="icon" aria-hidden="true" />
      <span>{'reason' in state ? texts.notSaved[state.kind](state.reason) : texts.saveStates[state.kind]}</span>
      {state.kind !== 'saved' && state.kind !== 'saving' && (
        <button
          type="button"
          className="link"
          onClick={() => (state.kind === 'deleted' ? autosave.bringBack() : autosave.flush())}
        >
          {state.kind === 'deleted' ? texts.bringBack : texts.tryNow}
        </button>
      )}
    </p>
  )
}

/** How many issues of each kind there are, or that the opt-out is proved. Opens the list. */
function IssueCounts() {
  const texts = useTexts(flowTexts)
  const view = useViewStore()
  const issues = useIssues((state) => state.issues)
  const shield = useIssues(shieldOf)
  const said = texts.shields[shield]
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  return (
    <button
      type="button"
      className="issue-counts"
      onClick={() => view.setState({ right: 'issues' })}
      aria-label={`${texts.panels.issues}: ${[...(shield === 'stale' ? [] : [texts.issueCounts(errors, warnings)]), ...(said ? [said] : [])].join(', ')}`}
    >
      {said && (
        <span className={SHIELDS[shield].className} title={said}>
          <ShieldIcon shield={shield} />
        </span>
      )}
      {errors > 0 && (
        <span className="danger">
          <CircleAlert className="icon" aria-hidden="true" />
          {errors}
        </span>
      )}
      <span>
        <TriangleAlert className="icon" aria-hidden="true" />
        {warnings}
      </span>
    </button>
  )
}

/** The language of the flow's texts that is edited: not that of the interface. */
function FlowLanguage() {
  const texts = useTexts(flowTexts)
  const { language: ui } = useLanguage()
  const view = useViewStore()
  const language = useView((state) => state.language)
  const own = useFlow(({ model }) => flowLanguages(model))
  const others = [language, ...Object.keys(LANGUAGES)].filter(
    (tag, at, all) => !own.includes(tag) && all.indexOf(tag) === at,
  )
  const option = (tag: string) => (
    <option key={tag} value={tag}>
      {languageName(tag, ui)}
    </option>
  )
  return (
    <label className="flow-language" title={texts.flowLanguage}>
      <Languages className="icon" aria-hidden="true" />
      <select
        className="select"
        aria-label={texts.flowLanguage}
        value={language}
        onChange={(event) => view.setState({ language: event.target.value })}
      >
        <optgroup label={texts.languagesOfFlow}>{own.map(option)}</optgroup>
        {others.length > 0 && <optgroup label={texts.translateInto}>{others.map(option)}</optgroup>}
      </select>
    </label>
  )
}
