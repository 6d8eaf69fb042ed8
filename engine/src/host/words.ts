import type { Lexicon } from '../consent/detect/lexicon.ts'
import { lexiconOf, type OwnWords, type WordsVersion } from '../consent/own-words.ts'
import type { Store } from '../stores/store.ts'

/** The words by which this account knows a wish to stop, in every version that was ever in force. */
export interface Words {
  lexicon(): Lexicon
  /** Undefined until something is saved. */
  current(): WordsVersion | undefined
  /** Oldest first. */
  versions(): readonly WordsVersion[]
  /** In place of `current()`: from the next message on these count. Null: somebody else has saved others meanwhile, and they are `current()`. */
  save(words: OwnWords, savedBy: string): Promise<WordsVersion | null>
  /** Reads anew what other processes have saved. */
  refresh(): Promise<void>
}

const SETTING = 'words'

export async function createWords(store: Store, now: () => number): Promise<Words> {
  let versions: readonly WordsVersion[] = []
  let lexicon: Lexicon
  await refresh()

  async function refresh(): Promise<void> {
    versions = ((await store.setting(SETTING)) ?? []) as unknown as WordsVersion[]
    const { added, removed, version } = versions.at(-1) ?? { added: [], removed: [], version: 0 }
    lexicon = lexiconOf({ added, removed }, version)
  }

  return {
    refresh,
    lexicon: () => lexicon,
    current: () => versions.at(-1),
    versions: () => versions,
    async save({ added, removed }, savedBy) {
      const saved = { version: versions.length + 1, savedAt: now(), savedBy, added, removed }
      const before = versions.length === 0 ? undefined : versions
      const isSaved = await store.replaceSetting(SETTING, before as never, [...versions, saved] as never)
      await refresh()
      return isSaved ? saved : null
    },
  }
}
