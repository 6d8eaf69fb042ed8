import type { Explanation } from '@basta/engine/consent/detect/explain.ts'
import type { OwnWord, OwnWords, PreviewChange } from '@basta/engine/consent/own-words.ts'
import type { Scope } from '@basta/nodes/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from './http.ts'
import { queryClient } from './queries.ts'

export type { Explanation, OwnWord, OwnWords }

export interface ShippedWord {
  rule: string
  language: string
  intent: 'opt-out' | 'opt-in' | 'help'
  tier: number
  /** Null: a pattern within messages. */
  phrase: string | null
  scope: Scope | null
  source: string
  reviewed: boolean
  /** STOP and its translations: cannot be removed. */
  kept: boolean
  removed: boolean
}

export interface Words extends OwnWords {
  version: number
  lexicon: string
  shipped: ShippedWord[]
  versions: { version: number; savedAt: number; savedBy: string }[]
}

export interface Impact {
  messages: number
  changes: PreviewChange[]
}
export interface WordsPreview {
  previewed: string
  ordinary: Impact
  recent: Impact
}

const WORDS = ['words']
const PATH = '/api/consent/words'

export const useWords = () => useQuery({ queryKey: WORDS, queryFn: () => call<Words>('GET', PATH) })

export const previewWords = (change: OwnWords) => call<WordsPreview>('POST', `${PATH}/preview`, { body: change })

export async function saveWords(change: OwnWords, previewed: string): Promise<void> {
  await call('PUT', PATH, { body: { ...change, previewed } })
  await queryClient.invalidateQueries({ queryKey: WORDS })
  await queryClient.invalidateQueries({ queryKey: ['classify'] })
}

export interface Question {
  text: string
  afterMarketing: boolean
  options: string[]
}

/** What Basta would make of a message now. */
export const useExplanation = (question: Question) =>
  useQuery({
    queryKey: ['classify', question],
    queryFn: ({ signal }) => call<Explanation>('POST', '/api/consent/classify', { body: question, signal }),
    enabled: question.text.trim() !== '',
    staleTime: 60_000,
    placeholderData: (before) => before,
  })
