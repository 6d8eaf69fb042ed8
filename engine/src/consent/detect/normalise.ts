import { unmaskLookAlikes } from './look-alikes.ts'

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
  let folded = NOT_ASCII.test(raw) ? fold(raw) : raw.toLowerCase()
  if (folded.includes('://')) folded = folded.replace(LINK, ' ')
  if (folded.includes("'")) folded = folded.replace(SINGLE_QUOTED, `${QUOTE}$1${QUOTE}`)
  return tokenise(folded)
}

/** `stoppp` -> `stop`. Only for words with a letter three times in a row: "bass" is not "bas". */
export function squeeze(word: string): string {
  return word.replace(REPEATED, '$1')
}

/** One Chinese or Japanese character: a token of its own, though hardly ever a whole word. */
export function isCharacter(token: string): boolean {
  return token.length === 1 && token.charCodeAt(0) >= FIRST_UNSPACED
}

/** A token that is no word. */
export function isMark(token: string): boolean {
  return token === BREAK || token === QUOTE
}

/** How many words the tokens are, marks included; two Chinese or Japanese characters count as one. */
export function countWords(tokens: readonly string[]): number {
  return tokens.reduce((count, token) => count + (isCharacter(token) ? 0.5 : 1), 0)
}

export function isStretched(word: string): boolean {
  return STRETCHED.test(word)
}

const NOT_ASCII = /[^\t\n\r -~]/
const LINK = /[a-z]{2,8}:\/\/\S*/g
/** An apostrophe inside a word ("don't") or in place of its beginning ("'em") opens and closes nothing. */
const SINGLE_QUOTED = /(?<!\w)'(?!(?:em|til|bout|cause|cuz|tis|n)\b)((?:[^'\n]|(?<=\w)'(?=\w)){3,})'(?!\w)/g
const REPEATED = /(\D)\1+/gu
const STRETCHED = /(\D)\1\1/u

/** Diacritics of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs, hamza and tatweel, nukta. */
const DIACRITICS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0621\u0640\u064b-\u065f\u0670\u093c]/g
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\p{Me}/gu
const NOT_WORD = /[^\p{L}\p{N}\p{M}\n -~]/gu
const SPELLINGS: [RegExp, string][] = [
  [/[‘’‛ʼ´`]/g, "'"],
  [/[“”„‟«»「」『』]/g, QUOTE],
  [/[¿¡。、،؛؟।॥…]/g, '. '],
  [/ı/g, 'i'],
  [/ß/g, 'ss'],
  [/ł/g, 'l'],
  [/ς/g, 'σ'],
]

/** Hebrew to Devanagari, and all that East Asia writes. */
const OTHER_SCRIPTS = /[\u0590-\u0dff\u3005-\u9fff]/
/** What people there write in several ways. Quotation marks inside a Hebrew word mark an abbreviation. */
const OTHER_SPELLINGS: [RegExp, string][] = [
  [/ٱ/g, 'ا'],
  [/[ىی]/g, 'ي'],
  [/ة/g, 'ه'],
  [/ک/g, 'ك'],
  [/׳/g, "'"],
  [/(?<=[א-ת])["״](?=[א-ת])/g, ''],
  [/ँ|न्(?=[तथदध])|म्(?=[पफबभ])/g, 'ं'],
  [/(?<=[ぁ-ゖ])[ーぁぃぅぇぉ]+/g, ''],
  [/ー{2,}/g, 'ー'],
]

/** Han, Hiragana and Katakana go without spaces: the first two in single characters, Katakana in words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}]|[\p{Script=Katakana}ー]+/gu
/** No character below is one of them. */
const FIRST_UNSPACED = 0x3005

/** Traditional characters of words that the lexicon knows, each before its simplified form. */
const TRADITIONAL = new Map<string, string>(
  (
    '訂订發发傳传訊讯請请別别電电話话號号碼码單单刪删從从廣广優优購购權权擾扰騷骚絡络聯联繫系繼继續续這这個个們们沒没會会裡里關关閉闭開开來来對对還还給给讓让記记錄录' +
    '銷销動动資资過过煩烦謝谢幫帮貴贵誰谁為为麼么樣样時时間间後后難难嗎吗該该許许諾诺註注冊册報报導导費费騙骗賣卖錯错認认識识檢检舉举訴诉執执終终斷断轟轰閒闲夠够輸输' +
    '無无與与處处點点貨货車车機机條条標标務务業业產产選选題题應应當当經经將将遠远罵骂擇择併并組组盡尽復复隱隐閱阅劃划戶户轉转帳账銀银預预約约紅红錢钱順顺圖图級级區区' +
    '討讨厭厌憑凭鬧闹靜静饒饶換换問问貸贷趕赶馬马郵邮鏈链語语離离營营險险數数據据庫库統统聽听絕绝燒烧現现脫脱響响則则隨随亂乱師师滿满須须東东內内種种類类簡简寬宽帶带' +
    '網网試试掛挂媽妈剷铲詢询兩两項项員员節节稱称歲岁邊边鐵铁減减嚴严證证圍围實实壞坏啟启頭头見见氣气飛飞餘余鬆松滾滚'
  )
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
)
const HAN = /\p{Script=Han}/gu

function fold(raw: string): string {
  const compatible = raw.replace(/[‘’‛ʼ´`]/g, "'").normalize('NFKC')
  let text = unmaskLookAlikes(compatible).toLowerCase().normalize('NFD')
  text = text.replace(DIACRITICS, '').replace(INVISIBLE, '').normalize('NFC')
  for (const [spelling, plain] of SPELLINGS) text = text.replace(spelling, plain)
  const other = OTHER_SCRIPTS.test(text)
  if (other) {
    for (const [spelling, plain] of OTHER_SPELLINGS) text = text.replace(spelling, plain)
    text = text.replace(HAN, (character) => TRADITIONAL.get(character) ?? character)
  }
  text = text.replace(NOT_WORD, ' ').slice(0, MAX_CHARACTERS)
  return other ? text.replace(UNSPACED, ' $& ') : text
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
  const words = marked ? spelt.filter((token) => !isMark(token)) : spelt
  return { tokens: spelt, text: words.join(' '), stretched }
}

/** `s t o p` and `s.t.o.p` -> `stop`: a message of nothing but three or more single letters is one word. */
function joinSpelledOut(tokens: string[], marked: boolean): string[] {
  if (tokens.length < 3 || tokens.length > 32) return tokens
  for (const token of tokens) if (token.length > 1 || isCharacter(token)) return tokens
  const letters = marked ? tokens.filter((token) => !isMark(token)) : tokens
  return letters.length < 3 ? tokens : [letters.join('')]
}
