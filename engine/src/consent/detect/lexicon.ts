import { Alternatives, append, rarestPart, readAll, STEM, STEM_LETTERS } from './alternatives.ts'
import { type Classes, CompiledPattern } from './compile-pattern.ts'
import { ar } from './lexicon/ar.ts'
import { de } from './lexicon/de.ts'
import { en } from './lexicon/en.ts'
import type { LanguageLexicon, LexiconEntry } from './lexicon/entry.ts'
import { es } from './lexicon/es.ts'
import { fr } from './lexicon/fr.ts'
import { he } from './lexicon/he.ts'
import { hi } from './lexicon/hi.ts'
import { id } from './lexicon/id.ts'
import { it } from './lexicon/it.ts'
import { ja } from './lexicon/ja.ts'
import { nl } from './lexicon/nl.ts'
import { pl } from './lexicon/pl.ts'
import { pt } from './lexicon/pt.ts'
import { ru } from './lexicon/ru.ts'
import { sv } from './lexicon/sv.ts'
import { tr } from './lexicon/tr.ts'
import { zh } from './lexicon/zh.ts'
import { normalise, squeeze } from './normalise.ts'
import { typosOf } from './typos.ts'

/** Goes into the ledger with every decision. Change it with every change of a word or a rule: `<year>.<number>`. */
export const LEXICON_VERSION = '2026.6'

/** The source of what an account has added itself. */
export const OWN_SOURCE = 'account'

export interface SearchEntry {
  entry: LexiconEntry
  pattern: CompiledPattern
}

/** What is worth a search where a word stands. */
export interface Anchor {
  alternatives: Alternatives
  /** So many words of the pattern's anchor stand before the one that it is found by. */
  before: number
  searches: readonly SearchEntry[]
}

/** What is known of a single word. */
export interface Word {
  /** A message without such a word says nothing about stopping. */
  leadsOn: boolean
  /** It is a keyword or part of one. */
  isKeyword: boolean
  /** The word, if this is a typing error or another spelling. */
  meant: string | undefined
  /** Of which it is the rarest word. */
  anchors: Anchor[]
  /** The same for what the business does to the writer: only looked for beside a refusal. */
  contacts: Anchor[]
}

/** The lexicon in the form in which it is searched. Languages are not kept apart: people mix them. */
export interface Lexicon {
  version: string
  entries: readonly LexiconEntry[]
  /** Whole normalised message -> entry; also without double letters, for "stop alllll". */
  wholeMessages: ReadonlyMap<string, LexiconEntry>
  /** What is known of a single word. */
  wordOf: (token: string) => Word | undefined
  searches: readonly SearchEntry[]
  /** The name of a rule that does not count: to see what it changes. */
  without?: string
  /** The word that was meant by a typing error or another spelling. */
  correct: (word: string) => string | undefined
  /** Finds the word that has no double letters any more, for stretched ones ("calllll" -> "cal" -> "call"). */
  unsqueeze: (word: string) => string | undefined
  /** Politeness, greetings, swearing: what may stand around a keyword without changing it. */
  fillers: () => Alternatives
  messages: () => Alternatives
  marketing: () => Alternatives
  everything: () => Alternatives
  /** A class of one language, for `harmless` (names nothing that a refusal could be about) and `acts` (of refusing). */
  wordsOf: (language: string, name: 'harmless' | 'acts') => Alternatives
}

/** Classes that all languages share: "no more mensajes" is a sentence, too. */
const SHARED = ['messages', 'marketing', 'everything', 'fillers']

export const LANGUAGES: readonly LanguageLexicon[] = [
  en,
  pt,
  es,
  fr,
  de,
  it,
  nl,
  pl,
  ru,
  tr,
  id,
  zh,
  he,
  ja,
  hi,
  ar,
  sv,
]

export const LEXICON = compileLexicon(LANGUAGES, LEXICON_VERSION)

/**
 * Reads only so much of the patterns that they can be found: the rest is done when a message has their anchor.
 *
 * @param base a lexicon of the same classes: what it has read of its entries is not read again
 * @throws Error when a pattern cannot be read, or when two entries have one rule name.
 */
