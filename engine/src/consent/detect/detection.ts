import type { Choice, Scope } from '@basta/nodes/contract.ts'

/** What a text says about wanting messages, and why we think so. Goes into the ledger as evidence. */
export interface Detection {
  intent: 'opt-out' | 'opt-in' | 'help' | 'none'
  /** `certain` acts at once; `likely` holds marketing and asks. Null when the intent is `none`. */
  certainty: 'certain' | 'likely' | null
  scope: Scope
  /** Name of the rule that decided, e.g. `exact:en:stop` or `negated:dont-stop`. */
  rule: string
  /** 0 structured, 1 exact, 2 phrase, 3 ambiguous, 4 negated or other sense. */
  tier: 0 | 1 | 2 | 3 | 4 | null
  /** BCP 47 language of the matched entry, or null. */
  language: string | null
  /** The part of the text that matched. */
  matched: string | null
  normalised: string
}

/** What an ambiguous word depends on. */
export interface DetectionContext {
  /** Our last message was a marketing template less than 72 h ago and nothing was exchanged since. */
  afterMarketing: boolean
  /** Answers that the waiting question declares. */
  options: readonly Choice[]
}
