import { DEFAULT_SETTINGS } from '@basta/engine/contacts/settings.ts'
import type { Turn } from '@basta/engine/run/rehearse.ts'
import { isAct, type Scalar, type Script } from '@basta/engine/run/script.ts'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { Link } from 'wouter'
import { useSurroundings } from '../api/surroundings.ts'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { outputName, stepFace, stepName } from '../document/step-face.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { useIssues } from '../issues/issue-store.ts'
import { Tabs } from '../ui/tabs.tsx'
import { useEngine } from '../worker/engine-context.tsx'
import { Consent } from './consent.tsx'
import { firstWords } from './first-words.ts'
import { PhoneStage } from './phone-stage.tsx'
import { useSimulatorStore } from './simulator-store.ts'
import { Tests } from './tests.tsx'
import { type Simulator, useSimulator } from './use-simulator.ts'
import { Variables } from './variables.tsx'
import { type Namer, Why } from './why.tsx'

/** A phone beside the canvas: chats with the flow as it stands on the screen, and shows what happens behind it. */
export function PhonePanel() {
  const texts = useTexts(simulatorTexts)
  const store = useFlowStore()
  const view = useViewStore()
  const engine = useEngine()
  const model = useFlow((state) => state.model)
  const { data: around } = useSurroundings(model.id)
  const settings = around?.settings ?? DEFAULT_SETTINGS
  const tab = useView((state) => state.phoneTab)
  const version = useMemo(() => ({ model, around }), [model, around])
  const simulator = useSimulator({ engine, store: useSimulatorStore(), document: store.document, version })
  const { rehearsed, turns, play, script } = simulator
  const { begins } = script
  const name = useNamer()
  // The phone stays open: the step is selected and brought into sight.
  const onStep = useCallback(
    (nodeId: string) => {
      view.setState({ selection: [nodeId], active: { stepId: nodeId, output: null }, isMap: false })
      view.getState().canvas?.show([nodeId])
    },
    [view],
  )
  useWayOnCanvas(turns, model.id)
  useTestFrom(simulator)
  useSaysFirst(simulator)

  function playTest({ contact, begins, steps }: Script): void {
    const persona = { id: 'test', name: '', number: '15550000001', locale: settings.locale, ...contact }
    play(steps.filter(isAct), begins, persona)
  }

  if (rehearsed && !rehearsed.ok) return <CannotRun />
  return (
    <div className="phone-panel">
      <PhoneStage
        simulator={simulator}
        settings={settings}
        first={firstWords({ nodes: Object.values(model.nodes) }, simulator.persona.locale)}
        nameOfStep={name.step}
        onStep={onStep}
      >
        <Elsewhere turn={turns.at(-1)} name={name} />
        {begins && <p className="elsewhere">{texts.beginsAt(name.step(model.id, begins.step) ?? begins.step)}</p>}
      </PhoneStage>
      <Tabs
        label={texts.details}
        selected={tab}
        onSelect={(phoneTab) => view.setState({ phoneTab })}
        tabs={[
          { key: 'why', label: texts.tabs.why, panel: () => <Why turns={turns} name={name} onStep={onStep} /> },
          {
            key: 'variables',
            label: texts.tabs.variables,
            panel: () => <Variables simulator={simulator} name={name} onStep={onStep} />,
          },
          {
            key: 'consent',
            label: texts.tabs.consent,
            panel: () => <Consent turns={turns} topics={settings.topics} timeZone={settings.timeZone} />,
          },
          {
            key: 'tests',
            label: texts.tabs.tests,
            panel: () => <Tests simulator={simulator} onPlay={playTest} />,
          },
        ]}
      />
    </div>
  )
}

/** The conversation is in a flow that this one has called. */
function Elsewhere({ turn, name }: { turn: Turn | undefined; name: Namer }) {
  const texts = useTexts(simulatorTexts)
  const ownId = useFlow(({ model }) => model.id)
  const flowId = turn?.person.place?.flowId
  if (flowId === undefined || flowId === ownId || name.flow(flowId) === flowId) return null
  return (
    <p className="elsewhere">
      {texts.elsewhere(name.flow(flowId))} <Link href={`/flows/${flowId}`}>{texts.openFlow}</Link>
    </p>
  )
}

