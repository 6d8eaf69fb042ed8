import type { Settings } from '@basta/engine/contacts/settings.ts'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { changeSettings, useSettings } from '../../api/account.ts'
import { useMe } from '../../api/queries.ts'
import { newId } from '../../document/new-id.ts'
import { LANGUAGES, type Language, useLanguage, useTexts } from '../../i18n/language.tsx'
import { settingsTexts } from '../../i18n/settings.ts'
import { Field } from '../../ui/field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { merged } from '../../ui/merged.ts'
import { useAttempt } from './use-attempt.ts'

type Topic = Settings['topics'][number]

const MAX_TOPICS = 10
/** A row of a list has room for as many. */
const MAX_NAME = 72

export function Topics() {
  return <Loaded query={useSettings()}>{({ topics }) => <Form topics={topics} />}</Loaded>
}

function Form({ topics }: { topics: readonly Topic[] }) {
  const texts = useTexts(settingsTexts)
  const { language } = useLanguage()
  const attempt = useAttempt()
  const isLocked = !useMe().data?.permissions.includes('administer')
  const [edited, setEdited] = useState({ base: topics, typed: topics })
  // What somebody else changes meanwhile is shown beside it.
  const typed = merged(edited.base, edited.typed, topics)
  const setTyped = (changed: readonly Topic[]) => setEdited({ base: topics, typed: changed })
  const isChanged = JSON.stringify(typed) !== JSON.stringify(topics)
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const saved = new Set(topics.map(({ id }) => id))
  const change = (index: number, topic: Topic) => setTyped(typed.map((other, i) => (i === index ? topic : other)))

  async function save(): Promise<void> {
    await changeSettings({ topics: typed.map(withoutBlanks) })
    setTyped(topics)
  }

  function add(): void {
    const taken = Object.fromEntries(typed.map(({ id }) => [id, true]))
    setTyped([...typed, { id: newId('topic', taken), name: { en: '', pt: '', es: '' } }])
  }

  return (
    <form
      className="section"
      onSubmit={(event) => {
        event.preventDefault()
        void attempt(save, texts.saved)
      }}
    >
      <p className="lead">{texts.topicsLead}</p>
      {typed.length === 0 && <p className="empty-state">{texts.noTopics}</p>}
      <ul className="topics">
        {typed.map((topic, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the id is edited here
          <li key={index} className="topic">
            <Field label={texts.topicId} hint={saved.has(topic.id) ? undefined : texts.topicIdHint}>
              {(control) => (
                <input
                  {...control}
                  required
                  pattern="[A-Za-z0-9_\-]{1,40}"
                  disabled={isLocked || saved.has(topic.id)}
                  value={topic.id}
                  onChange={(event) => change(index, { ...topic, id: event.target.value })}
                />
              )}
            </Field>
            {languagesOf(topic).map((tag) => (
              <Field key={tag} label={texts.topicName(names.of(tag) ?? tag)}>
                {(control) => (
                  <input
                    {...control}
                    maxLength={MAX_NAME}
                    required={Object.values(namesOf(topic)).every((name) => name.trim() === '')}
                    disabled={isLocked}
                    value={namesOf(topic)[tag] ?? ''}
                    onChange={(event) =>
                      change(index, { ...topic, name: { ...namesOf(topic), [tag]: event.target.value } })
                    }
                  />
                )}
              </Field>
            ))}
            {!isLocked && (
              <button
                type="button"
                className="icon-button"
                aria-label={texts.removeTopic(namesOf(topic)[language] || topic.id)}
                title={texts.removeTopic(namesOf(topic)[language] || topic.id)}
                onClick={() => setTyped(typed.filter((other) => other !== topic))}
              >
                <Trash2 className="icon" aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isLocked && (
        <div className="save-row">
          <button type="button" className="secondary" disabled={typed.length >= MAX_TOPICS} onClick={add}>
            <Plus className="icon" aria-hidden="true" />
            {texts.addTopic}
          </button>
          <button type="submit" className="primary" disabled={!isChanged}>
            {texts.save}
          </button>
          {isChanged && <span className="hint">{texts.unsaved}</span>}
        </div>
      )}
    </form>
  )
}

const namesOf = ({ name }: Topic): { [locale: string]: string } => (typeof name === 'string' ? { en: name } : name)
const languagesOf = (topic: Topic) => [
  ...new Set([...(Object.keys(LANGUAGES) as Language[]), ...Object.keys(namesOf(topic))]),
]

/** Languages in which nothing is written fall back to the others. */
function withoutBlanks(topic: Topic): Topic {
  const names = Object.entries(namesOf(topic)).filter(([, name]) => name.trim() !== '')
  return { ...topic, name: Object.fromEntries(names) }
}
