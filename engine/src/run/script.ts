import type { ErrorClass } from '../contacts/events.ts'

/**
 * A conversation script: what the simulator records and `basta test` replays. A run is a file: the same script on the same
 * flows gives the same conversation everywhere.
 */
export interface Script {
  name: string
  contact?: ScriptContact
  /** A run of the first flow begins at this step, instead of waiting for somebody to write. */
  begins?: { step: string; variables?: { [name: string]: Scalar } }
  /** Another seed draws other lots where a flow leaves the way to chance. */
  seed?: string
  steps: ScriptStep[]
}

export interface ScriptContact {
  name?: string
  /** In digits, with the country code. */
  number?: string
  locale?: string
  attributes?: { [name: string]: Scalar }
  tags?: string[]
  /** What they have decided about messages before. Absent: nothing. */
  consent?: 'agreed' | 'stopped-offers' | 'stopped-all'
}

export type Scalar = string | number | boolean

export type ScriptStep =
  | { says: string }
  /**
   * Taps the button or row with this title (or option id) on the newest message that has it, or on the one with this number
   * (from 1, of all that were heard).
   */
  | { taps: string | { option: string; message: number } }
  | { sends: { media: 'image' | 'video' | 'audio' | 'document' | 'sticker'; caption?: string } }
  | { sends: { location: [number, number] } }
  /** Something that no flow can read, e.g. `contacts`. */
  | { sends: { kind: string } }
  | { hears: Heard }
  | { hears: 'nothing' }
  /** The steps that the flows went through since the last such line, in order. */
  | { visits: string[] }
  /** ISO 8601 duration, e.g. `PT24H`. Timers that fall due on the way fire in order. */
  | { after: string }
  | { agent: 'takes over' | 'releases' }
  /** WhatsApp's own switch for offers. */
  | { preference: 'stop' | 'resume' }
  /** WhatsApp reports that the newest message did not reach them. */
  | { fails: Failure }
  /** The business sends something that nobody asked for: a marketing or a utility template. */
  | { business: 'marketing' | 'utility' }
  /** A tester's hand: what is kept is something else from here on. */
  | { sets: { variables?: { [name: string]: Scalar }; attributes?: { [name: string]: Scalar } } }
  | { expect: Expectation }

/** What somebody does in a script. The other lines say what came of it. */
export type Act = Exclude<ScriptStep, { hears: unknown } | { expect: unknown } | { visits: unknown }>

export function isAct(step: ScriptStep): step is Act {
  return !('hears' in step || 'expect' in step || 'visits' in step)
}

export type Failure = Extract<ErrorClass, 'undeliverable' | 'window' | 'opt-out' | 'marketing-cap'>

export interface Heard {
  contains?: string
  equals?: string
  /** Any text of this step. */
  from?: string
  buttons?: string[]
  rows?: string[]
  type?: string
}
export interface Expectation {
  /** Active scopes, in any order. */
  stopped?: string[]
  outbox?: number
  attributes?: Record<string, string | number | boolean | null>
  tags?: string[]
  feedback?: string
  takeover?: boolean
  ended?: boolean
}
