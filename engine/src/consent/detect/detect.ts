import type { Scope } from '@basta/nodes/contract.ts'
import { type Alternatives, CUT, STEM_LETTERS } from './compile-pattern.ts'
import type { Detection, DetectionContext } from './detection.ts'
import type { LexiconEntry } from './lexicon/entry.ts'
import { type Anchor, isStrong, LEXICON, type Lexicon, type SearchEntry } from './lexicon.ts'
import {
  BREAK,
  countWords,
  isCharacter,
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
  if (!message.tokens.some((token) => isTrigger(token, lexicon))) return nothing(message)
  return decideWithin(text, message, context, lexicon)
}

function isTrigger(token: string, lexicon: Lexicon): boolean {
  if (lexicon.triggers.has(token)) return true
  if (token.length < STEM_LETTERS) return false
  const stems = lexicon.triggerStems.get(token.slice(0, STEM_LETTERS))
  return stems?.some((stem) => token.startsWith(stem)) ?? false
}

/** Gives stretched words their usual spelling. */
function respell(message: Normalised, lexicon: Lexicon): Normalised {
  if (!message.stretched) return message
  const tokens = message.tokens.map((token) => {
    if (!isStretched(token)) return token
    const short = squeeze(token)
    // A keyword as it stands comes before a longer one: "stoppp" is STOP, not the German STOPP.
    return lexicon.wholeMessages.has(short) ? short : (lexicon.unsqueeze(short) ?? short)
  })
  const words = tokens.filter((token) => token !== BREAK && token !== QUOTE)
  return { ...message, tokens, text: words.join(' ') }
}

/** What is sure enough to act on (2), worth a question (1), and neither (0). */
type Level = 0 | 1 | 2

interface Find {
  entry: Pick<LexiconEntry, 'rule' | 'tier' | 'language' | 'scope'>
  start: number
  end: number
  level: Level
  /** A strong keyword that stands on its own among other words: as a clause or in capitals. */
  keyword?: 'clause' | 'shouted' | undefined
}

type SearchFind = Find & Pick<SearchEntry, 'entry'>

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
  return decideWhole({ ...meant, tier: 3, rule }, message, context)
}

function decideWithin(text: string, message: Normalised, context: DetectionContext, lexicon: Lexicon): Detection {
  const spelt = message.tokens.map((token) => lexicon.correct(token) ?? token)
  const tokens = spelt.filter((token, at) => token !== spelt[at - 1] || token === QUOTE || isCharacter(token))
  const form = ` ${tokens.join(' ')}`

  const finds: Find[] = []
  const guards: Find[] = []
  for (const part of partsOf(tokens)) {
    for (const find of searchIn(part, lexicon)) (find.entry.intent === 'none' ? guards : finds).push(find)
  }
  const words = countWords(tokens)
  for (const find of finds) if (isBuried(form, find, words)) find.level = 1
  if (tokens.some((token) => lexicon.keywords.has(token))) {
    const core = withoutFillers(form, lexicon)
    const entry = lexicon.wholeMessages.get(core)
    if (entry?.intent === 'opt-out') return decideWhole(polite(entry, core), message, context)
    finds.push(...keywordClauses(form, lexicon), ...shoutedKeywords(text, form, lexicon))
  }
  return judge(form, finds, guards, message, context, lexicon)
}

function polite(entry: LexiconEntry, core: string): LexiconEntry {
  return { ...entry, tier: isStrong(entry) ? 2 : 3, rule: `polite:${entry.language}:${core.replaceAll(' ', '-')}` }
}

/** A part of a message, as it is searched: every word has one space before it. */
interface Part {
  tokens: readonly string[]
  form: string
  /** Where it begins in the whole message. */
  offset: number
}

/** Longer than anything that a pattern describes. */
const OVERLAP = 24
const PART_TOKENS = 2 * OVERLAP

/**
 * Long messages are searched in overlapping parts. Both the patterns that are tried and the words that each of them looks at grow
 * with the length of what is searched, so the whole at once would cost the square of it.
 */
function partsOf(tokens: readonly string[]): Part[] {
  if (tokens.length <= PART_TOKENS) return [{ tokens, form: ` ${tokens.join(' ')}`, offset: 0 }]
  const parts: Part[] = []
  let offset = 0
  for (let at = 0; ; at += OVERLAP) {
    const own = tokens.slice(at, at + PART_TOKENS)
    const isFirst = at === 0
    const isLast = at + PART_TOKENS >= tokens.length
    const words = [...(isFirst ? [] : [CUT]), ...own, ...(isLast ? [] : [CUT])]
    parts.push({ tokens: own, form: ` ${words.join(' ')}`, offset: isFirst ? 0 : offset - CUT.length - 1 })
    if (isLast) return parts
    for (const token of own.slice(0, OVERLAP)) offset += token.length + 1
  }
}

