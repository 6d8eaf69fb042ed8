import type { Label, Text } from '@basta/nodes/contract.ts'

export interface LocalText {
  text: string
  /** The language that it is in, where it is not the one that was asked for. */
  instead: string | null
}

/** A text in the language that is edited or, where that is missing, in the flow's own or any other. */
export function localText(text: Text, language: string, flowLocale: string): LocalText {
  if (typeof text === 'string') return { text, instead: null }
  if (text[language]) return { text: text[language], instead: null }
  const [instead] = [flowLocale, ...Object.keys(text)].filter((locale) => text[locale])
  return instead ? { text: text[instead] ?? '', instead } : { text: '', instead: null }
}

/** A label of ours in the language of the interface; a word that the author chose stays as it is. */
export const labelText = (label: Label | string, language: keyof Label) =>
  typeof label === 'string' ? label : label[language]
