import type { Turn } from '@basta/engine/run/rehearse.ts'
import { useTexts } from '../i18n/language.tsx'
import { type SimulatorTexts, simulatorTexts } from '../i18n/simulator.ts'
import { spanText } from './span-text.ts'

export interface Namer {
  /** Whether it is the flow that is open. */
  isHere(flowId: string): boolean
  /** What a step is called; undefined where nothing is known of it. */
  step(flowId: string, nodeId: string): string | undefined
  flow(flowId: string): string
  option(flowId: string, nodeId: string, output: string): string
}

interface WhyProps {
  turns: readonly Turn[]
  name: Namer
  onStep(nodeId: string): void
}

/** Every step of the way, and why it was taken; the newest turn first. */
export function Why({ turns, name, onStep }: WhyProps) {
  const texts = useTexts(simulatorTexts)
  const told = turns.filter(({ trace, act }) => act !== null || trace.length > 0)
  if (told.length === 0) return <p className="hint">{texts.nothingYet}</p>
  return (
    <ol className="why" reversed>
      {told.toReversed().map((turn, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: turns have no other name than their place
        <li key={told.length - index}>
          <h3 dir="auto">{titleOf(turn, texts)}</h3>
          <ul>
            {turn.ledger.flatMap(({ detection, id }) =>
              detection?.matched ? <li key={id}>{texts.why.matched(detection.matched)}</li> : [],
            )}
            {turn.trace.flatMap((taken, at) => {
              const line = lineOf(taken, texts, name)
              if (line === null) return []
              const { node, flow = '' } = taken
              const isHere = name.isHere(flow)
              const where = whereOf(taken, texts, name)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <li key={at} data-what={taken.what}>
                  {where !== null && isHere && node !== undefined ? (
                    <button type="button" className="link" onClick={() => onStep(node)}>
                      {where}
                    </button>
                  ) : (
                    where && <strong>{where}</strong>
                  )}{' '}
                  {line}
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ol>
  )
}

/** Nothing where the line is about the conversation. */
function whereOf(
  { what, node, flow = '' }: Turn['trace'][number],
  { why }: SimulatorTexts,
  name: Namer,
): string | null {
  if (node === undefined || what === 'end') return null
  const step = name.step(flow, node) ?? node
  return name.isHere(flow) ? step : `${step} (${why.elsewhere(name.flow(flow))})`
}

function titleOf({ act, happenings, trace }: Turn, texts: SimulatorTexts): string {
  const { why } = texts
  if (act === null) return why.began
  const received = happenings.find((one) => one.kind === 'received')
  if (received?.kind === 'received') {
    const { content } = received
    if (content.type === 'text') return why.said(content.text)
    return content.type === 'tap' ? why.tapped(content.title) : why.sent
  }
  if ('after' in act) return why.waited(spanText(secondsIn(act.after) * 1000, texts))
  if ('preference' in act) return texts.preference[act.preference]
  if ('sets' in act) return texts.youChanged
  if ('business' in act) return act.business === 'marketing' ? texts.events.offer : texts.events.notice
  if ('agent' in act) return act.agent === 'releases' ? texts.events.releases : texts.events.takesOver
  return trace.length > 0 ? why.sent : texts.events.undeliverable
}

/** Of what the event bar makes: whole seconds. */
const secondsIn = (duration: string) => Number(/^PT(\d+)S$/.exec(duration)?.[1] ?? 0)

function lineOf(taken: Turn['trace'][number], texts: SimulatorTexts, name: Namer): string | null {
  const { why } = texts
  const { what, detail, node = '', flow = '' } = taken
  switch (what) {
    case 'begin':
      return why.begin(texts.kinds[detail] ?? detail)
    case 'visit':
      return why.visit
    case 'skip':
      return why.skip
    case 'leave':
      return why.leave(name.option(flow, node, detail))
    case 'keep':
      return why.keep(detail)
    case 'wait': {
      const [first = 'timeout'] = detail.split(', ')
      return why.wait[first as keyof typeof why.wait] ?? null
    }
    case 'end':
      return why.end
    case 'refused': {
      const code = detail.split(':', 1)[0] as keyof SimulatorTexts['refused']
      return texts.refused[code] ?? why.refused(detail)
    }
    case 'fault':
      return why.fault(detail)
    case 'ignored':
      return why.ignored(detail)
    case 'send':
    case 'consent':
      // The bubbles and the tab on consent tell them.
      return null
  }
}