/** What is found. A pattern is tried only when of all that must be there besides its anchor, some word is. */
function searchIn({ tokens, form, offset }: Part, lexicon: Lexicon): SearchFind[] {
  const words = new Set(tokens)
  const finds: SearchFind[] = []
  for (const { entry, pattern } of candidates(form, tokens, lexicon)) {
    if (!pattern.needed.every(({ rarest }) => hasAny(words, rarest))) continue
    const { expression } = pattern
    expression.lastIndex = 0
    for (let left = MAX_MATCHES; left > 0; left--) {
      const match = expression.exec(form)
      if (!match) break
      const [start, end] = [match.index + offset, expression.lastIndex + offset]
      finds.push({ entry, start, end, level: LEVELS[entry.tier] })
    }
  }
  return finds
}

/** So often is one pattern looked for in a message: saying it once more changes nothing. */
const MAX_MATCHES = 4

const LEVELS = { 1: 2, 2: 2, 3: 1, 4: 0 } as const

/** Those of which a whole anchor is in the message. */
function candidates(form: string, tokens: readonly string[], lexicon: Lexicon): SearchEntry[] {
  const padded = `${form} `
  const present = new Set<Alternatives>()
  for (const word of tokens) {
    for (const anchor of lexicon.anchors.get(word) ?? []) if (isWhole(anchor, padded)) present.add(anchor.alternatives)
    if (word.length < STEM_LETTERS) continue
    for (const [stem, anchor] of lexicon.stems.get(word.slice(0, STEM_LETTERS)) ?? []) {
      if (word.startsWith(stem) && isWhole(anchor, padded)) present.add(anchor.alternatives)
    }
  }
  const found = new Set<SearchEntry>()
  for (const alternatives of present) for (const search of lexicon.searches.get(alternatives) ?? []) found.add(search)
  return [...found]
}

function isWhole({ phrase }: Anchor, form: string): boolean {
  return phrase === undefined || form.includes(phrase)
}

function hasAny(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  const [few, many] = words.size < wanted.size ? [words, wanted] : [wanted, words]
  for (const word of few) if (many.has(word)) return true
  return false
}

function isBuried(form: string, find: Find, words: number): boolean {
  if (words <= SHORT_MESSAGE_WORDS) return false
  const start = form.lastIndexOf(` ${BREAK}`, find.start) + 1
  const end = form.indexOf(` ${BREAK}`, find.end)
  const clause = form.slice(start, end < 0 ? undefined : end).trim()
  return words > LONG_MESSAGE_WORDS || countWords(clause.split(' ')) > SHORT_CLAUSE_WORDS
}

/** Please, hello, "stop stop stop": what is left when everything is taken away that changes nothing. */
function withoutFillers(form: string, lexicon: Lexicon): string {
  const words = form.replace(MARKS, '').trim().replace(lexicon.fillers(), '').trim().replace(SPACES, ' ')
  return words.replace(SAID_AGAIN, '$1')
}

