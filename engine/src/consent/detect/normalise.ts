/**
 * One spelling for everything a person may type for the same words: "STOP!!", "ｓｔｏｐ", "🛑 *Stop*", "İPTAL" and "não"
 * become `stop`, `iptal` and `nao`. The lexicon passes through the same function, so both sides always agree.
 */
export interface Normalised {
  /** Words in order, with `BREAK` where a clause ends and `QUOTE` where a quotation opens or closes. */
  tokens: string[]
  /** The words alone, separated by one space. This is what the ledger keeps. */
  text: string
  /** A letter stands three times in a row somewhere ("stoppp"). */
  stretched: boolean
}

export const BREAK = '/'
export const QUOTE = '"'

/** Only so much of a message is read (UTF-16 units): WhatsApp allows 4,096, and a wish to stop comes early. */
export const MAX_CHARACTERS = 1024

export function normalise(message: string): Normalised {
  const raw = message.length > MAX_CHARACTERS ? message.slice(0, MAX_CHARACTERS) : message
  let folded = NOT_ASCII.test(raw) ? fold(raw).slice(0, MAX_CHARACTERS) : raw.toLowerCase()
  if (folded.includes('://')) folded = folded.replace(LINK, ' ')
  return tokenise(folded)
}

/** `stoppp` -> `stop`. Only for words with a letter three times in a row: "bass" is not "bas". */
export function squeeze(word: string): string {
  return word.replace(REPEATED, '$1')
}

export function isStretched(word: string): boolean {
  return STRETCHED.test(word)
}

const NOT_ASCII = /[^\t\n\r -~]/
const LINK = /[a-z]{2,8}:\/\/\S*/g
const REPEATED = /(\D)\1+/gu
const STRETCHED = /(\D)\1\1/u

/** Diacritics of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and tatweel: never a letter of their own. */
const DIACRITICS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670]/g
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\p{Me}/gu
const NOT_WORD = /[^\p{L}\p{N}\p{M}\n -~]/gu
const SPELLINGS: [RegExp, string][] = [
  [/[‘’‛ʼ´`]/g, "'"],
  [/[“”„‟«»「」『』]/g, QUOTE],
  [/[¿¡。、،؟।…]/g, '. '],
  [/ı/g, 'i'],
  [/ß/g, 'ss'],
  [/ł/g, 'l'],
  [/ς/g, 'σ'],
]

function fold(raw: string): string {
  let text = raw
    .replace(/[‘’‛ʼ´`]/g, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
  text = text.replace(DIACRITICS, '').replace(INVISIBLE, '').normalize('NFC')
  for (const [spelling, plain] of SPELLINGS) text = text.replace(spelling, plain)
  return text.replace(NOT_WORD, ' ')
}

const WORD = 1
const JOINS = 2
const BREAKS = 3
const QUOTES = 4
/** What each ASCII character does; 0 separates words. All that `fold` leaves beyond ASCII is part of a word. */
const ROLES = new Uint8Array(128)
for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789') ROLES[character.charCodeAt(0)] = WORD
for (const character of '.,;:!?()[]|\n') ROLES[character.charCodeAt(0)] = BREAKS
ROLES["'".charCodeAt(0)] = JOINS
ROLES[QUOTE.charCodeAt(0)] = QUOTES

function tokenise(folded: string): Normalised {
  const tokens: string[] = []
  let marked = false
  let stretched = false
  let start = -1
  let joined = false
  let previous = 0
  let run = 0
  for (let at = 0; at <= folded.length; at++) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0
    const role = code < 128 ? ROLES[code] : WORD
    if (role === WORD) {
      if (start < 0) start = at
      run = code === previous ? run + 1 : 0
      if (run === 2) stretched = true
      previous = code
      continue
    }
    if (role === JOINS && start >= 0) {
      joined = true
      continue
    }
    if (start >= 0) {
      const word = folded.slice(start, at)
      tokens.push(joined ? word.replaceAll("'", '') : word)
      start = -1
      joined = false
    }
    previous = 0
    if (role === QUOTES) {
      tokens.push(QUOTE)
      marked = true
    } else if (role === BREAKS && tokens.length > 0 && tokens[tokens.length - 1] !== BREAK) {
      tokens.push(BREAK)
      marked = true
    }
  }
  const spelt = joinSpelledOut(tokens, marked)
  const words = marked ? spelt.filter((token) => token !== BREAK && token !== QUOTE) : spelt
  return { tokens: spelt, text: words.join(' '), stretched }
}

/** `s t o p` and `s.t.o.p` -> `stop`: a message of nothing but three or more single letters is one word. */
function joinSpelledOut(tokens: string[], marked: boolean): string[] {
  if (tokens.length < 3 || tokens.length > 32) return tokens
  for (const token of tokens) if (token.length > 1) return tokens
  const letters = marked ? tokens.filter((token) => token !== BREAK && token !== QUOTE) : tokens
  return letters.length < 3 ? tokens : [letters.join('')]
}
