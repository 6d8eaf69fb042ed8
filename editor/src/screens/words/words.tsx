import { useState } from 'react'
import { useMe } from '../../api/queries.ts'
import { type OwnWords, useWords, type Words } from '../../api/words.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { wordsTexts } from '../../i18n/words.ts'
import { useAuthorName } from '../../ui/author-name.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { merged } from '../../ui/merged.ts'
import { Moment } from '../../ui/moment.tsx'
import { Page } from '../../ui/page.tsx'
import { newWord, OwnWordList } from './own-words.tsx'
import { PreviewDialog } from './preview-dialog.tsx'
import { ShippedWords } from './shipped-words.tsx'
import { TestBox } from './test-box.tsx'
import '../../ui/lists.css'
import './words.css'

/** The account's own words for stopping, those that are shipped, and a box to try what a message would do. */
export function WordsScreen() {
  const texts = useTexts(wordsTexts)
  const query = useWords()
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded query={query}>{(words) => <Editing words={words} />}</Loaded>
    </Page>
  )
}

function Editing({ words }: { words: Words }) {
  const texts = useTexts(wordsTexts)
  const { language } = useLanguage()
  const mayChange = useMe().data?.permissions.includes('administer') ?? false
  const saved: OwnWords = { added: words.added, removed: words.removed }
  const [edited, setEdited] = useState({ base: words, change: saved })
  const { base } = edited
  const change = {
    added: merged(base.added, edited.change.added, saved.added),
    removed: merged(base.removed, edited.change.removed, saved.removed),
  }
  const setChange = (changed: OwnWords) => setEdited({ base: words, change: changed })
  const [isPreviewing, setPreviewing] = useState(false)
  const changes = countChanges(saved, change)
  const isOnTopOfOthers = changes > 0 && base.version !== words.version

  return (
    <div className="words-page">
      <div className="words-main">
        <section className="paper" aria-labelledby="own-words">
          <h2 id="own-words">{texts.ownTitle}</h2>
          <OwnWordList
            words={change.added}
            isReadOnly={!mayChange}
            onChange={(added) => setChange({ ...change, added })}
          />
          {changes > 0 && (
            <div className="unsaved" role="status">
              <p>
                {isOnTopOfOthers && `${texts.changedMeanwhile} `}
                {texts.unsaved(changes)}
              </p>
              <button type="button" className="link" onClick={() => setChange(saved)}>
                {texts.discard}
              </button>
              <button type="button" className="primary" onClick={() => setPreviewing(true)}>
                {texts.preview}
              </button>
            </div>
          )}
        </section>
        <ShippedWords
          words={words.shipped}
          removed={change.removed}
          isReadOnly={!mayChange}
          onChange={(removed) => setChange({ ...change, removed })}
        />
        <Versions words={words} />
      </div>
      <div className="words-side">
        <TestBox
          onAdd={
            mayChange
              ? (phrase) => setChange({ ...change, added: [...change.added, newWord(language, phrase)] })
              : undefined
          }
        />
      </div>
      {isPreviewing && (
        <PreviewDialog
          change={{ basedOn: words.version, ...change }}
          shipped={words.shipped}
          isOnTopOfOthers={isOnTopOfOthers}
          onSaved={() => setChange(saved)}
          onClose={() => setPreviewing(false)}
        />
      )}
    </div>
  )
}

function Versions({ words: { versions } }: { words: Words }) {
  const authorName = useAuthorName()
  const texts = useTexts(wordsTexts)
  return (
    <section className="paper" aria-labelledby="versions">
      <h2 id="versions">{texts.versionsTitle}</h2>
      {versions.length === 0 ? (
        <p className="muted">{texts.noVersions}</p>
      ) : (
        <>
          <ol className="versions">
            {versions.toReversed().map(({ version, savedAt, savedBy }) => (
              <li key={version}>
                <strong>{texts.version(version)}</strong> <Moment at={savedAt} />{' '}
                {texts.savedBy(authorName(savedBy.replace(/^\w+:/, '')))}
              </li>
            ))}
          </ol>
          <p className="hint">{texts.restoreNote}</p>
        </>
      )}
    </section>
  )
}

/** How many words are new, changed or gone. */
function countChanges(saved: OwnWords, { added, removed }: OwnWords): number {
  const before = new Set(saved.added.map((word) => JSON.stringify(word)))
  const now = added.map((word) => JSON.stringify(word))
  const own = Math.max(
    now.filter((word) => !before.has(word)).length,
    before.size - now.filter((w) => before.has(w)).length,
  )
  const turned = [...removed, ...saved.removed].filter(
    (rule) => removed.includes(rule) !== saved.removed.includes(rule),
  )
  return own + turned.length
}
