/**
 * Cyrillic, Greek and small-capital letters that stand in for Latin ones, as in `STОP` with a Cyrillic О. A word is
 * changed only when it has Latin letters, too, and every other letter in it looks like one: `стоп` stays as it is.
 */
export function unmaskLookAlikes(text: string): string {
  const plain = text.replace(SMALL_CAPITALS, (letter) => SMALL.get(letter) ?? letter)
  if (!FOREIGN.test(plain) || !LATIN.test(plain)) return plain
  return plain.replace(WORDS, (word) => (FOREIGN.test(word) && LATIN.test(word) ? latinised(word) : word))
}

const FOREIGN = /[\u0370-\u03ff\u0400-\u052f]/
const LATIN = /[a-z]/i
const WORDS = /\p{L}+/gu

/** Each letter and what it looks like. Capitals apart, because `Н` and `н`, `Ν` and `ν` resemble different letters. */
const TWINS = pairs(
  'АВЕЅІЈКМНОРСТУХЗаеѕіјорсухкмтнвьԁԛԝһѵΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεικνορτυχη',
  'ABESIJKMHOPCTYX3aesijopcyxkmthbbdqwhvABEZHIKMNOPTYXabeikvoptuxn',
)
const SMALL = pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz')
const SMALL_CAPITALS = /[\u0262\u026a\u0274\u0280\u0299\u029c\u029f\u028f\u1d00-\u1d22\ua730\ua731]/g

function latinised(word: string): string {
  let latin = ''
  for (const letter of word) {
    const twin = FOREIGN.test(letter) ? TWINS.get(letter) : letter
    if (twin === undefined) return word
    latin += twin
  }
  return latin
}

function pairs(letters: string, latin: string): Map<string, string> {
  return new Map([...letters].map((letter, at) => [letter, latin.charAt(at)]))
}
