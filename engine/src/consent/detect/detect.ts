import type { Scope } from '@basta/nodes/contract.ts'
import { type Alternatives, append, longestOf, ONE_WORD, Reading } from './alternatives.ts'
import type { Span } from './compile-pattern.ts'
import type { Detection, DetectionContext } from './detection.ts'
import type { LexiconEntry } from './lexicon/entry.ts'
import { isStrong, LEXICON, type Lexicon, OWN_SOURCE, type SearchEntry, type Word } from './lexicon.ts'
import {
  BREAK,
  countWords,
  isCharacter,
  isMark,
  isStretched,
  MAX_CHARACTERS,
  type Normalised,
  normalise,
  QUOTE,
  squeeze,
} from './normalise.ts'

/**
 * Reads from a text whether its writer wants messages to stop, to come again, or help, and says by which rule. The
 * same text, context and lexicon always give the same answer.
 *
 * An ordinary message costs one pass over its characters and two look-ups per word. Only the first `MAX_CHARACTERS` are
 * read, so the cost of a hostile one is bounded.
 */
export function detect(text: string, context: DetectionContext, lexicon: Lexicon = LEXICON): Detection {
  const message = respell(normalise(text), lexicon)
  const entry = lexicon.wholeMessages.get(message.text)
  if (entry) return decideWhole(entry, message, context)
  if (message.tokens.length === 0) return decideSigns(text, message, context)
  const typo = lexicon.correct(message.text)
  if (typo) return decideTypo(typo, message, context, lexicon)
  const words = message.tokens.map(lexicon.wordOf)
  if (!words.some((word) => word?.leadsOn)) return nothing(message)
  const found = decideWithin(text, message, words, context, lexicon)
  const emphatic = found.certainty === 'certain' ? undefined : withoutStops(message)
  if (!emphatic) return found
  const joined = decideWithin(text, emphatic, emphatic.tokens.map(lexicon.wordOf), context, lexicon)
  const isClearer = joined.certainty === 'certain' || (found.intent === 'none' && joined.intent !== 'none')
  return isClearer ? joined : found
}

/** "Take. Me. Off. Your. List." as one clause; undefined if nothing is written like that. */
function withoutStops(message: Normalised): Normalised | undefined {
  const form = message.tokens.join(' ')
  const joined = form.replace(ONE_WORD_CLAUSES, (clauses) => clauses.replaceAll(` ${BREAK} `, ' '))
  return joined === form ? undefined : { ...message, tokens: joined.split(' ') }
}

const ONE_WORD_CLAUSES = /(?<=^|\/ )[^ /"]+(?: \/ [^ /"]+){2,}(?= \/|$)/g

/** Gives stretched words their usual spelling. */
function respell(message: Normalised, lexicon: Lexicon): Normalised {
  if (!message.stretched) return message
  const tokens = message.tokens.map((token) => {
    if (!isStretched(token)) return token
    const short = squeeze(token)
    // A keyword as it stands comes before a longer one: "stoppp" is STOP, not the German STOPP.
    return lexicon.wholeMessages.has(short) ? short : (lexicon.unsqueeze(short) ?? short)
  })
  const words = tokens.filter((token) => !isMark(token))
  return { ...message, tokens, text: words.join(' ') }
}

/** What is known of each token. */
type Words = readonly (Word | undefined)[]

/** What is sure enough to act on (2), worth a question (1), and neither (0). */
type Level = 0 | 1 | 2

/** Tokens of the message that mean something. */
interface Find extends Span {
  entry: Pick<LexiconEntry, 'rule' | 'tier' | 'language' | 'scope'>
  level: Level
  /** A strong keyword that stands on its own among other words: as a clause or in capitals. */
  keyword?: 'clause' | 'shouted' | undefined
}

/** A phrase is clear in a short message. In a longer one it is if its clause is short; else it is worth a question. */
const SHORT_MESSAGE_WORDS = 30
const LONG_MESSAGE_WORDS = 60
const SHORT_CLAUSE_WORDS = 18

function decideWhole(entry: LexiconEntry, message: Normalised, context: DetectionContext): Detection {
  const { rule, intent, tier, language, scope = 'all' } = entry
  const found = { rule, tier, language, matched: message.text, normalised: message.text }
  if (entry.onlyAfterMarketing && !context.afterMarketing) return nothing(message)
  if (!isStrong(entry) && isDeclared(message, context)) return declared(entry, message)
  const certain = tier <= 2 || context.afterMarketing
  return { intent, certainty: certain ? 'certain' : 'likely', scope, ...found }
}

