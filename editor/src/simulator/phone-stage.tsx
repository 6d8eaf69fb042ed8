import type { Settings } from '@basta/engine/contacts/settings.ts'
import { type ReactNode, useMemo, useState } from 'react'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { Phone } from '../phone/phone.tsx'
import { PhoneClockProvider } from '../phone/phone-clock.ts'
import { actOf } from './act-of.ts'
import { currentBranch } from './chats.ts'
import { ClockLine } from './clock-line.tsx'
import { EventBar } from './event-bar.tsx'
import type { FirstWords } from './first-words.ts'
import { PersonaBar } from './persona-bar.tsx'
import { phoneMessages } from './phone-messages.ts'
import { TurnBar } from './turn-bar.tsx'
import type { Simulator } from './use-simulator.ts'
import './simulator.css'

export interface PhoneStageProps {
  simulator: Simulator
  settings: Settings
  /** What starts the flow. */
  first: FirstWords
  /** What a step is called; undefined for one that cannot be gone to. */
  nameOfStep?(flowId: string, nodeId: string): string | undefined
  onStep?(nodeId: string): void
  /** Between the phone and the turns. */
  children?: ReactNode
}

const NAMELESS = () => undefined

/** Who writes, when, the phone, what else may happen, and the way through the turns. */
export function PhoneStage(props: PhoneStageProps) {
  const { simulator, settings, first, nameOfStep = NAMELESS, onStep, children } = props
  const texts = useTexts(simulatorTexts)
  const { language } = useLanguage()
  const [draft, setDraft] = useState('')
  const { persona, rehearsed, turns, chats, act, become } = simulator
  const last = turns.at(-1)
  const messages = useMemo(() => phoneMessages(turns, texts, nameOfStep), [turns, texts, nameOfStep])
  const clock = useMemo(() => ({ timeZone: settings.timeZone }), [settings.timeZone])
  const stuck = rehearsed?.ok && turns.length <= chats.at ? rehearsed.stuck : null

  function goToOrigin(messageId: string): void {
    const sent = turns
      .flatMap(({ happenings }) => happenings)
      .find((one) => one.kind === 'sent' && one.id === messageId)
    if (sent?.kind === 'sent' && sent.origin.kind === 'flow') onStep?.(sent.origin.nodeId)
  }

  return (
    <div className="phone-stage">
      <PersonaBar
        persona={persona}
        onPersona={become}
        hasChat={messages.length + currentBranch(chats).acts.length > 0}
        state={last?.person}
        topics={settings.topics}
        timeZone={settings.timeZone}
      />
      <ClockLine turn={last} timeZone={settings.timeZone} />
      <div className="simulated-phone">
        <PhoneClockProvider value={clock}>
          <Phone
            title={settings.business.name}
            subtitle={texts.subtitle}
            label={texts.phoneOf(persona.name)}
            intro={texts.intro}
            messages={messages}
            emptyText={
              first === 'anything' ? texts.anyMessage : first ? texts.writeFirst(first.write) : texts.nothingStarts
            }
            loading={rehearsed === null}
            draft={draft}
            chips={[]}
            options={[]}
            onDraft={setDraft}
            onAction={(action) => {
              const done = actOf(action, turns)
              if (done) act(done)
            }}
            onOrigin={onStep && goToOrigin}
          />
        </PhoneClockProvider>
      </div>
      {stuck && (
        <p className="stuck" role="alert">
          {texts.stuck(stuck[language])}
        </p>
      )}
      <EventBar simulator={simulator} timeZone={settings.timeZone} />
      <TurnBar simulator={simulator} />
      {children}
    </div>
  )
}
