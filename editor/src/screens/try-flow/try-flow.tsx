import type { OwnWords } from '@basta/engine/consent/own-words.ts'
import type { Settings } from '@basta/engine/contacts/settings.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { ScriptContact } from '@basta/engine/run/script.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call, Problem } from '../../api/http.ts'
import { LanguagePicker } from '../../app/language-picker.tsx'
import { Wordmark } from '../../app/wordmark.tsx'
import { useTexts } from '../../i18n/language.tsx'
import { simulatorTexts } from '../../i18n/simulator.ts'
import { firstWords } from '../../simulator/first-words.ts'
import { knownPersonas, personaFor } from '../../simulator/personas.ts'
import { PhoneStage } from '../../simulator/phone-stage.tsx'
import { createSimulatorStore } from '../../simulator/simulator-store.ts'
import { useSimulator } from '../../simulator/use-simulator.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { type Engine, openEngine } from '../../worker/engine-client.ts'
import './try-flow.css'

/** What a test link shows, as `GET /api/try/{token}` answers it. */
interface TriedFlow {
  flow: FlowDocument
  /** The flows that it calls. */
  others: FlowDocument[]
  settings: Settings
  /** The account's own words for stopping. Version 0: it has none. */
  words: OwnWords & { version: number }
  persona: ScriptContact | null
}

/** The simulator alone, for a tester without an account. */
export function TryFlowScreen({ token }: { token: string }) {
  const texts = useTexts(simulatorTexts)
  const query = useQuery({
    queryKey: ['try', token],
    queryFn: () => call<TriedFlow>('GET', `/api/try/${encodeURIComponent(token)}`),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const isGone = query.error instanceof Problem && query.error.status === 404
  return (
    <main className="try-flow">
      <header>
        <Wordmark />
        <LanguagePicker />
      </header>
      {isGone ? (
        <p role="alert">{texts.tryGone}</p>
      ) : (
        <Loaded query={query}>{(tried) => <Opened tried={tried} />}</Loaded>
      )}
    </main>
  )
}

function Opened({ tried }: { tried: TriedFlow }) {
  const { settings, others, words } = tried
  const [engine, setEngine] = useState<Engine | null>(null)

  useEffect(() => {
    const opened = openEngine()
    const own = words.version > 0 ? { words } : {}
    opened.surround({ settings, ...own, drafts: others, published: others, older: 0 })
    setEngine(opened)
    return () => opened.close()
  }, [settings, words, others])

  return engine && <Chat engine={engine} tried={tried} />
}

function Chat({ engine, tried: { flow, settings, persona } }: { engine: Engine; tried: TriedFlow }) {
  const texts = useTexts(simulatorTexts)
  const [store] = useState(() => {
    const starter = personaFor(persona?.locale ?? flow.locale, knownPersonas())
    return createSimulatorStore(persona ? { ...starter, ...persona, id: 'author' } : starter)
  })
  const simulator = useSimulator({ engine, store, document: () => flow, version: flow })

  useEffect(() => {
    document.title = `${texts.tryTitle(flow.name)} · Basta`
  }, [texts, flow])

  return (
    <>
      <div>
        <h1>{texts.tryTitle(flow.name)}</h1>
        <p className="lead">{texts.tryLead}</p>
      </div>
      <PhoneStage simulator={simulator} settings={settings} first={firstWords(flow, simulator.persona.locale)} />
    </>
  )
}