/** A message without words, of nothing but stop signs. */
function decideSigns(text: string, message: Normalised, context: DetectionContext): Detection {
  if (text.length > MAX_SIGN_CHARACTERS || !STOP_SIGNS.test(text.replaceAll(EMOJI_STYLE, ''))) return nothing(message)
  if (context.options.some((option) => option.title.trim() === text.trim())) return nothing(message)
  const certainty = context.afterMarketing ? 'certain' : 'likely'
  return { ...nothing(message), intent: 'opt-out', certainty, rule: 'sign:und:stop', tier: 3, matched: text.trim() }
}

const MAX_SIGN_CHARACTERS = 32
const STOP_SIGNS = /^[\s🙏😡😠🤬✋]*(?:[🛑🚫⛔📵🔕][\s🙏😡😠🤬✋]*)+$/u
const EMOJI_STYLE = '\ufe0f'

function decideTypo(word: string, message: Normalised, context: DetectionContext, lexicon: Lexicon): Detection {
  const meant = lexicon.wholeMessages.get(word)
  if (!meant) return nothing(message)
  const rule = `typo:${meant.language}:${message.text}`
  return decideWhole({ ...meant, tier: isSwapped(message.text, word) ? 2 : 3, rule }, message, context)
}

/** "sotp": the same letters can hardly mean anything else. */
const isSwapped = (typo: string, word: string) => [...typo].sort().join('') === [...word].sort().join('')

function decideWithin(
  text: string,
  message: Normalised,
  written: Words,
  context: DetectionContext,
  lexicon: Lexicon,
): Detection {
  const { reading, words } = corrected(message, written, lexicon)
  const { tokens } = reading
  const { finds, guards, refusals } = searchIn(reading, words, lexicon)
  if (refusals.length > 0) finds.push(...besideContacts(refusals, guards, reading, words, lexicon))
  const count = countWords(tokens)
  for (const find of finds) if (isBuried(tokens, find, count)) find.level = 1
  if (words.some((word) => word?.isKeyword)) {
    const core = withoutFillers(tokens, lexicon)
    const entry = lexicon.wholeMessages.get(core)
    if (entry?.intent === 'opt-out') return decideWhole(polite(entry, core), message, context)
    finds.unshift(...keywordClauses(tokens, lexicon), ...shoutedKeywords(text, tokens, lexicon))
  }
  if (finds.length === 0) finds.push(...signsBesideWords(text, reading, lexicon))
  if (finds.length === 0 && guards.length === 0) return nothing(message)
  return judge(reading, finds, guards, message, context, lexicon)
}

/** Typing errors as what was meant, and once what is said several times in a row. */
function corrected({ tokens }: Normalised, written: Words, lexicon: Lexicon) {
  const kept: string[] = []
  const words: (Word | undefined)[] = []
  for (const [at, token] of tokens.entries()) {
    const word = written[at]
    const meant = word?.meant === undefined ? undefined : lexicon.correct(token)
    const read = meant ?? token
    if (read === kept.at(-1) && read !== QUOTE && !isCharacter(read)) continue
    kept.push(read)
    words.push(meant === undefined ? word : lexicon.wordOf(meant))
  }
  return { reading: new Reading(kept), words }
}

function polite(entry: LexiconEntry, core: string): LexiconEntry {
  return { ...entry, tier: isStrong(entry) ? 2 : 3, rule: ruleOf('polite', entry, core) }
}

/** How a word was found is part of the rule's name; an account's own word is named as it is. */
function ruleOf(kind: 'polite' | 'clause' | 'shouted', entry: LexiconEntry, word: string): string {
  return entry.source === OWN_SOURCE ? entry.rule : `${kind}:${entry.language}:${word.replaceAll(' ', '-')}`
}

/** What is found in a message. */
interface Findings {
  finds: Find[]
  guards: Find[]
  /** What counts only beside a contact. */
  refusals: Find[]
}

function searchIn(reading: Reading, words: Words, lexicon: Lexicon): Findings {
  const findings: Findings = { finds: [], guards: [], refusals: [] }
  for (const [search, anchors] of candidates(reading, words, 'anchors')) {
    const { intent, half } = search.entry
    const found = findings[intent === 'none' ? 'guards' : half === 'refusal' ? 'refusals' : 'finds']
    found.push(...findsOf(search, anchors, reading, lexicon))
  }
  return findings
}

function findsOf({ entry, pattern }: SearchEntry, anchors: number[], reading: Reading, lexicon: Lexicon): Find[] {
  if (entry.rule === lexicon.without) return []
  return pattern.find(reading, anchors, MAX_MATCHES).map((span) => ({ entry, ...span, level: LEVELS[entry.tier] }))
}

