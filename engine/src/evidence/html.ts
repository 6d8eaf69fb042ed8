/** Pages without a template engine: every value is escaped unless it is HTML that was built here. */

import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { Language } from './language.ts'

/** HTML that is known to be safe: only `html` makes it. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Html | readonly Html[] | null | undefined | false

/** Escapes every value that is not HTML itself; lists are joined, and what is not there leaves no trace. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.map((part, i) => part + (i < values.length ? shown(values[i]) : '')).join(''))
}

function shown(value: Value): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  return typeof value === 'object' ? value.map(({ text }) => text).join('\n') : escaped(String(value))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

export interface HtmlPage {
  language: Language
  title: string
  /** Stands in the page itself, so that a page that was saved or printed needs nothing else. */
  css: string
  body: Html
}

export function pageText({ language, title, css, body }: HtmlPage): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(css)}</style>
</head>
<body>
${body}
</body>
</html>
`.text
}

/** Sends a page that may do nothing but show itself, and post its own forms: no script, no cookie, nothing from elsewhere. */
export function sendPage(reply: FastifyReply, page: HtmlPage): FastifyReply {
  const style = createHash('sha256').update(page.css).digest('base64')
  return reply
    .type('text/html; charset=utf-8')
    .headers({
      'content-security-policy': `default-src 'none'; style-src 'sha256-${style}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex',
    })
    .send(pageText(page))
}
