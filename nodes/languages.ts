/** The languages in which people read about their consent: those whose wishes the detector understands. BCP 47. */
export const LANGUAGES = [
  ...(['en', 'pt', 'es', 'fr', 'de', 'it', 'nl', 'pl'] as const),
  ...(['ru', 'tr', 'id', 'ar', 'he', 'hi', 'ja', 'zh'] as const),
] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in every one of them. It is a `Text` as well. */
export type Wording = Record<Language, string>

/**
 * What the texts tell people to write to stop messages, and to get them again. STOP and START are known everywhere; where a
 * language has words of its own that people know as well, these are them.
 */
export const WORDS: Record<Language, { stop: string; start: string }> = {
  en: { stop: 'STOP', start: 'START' },
  pt: { stop: 'PARAR', start: 'VOLTAR' },
  es: { stop: 'BAJA', start: 'ALTA' },
  fr: { stop: 'STOP', start: 'START' },
  de: { stop: 'STOP', start: 'START' },
  it: { stop: 'STOP', start: 'START' },
  nl: { stop: 'STOP', start: 'START' },
  pl: { stop: 'STOP', start: 'START' },
  ru: { stop: 'СТОП', start: 'СТАРТ' },
  tr: { stop: 'DUR', start: 'BAŞLA' },
  id: { stop: 'BERHENTI', start: 'MULAI' },
  ar: { stop: 'إيقاف', start: 'اشتراك' },
  he: { stop: 'הסר', start: 'הרשמה' },
  hi: { stop: 'STOP', start: 'START' },
  ja: { stop: '配信停止', start: '配信再開' },
  zh: { stop: '退订', start: '恢复订阅' },
}
