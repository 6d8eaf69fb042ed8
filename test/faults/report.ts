/** A run in numbers. */
import { latecomers } from './checker.ts'
import type { Place } from './place.ts'
import { HOURS_AHEAD, type Run } from './run.ts'

export function report(run: Run, place: Place): string {
  const { plan, evidence, cloud, engines, made } = run
  const { seen, accepted, kept } = evidence
  const messages = seen.flatMap((person) => person.messages)
  const stops = messages.filter(({ does }) => does === 'stop')
  const requests = seen.flatMap((person) => person.requests)
  const refused = requests.filter(({ status }) => status !== 202)
  const letters = kept.flatMap(({ deadLetters }) => deadLetters)
  const startsMs = engines.flatMap((engine) => engine.startsMs.map(Math.round)).sort((a, b) => a - b)
  const count = (what: string) => accepted.filter((sent) => sent.what === what).length
  const list = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([name, n]) => `${name} ${n}`).join(', ') || 'none'
  const lists = (counts: Map<string, number>) => list(new Map([...counts].sort()))
  return [
    `${place.what}, ${engines.length} engine${engines.length > 1 ? 's' : ''}, seed ${plan.seed}: ${seconds(run.wallMs)}, ${seconds(run.talkMs)} of it talk`,
    `troubles: ${list(made)}`,
    `${seen.length} people wrote ${messages.length} messages (${stops.length} stops); posts sent again: ${lists(run.repeated)}`,
    `sent: ${count('reply')} replies, ${count('confirmation')} confirmations, ${count('campaign')} campaign messages`,
    `the Cloud API lost ${cloud.lostAnswers} answers, gave ${cloud.lateAnswers} too late, refused for ${lists(cloud.refusals)}; a status took ${seconds(cloud.slowestStatusMs)} at most`,
    `asked for over the API: ${requests.length}, refused: ${refused.length}, on their way when a stop was answered: ${latecomers(evidence).length}`,
    `left in the outbox with the clock at +${HOURS_AHEAD.join('/')} h: ${run.left.join('/')}; dead letters: ${letters.length}`,
    `start-up: median ${startsMs[Math.floor(startsMs.length / 2)]} ms, longest ${startsMs.at(-1)} ms of ${startsMs.length}; complaints of the store: ${run.excused}`,
    place.report(),
  ].join('\n')
}

const seconds = (ms: number) => `${Math.round(ms / 1000)} s`