export function compileLexicon(languages: readonly LanguageLexicon[], version: string, base?: Lexicon): Lexicon {
  const known = new Map(base?.searches.map((search) => [search.entry, search]))
  const shared = sharedClasses(languages)
  const entries = languages.flatMap((one) => one.entries)
  const wholeMessages = new Map<string, LexiconEntry>()
  const keywords: string[] = []
  const strong: string[] = []
  const spellings = new Map<string, string>()
  const classesByLanguage = new Map<string, Classes>()
  const searches: SearchEntry[] = []

  for (const one of languages) {
    const classes = classesOf(one, shared)
    classesByLanguage.set(one.language, classes)
    strong.push(...(classes.get('misspelt')?.words ?? []))
    for (const [word, list] of Object.entries(one.spellings ?? {})) {
      for (const spelling of list.split(' ')) spellings.set(spelling, word)
    }
    for (const entry of one.entries) {
      if (entry.phrase !== undefined) {
        const phrase = normalise(entry.phrase).text
        const other = wholeMessages.get(phrase)
        if (!other || entry.tier < other.tier) wholeMessages.set(phrase, entry)
        if (leadsOn(entry, phrase)) keywords.push(rarestPart(phrase))
        if (one.typos && isStrong(entry)) strong.push(phrase)
      } else {
        searches.push(known.get(entry) ?? { entry, pattern: new CompiledPattern(entry.pattern, classes) })
      }
    }
  }
  refuseTwins(entries)
  for (const [phrase, entry] of [...wholeMessages]) {
    if (!wholeMessages.has(squeeze(phrase))) wholeMessages.set(squeeze(phrase), entry)
  }
  const vocabulary = lazy(() => vocabularyOf(languages))
  const wordOf = indexOf(searches, keywords, new Map([...typosOf(strong), ...spellings]))
  return {
    version,
    entries,
    wholeMessages,
    wordOf,
    searches,
    correct: (word) => {
      const meant = wordOf(word)?.meant
      return meant === undefined || vocabulary().has(word) ? undefined : meant
    },
    unsqueeze: unsqueezer(vocabulary, wholeMessages),
    fillers: base?.fillers ?? (() => shared.get('fillers') ?? NO_WORDS),
    messages: base?.messages ?? (() => shared.get('messages') ?? NO_WORDS),
    marketing: base?.marketing ?? (() => shared.get('marketing') ?? NO_WORDS),
    everything: base?.everything ?? (() => shared.get('everything') ?? NO_WORDS),
    wordsOf: base?.wordsOf ?? ((language, name) => classesByLanguage.get(language)?.get(name) ?? NO_WORDS),
  }
}

const NO_WORDS = new Alternatives([])

/** Guards are found by their anchors, too, but alone they are no reason to search. */
function indexOf(
  searches: readonly SearchEntry[],
  keywords: readonly string[],
  typos: ReadonlyMap<string, string>,
): Lexicon['wordOf'] {
  const words = new Map<string, Word>()
  for (const word of keywords) entryIn(words, word).isKeyword = true
  for (const [typo, meant] of typos) entryIn(words, typo).meant = meant
  for (const word of words.values()) word.leadsOn = true

  const stems = new Map<string, Word>()
  const isContact = ({ entry }: SearchEntry) => entry.half === 'contact'
  addAnchors(searches.filter(isContact), 'contacts', words, stems)
  addAnchors(
    searches.filter((search) => !isContact(search)),
    'anchors',
    words,
    stems,
  )
  return finderOf(words, stems)
}

function addAnchors(
  searches: readonly SearchEntry[],
  kind: 'anchors' | 'contacts',
  words: Map<string, Word>,
  stems: Map<string, Word>,
): void {
  const byAnchor = new Map<Alternatives, SearchEntry[]>()
  for (const search of searches) for (const anchor of new Set(search.pattern.anchors)) append(byAnchor, anchor, search)
  for (const [alternatives, list] of byAnchor) {
    const leadsOn = kind === 'anchors' && list.some(({ entry }) => entry.intent !== 'none')
    const anchors: Anchor[] = []
    for (const phrase of alternatives.words) {
      const rarest = rarestPart(phrase)
      const before = rarest === phrase ? 0 : phrase.split(' ').indexOf(rarest)
      const anchor = anchors[before] ?? { alternatives, before, searches: list }
      anchors[before] = anchor
      const word = rarest.endsWith(STEM) ? entryIn(stems, rarest.slice(0, -STEM.length)) : entryIn(words, rarest)
      word.leadsOn ||= leadsOn
      if (!word[kind].includes(anchor)) word[kind].push(anchor)
    }
  }
}

function entryIn(words: Map<string, Word>, word: string): Word {
  const known = words.get(word)
  if (known) return known
  const unknown: Word = { leadsOn: false, isKeyword: false, meant: undefined, anchors: [], contacts: [] }
  words.set(word, unknown)
  return unknown
}

