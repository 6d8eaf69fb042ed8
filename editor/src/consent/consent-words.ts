import type { LedgerEntry } from '@basta/engine/consent/ledger.ts'
import type { IdentityKey } from '@basta/engine/contacts/contact.ts'
import type { Scope, Text } from '@basta/nodes/contract.ts'
import { useMemo } from 'react'
import { useSettings } from '../api/account.ts'
import type { Stop } from '../api/contacts.ts'
import { type ConsentTexts, consentTexts } from '../i18n/consent.ts'
import { type Language, useLanguage } from '../i18n/language.tsx'
import { type Format, formatFor } from '../ui/format.ts'
import { useTimeZone } from '../ui/time-zone.tsx'

export type ConsentWords = ReturnType<typeof consentWordsFor>

export interface Topic {
  id: string
  name: Text
}

/** Says consent in the words of the account and the language of the interface. */
export function useConsentWords(): ConsentWords {
  const { language } = useLanguage()
  const topics = useSettings().data?.topics
  const timeZone = useTimeZone()
  return useMemo(() => consentWordsFor(language, topics ?? [], timeZone), [language, topics, timeZone])
}

export function consentWordsFor(language: Language, topics: readonly Topic[], timeZone: string) {
  const texts: ConsentTexts = consentTexts[language]
  const format: Format = formatFor(language, timeZone)

  function scope(of: Scope): string {
    if (of === 'all') return texts.everything
    if (of === 'marketing') return texts.offers
    const id = of.slice('topic:'.length)
    const topic = topics.find((known) => known.id === id)
    return texts.topic(topic ? localName(topic.name, language) : id)
  }

  return {
    texts,
    scope,
    /** All that can be stopped, widest first. */
    scopes: ['all', 'marketing', ...topics.map(({ id }) => `topic:${id}` as const)] as Scope[],
    stop: ({ scope: of, until }: Pick<Stop, 'scope' | 'until'>) =>
      until === undefined ? texts.stopped(scope(of)) : texts.pausedUntil(scope(of), format.day(until)),
    /** What happened, as one sentence without its time: `wrote “sair”, stopped offers`. */
    entry(entry: LedgerEntry): string {
      const said = entry.text && SPOKEN.has(entry.source) ? saying(texts, entry) : null
      const done = texts.actions[entry.action](scope(entry.scope))
      const how = said === null && EXPLAINED.has(entry.action) ? texts.sources[entry.source] : null
      const until = entry.until === undefined ? null : texts.until(format.day(entry.until))
      const why = entry.feedback && `${done}: ${texts.reasons[entry.feedback.reason]}`
      return [said, why ?? done, how, until].filter(Boolean).join(', ')
    },
    /** From what a wish came: `wrote “sair”, after the template “offer”`. */
    cause({ source, text, template }: Pick<LedgerEntry, 'source' | 'text' | 'template'>): string {
      const said = text && SPOKEN.has(source) ? saying(texts, { source, text }) : null
      return [said, template && texts.afterTemplate(template)].filter(Boolean).join(', ')
    },
    identity({ kind, value }: IdentityKey): string {
      return kind === 'wa_id' ? format.phone(value) : value
    },
  }
}

/** Sources whose text is what the person wrote or tapped. */
const SPOKEN: ReadonlySet<string> = new Set(['keyword', 'phrase', 'button', 'template-button', 'answer-to-question'])
const TAPPED: ReadonlySet<string> = new Set(['button', 'template-button'])
/** Actions for which it matters how they came about, unless the person's own words say it. */
const EXPLAINED: ReadonlySet<string> = new Set([
  'opt-out',
  'opt-out-repeated',
  'opt-in',
  'undo',
  'narrowed',
  'paused',
  'lifted',
])

function saying(texts: ConsentTexts, { source, text }: Pick<LedgerEntry, 'source' | 'text'>): string {
  return TAPPED.has(source) ? texts.tapped(text ?? '') : texts.replied(text ?? '')
}

function localName(name: Text, language: Language): string {
  return typeof name === 'string' ? name : (name[language] ?? Object.values(name)[0] ?? '')
}

/** The identity by which people know somebody: the number, else an id. */
export function mainIdentity(identities: readonly IdentityKey[]): IdentityKey | undefined {
  return identities.find(({ kind }) => kind === 'wa_id') ?? identities[0]
}