const MARKS = / [/"]/g
const SPACES = / {2,}/g
const SAID_AGAIN = /(?<= |^)(\S+?(?: \S+)??)(?: \1)+(?= |$)/g

/** "Who is this? Stop." A clause that is a keyword, beside others that are not: worth a question. */
function keywordClauses(form: string, lexicon: Lexicon): Find[] {
  return [...form.matchAll(CLAUSE)].flatMap((match) => {
    const core = withoutFillers(match[0], lexicon)
    const entry = lexicon.wholeMessages.get(core)
    if (entry?.intent !== 'opt-out' || (entry.tier === 3 && isOneWord(core))) return []
    const { language, scope } = entry
    const rule = `clause:${language}:${core.replaceAll(' ', '-')}`
    const end = match.index + match[0].length
    const keyword = isStrong(entry) ? 'clause' : undefined
    return [{ entry: { rule, language, tier: 3, scope }, start: match.index, end, level: 1, keyword }]
  })
}

function isOneWord(core: string): boolean {
  return core.split(' ').every((token, at) => at === 0 || isCharacter(token))
}

const CLAUSE = /(?: [^ /"]+)+/g

/** "i dont know this shop STOP": a keyword in capitals in a message that is not. */
function shoutedKeywords(text: string, form: string, lexicon: Lexicon): Find[] {
  const read = text.slice(0, MAX_CHARACTERS)
  if (!LOWER_CASE.test(read)) return []
  return [...read.matchAll(CAPITALS)].flatMap(([shouted]) => {
    const word = normalise(shouted).text
    const entry = lexicon.wholeMessages.get(word)
    const start = `${form} `.indexOf(` ${word} `)
    if (!entry || !isStrong(entry) || start < 0) return []
    const { language, scope } = entry
    const rule = `shouted:${language}:${word}`
    const end = start + word.length + 1
    return [{ entry: { rule, language, tier: 3, scope }, start, end, level: 1, keyword: 'shouted' }]
  })
}

const LOWER_CASE = /\p{Ll}/u
const CAPITALS = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu

function judge(
  form: string,
  finds: Find[],
  guards: Find[],
  message: Normalised,
  context: DetectionContext,
  lexicon: Lexicon,
): Detection {
  const denial = weigh(form, finds, guards)
  const standing = finds.filter((find) => find.level > 0)
  const top = standing.some((find) => find.level === 2) ? standing.filter((find) => find.level === 2) : standing
  const best = top.find((find) => scopeOf(form, find, lexicon) === 'all') ?? top[0]
  if (!best) return denial ? denied(form, denial, message) : nothing(message)

  const clear = best.level === 2 || (!isLong(message) && isCorroborated(form, standing, lexicon))
  if (!clear && isDeclared(message, context)) return declared(best.entry, message)
  return {
    intent: 'opt-out',
    certainty: clear || context.afterMarketing ? 'certain' : 'likely',
    scope: scopeOf(form, best, lexicon),
    rule: best.entry.rule,
    tier: clear ? 2 : 3,
    language: best.entry.language,
    matched: wordsOf(form, best),
    normalised: message.text,
  }
}

/** Lowers each find by the guards that overlap it and by quotation marks. Returns the guard that denied one, if any. */
function weigh(form: string, finds: readonly Find[], guards: readonly Find[]): Find | undefined {
  let denial = finds.length === 0 ? guards.find((guard) => guard.level === 0) : undefined
  for (const find of finds) {
    if (isQuoted(form, find.start)) find.level = find.level === 2 ? 1 : 0
    for (const guard of guards) {
      if (guard.level >= find.level || guard.start >= find.end || find.start >= guard.end) continue
      find.level = understands(guard, find) ? guard.level : 1
      if (find.level === 0) denial = guard
    }
  }
  return denial
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
function isCorroborated(form: string, finds: readonly Find[], lexicon: Lexicon): boolean {
  const hints = finds.filter((find) => find.entry.tier === 3)
  if (hints.some((one) => hints.some((other) => form.slice(one.end, other.start).includes(BREAK)))) return true
  return finds.some((find) => find.keyword === 'clause') && form.search(lexicon.messages()) >= 0
}

function isQuoted(form: string, at: number): boolean {
  let quoted = false
  for (let i = form.indexOf(QUOTE); i >= 0 && i <= at; i = form.indexOf(QUOTE, i + 1)) quoted = !quoted
  return quoted && form.includes(QUOTE, at)
}

/** `marketing` if the words name offers and nothing wider, else `all`. Read to the end of the clause. */
function scopeOf(form: string, find: Find, lexicon: Lexicon): Scope {
  if (find.entry.scope) return find.entry.scope
  const end = form.indexOf(` ${BREAK}`, find.end)
  const words = form.slice(find.start, end < 0 ? undefined : end)
  return words.search(lexicon.marketing()) >= 0 && words.search(lexicon.everything()) < 0 ? 'marketing' : 'all'
}

function isDeclared(message: Normalised, context: DetectionContext): boolean {
  return context.options.some((option) => normalise(option.title).text === message.text)
}

function denied(form: string, guard: Find, message: Normalised): Detection {
  const { rule, language } = guard.entry
  return { ...nothing(message), rule, tier: 4, language, matched: wordsOf(form, guard) }
}

function declared(entry: Find['entry'], message: Normalised): Detection {
  const rule = entry.rule.replace(/^[^:]+/, 'option')
  return { ...nothing(message), rule, tier: 3, language: entry.language, matched: message.text }
}

function wordsOf(form: string, find: Find): string {
  return form.slice(find.start, find.end).replace(MARKS, '').trim()
}

function nothing({ text: normalised }: Normalised): Detection {
  const nowhere = { rule: 'none', tier: null, language: null, matched: null }
  return { intent: 'none', certainty: null, scope: 'all', ...nowhere, normalised }
}
