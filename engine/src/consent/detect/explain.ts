/** Why a text was read as it was, where in it the words stand, and what would have changed the decision. */
import { detect } from './detect.ts'
import type { Detection, DetectionContext } from './detection.ts'
import type { LexiconEntry } from './lexicon/entry.ts'
import { LEXICON, type Lexicon, OWN_SOURCE } from './lexicon.ts'
import { MAX_CHARACTERS, normalise } from './normalise.ts'

export interface Explanation extends Detection {
  /** Version of the lexicon that was read. */
  lexicon: string
  /** The words that decided, as a part of the text (UTF-16 units), or null. */
  span: { start: number; end: number } | null
  /** The entry of the lexicon, for decisions that rest on one. */
  entry: { phrase?: string; pattern?: string; source: string; reviewed: boolean } | null
  /** The account's own word that decided, normalised, and the version of its words; null when a shipped one did. */
  ownWord: { phrase: string; version: number } | null
  wouldChange: { change: Change; detection: Detection }[]
}

/**
 * `after-marketing`: if it answered a marketing template; `in-a-chat`: if it did not; `as-an-answer`: if the waiting question
 * offered just these words; `without-the-rule`: if the lexicon did not have the rule that decided; `alone`: if the words that
 * decided were the whole message.
 */
export type Change = 'after-marketing' | 'in-a-chat' | 'as-an-answer' | 'without-the-rule' | 'alone'

export function explain(text: string, context: DetectionContext, lexicon: Lexicon = LEXICON): Explanation {
  const detection = detect(text, context, lexicon)
  const { rule, matched } = detection
  const entry = lexicon.entries.find((known) => known.rule === rule)
  const variations: [Change, () => Detection][] = [
    [
      context.afterMarketing ? 'in-a-chat' : 'after-marketing',
      () => detect(text, { ...context, afterMarketing: !context.afterMarketing }, lexicon),
    ],
    [
      'as-an-answer',
      () => detect(text, { ...context, options: [...context.options, { id: '', title: text }] }, lexicon),
    ],
    ['without-the-rule', () => detect(text, context, withoutRule(lexicon, rule))],
    ['alone', () => detect(matched ?? text, context, lexicon)],
  ]
  const wouldChange = variations.flatMap(([change, vary]) => {
    const varied = vary()
    return isSame(varied, detection) ? [] : [{ change, detection: varied }]
  })
  return {
    ...detection,
    lexicon: lexicon.version,
    span: spanOf(text, matched),
    entry: entry ? viewOf(entry) : null,
    ownWord: entry ? ownWordOf(entry, lexicon) : null,
    wouldChange,
  }
}

function isSame(a: Detection, b: Detection): boolean {
  return a.intent === b.intent && a.certainty === b.certainty && a.scope === b.scope
}

function viewOf({ phrase, pattern, source, reviewed }: LexiconEntry): Explanation['entry'] {
  return { ...(phrase !== undefined ? { phrase } : { pattern }), source, reviewed }
}

function ownWordOf({ phrase, pattern = '', source }: LexiconEntry, lexicon: Lexicon): Explanation['ownWord'] {
  if (source !== OWN_SOURCE) return null
  return { phrase: phrase ?? pattern.replaceAll('@', ''), version: Number(lexicon.version.split('+')[1]) }
}

function withoutRule(lexicon: Lexicon, rule: string): Lexicon {
  const wholeMessages = new Map([...lexicon.wholeMessages].filter(([, entry]) => entry.rule !== rule))
  return { ...lexicon, wholeMessages, without: rule }
}

/** Signs and emoji that may stand between the matched words. */
const MAX_FILLERS = 3

/** The shortest part of the text that reads as the matched words: normalising is not reversible, so it is looked for. */
function spanOf(text: string, matched: string | null): Explanation['span'] {
  if (!matched) return null
  const words = [...text.slice(0, MAX_CHARACTERS).matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)]
  const length = matched.split(' ').length
  let best: { start: number; end: number } | null = null
  for (const [from, first] of words.entries()) {
    for (const last of words.slice(from, from + length + MAX_FILLERS)) {
      const span = { start: first.index, end: last.index + last[0].length }
      const read = ` ${normalise(text.slice(span.start, span.end)).text} `
      if (!read.includes(` ${matched} `)) continue
      if (!best || span.end - span.start < best.end - best.start) best = span
      break
    }
  }
  return best
}
