import type { WalkFinding } from '@basta/engine/run/random-walks.ts'
import type { Script } from '@basta/engine/run/script.ts'
import { useState } from 'react'
import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { stepName } from '../document/step-face.ts'
import { useViewStore } from '../document/view-store.ts'
import { appTexts } from '../i18n/app.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { showToast } from '../ui/toasts.tsx'
import { useEngine } from '../worker/engine-context.tsx'
import type { Walked } from '../worker/protocol.ts'

const WALKS = 1000
/** So many at once: the checks get their turn in between. */
const AT_ONCE = 100

/** Lets many people walk through the flow at random, and lists what none of them should have met. */
export function RandomWalks({ onPlay }: { onPlay(script: Script): void }) {
  const texts = useTexts(simulatorTexts).tests
  const { failed } = useTexts(appTexts)
  const store = useFlowStore()
  const engine = useEngine()
  const [done, setDone] = useState<number | null>(null)
  const [report, setReport] = useState<Walked | null>(null)

  async function walk(): Promise<void> {
    setReport(null)
    engine.show(store.document())
    let sum: Walked | null = null
    try {
      for (let walked = 0; walked < WALKS; walked += AT_ONCE) {
        setDone(walked)
        sum = joined(sum, await engine.ask('walk', { walks: AT_ONCE, seed: walked }))
      }
      setReport(sum)
    } catch {
      showToast({ text: failed, isError: true })
    } finally {
      setDone(null)
    }
  }

  return (
    <section className="walks">
      <button type="button" className="secondary" disabled={done !== null} onClick={() => void walk()}>
        {texts.walks}
      </button>
      <div role="status">
        {done !== null && <p>{texts.walking(done)}</p>}
        {report && <Report report={report} onPlay={onPlay} />}
      </div>
    </section>
  )
}

function Report({ report: { turns, findings, unvisited }, onPlay }: { report: Walked; onPlay(script: Script): void }) {
  const texts = useTexts(simulatorTexts).tests
  const view = useViewStore()
  return (
    <>
      <p>{texts.walked(turns)}</p>
      {findings.length === 0 && <p className="fine">{texts.wellWalked}</p>}
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.kind} ${finding.nodeId} ${finding.output}`}>
            <Finding finding={finding} onPlay={() => onPlay(finding.script)} />
          </li>
        ))}
      </ul>
      {unvisited.length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => view.setState({ lit: { stepIds: new Set(unvisited), edgeIds: new Set() } })}
        >
          {texts.unvisited(unvisited.length)}
        </button>
      )}
    </>
  )
}

function Finding({ finding: { kind, nodeId, detail }, onPlay }: { finding: WalkFinding; onPlay(): void }) {
  const texts = useTexts(simulatorTexts).tests
  const { language } = useLanguage()
  const view = useViewStore()
  const name = useFlow(({ model }) => {
    const step = model.nodes[nodeId]
    return step ? stepName(step, language) : nodeId
  })
  return (
    <p>
      <button type="button" className="link" onClick={() => view.reveal(nodeId)}>
        {name}
      </button>{' '}
      {texts.findings[kind]}
      {kind === 'fault' && `: ${detail}`}{' '}
      <button type="button" className="link" onClick={onPlay}>
        {texts.play}
      </button>
    </p>
  )
}

/** Of two groups of walkers: what both have found, and where neither came. */
function joined(one: Walked | null, other: Walked): Walked {
  if (!one) return other
  const keyOf = ({ kind, nodeId, output }: WalkFinding) => `${kind} ${nodeId} ${output}`
  const known = new Set(one.findings.map(keyOf))
  return {
    turns: one.turns + other.turns,
    findings: [...one.findings, ...other.findings.filter((finding) => !known.has(keyOf(finding)))],
    unvisited: one.unvisited.filter((id) => other.unvisited.includes(id)),
  }
}
