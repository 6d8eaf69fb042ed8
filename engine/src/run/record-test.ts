/** Turns a rehearsed conversation into a test: what was done, what was heard, and how it ended. */
import { bodyOf, choicesIn, visitsIn } from './play.ts'
import type { Happening, PersonState, Rehearsal } from './rehearse.ts'
import { type Expectation, type Heard, isAct, type Scalar, type Script, type ScriptStep } from './script.ts'

/** `text`: the same words. `step`: any words of the same step. `way`: only the same steps in the same order. */
export type Strictness = 'text' | 'step' | 'way'

export function recordTest(script: Script, { turns }: Rehearsal, strictness: Strictness): Script {
  const steps = turns.flatMap(({ act, happenings, trace }): ScriptStep[] => {
    const done = act ? [act] : []
    if (strictness === 'way') return [...done, { visits: visitsIn(trace) }]
    const heard = happenings.filter((happening) => happening.kind === 'sent')
    const hears = heard.map((message): ScriptStep => ({ hears: hearing(message, strictness) }))
    return [...done, ...(hears.length > 0 || !act || isQuiet(act) ? hears : [{ hears: 'nothing' as const }])]
  })
  const last = turns.at(-1)
  return { ...script, steps: [...steps, ...(last ? [{ expect: outcome(last.person) }] : [])] }
}

/** How strict a recorded test is: the same when what it expects is taken anew. */
export function strictnessOf({ steps }: Script): Strictness {
  if (steps.some((step) => 'visits' in step)) return 'way'
  const isByStep = (step: ScriptStep) => 'hears' in step && step.hears !== 'nothing' && step.hears.from !== undefined
  return steps.some(isByStep) ? 'step' : 'text'
}

/** The acts alone. */
export const actsOf = ({ steps }: Script) => steps.filter(isAct)

/** After these nobody expects an answer. */
const isQuiet = (act: object) => 'sets' in act || 'fails' in act

function hearing({ content, origin }: Extract<Happening, { kind: 'sent' }>, strictness: 'text' | 'step'): Heard {
  const choices = choicesIn(content)
  const shown = choices.length === 0 ? {} : content.type === 'list' ? { rows: choices } : { buttons: choices }
  if (strictness === 'step' && origin.kind === 'flow') return { from: origin.nodeId }
  return { equals: bodyOf(content), ...shown }
}

function outcome({ stops, attributes, place, isTakenOver }: PersonState): Expectation {
  const known = Object.entries(attributes).filter((entry): entry is [string, Scalar] => isScalar(entry[1]))
  return {
    stopped: stops.map(({ scope }) => scope),
    ...(known.length > 0 && { attributes: Object.fromEntries(known) }),
    ended: place === null,
    ...(isTakenOver && { takeover: true }),
  }
}

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value)
