import type { Scope } from '@basta/nodes/contract.ts'
import type { Detection } from '../detection.ts'
import { normalise } from '../normalise.ts'

/**
 * One thing the detector knows. A `phrase` is compared with the whole message; a `pattern` is looked for inside it.
 * Entries of intent `none` are guards: where they overlap a find they deny it (tier 4) or make it doubtful (tier 3).
 *
 * A pattern is a row of terms, one per word, in the notation of `compile-pattern.ts`.
 */
export type LexiconEntry = EntryBase &
  ({ phrase: string; pattern?: undefined } | { pattern: string; phrase?: undefined })

interface EntryBase {
  /** BCP 47. */
  language: string
  /** Unique; goes into the ledger, e.g. `exact:en:stop`. */
  rule: string
  tier: 1 | 2 | 3 | 4
  intent: Detection['intent']
  /** Omitted: read from the words, `all` if they name nothing narrower. */
  scope?: Scope
  /** Clear as a whole message, but a declared answer of the same name wins ("cancel"). */
  yields?: true
  /** Says half of it and counts only beside the other half. */
  half?: Half
  /** Means it only in answer to a marketing template, which may have announced it ("reply T"). */
  onlyAfterMarketing?: true
  /** Who publishes it, or `practice`, or `ours`. */
  source: string
  /** Checked by a native speaker, or printed by a publisher for that language. */
  reviewed: boolean
}

/** The writer has enough, of what is not said ("put an end to it"); what the business does to the writer ("hearing from you"). */
export type Half = 'refusal' | 'contact'

/** What one language brings: classes of words, which its patterns name as `<class>`, and its entries. */
export interface LanguageLexicon {
  language: string
  /** Words separated by spaces; `_` stands for a space inside one. Some names are shared, see `lexicon.ts`. */
  classes: Record<string, string>
  entries: LexiconEntry[]
  /** Words as they are pronounced or shortened ("snd"), by the word that is meant. Not for words that mean something else, too. */
  spellings?: Record<string, string>
  /** Typing errors of its strong keywords are understood, see `typos.ts`. */
  typos?: true
}

type Facts = Omit<EntryBase, 'language' | 'rule' | 'reviewed'>

/** Entries for whole messages. `list` is separated by commas. */
export function wholeMessages(language: string, facts: Facts, list: string): LexiconEntry[] {
  const kind = facts.tier === 3 ? 'ambiguous' : 'exact'
  return list.split(',').map((item) => {
    const phrase = item.trim()
    const rule = `${kind}:${language}:${normalise(phrase).text.replaceAll(' ', '-')}`
    return { ...facts, language, rule, phrase, reviewed: isPublished(facts.source) }
  })
}

/** Opt-out patterns: tier 2 is clear in a short message, tier 3 is worth a question. Without `scope` the words tell it. */
export function patterns(language: string, tier: 2 | 3, list: Record<string, string>, scope?: Scope): LexiconEntry[] {
  const kind = tier === 2 ? 'phrase' : 'hint'
  return Object.entries(list).map(([name, pattern]) => {
    return {
      language,
      rule: `${kind}:${language}:${name}`,
      tier,
      intent: 'opt-out',
      ...(scope && { scope }),
      pattern,
      source: 'ours',
      reviewed: false,
    }
  })
}

/** Two halves, a refusal and a contact, in one clause or in two that follow each other: of the refusal's tier. */
export function halves(language: string, half: Half, list: Record<string, string>, tier: 2 | 3 = 3): LexiconEntry[] {
  return Object.entries(list).map(([name, pattern]) => {
    const rule = `${half}:${language}:${name}`
    return { language, rule, tier, intent: 'opt-out', half, pattern, source: 'ours', reviewed: false }
  })
}

/**
 * Guards. The name begins with the kind of guard: `negated`, `object-guard`, `question`, ... Those that begin with `wants` say that
 * the writer wants messages: they make finds of their clause and of the clauses beside it doubtful, also those that they do not overlap.
 */
export function guards(language: string, tier: 3 | 4, list: Record<string, string>): LexiconEntry[] {
  return Object.entries(list).map(([name, pattern]) => {
    const rule = name.replace(':', `:${language}:`)
    return { language, rule, tier, intent: 'none', pattern, source: 'ours', reviewed: false }
  })
}

function isPublished(source: string): boolean {
  return source !== 'ours' && source !== 'practice'
}