/**
 * "Still hearing from you? Put an end to it." Those that stand in one clause with what the business does, or in the next. What a
 * guard denies is no contact.
 */
function besideContacts(
  refusals: readonly Find[],
  guards: readonly Find[],
  reading: Reading,
  words: Words,
  lexicon: Lexicon,
): Find[] {
  const denials = guards.filter(({ level }) => level === 0)
  const contacts = [...candidates(reading, words, 'contacts')]
    .flatMap(([search, anchors]) => findsOf(search, anchors, reading, lexicon))
    .filter((contact) => denials.every((denial) => isApart(denial, contact)))
  return refusals.filter((refusal) =>
    contacts.some(
      (contact) =>
        contact.entry.language === refusal.entry.language &&
        isApart(refusal, contact) &&
        isNear(reading.tokens, refusal, contact),
    ),
  )
}

/** So often is one pattern, or a sign, looked for in a message: saying it once more changes nothing. */
const MAX_MATCHES = 4

const LEVELS = { 1: 2, 2: 2, 3: 1, 4: 0 } as const

/** Patterns with the places around which they stand. */
function candidates(reading: Reading, words: Words, kind: 'anchors' | 'contacts'): Map<SearchEntry, number[]> {
  const found = new Map<SearchEntry, number[]>()
  for (let at = 0; at < words.length; at++) {
    for (const { alternatives, before, searches } of words[at]?.[kind] ?? NONE) {
      const lengths = alternatives.lengthsAt(reading, at - before)
      if (lengths === 0) continue
      for (const search of searches) {
        if (search.pattern.standsAround(reading, at - before, lengths)) append(found, search, at - before)
      }
    }
  }
  return found
}

const NONE: readonly never[] = []

function isBuried(tokens: readonly string[], { start, end }: Find, words: number): boolean {
  if (words <= SHORT_MESSAGE_WORDS) return false
  const clause = tokens.slice(clauseStart(tokens, start), clauseEnd(tokens, end))
  return words > LONG_MESSAGE_WORDS || countWords(clause) > SHORT_CLAUSE_WORDS
}

function clauseStart(tokens: readonly string[], at: number): number {
  return at < 0 ? 0 : tokens.lastIndexOf(BREAK, at) + 1
}

function clauseEnd(tokens: readonly string[], at: number): number {
  const end = tokens.indexOf(BREAK, at)
  return end < 0 ? tokens.length : end
}

/** Please, hello, "stop stop stop": what is left when everything is taken away that changes nothing. */
function withoutFillers(tokens: readonly string[], lexicon: Lexicon): string {
  const words = lexicon.fillers().takenFrom(tokens.filter((token) => !isMark(token)))
  return words.join(' ').replace(SAID_AGAIN, '$1')
}

const SAID_AGAIN = /(?<= |^)(\S+?(?: \S+)??)(?: \1)+(?= |$)/g

/** "Who is this? Stop." A clause that is a keyword, beside others that are not: worth a question. */
function keywordClauses(tokens: readonly string[], lexicon: Lexicon): Find[] {
  return clausesOf(tokens).flatMap(({ start, end }) => {
    const core = withoutFillers(tokens.slice(start, end), lexicon)
    const entry = lexicon.wholeMessages.get(core)
    if (entry?.intent !== 'opt-out' || (entry.tier === 3 && isOneWord(core))) return []
    const { language, scope } = entry
    const rule = ruleOf('clause', entry, core)
    const keyword = isStrong(entry) ? 'clause' : undefined
    return [{ entry: { rule, language, tier: 3, scope }, start, end, level: 1, keyword }]
  })
}

/** Rows of words without a mark between them. */
function clausesOf(tokens: readonly string[]): Span[] {
  const clauses: Span[] = []
  let start = 0
  for (let end = 0; end <= tokens.length; end++) {
    const token = tokens[end]
    if (token !== undefined && !isMark(token)) continue
    if (end > start) clauses.push({ start, end })
    start = end + 1
  }
  return clauses
}

function isOneWord(core: string): boolean {
  return core.split(' ').every((token, at) => at === 0 || isCharacter(token))
}

/** "i dont know this shop STOP": a keyword in capitals in a message that is not. */
function shoutedKeywords(text: string, tokens: readonly string[], lexicon: Lexicon): Find[] {
  const read = text.slice(0, MAX_CHARACTERS)
  if (!LOWER_CASE.test(read)) return []
  return [...read.matchAll(CAPITALS)].flatMap(([shouted]) => {
    const word = normalise(shouted).text
    const entry = lexicon.wholeMessages.get(word)
    const start = tokens.indexOf(word)
    if (!entry || !isStrong(entry) || start < 0) return []
    const { language, scope } = entry
    const rule = ruleOf('shouted', entry, word)
    const end = start + 1
    return [{ entry: { rule, language, tier: 3, scope }, start, end, level: 1, keyword: 'shouted' }]
  })
}