/** What is known of a word, and of the stems that it begins with. */
function finderOf(words: ReadonlyMap<string, Word>, stems: ReadonlyMap<string, Word>): Lexicon['wordOf'] {
  const byLetters = new Map<string, [stem: string, Word][]>()
  for (const [stem, word] of stems) append(byLetters, stem.slice(0, STEM_LETTERS), [stem, word])
  return (token) => {
    const word = words.get(token)
    const near = token.length < STEM_LETTERS ? undefined : byLetters.get(token.slice(0, STEM_LETTERS))
    const begun = near?.flatMap(([stem, known]) => (token.startsWith(stem) ? known : []))
    return begun && begun.length > 0 ? merged(word ? [word, ...begun] : begun) : word
  }
}

function merged(all: readonly Word[]): Word {
  return {
    leadsOn: all.some((word) => word.leadsOn),
    isKeyword: all.some((word) => word.isKeyword),
    meant: all.find((word) => word.meant)?.meant,
    anchors: all.flatMap((word) => word.anchors),
    contacts: all.flatMap((word) => word.contacts),
  }
}

/** A strong keyword first, and the shortest word that fits last; but "meee" is "me", whatever else it might be. */
function unsqueezer(
  vocabulary: () => ReadonlySet<string>,
  wholeMessages: ReadonlyMap<string, LexiconEntry>,
): Lexicon['unsqueeze'] {
  const words = lazy(() => {
    const byLength = [...vocabulary()].sort((a, b) => a.length - b.length)
    const strong = [...wholeMessages].flatMap(([phrase, entry]) => (isStrong(entry) ? [phrase] : []))
    return new Map([...byLength, ...strong].map((word) => [squeeze(word), word]))
  })
  return (word) => (word.length < 3 && vocabulary().has(word) ? word : words().get(word))
}

/** All words that the lexicon knows. */
function vocabularyOf(languages: readonly LanguageLexicon[]): ReadonlySet<string> {
  const classes = languages.flatMap((one) => Object.keys(one.classes).flatMap((name) => members(one, name)))
  const phrases = languages.flatMap((one) =>
    one.entries.flatMap(({ phrase }) => (phrase ? normalise(phrase).text : [])),
  )
  const words = [...classes, ...phrases].flatMap((all) => all.split(' '))
  return new Set(words.filter((word) => !word.endsWith(STEM)))
}

/** Made when first asked for: a process that starts has no time for what only some messages need. */
function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Clear, whatever question is open. */
export function isStrong(entry: LexiconEntry): boolean {
  return entry.intent === 'opt-out' && entry.tier <= 2 && !entry.yields
}

/** Whether a keyword is looked for beside other words. Short ambiguous ones ("no", "para") are too common for that. */
function leadsOn(entry: LexiconEntry, phrase: string): boolean {
  return entry.intent === 'opt-out' && (entry.tier < 3 || rarestPart(phrase).length > 4)
}

function refuseTwins(entries: readonly LexiconEntry[]): void {
  const rules = new Set<string>()
  for (const { rule } of entries) {
    if (rules.has(rule)) throw new Error(`Rule "${rule}" is in the lexicon twice.`)
    rules.add(rule)
  }
}

/** Its own words, without those of the classes it names. */
function members(language: LanguageLexicon, name: string): string[] {
  return readAll(termsOf(language, name).filter((term) => !term.startsWith('<')))
}

function termsOf(language: LanguageLexicon, name: string): string[] {
  return language.classes[name]?.split(' ').filter(Boolean) ?? []
}

function sharedClasses(languages: readonly LanguageLexicon[]): Classes {
  return lazyClasses((name) => {
    return SHARED.includes(name) ? [...new Set(languages.flatMap((one) => members(one, name)))] : undefined
  })
}

/** A class may name classes above it. */
function classesOf(language: LanguageLexicon, shared: Classes): Classes {
  const names = Object.keys(language.classes)
  const classes = lazyClasses((name) => {
    const words = shared.get(name)?.words
    if (words || !names.includes(name)) return words
    const above = names.slice(0, names.indexOf(name))
    const named = termsOf(language, name).flatMap((term) => (term.startsWith('<') ? [term.slice(1, -1)] : []))
    const all = named
      .filter((other) => SHARED.includes(other) || above.includes(other))
      .map((other) => classes.get(other)?.words)
    all.push(members(language, name))
    return [...new Set(all.flatMap((list) => list ?? []))]
  })
  return { get: (name) => shared.get(name) ?? classes.get(name) }
}

/** Words are read when a pattern first needs them. */
function lazyClasses(read: (name: string) => readonly string[] | undefined): Classes {
  const known = new Map<string, Alternatives | undefined>()
  return {
    get: (name) => {
      if (!known.has(name)) {
        const words = read(name)
        known.set(name, words && new Alternatives(words))
      }
      return known.get(name)
    },
  }
}
