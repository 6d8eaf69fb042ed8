import type { Settings } from '@basta/engine/contacts/settings.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Turn } from '@basta/engine/run/rehearse.ts'
import type { Act } from '@basta/engine/run/script.ts'
import { useEffect, useMemo, useState } from 'react'
import { flowListTexts } from '../i18n/flows.ts'
import { LANGUAGES, type Language, useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { Phone } from '../phone/phone.tsx'
import { PhoneClockProvider } from '../phone/phone-clock.ts'
import { actOf } from '../simulator/act-of.ts'
import { phoneMessages } from '../simulator/phone-messages.ts'
import { type Engine, openEngine } from '../worker/engine-client.ts'
import './flow-preview.css'

export interface FlowPreviewProps {
  document: FlowDocument
  /** Of the person who writes. */
  language: Language
  /** What they say first. */
  says: string
  /** Of the account. Undefined: not known yet. */
  settings: Settings | undefined
}

/** A phone on which a flow plays that is not open in the editor: it runs as it would when published, and can be chatted with. */
export function FlowPreview(props: FlowPreviewProps) {
  const { document, language, says } = props
  const [engine, setEngine] = useState<Engine | null>(null)
  useEffect(() => {
    const opened = openEngine()
    setEngine(opened)
    return () => opened.close()
  }, [])
  // Another flow is another conversation.
  return engine && <Chat key={`${language} ${says} ${JSON.stringify(document)}`} {...props} engine={engine} />
}

function Chat({ document, language, says, settings, engine }: FlowPreviewProps & { engine: Engine }) {
  const texts = useTexts(flowListTexts)
  const simulator = useTexts(simulatorTexts)
  const business = settings?.business.name ?? ''
  const [steps, setSteps] = useState<Act[]>([{ says }])
  const [draft, setDraft] = useState('')
  const [turns, setTurns] = useState<readonly Turn[] | null>(null)

  useEffect(() => {
    if (!settings) return
    let isCurrent = true
    engine.show(document)
    engine.surround({ settings, drafts: [], published: [], older: 0 })
    engine.ask('rehearse', { name: 'preview', contact: { locale: language }, steps }).then(
      (rehearsed) => {
        if (isCurrent) setTurns(rehearsed.ok ? rehearsed.turns : [])
      },
      () => isCurrent && setTurns([]),
    )
    return () => {
      isCurrent = false
    }
  }, [engine, settings, document, steps, language])

  const clock = useMemo(() => ({ timeZone: settings?.timeZone }), [settings?.timeZone])
  const messages = useMemo(() => phoneMessages(turns ?? [], simulator, () => undefined), [turns, simulator])
  return (
    <div className="flow-preview">
      <PhoneClockProvider value={clock}>
        <Phone
          title={business}
          subtitle={LANGUAGES[language]}
          label={texts.phoneOf(business)}
          messages={messages}
          loading={turns === null}
          draft={draft}
          chips={[]}
          options={[]}
          intro={texts.previewIntro}
          onDraft={setDraft}
          onAction={(action) => {
            const act = actOf(action, turns ?? [])
            if (act) setSteps([...steps, act])
            setDraft('')
          }}
        />
      </PhoneClockProvider>
    </div>
  )
}
