import {
  anyOf,
  type Classes,
  type CompiledPattern,
  compilePattern,
  rarestPart,
  readWords,
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

export interface SearchEntry extends CompiledPattern {
  entry: LexiconEntry
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
  /** Word -> what to search for when a message contains it. */
  anchors: ReadonlyMap<string, readonly SearchEntry[]>
  /** First letters of a stem -> stems and what to search for when a word begins with one. */
  stems: ReadonlyMap<string, readonly [stem: string, search: SearchEntry][]>
  /** Typing error -> the strong word that was meant. */
  typos: ReadonlyMap<string, string>
  /** Word without its double letters -> word, for stretched ones ("calllll" -> "call"). */
  squeezed: ReadonlyMap<string, string>
  /** Politeness, greetings, swearing: what may stand around a keyword without changing it. */
  fillers: RegExp
  messages: RegExp
  marketing: RegExp
  everything: RegExp
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

/** @throws Error when a pattern cannot be read, or when two entries have one rule name. */
export function compileLexicon(languages: readonly LanguageLexicon[], version: string): Lexicon {
  const shared = new Map(SHARED.map((name) => [name, [...new Set(languages.flatMap((one) => members(one, name)))]]))
  const entries = languages.flatMap((one) => one.entries)
  const wholeMessages = new Map<string, LexiconEntry>()
  const keywords = new Set<string>()
  const strong: string[] = []
  const anchors = new Map<string, SearchEntry[]>()
  const stems = new Map<string, [string, SearchEntry][]>()
  const patternWords = new Set<string>()
  const triggerStems = new Map<string, string[]>()
  const vocabulary = new Set<string>()

  for (const one of languages) {
    const classes = classesOf(one, shared)
    strong.push(...(classes.get('misspelt') ?? []))
    for (const words of classes.values()) for (const word of words) addWords(vocabulary, word)
    for (const entry of one.entries) {
      if (entry.phrase !== undefined) {
        const phrase = normalise(entry.phrase).text
        const other = wholeMessages.get(phrase)
        if (!other || entry.tier < other.tier) wholeMessages.set(phrase, entry)
        if (leadsOn(entry, phrase)) keywords.add(rarestPart(phrase))
        if (one.typos && isStrong(entry)) strong.push(phrase)
        addWords(vocabulary, phrase)
      } else {
        const search = { entry, ...compilePattern(entry.pattern, classes) }
        const triggers = entry.intent !== 'none'
        for (const word of new Set(search.anchors)) {
          if (word.endsWith(STEM)) {
            const stem = word.slice(0, -STEM.length)
            append(stems, stem.slice(0, STEM_LETTERS), [stem, search])
            if (triggers) append(triggerStems, stem.slice(0, STEM_LETTERS), stem)
          } else {
            append(anchors, word, search)
            if (triggers) patternWords.add(word)
          }
        }
      }
    }
  }
  refuseTwins(entries)
  for (const [phrase, entry] of [...wholeMessages]) {
    if (!wholeMessages.has(squeeze(phrase))) wholeMessages.set(squeeze(phrase), entry)
  }
  const typos = typosOf(strong, vocabulary)
  const byLength = [...vocabulary].sort((a, b) => a.length - b.length)
  return {
    version,
    entries,
    wholeMessages,
    triggers: new Set([...keywords, ...patternWords, ...typos.keys()]),
    triggerStems,
    keywords,
    anchors,
    stems,
    typos,
    squeezed: new Map([...byLength, ...strong].map((word) => [squeeze(word), word])),
    fillers: wordsOf(shared.get('fillers')),
    messages: wordsOf(shared.get('messages')),
    marketing: wordsOf(shared.get('marketing')),
    everything: wordsOf(shared.get('everything')),
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

function members(language: LanguageLexicon, name: string): string[] {
  const words = language.classes[name]?.split(' ').filter(Boolean) ?? []
  return words.map((word) => (word.startsWith('<') ? word : readWords(word)))
}

/** A class may name classes above it. */
function classesOf(language: LanguageLexicon, shared: Classes): Classes {
  const classes = new Map(shared)
  for (const name of Object.keys(language.classes)) {
    if (classes.has(name)) continue
    const words = members(language, name).flatMap((word) => {
      return word.startsWith('<') ? (classes.get(word.slice(1, -1)) ?? []) : [word]
    })
    classes.set(name, [...new Set(words)])
  }
  return classes
}

function addWords(vocabulary: Set<string>, phrase: string): void {
  for (const word of phrase.split(' ')) if (!word.endsWith(STEM)) vocabulary.add(word)
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function wordsOf(words: readonly string[] = []): RegExp {
  return words.length === 0 ? /(?!)/g : new RegExp(`(?<= |^)${anyOf(words)}(?= |$)`, 'g')
}
