import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { formatText } from './formatting.ts'

function html(text: string): string {
  return renderToStaticMarkup(createElement('div', null, ...formatText(text))).replace(/^<div>|<\/div>$/g, '')
}

/** What is shown of one plain paragraph. */
function line(text: string): string {
  return html(text).replace(/^<span>|<\/span>$/g, '')
}

describe('formatText', () => {
  it.each([
    ['*bold*', '<strong>bold</strong>'],
    ['_italic_', '<em>italic</em>'],
    ['~strike~', '<s>strike</s>'],
    ['`code`', '<code>code</code>'],
    ['*x*', '<strong>x</strong>'],
    ['Say *two words* now', 'Say <strong>two words</strong> now'],
    ['*bold and _both_*', '<strong>bold and <em>both</em></strong>'],
    ['(*bold*), fine', '(<strong>bold</strong>), fine'],
    ['*olá*', '<strong>olá</strong>'],
  ])('%s is formatted', (text, shown) => {
    expect(line(text)).toBe(shown)
  })

  it.each(['2*3*4', 'snake_case_name', '* not bold *', '*open', '**', '~ ~', 'a * b * c', '*two\nlines*'])(
    '%j stays as it was written',
    (text) => {
      expect(line(text)).toBe(text)
    },
  )

  it('formats nothing inside code', () => {
    expect(line('`*a* _b_`')).toBe('<code>*a* _b_</code>')
    expect(html('```\n*a*\n```')).toBe('<code>\n*a*\n</code>')
  })

  it('shows a quoted line as a quotation and the next as a paragraph', () => {
    expect(html('> *said*\nanswer')).toBe('<blockquote><strong>said</strong></blockquote><span>answer</span>')
  })

  it('links http and www addresses, without the full stop after them', () => {
    expect(line('See https://example.org/a_b_c?x=1.')).toBe(
      'See <a href="https://example.org/a_b_c?x=1" target="_blank" rel="noopener noreferrer">https://example.org/a_b_c?x=1</a>.',
    )
    expect(line('www.example.org')).toContain('href="https://www.example.org"')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '*javascript:alert(1)*'])(
    'never links %s',
    (text) => {
      expect(html(text)).not.toContain('<a')
    },
  )

  it.each([
    '<script>alert(1)</script>',
    '*<img src=x onerror=alert(1)>*',
    '`</code><script>`',
    '> <b>x</b>',
    'https://example.org/"onmouseover="alert(1)',
    'https://example.org/<script>',
    '&lt;b&gt;',
  ])('shows %s as text, never as markup', (text) => {
    const elements = [...html(text).matchAll(/<\/?([a-z]+)/g)].map((match) => match[1])
    expect(elements.every((name) => /^(span|strong|code|blockquote|a)$/.test(name ?? ''))).toBe(true)
    expect(html(text)).not.toMatch(/<[^>]*\son[a-z]+=/)
  })

  it('survives hostile nesting of WhatsApp length', () => {
    expect(line('*_~'.repeat(1365))).toContain('*_~')
    expect(line('*a '.repeat(1365))).toBe('*a '.repeat(1365))
  })
})
