/** What a setting is called in the languages of the editor: JSON Schema's `title`, with the others in `x-title`. */
export function titled(en: string, pt: string, es: string) {
  return { title: en, 'x-title': { pt, es } }
}

/** The line of help under a setting, in the same way: `description` and `x-description`. */
export function described(en: string, pt: string, es: string) {
  return { description: en, 'x-description': { pt, es } }
}
