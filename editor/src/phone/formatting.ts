import { createElement, type ReactNode } from 'react'

/**
 * Shows WhatsApp's own formatting: `*bold*`, `_italic_`, `~strike~`, `` `code` ``, ```` ```monospace``` ````, `> quote`,
 * and http(s) links. The text only ever becomes React text nodes and a fixed set of elements, so nothing in it can
 * become markup, and no link can have another scheme.
 * Source: https://faq.whatsapp.com/539178204879377 (how to format your messages).
 */
export function formatText(text: string): ReactNode[] {
  return text
    .split(BLOCK)
    .filter((part) => part !== '')
    .map((part, index) => {
      if (part.length > 6 && part.startsWith('```')) return createElement('code', { key: index }, part.slice(3, -3))
      if (part.startsWith('> '))
        return createElement('blockquote', { key: index }, ...formatInline(part.slice(2).trimEnd()))
      return createElement('span', { key: index }, ...formatInline(part))
    })
}

const BLOCK = /(```[\s\S]+?```|^> .+\n?)/m

const ELEMENTS = { '*': 'strong', _: 'em', '~': 's' } as const
type Marker = keyof typeof ELEMENTS

/** Code and links first: what stands in them is never formatted. A marker counts only at the edge of a word. */
const INLINE =
  /`([^`\n]+)`|((?:https?:\/\/|www\.)[^\s<>"`]*[\p{L}\p{N}/=#])|(?<![\p{L}\p{N}])([*_~])((?!\3)\S|(?!\3)\S.*?\S)\3(?![\p{L}\p{N}])/gu

/** `open` are the markers around this piece. They mean nothing inside themselves, which also bounds the recursion. */
function formatInline(text: string, open: readonly Marker[] = []): ReactNode[] {
  const nodes: ReactNode[] = []
  let end = 0
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, link, marker, inner] = match
    if (marker && open.includes(marker as Marker)) continue
    if (match.index > end) nodes.push(text.slice(end, match.index))
    end = match.index + whole.length
    if (code) nodes.push(createElement('code', null, code))
    else if (link) nodes.push(linkTo(link))
    else if (marker && inner) {
      nodes.push(createElement(ELEMENTS[marker as Marker], null, ...formatInline(inner, [...open, marker as Marker])))
    }
  }
  if (end < text.length) nodes.push(text.slice(end))
  return nodes
}

function linkTo(link: string): ReactNode {
  const href = link.startsWith('www.') ? `https://${link}` : link
  return createElement('a', { href, target: '_blank', rel: 'noopener noreferrer' }, link)
}
