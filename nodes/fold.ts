/**
 * A text as people compare it: without regard to case, Latin diacritics, character width (NFKC, Unicode TR 15),
 * invisible characters and runs of spaces. `"  ＳÃＯ  Paulo "` becomes `"sao paulo"`.
 */
export function fold(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(IGNORED, '').normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** Latin diacritics; zero-width characters and joiners; the frame and colour marks of emoji such as 2\uFE0F\u20E3. */
const IGNORED = /[\u0300-\u036F]|\u200B|\u200C|\u200D|\u2060|\u20E3|\uFE0F|\uFEFF/g

/** The words of a folded text without punctuation, joined by one space; the folded text itself if it has no word. */
export function words(text: string): string {
  const folded = fold(text)
  return folded.match(/[\p{L}\p{M}\p{N}\p{S}]+/gu)?.join(' ') ?? folded
}
