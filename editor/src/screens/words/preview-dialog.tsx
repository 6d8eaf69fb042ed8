import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { Problem } from '../../api/http.ts'
import {
  type Impact,
  type OwnWords,
  previewWords,
  type ShippedWord,
  saveWords,
  type WordsChange,
} from '../../api/words.ts'
import { useTexts } from '../../i18n/language.tsx'
import { wordsTexts } from '../../i18n/words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useFormat } from '../../ui/format.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { FormActions, useSubmit } from '../../ui/submit.tsx'
import { showToast } from '../../ui/toasts.tsx'

export interface PreviewDialogProps {
  change: WordsChange
  shipped: readonly ShippedWord[]
  /** Somebody else has saved words since the change was begun. */
  isOnTopOfOthers: boolean
  onSaved(): void
  onClose(): void
}

/** More ordinary messages than this per 1,000 make a word a bad one. */
const TOO_MANY_PER_1000 = 2

/** What a change would do to messages that people really write. Only what has been looked at can be saved. */
export function PreviewDialog({ change, shipped, isOnTopOfOthers, onSaved, onClose }: PreviewDialogProps) {
  const texts = useTexts(wordsTexts)
  const format = useFormat()
  const query = useQuery({ queryKey: ['words-preview', change], queryFn: () => previewWords(change), gcTime: 0 })
  const { submit, error, isBusy } = useSubmit(async () => {
    try {
      await saveWords(change, query.data?.previewed ?? '')
    } catch (error) {
      // The words are read anew by now, and this dialog shows what the change does on top of them.
      if (error instanceof Problem && error.code === 'words.changed') return
      throw error
    }
    showToast({ text: texts.saved(change.basedOn + 1) })
    onSaved()
    onClose()
  })
  return (
    <Dialog title={texts.previewTitle} size="large" onClose={onClose}>
      <form onSubmit={submit} className="dialog-form">
        {isOnTopOfOthers && (
          <p className="notice-line" role="alert">
            {texts.changedMeanwhile}
          </p>
        )}
        <Loaded query={query}>
          {({ ordinary, recent }) => (
            <>
              <h3>{texts.ordinary(format.number(ordinary.messages))}</h3>
              <Changes impact={ordinary} change={change} shipped={shipped} isOrdinary />
              <h3>{texts.recent(format.number(recent.messages))}</h3>
              {recent.messages === 0 ? (
                <p className="muted">{texts.noRecent}</p>
              ) : (
                <Changes impact={recent} change={change} shipped={shipped} />
              )}
            </>
          )}
        </Loaded>
        <FormActions label={texts.save} error={error} isBusy={isBusy} isDisabled={!query.data} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

interface ChangesProps {
  impact: Impact
  change: OwnWords
  shipped: readonly ShippedWord[]
  /** None of these messages is a wish to stop. */
  isOrdinary?: boolean
}

function Changes({ impact: { messages, changes }, change, shipped, isOrdinary }: ChangesProps) {
  const texts = useTexts(wordsTexts)
  const format = useFormat()
  if (changes.length === 0) return <p className="tone-fine">{texts.noChange}</p>
  const isTooMuch = changes.some(({ becomes, per1000 }) => becomes !== 'passes' && per1000 > TOO_MANY_PER_1000)
  return (
    <>
      <ul className="impact">
        {changes.map(({ becomes, rule, count, examples }) => (
          <li key={`${becomes} ${rule}`}>
            <p>
              {texts.becomes[becomes](
                quoted(wordOf(rule, change, shipped)),
                format.number(count),
                format.number(messages),
              )}
            </p>
            <ul>
              {examples.map((example) => (
                <li key={example}>
                  <q dir="auto">{example}</q>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {isOrdinary && isTooMuch && (
        <p className="notice-line tone-partly" role="alert">
          <TriangleAlert className="icon" aria-hidden="true" />
          {texts.tooMany}
        </p>
      )}
    </>
  )
}

const quoted = (word: string) => `“${word}”`

/** The word behind a rule such as `own-message:pt:chega-de-novidades`, as its author wrote it. */
function wordOf(rule: string, { added }: OwnWords, shipped: readonly ShippedWord[]): string {
  const name = rule.split(':').slice(2).join(':').replaceAll('-', ' ')
  const own = added.find(({ phrase }) => phrase.toLocaleLowerCase().trim() === name)
  return own?.phrase ?? shipped.find((known) => known.rule === rule)?.phrase ?? (name || rule)
}
