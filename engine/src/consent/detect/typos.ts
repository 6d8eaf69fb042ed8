/**
 * Typing errors of the strong keywords, each with the word that was meant. Only of single Latin words of four letters or
 * more.
 */
export function typosOf(keywords: readonly string[]): Map<string, string> {
  const typos = new Map<string, string>()
  for (const word of keywords) {
    if (!/^[a-z]{4,}$/.test(word)) continue
    for (const typo of [...slipsOf(word), ...hearsayOf(word)]) {
      if (!REAL_WORDS.has(typo) && !typos.has(typo)) typos.set(typo, word)
    }
  }
  return typos
}

/** Keys beside each other on the usual Latin keyboard. */
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** Words of the three languages that are one slip away from a strong word. */
const REAL_WORDS = new Set(
  'atop stoop said sait pate haja gaja baia lare padar cease testing ending mending lost lust parra sanding'.split(' '),
)
/** Digits that are drawn like a letter ("st0p"). */
const DIGITS: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5' }

/** Written as it sounds, and with one vowel more that is wrong or missing: "resiving". Short words would become others. */
function hearsayOf(word: string): string[] {
  if (word.length < SOUNDING_LETTERS) return []
  const sounding = SOUNDS.flatMap(([letters, sound]) => (letters.test(word) ? word.replace(letters, sound) : []))
  return [word, ...sounding].flatMap((one) => [one, ...vowelsOf(one)]).filter((one) => one !== word)
}

const SOUNDING_LETTERS = 7
const SOUNDS: readonly [RegExp, string][] = [
  [/c(?=[eiy])/, 's'],
  [/cei/, 'si'],
  [/ei/, 'e'],
  [/ei|ie/, 'i'],
  [/([a-z])\1/, '$1'],
  [/ing$/, 'in'],
  [/tion/, 'sion'],
  [/ck/, 'k'],
]

/** One vowel left out or another one. */
function vowelsOf(word: string): string[] {
  return [...word].flatMap((letter, at) => {
    if (!VOWELS.includes(letter)) return []
    return ['', ...VOWELS].map((other) => word.slice(0, at) + other + word.slice(at + 1))
  })
}

const VOWELS = [...'aeiou']

/** One slip: two letters swapped, one doubled, a neighbouring key, a digit, and in longer words one left out. */
function slipsOf(word: string): string[] {
  return [...word].flatMap((letter, at) => {
    const before = word.slice(0, at)
    const after = word.slice(at + 1)
    const slips = neighbours(letter).map((key) => before + key + after)
    slips.push(before + letter + letter + after)
    const digit = DIGITS[letter]
    if (digit) slips.push(before + digit + after)
    if (after) slips.push(before + after.charAt(0) + letter + after.slice(1))
    if (word.length >= 6) slips.push(before + after)
    return slips.filter((slip) => slip !== word)
  })
}

function neighbours(letter: string): string[] {
  const row = KEY_ROWS.findIndex((keys) => keys.includes(letter))
  const column = KEY_ROWS[row]?.indexOf(letter) ?? 0
  const near: [number, number[]][] = [
    [row - 1, [column, column + 1]],
    [row, [column - 1, column + 1]],
    [row + 1, [column - 1, column]],
  ]
  return near.flatMap(([at, columns]) => columns.flatMap((one) => KEY_ROWS[at]?.[one] ?? []))
}