const LOWER_CASE = /\p{Ll}/u
const CAPITALS = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu

/** "🚫 spam", "more offers 🛑": a stop sign beside few words that name messages or offers. */
function signsBesideWords(text: string, reading: Reading, lexicon: Lexicon): Find[] {
  const { tokens } = reading
  const signs = [...text.slice(0, MAX_CHARACTERS).matchAll(STOP_SIGN)].slice(0, MAX_MATCHES)
  return signs.flatMap(({ index }) => {
    const at = Math.min(normalise(text.slice(0, index)).tokens.length, tokens.length)
    const sides = [
      { start: clauseStart(tokens, at - 1), end: at },
      { start: at, end: clauseEnd(tokens, at) },
    ]
    return sides
      .filter(({ start, end }) => end - start <= MAX_WORDS_BESIDE_SIGN)
      .filter(({ start, end }) => NAMED.some((what) => names(lexicon[what](), reading, start, end)))
      .map((span) => ({ entry: { rule: 'sign:und:stop', tier: 3, language: 'und' }, ...span, level: 1 }))
  })
}

const STOP_SIGN = /[🚫🛑]/gu
const MAX_WORDS_BESIDE_SIGN = 4
const NAMED = ['messages', 'marketing'] as const

function judge(
  reading: Reading,
  finds: Find[],
  guards: Find[],
  message: Normalised,
  context: DetectionContext,
  lexicon: Lexicon,
): Detection {
  const denial = weigh(reading.tokens, finds, guards)
  const standing = finds.filter((find) => find.level > 0)
  const top = standing.some((find) => find.level === 2) ? standing.filter((find) => find.level === 2) : standing
  const best = top.find((find) => scopeOf(reading, find, lexicon) === 'all') ?? top[0]
  if (!best) return denial ? denied(reading, denial, message) : nothing(message)

  const isClosed = guards.length === 0 && saysNothingElse(reading, best.entry.language, lexicon)
  const isBacked =
    !isWanted(reading.tokens, best, guards) && !isLong(message) && isCorroborated(reading, standing, lexicon)
  const clear = best.level === 2 || isClosed || isBacked
  if (!clear && isDeclared(message, context)) return declared(best.entry, message)
  return {
    intent: 'opt-out',
    certainty: clear || context.afterMarketing ? 'certain' : 'likely',
    scope: scopeOf(reading, best, lexicon),
    rule: best.entry.rule,
    tier: clear ? 2 : 3,
    language: best.entry.language,
    matched: wordsOf(reading, best),
    normalised: message.text,
  }
}

/** Lowers each find by the guards that overlap it and by quotation marks. Returns the guard that denied one, if any. */
function weigh(tokens: readonly string[], finds: readonly Find[], guards: readonly Find[]): Find | undefined {
  let denial = finds.length === 0 ? guards.find((guard) => guard.level === 0) : undefined
  for (const find of finds) {
    if (isQuoted(tokens, find.start) || isAnnounced(tokens, find.start)) find.level = find.level === 2 ? 1 : 0
    if (find.level === 2 && isWanted(tokens, find, guards)) find.level = 1
    for (const guard of guards) {
      if (guard.level >= find.level || isApart(guard, find)) continue
      find.level = understands(guard, find) ? guard.level : 1
      if (find.level === 0) denial = guard
    }
  }
  return denial
}

/** "Put me back", "why am I not getting them": whoever says so beside it is asked. */
function isWanted(tokens: readonly string[], find: Span, guards: readonly Find[]): boolean {
  return guards.some((guard) => guard.entry.rule.startsWith(WANTS) && isNear(tokens, guard, find))
}

const WANTS = 'wants:'

function isApart(one: Span, other: Span): boolean {
  return one.end <= other.start || other.end <= one.start
}

/** In one clause, or in two that follow each other. */
function isNear(tokens: readonly string[], one: Span, other: Span): boolean {
  const between = tokens.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
  return between.filter((token) => token === BREAK).length <= 1
}

/**
 * A no is one in any language, and English words are borrowed everywhere. But that `auto` is a car in German must not deny
 * a clear phrase of another language, only make it doubtful.
 */
