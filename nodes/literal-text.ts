/** A template without its braces: what is certain to be printed. Its `length` is what WhatsApp counts, in UTF-16 units. */
export function literalText(template: string): string {
  return template.replace(/\{\{[\s\S]*?(?:\}\}|$)|\{%[\s\S]*?(?:%\}|$)/g, '')
}
