import { useMemo } from 'react'
import { useSettings } from '../api/account.ts'
import { useView } from '../document/view-store.ts'
import { knownPersonas, personaFor } from '../simulator/personas.ts'
import type { Variable } from './variables.ts'

/** What a variable says to the person that the phone plays in the language that is edited; made up where they have no such value. */
export function useExamples(): (variable: Variable) => string {
  const language = useView((view) => view.language)
  const business = useSettings().data?.business.name
  return useMemo(() => {
    const { name, number, locale, tags = [], attributes = {} } = personaFor(language, knownPersonas())
    const known: { [name: string]: string | undefined } = {
      'contact.name': name,
      'contact.phone': `+${number}`,
      'contact.locale': locale,
      'contact.tags': tags.join(', '),
      'business.name': business,
    }
    for (const [key, value] of Object.entries(attributes)) known[`contact.attributes.${key}`] = String(value)
    return (variable) => known[variable.name] || variable.example
  }, [language, business])
}
