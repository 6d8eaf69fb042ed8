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
  /** From the next message on these count. */
  save(words: OwnWords, savedBy: string): Promise<WordsVersion>
  /** Reads anew what other processes have saved. */
  refresh(): Promise<void>
}

const SETTING = 'words'

export async function createWords(store: Store, now: () => number): Promise<Words> {
  let versions = await read()
  let lexicon = compiled()

  async function read(): Promise<WordsVersion[]> {
    return ((await store.setting(SETTING)) ?? []) as unknown as WordsVersion[]
  }

  function compiled(): Lexicon {
    const { added, removed, version } = versions.at(-1) ?? { added: [], removed: [], version: 0 }
    return lexiconOf({ added, removed }, version)
  }

  return {
    async refresh() {
      versions = await read()
      lexicon = compiled()
    },
    lexicon: () => lexicon,
    current: () => versions.at(-1),
    versions: () => versions,
    async save({ added, removed }, savedBy) {
      // Others may have saved versions meanwhile, which stay.
      versions = await read()
      const saved = { version: versions.length + 1, savedAt: now(), savedBy, added, removed }
      const all = [...versions, saved]
      await store.saveSetting(SETTING, all as never)
      versions = all
      lexicon = compiled()
      return saved
    },
  }
}
