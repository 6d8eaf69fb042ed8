/**
 * The contract between a node and the engine. A node is plain, pure TypeScript: it reads its context and returns
 * data. It never sends, stores, waits, reads a clock or draws a random number.
 */
import type { TSchema } from 'typebox'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** One text for everybody, or one per BCP 47 language tag: `{"en": "Hello", "pt": "Olá"}`. May hold Liquid. */
export type Text = string | { [locale: string]: string }

/** What a stop or an opt-in covers. `all` contains `marketing`, which contains every topic. */
export type Scope = 'all' | 'marketing' | `topic:${string}`

/** The four reasons of requirement R24, plus the person's own words. */
export type FeedbackReason =
  | 'no-interest'
  | 'issue-solved'
  | 'dissatisfied-content'
  | 'registered-without-consent'
  | 'other'

export type MediaKind = 'image' | 'video' | 'audio' | 'document' | 'sticker'

/** What a person sent. `tap.id` is our own id for buttons and lists, the payload for template buttons. */
export type InboundContent =
  | { type: 'text'; text: string }
  | { type: 'tap'; of: 'button' | 'list' | 'template'; id: string; title: string }
  | { type: 'media'; media: MediaKind; mediaId?: string; mimeType?: string; caption?: string; fileName?: string }
  | { type: 'location'; latitude: number; longitude: number; name?: string; address?: string }
  | { type: 'form'; name?: string; values: Json }
  /** Anything else (reaction, contacts, order, unsupported, ...): kept, shown to people, never an answer. */
  | { type: 'other'; kind: string; text?: string }

/** What the business sends, in WhatsApp's terms but not in its wire format. Texts are final (localised, rendered). */
export type OutboundContent =
  | { type: 'text'; body: string; previewUrl?: boolean }
  | { type: 'media'; media: MediaKind; link: string; caption?: string; fileName?: string }
  | { type: 'buttons'; header?: string; body: string; footer?: string; buttons: Choice[] }
  | { type: 'list'; header?: string; body: string; footer?: string; button: string; sections: ListSection[] }
  | { type: 'url-button'; header?: string; body: string; footer?: string; label: string; url: string }
  | { type: 'location'; latitude: number; longitude: number; name?: string; address?: string }
  | { type: 'location-request'; body: string }
  | { type: 'template'; name: string; language: string; components?: Json[] }

export interface Choice {
  id: string
  title: string
}
export interface ListRow extends Choice {
  description?: string
}
export interface ListSection {
  title?: string
  rows: ListRow[]
}

/**
 * What a node asks the engine to do. Effects are carried out in order, in the same commit as the step.
 * A `send` without `purpose` is a reply to what the person wrote; `marketing` and `utility` are business-initiated.
 */
export type Effect =
  | { kind: 'send'; content: OutboundContent; purpose?: 'marketing' | 'utility'; topic?: string }
  /** The one confirmation of a stop. The engine sends it once per stop, and not again within 24 hours. */
  | { kind: 'confirm-stop'; content: OutboundContent }
  | { kind: 'stop'; scope: Scope }
  /** The person explicitly chose a narrower stop than the one just recorded ("only offers"). */
  | { kind: 'narrow'; scope: Scope }
  /** The person explicitly asked to get messages again. */
  | { kind: 'opt-in'; scope: Scope }
  | { kind: 'feedback'; reason: FeedbackReason; text?: string }
  | { kind: 'attribute'; name: string; value: Json }
  | { kind: 'tag'; add?: string[]; remove?: string[] }
  /** Hand the conversation to a person: the bot stays silent until released or until `forMs` have passed. */
  | { kind: 'takeover'; note?: string; forMs?: number }

/** What a waiting node is woken with. */
export type Resume =
  | {
      type: 'reply'
      content: InboundContent
      /** The option id of this question that was tapped (see `StepContext.tapId`). */
      tap?: string
      /** The interceptor has already acted on this message: a stop was undone, or a reason was stored. */
      acted?: 'undone' | 'feedback'
    }
  | { type: 'timeout' }
  /** The sub-flow that this node called has ended. */
  | { type: 'return' }

export interface Wait {
  for: Resume['type'][]
  /** Milliseconds until `timeout`, counted from this step. Ignored when `keepDeadline` is set. */
  ms?: number
  /** Ask again without starting the clock anew: the deadline of the wait before this one stays. */
  keepDeadline?: true
  /** The node's own notes for its next `resume`, e.g. the number of tries. */
  scratch?: Json
  /** Answers that the question declares. They win over an ambiguous opt-out word ("cancel"), never over a clear one. */
  options?: Choice[]
}

