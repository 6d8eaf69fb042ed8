import type { Issue, Label, Text } from '@basta/nodes/contract.ts'
import { languageName } from '@basta/nodes/language-name.ts'
import { literalText } from '@basta/nodes/literal-text.ts'
import { fieldsOf, saidIn, translates } from '../fields.ts'
import type { Flow } from '../load.ts'
import { textHash } from '../text-hash.ts'
import type { Check } from './check.ts'

/**
 * Texts that lack a language which other texts of the flow have, or that were translated from words which have changed since
 * (`layout.translatedFrom`). A text that lacks the flow's own language cannot be published.
 */
export const translations: Check = (flow) => {
  const own = flow.document.locale
  const { translatedFrom = {} } = flow.document.layout ?? {}
  const texts = textsOf(flow)
  const languages = new Set(texts.flatMap(({ text }) => (typeof text === 'string' ? [] : Object.keys(text))))
  return texts.flatMap(({ nodeId, path, said: text }): Issue[] => {
    const original = versionIn(text, own, own)
    if (original === undefined) return isBlank(text) ? [] : [withoutOwn(nodeId, path, own)]
    const missing = [...languages].filter((language) => versionIn(text, language, own) === undefined)
    const stale = Object.entries(translatedFrom[`${nodeId}${path}`] ?? {})
      .filter(([language, from]) => versionIn(text, language, own) !== undefined && from !== textHash(original))
      .map(([language]) => language)
    if (missing.length + stale.length === 0 || !/\p{L}/u.test(literalText(original))) return []
    return [
      ...(missing.length > 0 ? [untranslated(nodeId, path, missing)] : []),
      ...(stale.length > 0 ? [outdated(nodeId, path, stale)] : []),
    ]
  })
}

interface Place {
  nodeId: string
  path: string
  /** As the author wrote it. */
  text: Text
  /** With the built-in words in the other languages. */
  said: Text
}

function textsOf(flow: Flow): Place[] {
  return flow.document.nodes
    .filter(({ off }) => !off)
    .flatMap(({ id, data }) =>
      fieldsOf(flow.definition(id).schema, data)
        .filter(translates)
        .map((field) => ({ nodeId: id, path: field.path, text: field.value, said: saidIn(field) })),
    )
}

/** What a reader of `language` gets in it, or in a dialect of it; undefined if nothing. Plain texts are in the flow's own. */
function versionIn(text: Text, language: string, own: string): string | undefined {
  if (typeof text === 'string') return base(language) === base(own) && text.trim() !== '' ? text : undefined
  const exact = text[language]
  if (exact !== undefined && exact.trim() !== '') return exact
  for (const [tag, version] of Object.entries(text))
    if (base(tag) === base(language) && version.trim() !== '') return version
  return undefined
}

const base = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0]

/** Told by the step itself. */
const isBlank = (text: Text) =>
  [typeof text === 'string' ? text : Object.values(text)].flat().every((one) => !one.trim())

const namesOf = (languages: readonly string[], reader: keyof Label) =>
  languages.map((tag) => languageName(tag, reader)).join(', ')

function withoutOwn(nodeId: string, path: string, locale: string): Issue {
  return {
    code: 'flow.text-missing',
    severity: 'error',
    nodeId,
    path,
    message: {
      en: `This text is missing in ${languageName(locale, 'en')}, the language of the flow. Write it.`,
      pt: `Falta este texto em ${languageName(locale, 'pt')}, o idioma do fluxo. Escreva-o.`,
      es: `Falta este texto en ${languageName(locale, 'es')}, el idioma del flujo. Escríbalo.`,
    },
  }
}

function untranslated(nodeId: string, path: string, languages: readonly string[]): Issue {
  return {
    code: 'flow.translation-missing',
    severity: 'warning',
    nodeId,
    path,
    message: {
      en: `This text is not translated into ${namesOf(languages, 'en')}; people get it in another language. Translate it.`,
      pt: `Este texto não está traduzido para ${namesOf(languages, 'pt')}; as pessoas o recebem em outro idioma. Traduza.`,
      es: `Este texto no está traducido a ${namesOf(languages, 'es')}; las personas lo reciben en otro idioma. Tradúzcalo.`,
    },
  }
}

function outdated(nodeId: string, path: string, languages: readonly string[]): Issue {
  return {
    code: 'flow.translation-stale',
    severity: 'warning',
    nodeId,
    path,
    message: {
      en: `This text has changed since it was translated into ${namesOf(languages, 'en')}. Look at the translation again.`,
      pt: `Este texto mudou desde que foi traduzido para ${namesOf(languages, 'pt')}. Reveja a tradução.`,
      es: `Este texto ha cambiado desde que se tradujo a ${namesOf(languages, 'es')}. Revise la traducción.`,
    },
  }
}
