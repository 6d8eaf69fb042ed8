import { oneLine } from '@basta/engine/flow/one-line.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { changeSettings, useSettings } from '../../api/account.ts'
import { createFlow, type FlowRow } from '../../api/flow-list.ts'
import { fetchFlow, saveFlow } from '../../api/flows.ts'
import { Unreachable } from '../../api/http.ts'
import { useMe } from '../../api/queries.ts'
import { appTexts } from '../../i18n/app.ts'
import { flowListTexts } from '../../i18n/flows.ts'
import { LANGUAGES, type Language, useLanguage, useTexts } from '../../i18n/language.tsx'
import { type TemplateKey, templates } from '../../templates/templates.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { lazily } from '../../ui/lazily.tsx'
import { computersTimeZone } from '../../ui/time-zone.tsx'
import { accountAnswers } from './account-answers.ts'
import { letsPeopleStop } from './lets-people-stop.ts'
import { openWithPhone } from './open-with-phone.ts'

// The preview brings the whole runtime: loaded while the questions are read.
const FlowPreview = lazily(() => import('../../templates/flow-preview.tsx').then((m) => m.FlowPreview))

export interface NewFlowProps {
  /** The template that is chosen already. */
  first: TemplateKey
  flows: readonly FlowRow[]
  onClose(): void
}

/** The gallery: what the flow is to do, at most three questions that are answered already, and the flow playing on a phone. */
export function NewFlow({ first, flows, onClose }: NewFlowProps) {
  const texts = useTexts(flowListTexts)
  const { cancel } = useTexts(appTexts)
  const { language: ui } = useLanguage()
  const [, navigate] = useLocation()
  const mayAdminister = useMe().data?.permissions.includes('administer') ?? false
  const settings = useSettings().data
  const [key, setKey] = useState(first)
  const [typedName, setName] = useState<string | null>(null)
  const [typedBusiness, setBusiness] = useState<string | null>(null)
  const [languages, setLanguages] = useState<readonly Language[]>(() => Object.keys(LANGUAGES) as Language[])
  const [askWhy, setAskWhy] = useState(true)
  const [isCreating, setCreating] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const template = templates.find((other) => other.key === key) ?? templates[0]
  const name = typedName ?? texts.templates[key].name
  const business = typedBusiness ?? settings?.business.name ?? ''
  // An account that nobody has set up yet is English.
  const own = settings?.locale === 'en' ? ui : settings?.locale.split('-')[0]
  const ordered = useMemo(
    () => [...languages].sort((a, b) => Number(b === own) - Number(a === own) || Number(b === ui) - Number(a === ui)),
    [languages, own, ui],
  )
  const [main] = ordered
  const title = oneLine(name).trim() || texts.templates[key].name
  const document = useMemo(() => {
    const [first, ...others] = ordered
    return first ? template.build(title, { languages: [first, ...others], askWhy, author: ui }) : null
  }, [template, title, ordered, askWhy, ui])
  const changes = useMemo(
    () =>
      settings && main && mayAdminister
        ? accountAnswers(settings, { business, language: main, timeZone: computersTimeZone })
        : {},
    [settings, main, mayAdminister, business],
  )
  // The preview is on the clock and in the name that the account will have.
  const account = useMemo(
    () => settings && { ...settings, ...changes, business: { name: business || texts.business } },
    [settings, changes, business, texts],
  )
  const present = key === 'stop' ? flows.find(letsPeopleStop) : undefined

  async function create(): Promise<void> {
    if (!document || !main) return
    setCreating(true)
    setFailure(null)
    try {
      if (Object.keys(changes).length > 0) await changeSettings(changes)
      const id = present
        ? await setUpAnew(present, document)
        : await createFlow(key === 'empty' ? { ...document, id: title } : document)
      navigate(openWithPhone(id, template.says?.[main]))
    } catch (error) {
      setFailure(texts.failed((error as Error).message))
      setCreating(false)
    }
  }

  const toggle = (language: Language) =>
    setLanguages(
      languages.includes(language) ? languages.filter((other) => other !== language) : [...languages, language],
    )

  return (
    <Dialog
      title={texts.newFlow}
      size="large"
      onClose={onClose}
      actions={
        <>
          {failure && (
            <p className="field-error" role="alert">
              {failure}
            </p>
          )}
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button
            type="submit"
            form="new-flow"
            className="primary"
            disabled={isCreating || !document || present?.hasUnpublishedChanges}
          >
            {isCreating ? texts.creating : present ? texts.setUpAnew : texts.create}
          </button>
        </>
      }
    >
      <div className="new-flow">
        <form
          id="new-flow"
          onSubmit={(event) => {
            event.preventDefault()
            void create()
          }}
        >
          <fieldset className="gallery">
            <legend>{texts.gallery}</legend>
            {templates.map((each) => (
              <label key={each.key} className="choice">
                <input type="radio" name="template" checked={each.key === key} onChange={() => setKey(each.key)} />
                <span>
                  <strong>{texts.templates[each.key].name}</strong>
                  <small>{texts.templates[each.key].help}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <div className="questions">
            {present && (
              <p className="notice">
                {present.hasUnpublishedChanges ? texts.alreadyChanged(present.name) : texts.alreadyThere(present.name)}{' '}
                <Link href={`/flows/${present.id}`}>{texts.openIt}</Link>
              </p>
            )}
            {key === 'stop' ? (
              <Field label={texts.businessName} hint={mayAdminister ? texts.businessHint : texts.businessForbidden}>
                {(control) => (
                  <input
                    {...control}
                    required
                    maxLength={100}
                    value={business}
                    disabled={!mayAdminister}
                    onChange={(event) => setBusiness(event.target.value)}
                  />
                )}
              </Field>
            ) : (
              <Field label={texts.flowName}>
                {(control) => (
                  <input
                    {...control}
                    required
                    maxLength={200}
                    value={name}
                    onChange={(event) => setName(event.target.value)}
                  />
                )}
              </Field>
            )}
            <fieldset>
              <legend>{texts.languages}</legend>
              {(Object.keys(LANGUAGES) as Language[]).map((language) => (
                <label key={language} className="tick">
                  <input type="checkbox" checked={languages.includes(language)} onChange={() => toggle(language)} />
                  <span lang={language}>{LANGUAGES[language]}</span>
                </label>
              ))}
              {main ? (
                <small>{texts.languagesHint}</small>
              ) : (
                <p className="field-error" role="alert">
                  {texts.oneLanguage}
                </p>
              )}
            </fieldset>
            {key === 'stop' && (
              <fieldset>
                <legend>{texts.askWhy}</legend>
                {[true, false].map((answer) => (
                  <label key={String(answer)} className="tick">
                    <input type="radio" name="why" checked={askWhy === answer} onChange={() => setAskWhy(answer)} />
                    <span>{answer ? texts.askWhyYes : texts.askWhyNo}</span>
                  </label>
                ))}
              </fieldset>
            )}
          </div>
        </form>
        {/* The phone has forms of its own, which must not stand in another. */}
        {document && template.says && main && (
          <section className="template-preview" aria-label={texts.preview}>
            <FlowPreview document={document} language={main} says={template.says[main]} settings={account} />
          </section>
        )}
      </div>
    </Dialog>
  )
}

/** The answers become a new draft of the flow that is there: another one with the same start would never begin. */
async function setUpAnew({ id, name }: FlowRow, document: FlowDocument): Promise<string> {
  const { revision } = await fetchFlow(id)
  const saved = await saveFlow({ ...document, id, name }, revision)
  if ('reason' in saved) throw new Error(saved.reason)
  if (saved.kind !== 'saved') throw new Unreachable()
  return id
}
