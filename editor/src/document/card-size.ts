import type { FlowNode, Text } from '@basta/nodes/contract.ts'
import { type StepFace, stepFace } from './step-face.ts'

/** Sizes of a step's card, CSS pixels at 100 %. `card.css` has the same numbers. */
export const CARD_WIDTH = 280
const HEADER_HEIGHT = 40
const LINE_HEIGHT = 20
const SUMMARY_HEIGHT = 22
export const OPTION_HEIGHT = 32
const FOOT_HEIGHT = 12
const TEXT_WIDTH = CARD_WIDTH - 24

export interface CardSize {
  width: number
  height: number
  lines: 0 | 2 | 3
  hasSummary: boolean
  /** From the top of the card to the first of its ways out. */
  optionsTop: number
}

const sizes = new WeakMap<StepFace, CardSize>()

/**
 * The size of a card, without the page: culling, tidying up and the first viewport need it before anything is drawn. It does
 * not depend on the language that is shown, so that nothing moves when that changes.
 */
export function cardSize(node: FlowNode): CardSize {
  const face = stepFace(node)
  const known = sizes.get(face)
  if (known) return known
  const { card, text, summary, outputs } = face
  const lines = linesOf(text)
  const hasSummary = !card || (typeof summary === 'string' ? summary : summary.en) !== ''
  const optionsTop = HEADER_HEIGHT + (lines > 0 ? lines * LINE_HEIGHT + 12 : 0) + (hasSummary ? SUMMARY_HEIGHT : 0)
  // All ways out of an unknown kind of step begin at one place.
  const rows = card ? outputs.length : 1
  const height = optionsTop + rows * OPTION_HEIGHT + FOOT_HEIGHT
  const size: CardSize = { width: CARD_WIDTH, height, lines, hasSummary, optionsTop }
  sizes.set(face, size)
  return size
}

/** Where the connection of an exit begins, from the top of the card. */
export const optionMiddle = (size: CardSize, index: number) => size.optionsTop + (index + 0.5) * OPTION_HEIGHT

function linesOf(text: Text | null): CardSize['lines'] {
  if (text === null) return 0
  const texts = typeof text === 'string' ? [text] : Object.values(text)
  const most = Math.max(0, ...texts.map(linesNeeded))
  return most === 0 ? 0 : most > 2 ? 3 : 2
}

/** How many lines a text takes on a card, at most three: words are broken as a browser does it, widths are near enough. */
function linesNeeded(text: string): number {
  if (text === '') return 0
  let lines = 1
  let used = 0
  let word = 0
  const length = Math.min(text.length, 300)
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    word += widthOf(code)
    if (!isSpace(code) && at < length - 1) continue
    if (used > 0 && used + word > TEXT_WIDTH) {
      lines += 1
      used = 0
    }
    used += word
    word = 0
    if (code === NEW_LINE) {
      lines += 1
      used = 0
    }
    if (lines > 2) return 3
  }
  return lines + Math.floor(used / TEXT_WIDTH)
}

const NEW_LINE = 10
const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0x3000

/** Width of 15 px text in the usual system fonts, px, by UTF-16 unit: the two of a picture are half as wide each. */
function widthOf(code: number): number {
  if (code < LATIN) return LATIN_WIDTHS[code] ?? 0
  return code >= 0xd800 && code < 0xe000 ? 7 : 14
}
/** From here on letters are as wide as they are high: Hangul, kana, ideographs. */
const LATIN = 0x1100
const LATIN_WIDTHS = Float32Array.from({ length: LATIN }, (_, code) => {
  const letter = String.fromCharCode(code)
  return /[iljtfrI.,;:'|!()[\]\s-]/.test(letter) ? 4.5 : /[mwMW@%]/.test(letter) ? 14 : 8.2
})
