/** The languages in which the product itself speaks to people. */
export const LANGUAGES = ['en', 'pt', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of a BCP 47 tag; undefined where it is none of ours. */
export function languageOf(locale: string): Language | undefined {
  return LANGUAGES.find((language) => language === locale.toLowerCase().split(/[-_]/)[0])
}

/** The first of our languages that a browser asks for. Source: RFC 9110, 12.5.4. */
export function acceptedLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, MAX_HEADER)
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const weight = options.find((option) => option.startsWith('q='))
      return {
        language: LANGUAGES.find((language) => language === tag.split('-')[0]),
        q: weight ? Number(weight.slice(2)) : 1,
      }
    })
    .filter(({ language, q }) => language !== undefined && q > 0)
    .sort((a, b) => b.q - a.q)
  return wanted[0]?.language ?? 'en'
}

const MAX_HEADER = 1000