interface StepBase {
  effects?: Effect[]
  /** Variables of this run, merged into `vars`. */
  set?: Record<string, Json>
}
/** What a step leads to: leave through an output, wait, call another flow, end; or, from `resume` only, not for me. */
export type StepResult =
  | (StepBase & { output: string })
  | (StepBase & { wait: Wait })
  | (StepBase & { call: { flowId: string } })
  | (StepBase & { end: true })
  /** `resume` only: this reply is none of mine. The run ends and the message is routed as a fresh one. */
  | (StepBase & { unhandled: true })

export interface ContactView {
  id: string
  name: string
  /** Phone number in E.164 with `+`, or empty while WhatsApp withholds it. */
  phone: string
  locale: string
  attributes: Readonly<Record<string, Json>>
  tags: readonly string[]
}

export interface ConsentView {
  /** Active stops, widest first. Empty: the person gets everything. */
  stops: readonly Scope[]
  optIns: readonly Scope[]
  hold: boolean
}

export interface StepContext<C> {
  config: C
  nodeId: string
  flowId: string
  /** Milliseconds since the epoch: the time of the event, not of the machine. */
  now: number
  /** IANA time zone of the account, e.g. `America/Sao_Paulo`. */
  timeZone: string
  contact: ContactView
  consent: ConsentView
  /** Names an author may print: `business.name`. */
  business: { name: string }
  topics: readonly { id: string; name: Text }[]
  vars: Readonly<Record<string, Json>>
  /** What the person's latest message said (text, caption or title), empty on timeouts. */
  lastText: string
  /** Present in the turn in which the interceptor recorded this person's stop. */
  optOut?: { entryId: string; scope: Scope; alreadyStopped: boolean }
  /** Present in the turn of an explicit START: the interceptor has lifted what it could. */
  optIn?: { wasStopped: boolean }
  /** `resume` only: the wait that is being resumed. */
  wait?: Wait
  /** In [0, 1), the same each time this step is replayed. */
  random(): number
  /** Localises (contact's language, then the flow's, then any) and renders Liquid. */
  text(text: Text, extra?: Record<string, Json>): string
  /** The wire id for one option of this question, so that a tap on an older copy can be told apart. */
  tapId(option: string): string
  /** The wire ids of the taps that the interceptor itself understands, for this turn's stop. */
  consentTap(action: 'undo' | 'narrow' | 'pause' | 'feedback', value?: string): string
}

/** An exit of a node: React Flow's `sourceHandle`. */
export interface Output {
  id: string
  label: Text
  /** A flow that leaves this output loose is not flagged, e.g. the timeout of a question. */
  optional?: true
}

/** `error` stops publishing, `warning` will surprise someone, `advice` is only worth knowing. */
export type Severity = 'error' | 'warning' | 'advice'

/** An author's mistake, shown on the canvas. The message says what is wrong and what to do. */
export interface Issue {
  /** Stable: help, mutes and clients refer to it. */
  code: string
  severity: Severity
  message: Label
  nodeId?: string
  /** JSON pointer: inside the node's `data` for a step's settings (`/buttons/2/title`), into the document otherwise. */
  path?: string
  /** What one click would do about it. Only where it is certain to help. */
  fix?: Fix
  /** Why the author has put it aside, see `FlowDocument.muted`. */
  muted?: string
}

export interface Fix {
  label: Label
  edits: Edit[]
}

/** One change of a flow document. Paths are JSON pointers inside the node's `data`; `''` is all of it. */
export type Edit =
  | { set: { nodeId: string; path: string; value: Json } }
  | { remove: { nodeId: string; path: string } }
  /** Replaces the connection that the output had. */
  | { connect: { source: string; sourceHandle: string; target: string } }
  | { disconnect: string }
  | { add: FlowNode }
  /** With its connections. */
  | { delete: string }

export interface FlowNode {
  id: string
  type: string
  position: { x: number; y: number }
  data: { [key: string]: Json }
  /** What its author calls it. */
  name?: string
  /** Skipped: a run leaves it at once through its first output; a trigger never starts. */
  off?: true
}
export interface FlowEdge {
  id: string
  source: string
  sourceHandle: string
  target: string
}

