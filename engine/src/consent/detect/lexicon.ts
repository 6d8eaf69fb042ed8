import {
  type Alternatives,
  anyOf,
  type Classes,
  CompiledPattern,
  rarestPart,
  readAll,
  STEM,
  STEM_LETTERS,
} from './compile-pattern.ts'
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
export const LEXICON_VERSION = '2026.2'

export interface SearchEntry {
  entry: LexiconEntry
  pattern: CompiledPattern
}

/** Words that make some patterns worth a search. */
export interface Anchor {
  alternatives: Alternatives
  /** As it stands in the form of a message, when it is more than the word it is found by. */
  phrase: string | undefined
}

/** The lexicon in the form in which it is searched. Languages are not kept apart: people mix them. */
export interface Lexicon {
  version: string
  entries: readonly LexiconEntry[]
  /** Whole normalised message -> entry; also without double letters, for "stop alllll". */
  wholeMessages: ReadonlyMap<string, LexiconEntry>
  /** A message with none of these words says nothing about stopping. */
  triggers: ReadonlySet<string>
  /** So do stems, by their first `STEM_LETTERS` letters. */
  triggerStems: ReadonlyMap<string, readonly string[]>
  /** Those of the triggers that are keywords or part of one. */
  keywords: ReadonlySet<string>
  /** Word -> anchors it is the rarest word of. */
  anchors: ReadonlyMap<string, readonly Anchor[]>
  /** First letters of a stem -> stems and anchors they are the rarest word of. */
  stems: ReadonlyMap<string, readonly [stem: string, anchor: Anchor][]>
  /** What to search for when a message contains an anchor. */
  searches: ReadonlyMap<Alternatives, readonly SearchEntry[]>
  /** The strong word that was meant by a typing error. */
  correct: (word: string) => string | undefined
  /** Finds the word that has no double letters any more, for stretched ones ("calllll" -> "cal" -> "call"). */
  unsqueeze: (word: string) => string | undefined
  /** Politeness, greetings, swearing: what may stand around a keyword without changing it. */
  fillers: () => RegExp
  messages: () => RegExp
  marketing: () => RegExp
  everything: () => RegExp
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
 * @throws Error when a pattern cannot be read, or when two entries have one rule name.
 */
export function compileLexicon(languages: readonly LanguageLexicon[], version: string): Lexicon {
  const shared = sharedClasses(languages)
  const entries = languages.flatMap((one) => one.entries)
  const wholeMessages = new Map<string, LexiconEntry>()
  const keywords = new Set<string>()
  const strong: string[] = []
  const searches = new Map<Alternatives, SearchEntry[]>()

  for (const one of languages) {
    const classes = classesOf(one, shared)
    strong.push(...(classes.get('misspelt') ?? []))
    for (const entry of one.entries) {
      if (entry.phrase !== undefined) {
        const phrase = normalise(entry.phrase).text
        const other = wholeMessages.get(phrase)
        if (!other || entry.tier < other.tier) wholeMessages.set(phrase, entry)
        if (leadsOn(entry, phrase)) keywords.add(rarestPart(phrase))
        if (one.typos && isStrong(entry)) strong.push(phrase)
      } else {
        const search = { entry, pattern: new CompiledPattern(entry.pattern, classes) }
        for (const alternatives of new Set(search.pattern.anchors)) append(searches, alternatives, search)
      }
    }
  }
  refuseTwins(entries)
  for (const [phrase, entry] of [...wholeMessages]) {
    if (!wholeMessages.has(squeeze(phrase))) wholeMessages.set(squeeze(phrase), entry)
  }
  const vocabulary = lazy(() => vocabularyOf(languages))
  const typos = typosOf(strong)
  const index = indexOf(searches)
  return {
    version,
    entries,
    wholeMessages,
    triggers: new Set([...keywords, ...index.triggers, ...typos.keys()]),
    triggerStems: index.triggerStems,
    keywords,
    anchors: index.anchors,
    stems: index.stems,
    searches,
    correct: (word) => {
      const meant = typos.get(word)
      return meant === undefined || vocabulary().has(word) ? undefined : meant
    },
    unsqueeze: unsqueezer(vocabulary, wholeMessages),
    fillers: lazy(() => wordsOf(shared.get('fillers'))),
    messages: lazy(() => wordsOf(shared.get('messages'))),
    marketing: lazy(() => wordsOf(shared.get('marketing'))),
    everything: lazy(() => wordsOf(shared.get('everything'))),
  }
}

type Index = Record<'anchors', Map<string, Anchor[]>> &
  Record<'stems', Map<string, [string, Anchor][]>> &
  Record<'triggers', Set<string>> &
  Record<'triggerStems', Map<string, string[]>>

/** Guards are found by their anchors, too, but alone they are no reason to search. */
function indexOf(searches: Lexicon['searches']): Index {
  const index: Index = { anchors: new Map(), stems: new Map(), triggers: new Set(), triggerStems: new Map() }
  for (const [alternatives, list] of searches) {
    const triggers = list.some(({ entry }) => entry.intent !== 'none')
    for (const words of alternatives.words) {
      const word = rarestPart(words)
      const phrase = words.endsWith(STEM) ? ` ${words.slice(0, -STEM.length)}` : ` ${words} `
      const anchor = { alternatives, phrase: word === words ? undefined : phrase }
      if (word.endsWith(STEM)) {
        const stem = word.slice(0, -STEM.length)
        const letters = stem.slice(0, STEM_LETTERS)
        append(index.stems, letters, [stem, anchor])
        if (triggers) append(index.triggerStems, letters, stem)
      } else {
        append(index.anchors, word, anchor)
        if (triggers) index.triggers.add(word)
      }
    }
  }
  return index
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
    const words = shared.get(name)
    if (words || !names.includes(name)) return words
    const above = names.slice(0, names.indexOf(name))
    const named = termsOf(language, name).flatMap((term) => (term.startsWith('<') ? [term.slice(1, -1)] : []))
    const all = named
      .filter((other) => SHARED.includes(other) || above.includes(other))
      .map((other) => classes.get(other))
    all.push(members(language, name))
    return [...new Set(all.flatMap((list) => list ?? []))]
  })
  return classes
}

/** Words are read when a pattern first needs them. */
function lazyClasses(read: (name: string) => readonly string[] | undefined): Classes {
  const known = new Map<string, readonly string[] | undefined>()
  return {
    get: (name) => {
      if (!known.has(name)) known.set(name, read(name))
      return known.get(name)
    },
  }
}

function append<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function wordsOf(words: readonly string[] = []): RegExp {
  return words.length === 0 ? /(?!)/g : new RegExp(`(?<= |^)${anyOf(words)}(?= |$)`, 'g')
}
