import type { Scalar, ScriptContact } from '@basta/engine/run/script.ts'
import { browserStorage } from '../browser-storage.ts'

/** Who talks to the flow. */
export interface Persona extends ScriptContact {
  id: string
  name: string
  number: string
  locale: string
}

/** Numbers nobody has. */
const STARTERS: readonly Persona[] = [
  { id: 'sam', name: 'Sam Lee', number: '12025550101', locale: 'en' },
  { id: 'ana', name: 'Ana Souza', number: '5511900000001', locale: 'pt' },
  { id: 'lucia', name: 'Lucía Vega', number: '34600000001', locale: 'es' },
]

/** The starters, and those kept on this computer. One that was changed takes the place of its starter. */
export function knownPersonas(): Persona[] {
  const kept = browserStorage.read<Persona[]>('local', 'personas', [])
  const byId = new Map([...STARTERS, ...kept].map((persona) => [persona.id, persona]))
  return [...byId.values()]
}

export function keepPersona(persona: Persona): void {
  const kept = browserStorage.read<Persona[]>('local', 'personas', [])
  browserStorage.write('local', 'personas', [...kept.filter(({ id }) => id !== persona.id), persona])
}

/** Somebody who reads this language. */
export function personaFor(language: string, personas: readonly Persona[]): Persona {
  const base = (locale: string) => locale.split('-')[0]
  const fitting = personas.find(({ locale }) => base(locale) === base(language))
  const [first = { id: 'sam', name: 'Sam Lee', number: '12025550101', locale: 'en' }] = personas
  return fitting ?? { ...first, locale: language }
}

/** As it stands in a script: empty settings are left out. */
export function contactOf({ name, number, locale, attributes = {}, tags = [], consent }: Persona): ScriptContact {
  return {
    ...{ name, number, locale },
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(tags.length > 0 && { tags }),
    ...(consent && { consent }),
  }
}

/** What a word of a form means: numbers and yes or no are such, all else is text. */
export function scalarOf(text: string): Scalar {
  const trimmed = text.trim()
  if (trimmed === 'true' || trimmed === 'false') return trimmed === 'true'
  return trimmed !== '' && String(Number(trimmed)) === trimmed ? Number(trimmed) : text
}

/** The word by which people who read this language stop messages. */
export function stopWord(locale: string): string {
  return STOP_WORDS[locale.split('-')[0] ?? ''] ?? 'STOP'
}
const STOP_WORDS: { [language: string]: string } = { pt: 'PARAR', es: 'BAJA', de: 'STOPP', fr: 'ARRET' }
