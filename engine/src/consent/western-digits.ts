/** The digits of other scripts as 0 to 9: `"٣٠"` and `"３０"` become `"30"`. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = ZEROS.find((first) => code >= first && code < first + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}

/** First code points of the digits that people on WhatsApp type: ASCII, Arabic, Persian, Devanagari, wide ones. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10]