/** What the static checks need to know about a configured node without running it. */
export interface Traits {
  /** Puts a message into the outbox when entered or resumed. `confirm-stop` does not count. */
  sends?: 'service' | 'marketing' | 'utility'
  /** May stop here until something happens. */
  waits?: true
  /** Records a stop of at least this scope as soon as it is entered. */
  stops?: Scope
  /** Lifts a stop. `output` narrows this to one exit. */
  optsIn?: { output?: string }
  /** Asks the person to agree to messages: the flow must also carry a way out (R11). */
  asksOptIn?: true
  /** Variables this node sets, by name. */
  sets?: string[]
  /** The flow it calls. */
  calls?: string
  /** A run may begin here. */
  starts?: 'message' | 'opt-out' | 'opt-in'
  /** What starts it. Two triggers with one `key` cannot be told apart; `path` leads to the word in the settings. */
  startsOn?: { key: string; word: Text; path?: string }[]
  /** Labels that a person may tap here, with their paths in the settings. */
  answers?: { text: Text; path: string }[]
  /** By output: the time that has certainly gone by before a run leaves through it (ms), or that the person has replied. */
  leavesAfter?: Readonly<Record<string, number | 'reply'>>
}

/** What may begin a run. Texts are as the person wrote them. */
export type TriggerEvent =
  | { kind: 'message'; text: string; templatePayload?: string; newConversation: boolean }
  | { kind: 'opt-out' }
  | { kind: 'opt-in' }

/** How well a trigger fits: the highest rank among all published flows wins, the older flow on a tie. */
export interface TriggerMatch {
  rank: number
  matched: string
  /** Words or a button that this flow waits for, not just any message. Only these interrupt a pause. */
  specific: boolean
}

export type Group = 'start' | 'message' | 'question' | 'logic' | 'consent' | 'data' | 'handover'

/** In the three languages of the editor. A `Text` as well. */
export type Label = { en: string; pt: string; es: string }
/** A language that the editor and the issues speak. */
export type Language = keyof Label

/** What palette and canvas know of a node. Imports nothing heavy: the editor loads all cards with its first screen. */
export interface NodeCard<C = unknown> {
  type: string
  version: number
  group: Group
  /** Lucide icon name, see https://lucide.dev. */
  icon: string
  label: Label
  help: Label
  /** Other words that people look for it by, without regard to case and accents. */
  synonyms: Record<Language, string[]>
  /** What a step has that was just added: valid wherever that is possible. */
  defaults: C
  /** More entries of the palette for the same node. */
  presets?: readonly Preset<C>[]
  outputs(config: C): readonly Output[]
  /** What the person reads first, in the languages of the flow. Absent or null: nothing. */
  text?(config: C): Text | null
  /** One line on the settings in the language of the editor; `''` when there is nothing to add. */
  summary(config: C): Label | string
  /** The most characters that WhatsApp takes of the text at a JSON pointer inside the settings. Undefined: any number. */
  maxChars?(path: string, config: C): number | undefined
  /** What it keeps by name. */
  keeps?(config: C): readonly Kept[]
}

/** A value that texts and conditions behind a step can use. */
export interface Kept {
  name: string
  /** `contact`: kept with the person. `conversation`: gone when the conversation ends. */
  where: 'contact' | 'conversation'
  kind: 'text' | 'number' | 'date' | 'yes-no' | 'place' | 'file'
  /** Exits by which a run leaves without it. */
  notBy?: readonly string[]
}

/** A step with other defaults, under a name of its own: a question with buttons. */
export interface Preset<C> {
  id: string
  /** Steps with such settings go by this name and icon, too: what the palette calls it is what the card says. */
  names?(config: C): boolean
  icon: string
  label: Label
  help: Label
  synonyms: Record<Language, string[]>
  defaults: C
}

export interface NodeDefinition<C = unknown> extends NodeCard<C> {
  schema: TSchema
  enter(ctx: StepContext<C>): StepResult
  resume?(ctx: StepContext<C>, event: Resume): StepResult
  /** Trigger nodes only. */
  matches?(config: C, event: TriggerEvent): TriggerMatch | null
  /**
   * Mistakes in its own settings. `locales`: the languages that texts are read in, the flow's own first. In a fix the step
   * calls itself `''`.
   */
  issues?(config: C, locales: readonly string[]): Issue[]
  traits(config: C): Traits
}

/** Types a node's functions by its schema's static type; the registry stores them all under one type. */
export function defineNode<C>(definition: NodeDefinition<C>): NodeDefinition<C> {
  return definition
}