function understands(guard: Find, find: Find): boolean {
  const { rule, language } = guard.entry
  return find.entry.tier > 2 || language === find.entry.language || language === 'en' || rule.startsWith('negated')
}

function isLong({ tokens }: Normalised): boolean {
  return countWords(tokens) > LONG_MESSAGE_WORDS
}

/** "I never signed up for this. Stop.": hints in two clauses, or a keyword beside a word for messages, leave no doubt. */
function isCorroborated(reading: Reading, finds: readonly Find[], lexicon: Lexicon): boolean {
  const hints = finds.filter((find) => find.entry.tier === 3)
  if (hints.some((one) => hints.some((other) => reading.tokens.slice(one.end, other.start).includes(BREAK))))
    return true
  return finds.some((find) => find.keyword === 'clause') && names(lexicon.messages(), reading)
}

/** "For crying out loud, stop it already": where no word names another thing, a hint leaves no doubt. */
function saysNothingElse(reading: Reading, language: string, lexicon: Lexicon): boolean {
  const { tokens } = reading
  const acts = lexicon.wordsOf(language, 'acts')
  if (!names(acts, reading)) return false
  const known = [
    acts,
    lexicon.wordsOf(language, 'harmless'),
    lexicon.messages(),
    lexicon.marketing(),
    lexicon.fillers(),
  ]
  for (let at = 0; at < tokens.length; ) {
    const lengths = isMark(tokens[at] ?? '')
      ? ONE_WORD
      : known.reduce((all, words) => all | words.lengthsAt(reading, at), 0)
    if (lengths === 0) return false
    at += longestOf(lengths)
  }
  return true
}

function isQuoted(tokens: readonly string[], at: number): boolean {
  const opened = tokens.slice(0, at).filter((token) => token === QUOTE).length
  return opened % 2 === 1 && tokens.includes(QUOTE, at)
}

/** "She said: stop." */
function isAnnounced(tokens: readonly string[], at: number): boolean {
  const [speaker = '', verb = ''] = tokens.slice(0, Math.max(0, clauseStart(tokens, at) - 1)).slice(-2)
  return SAYING.has(verb) && !MYSELF.has(speaker)
}

const SAYING = new Set(
  'said says wrote writes zei zegt schreef schrijft dijo dice escribio escribe falou escreveu diz sagt sagte schreibt dit ecrit detto dice scritto powiedzial powiedziala napisal napisala сказал сказала написал написала dedi diyor'.split(
    ' ',
  ),
)
const MYSELF = new Set('i we ik wij ich wir jai ai eu ho я мы'.split(' '))

/**
 * `marketing` if the words name offers and nothing wider, else `all`. Read to the end of the clause; if that names neither
 * ("these ads are ridiculous, stop them"), the clauses beside it decide, unless messages of any kind are named somewhere.
 */
function scopeOf(reading: Reading, { entry, start, end }: Find, lexicon: Lexicon): Scope {
  if (entry.scope) return entry.scope
  const { tokens } = reading
  const { messages, marketing, everything } = lexicon
  const next = clauseEnd(tokens, end)
  if (names(everything(), reading, start, next)) return 'all'
  if (names(marketing(), reading, start, next)) return 'marketing'
  if (names(messages(), reading) || names(everything(), reading)) return 'all'
  const before = clauseStart(tokens, clauseStart(tokens, start) - 2)
  return names(marketing(), reading, before, clauseEnd(tokens, next + 1)) ? 'marketing' : 'all'
}

function names(what: Alternatives, reading: Reading, start = 0, end = reading.tokens.length): boolean {
  for (let at = start; at < end; at++) if (what.lengthsAt(reading, at) > 0) return true
  return false
}

function isDeclared(message: Normalised, context: DetectionContext): boolean {
  return context.options.some((option) => normalise(option.title).text === message.text)
}

function denied(reading: Reading, guard: Find, message: Normalised): Detection {
  const { rule, language } = guard.entry
  return { ...nothing(message), rule, tier: 4, language, matched: wordsOf(reading, guard) }
}

function declared(entry: Find['entry'], message: Normalised): Detection {
  const rule = entry.rule.replace(/^[^:]+/, 'option')
  return { ...nothing(message), rule, tier: 3, language: entry.language, matched: message.text }
}

function wordsOf({ tokens }: Reading, { start, end }: Span): string {
  return tokens
    .slice(start, end)
    .filter((token) => !isMark(token))
    .join(' ')
}

function nothing({ text: normalised }: Normalised): Detection {
  const nowhere = { rule: 'none', tier: null, language: null, matched: null }
  return { intent: 'none', certainty: null, scope: 'all', ...nowhere, normalised }
}
