/** A conversation script: what the simulator records and `basta test` replays. */
export interface Script {
  name: string
  contact?: { name?: string; locale?: string; attributes?: Record<string, string | number | boolean>; tags?: string[] }
  steps: ScriptStep[]
}
export type ScriptStep =
  | { says: string }
  /** Taps the button or row with this title (or option id) on the newest message that has it. */
  | { taps: string }
  | { sends: { media: 'image' | 'video' | 'audio' | 'document'; caption?: string } | { location: [number, number] } }
  | { hears: Heard }
  | { hears: 'nothing' }
  /** ISO 8601 duration, e.g. `PT24H`. Timers that fall due on the way fire in order. */
  | { after: string }
  | { agent: 'releases' }
  | { expect: Expectation }
export interface Heard {
  contains?: string
  equals?: string
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