/** The document does not load. What stops it is in the list of what is to do. */
function CannotRun() {
  const texts = useTexts(simulatorTexts)
  const { language } = useLanguage()
  const view = useViewStore()
  const issues = useIssues((state) => state.issues)
  return (
    <div className="cannot-run" role="alert">
      <p>{texts.cannotRun}</p>
      <ul>
        {issues
          .filter(({ severity }) => severity === 'error')
          .slice(0, 5)
          .map(({ code, nodeId, path, message }) => (
            <li key={`${code} ${nodeId} ${path}`}>{message[language]}</li>
          ))}
      </ul>
      <button type="button" className="secondary" onClick={() => view.setState({ right: 'issues' })}>
        {texts.openIssues}
      </button>
    </div>
  )
}

/** Names of steps, options and flows, for those who read the interface in this language. */
function useNamer(): Namer {
  const { language: ui } = useLanguage()
  const language = useView((state) => state.language)
  const model = useFlow((state) => state.model)
  const { data: around } = useSurroundings(model.id)
  return useMemo(() => {
    const others = new Map(around?.published.map((flow) => [flow.id, flow]))
    const stepOf = (flowId: string, nodeId: string) =>
      flowId === model.id ? model.nodes[nodeId] : others.get(flowId)?.nodes.find(({ id }) => id === nodeId)
    return {
      isHere: (flowId) => flowId === model.id,
      step(flowId, nodeId) {
        const step = stepOf(flowId, nodeId)
        return step && stepName(step, ui)
      },
      flow: (flowId) => others.get(flowId)?.name ?? flowId,
      option(flowId, nodeId, output) {
        const step = stepOf(flowId, nodeId)
        const found = step && stepFace(step).outputs.find(({ id }) => id === output)
        return found ? outputName(found, ui, language, others.get(flowId)?.locale ?? model.locale) : output
      },
    }
  }, [model, around, ui, language])
}

/** Lights the way that the chat has taken, outlines the step that it is at, and brings that into sight. */
function useWayOnCanvas(turns: readonly Turn[], flowId: string): void {
  const view = useViewStore()
  const store = useFlowStore()

  useEffect(() => {
    const trace = turns.flatMap((turn) => turn.trace).filter(({ flow }) => flow === flowId)
    const stepIds = new Set(trace.flatMap(({ node }) => node ?? []))
    const taken = new Set(trace.flatMap(({ what, node, detail }) => (what === 'leave' ? `${node} ${detail}` : [])))
    const edges = Object.values(store.getState().model.edges)
    const edgeIds = edges
      .filter(({ source, sourceHandle }) => taken.has(`${source} ${sourceHandle}`))
      .map(({ id }) => id)
    const place = turns.at(-1)?.person.place
    const running = place?.flowId === flowId ? place.nodeId : null
    view.setState({ lit: stepIds.size > 0 ? { stepIds, edgeIds: new Set(edgeIds) } : null, running })
    const at = running ?? trace.at(-1)?.node
    if (at !== undefined) view.getState().canvas?.show([at])
  }, [turns, flowId, view, store])

  useEffect(() => () => view.setState({ lit: null, running: null }), [view])
}

/** Somebody asked on the canvas to test from a step: with the values that the chat has kept so far. */
function useTestFrom({ restart, turns }: Simulator): void {
  const view = useViewStore()
  const asked = useView((state) => state.testFrom)
  const latest = useRef(turns)
  latest.current = turns

  useEffect(() => {
    if (!asked) return
    view.setState({ testFrom: null })
    const kept = Object.entries(latest.current.at(-1)?.person.variables ?? {})
    const variables = Object.fromEntries(
      kept.filter((entry): entry is [string, Scalar] => typeof entry[1] !== 'object'),
    )
    restart({ step: asked.stepId, ...(Object.keys(variables).length > 0 && { variables }) })
  }, [asked, view, restart])
}

/** A flow that was just made from a template shows itself. */
function useSaysFirst({ play }: Simulator): void {
  const view = useViewStore()
  const says = useView((state) => state.saysFirst)

  useEffect(() => {
    if (says === null) return
    view.setState({ saysFirst: null })
    play([{ says }])
  }, [says, view, play])
}
