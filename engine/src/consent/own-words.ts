/**
 * An account's own words for stopping. They are added to the shipped lexicon, and words of it can be taken away, except STOP
 * and what it is called in each language: people have learnt that it works everywhere.
 */
import type { Scope } from '@basta/nodes/contract.ts'
import { detect } from './detect/detect.ts'
import type { Detection } from './detect/detection.ts'
import { type LanguageLexicon, type LexiconEntry, wholeMessages } from './detect/lexicon/entry.ts'
import { compileLexicon, LANGUAGES, LEXICON, LEXICON_VERSION, type Lexicon, OWN_SOURCE } from './detect/lexicon.ts'
import { normalise } from './detect/normalise.ts'

export interface OwnWord {
  /** One word or several, as people write it. */
  phrase: string
  /** BCP 47. */
  language: string
  /** `message`: nothing else is said, politeness aside; `anywhere`: it may stand in a longer message. */
  where: 'message' | 'anywhere'
  /** `certain` stops at once, `likely` asks. */
  certainty: 'certain' | 'likely'
  scope: Scope
}

export interface OwnWords {
  added: OwnWord[]
  /** Rules of the shipped lexicon that are not to count, e.g. `exact:en:cancel`. */
  removed: string[]
}

/** Words as they were saved. Earlier versions stay: the ledger names them as `<lexicon>+<version>`. */
export interface WordsVersion extends OwnWords {
  version: number
  savedAt: number
  savedBy: string
}

/** The lexicon of an account that has saved no words of its own is the shipped one. */
export function lexiconOf(words: OwnWords, version: number): Lexicon {
  if (words.added.length === 0 && words.removed.length === 0) return LEXICON
  const removed = new Set(words.removed)
  const kept = LANGUAGES.map((one) => ({ ...one, entries: one.entries.filter(({ rule }) => !removed.has(rule)) }))
  return compileLexicon([ownLanguage(words.added), ...kept], `${LEXICON_VERSION}+${version}`, LEXICON)
}

/** What is wrong with these words, in sentences. */
export function faultsOf({ added, removed }: OwnWords): string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const word of added) {
    const { text } = normalise(word.phrase)
    if (text === '') faults.push(`“${word.phrase}” has no letters or digits in it. Write a word.`)
    if (seen.has(text)) faults.push(`“${word.phrase}” is there twice. Remove one of them.`)
    seen.add(text)
  }
  for (const rule of removed) {
    const entry = LEXICON.entries.find((known) => known.rule === rule)
    if (!entry) faults.push(`There is no word with the rule “${rule}”. Choose one from the list.`)
    else if (isKept(entry))
      faults.push(`“${entry.phrase}” always stops messages: people have learnt that it does. It cannot be removed.`)
  }
  return faults
}

/** STOP and its translations. */
export function isKept({ phrase, intent }: LexiconEntry): boolean {
  return phrase !== undefined && intent === 'opt-out' && KEPT.has(normalise(phrase).text)
}

const KEPT = new Set(
  (
    'STOP STOPP STOPALL UNSUBSCRIBE PARAR PARE DETENER ARRET HALT FERMA STOPPEN ZATRZYMAJ СТОП ОСТАНОВИТЬ DUR ' +
    'BERHENTI 退订 退訂 停止 ストップ 配信停止 הסר הפסק توقف إيقاف रोकें'
  )
    .split(' ')
    .map((word) => normalise(word).text),
)

/** What a change of words would do to messages that people really write. */
export interface Preview {
  messages: number
  /** By what happens to them, most frequent first. */
  changes: PreviewChange[]
}

export interface PreviewChange {
  /** `stops`: they would stop now; `asks`: they would be asked; `passes`: nothing would happen any more. */
  becomes: 'stops' | 'asks' | 'passes'
  /** The rule that decides; for `passes` the one that decided before. */
  rule: string
  count: number
  per1000: number
  examples: string[]
}

const MAX_EXAMPLES = 5
const ALONE = { afterMarketing: false, options: [] }

/** Stands still before each message, so that whoever runs it can do something else in between. */
export function* preview(
  before: Lexicon,
  after: Lexicon,
  messages: readonly string[],
): Generator<undefined, Preview, undefined> {
  const changes = new Map<string, PreviewChange>()
  for (const text of messages) {
    yield
    const [was, is] = [detect(text, ALONE, before), detect(text, ALONE, after)]
    const becomes = outcomeOf(is)
    if (becomes === outcomeOf(was)) continue
    const { rule } = becomes === 'passes' ? was : is
    const key = `${becomes} ${rule}`
    const change = changes.get(key) ?? { becomes, rule, count: 0, per1000: 0, examples: [] }
    change.count += 1
    change.per1000 = Math.round((change.count / messages.length) * 10_000) / 10
    if (change.examples.length < MAX_EXAMPLES) change.examples.push(text)
    changes.set(key, change)
  }
  return { messages: messages.length, changes: [...changes.values()].sort((a, b) => b.count - a.count) }
}

function outcomeOf({ intent, certainty }: Detection): PreviewChange['becomes'] {
  if (intent !== 'opt-out') return 'passes'
  return certainty === 'certain' ? 'stops' : 'asks'
}

/** Its entries come first, so that an own word wins over a shipped one of the same letters. */
function ownLanguage(words: readonly OwnWord[]): LanguageLexicon {
  return { language: 'und', classes: {}, entries: words.flatMap(entriesOf) }
}

function entriesOf({ phrase, language, where, certainty, scope }: OwnWord): LexiconEntry[] {
  const facts = { tier: certainty === 'certain' ? 1 : 3, intent: 'opt-out', scope, source: OWN_SOURCE } as const
  const { text } = normalise(phrase)
  const named = (kind: string) => `own-${kind}:${language}:${text.replaceAll(' ', '-')}`
  const whole = wholeMessages(language, facts, text).map((entry) => ({ ...entry, rule: named('message') }))
  if (where === 'message') return whole
  const tier = certainty === 'certain' ? 2 : 3
  // The longest word is the anchor: hardly ever a common one.
  const words = text.split(' ')
  const anchor = words.reduce((longest, word) => (word.length > longest.length ? word : longest))
  const pattern = words.map((word) => (word === anchor ? `@${word}` : word)).join(' ')
  return [...whole, { ...facts, language, rule: named('anywhere'), tier, pattern, reviewed: false }]
}
