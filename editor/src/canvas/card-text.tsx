import { Fragment, memo } from 'react'

/** The words of a message, with its variables as chips. What makes a part of them depend on something is left to the form. */
export const CardText = memo(function CardText({ text, isInstead }: { text: string; isInstead: boolean }) {
  const parts = text
    .slice(0, 300)
    .replace(ELSE, ' / ')
    .replace(TAG, '')
    .split(/\{\{-?\s*(.*?)\s*-?\}\}/)
  const words = parts.map((part, index) =>
    index % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
      <Fragment key={index}>{part}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
      <code key={index} className="chip" dir="ltr">
        {part.split('|')[0]?.trim()}
      </code>
    ),
  )
  return isInstead ? <em>{words}</em> : words
})

const ELSE = /\{%-?\s*els(?:e|if)\b.*?%\}/g
const TAG = /\{%.*?%\}/g
