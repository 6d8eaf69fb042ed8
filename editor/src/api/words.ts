import type { Explanation } from '@basta/engine/consent/detect/explain.ts'
import type { OwnWord, OwnWords, PreviewChange } from '@basta/engine/consent/own-words.ts'
import type { Scope } from '@basta/nodes/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { call, Problem } from './http.ts'
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

/** A change, and the version on top of which it was made. Where that is not in force any more, the words are read anew. */
export type WordsChange = OwnWords & { basedOn: number }

export const previewWords = (change: WordsChange) =>
  onTop(() => call<WordsPreview>('POST', `${PATH}/preview`, { body: change }))

export async function saveWords(change: WordsChange, previewed: string): Promise<void> {
  await onTop(() => call('PUT', PATH, { body: { ...change, previewed } }))
  await readAnew()
}

async function onTop<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem && error.code === 'words.changed') await readAnew()
    throw error
  }
}

async function readAnew(): Promise<void> {
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
