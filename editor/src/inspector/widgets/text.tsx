import type { Issue, Text } from '@basta/nodes/contract.ts'
import { literalText } from '@basta/nodes/literal-text.ts'
import { ownOrBuiltIn } from '@basta/nodes/own-or-built-in.ts'
import { useMemo, useState } from 'react'
import { cardOf } from '../../document/cards.ts'
import { useFlow, useFlowStore } from '../../document/flow-context.tsx'
import { localText } from '../../document/local-text.ts'
import { valueAt } from '../../document/pointer.ts'
import { setSetting } from '../../document/setting-commands.ts'
import { keepTranslation, setText, versionOf } from '../../document/text-commands.ts'
import { useView, useViewStore } from '../../document/view-store.ts'
import { inspectorTexts } from '../../i18n/inspector.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { formatText } from '../../phone/formatting.ts'
import { useSetting, useStepId } from '../form-step.tsx'
import { textState, useFlowLanguages, useLanguageName } from '../languages.tsx'
import type { Schema } from '../schemas.ts'
import { titleOf } from '../schemas.ts'
import { SettingFrame } from '../setting-frame.tsx'
import { TemplateInput } from '../template-input.tsx'
import { useExamples } from '../use-examples.ts'
import { useVariables } from '../use-variables.ts'

export interface TextSettingProps {
  schema: Schema
  path: string
  isOptional: boolean
  /** The label is said to screen readers only. */
  isBare?: boolean
}

/** A text that people read, in the language that is edited, beside its original where that is another one. */
export function TextSetting({ schema, path, isOptional, isBare }: TextSettingProps) {
  const texts = useTexts(inspectorTexts)
  const { language: ui } = useLanguage()
  const stepId = useStepId()
  const store = useFlowStore()
  const language = useView((view) => view.language)
  const locale = useFlow(({ model }) => model.locale)
  const nameOf = useLanguageName()
  const [value] = useSetting(path) as [Text | undefined, unknown]
  const max = useMaxChars(path)
  const builtIn = useBuiltIn(path, schema)
  const said = builtIn === undefined ? value : ownOrBuiltIn(value, builtIn)
  const isLong = schema['x-widget'] === 'long-text'
  const isTranslated = schema['x-widget'] !== 'link' && schema['x-audience'] === undefined
  // A link, or a note for the team, is mostly the same for everybody.
  const written = isTranslated || typeof value === 'object' ? language : locale
  const [isEmptied, setIsEmptied] = useState(false)
  const instead = localText(said ?? '', written, locale)
  // Our own words stand there like anybody's, to be added to; whoever takes them all away finds them again when they leave the field.
  const isBuiltIn = typeof value !== 'string' && !value?.[written] && !isEmptied && instead.instead === null
  const text = isBuiltIn ? instead.text : versionOf(value, written, locale)
  const length = literalText(text).length
  const over = max === undefined ? 0 : length - max
  const error = over > 0 && max !== undefined ? texts.over(over, max) : linkError()

  function linkError(): string | null {
    const isLink = schema['x-widget'] === 'link'
    return isLink && text.trim() !== '' && !/^\s*(https:\/\/[^\s/]|\{[{%])/i.test(text) ? texts.linkForm : null
  }

  function write(next: string): void {
    setIsEmptied(next === '')
    setText(store, { stepId, path, language: written, text: next, hasBuiltIn: builtIn !== undefined, isOptional })
  }
  const input = (control: object) => (
    <TemplateInput
      control={isBare ? { ...control, 'aria-label': titleOf(schema, ui) } : control}
      value={text}
      placeholder={instead.text && (instead.instead ? `${instead.text}  (${instead.instead})` : instead.text)}
      lang={written}
      isLong={isLong}
      onChange={write}
      onLeave={() => setIsEmptied(false)}
    />
  )
  const isTold = ({ code, path: at }: Issue) =>
    code.startsWith('flow.translation-') || (code === 'text-too-long' && (at === path || at === `${path}/${written}`))
  return (
    <SettingFrame schema={isBare ? {} : schema} path={path} isTold={isTold} error={error}>
      {(control) => (
        <>
          <div className="with-original">
            {isTranslated && written !== locale && said !== undefined && value !== undefined && (
              <Original text={said} path={path} language={written} onCopy={write} />
            )}
            {input(control)}
          </div>
          <div className="below-text">
            {value !== undefined && builtIn !== undefined && isOptional && (
              <button type="button" className="link" onClick={() => setSetting(store, stepId, path, undefined)}>
                {texts.backToBuiltIn}
              </button>
            )}
            {max !== undefined && length >= 0.8 * max && (
              <small className={over > 0 ? 'counter danger' : 'counter'} title={texts.count(length, max)}>
                {length}/{max}
                {text.includes('{{') && ' +'}
              </small>
            )}
          </div>
          {over > 0 && max !== undefined && !text.includes('{') && (
            <button type="button" className="link" onClick={() => write(shortened(text, max))}>
              {texts.shorten}
            </button>
          )}
          {isTranslated && said !== undefined && value !== undefined && (
            <OtherLanguages text={said} path={path} shown={written} max={max} />
          )}
          {isLong && text !== '' && <Preview text={text} label={`${texts.preview} (${nameOf(written)})`} />}
        </>
      )}
    </SettingFrame>
  )
}

/** Behind a word. */
function shortened(text: string, max: number): string {
  const cut = [...text.trim()].reduce((kept, letter) => (kept.length + letter.length < max ? kept + letter : kept), '')
  return `${cut.replace(/(?<=\S{2})\s+\S*$/, '')}…`
}

/** What is said while the author writes nothing: of the text on the step's card it depends on the other settings. */
function useBuiltIn(path: string, { default: builtIn }: Schema): Text | undefined {
  const stepId = useStepId()
  const onCard = useFlow(({ model }) => {
    const node = model.nodes[stepId]
    const textWith = (own?: string) =>
      node && cardOf(node.type)?.text?.({ ...node.data, [path.slice(1)]: own } as never)
    return builtIn !== undefined && textWith(path) === path ? textWith() : undefined
  })
  // A name that only the built-in words know is nothing to begin one's own with.
  return onCard && !/\{\{ topic \}\}/.test(localText(onCard, 'en', 'en').text) ? onCard : (builtIn as Text | undefined)
}

function useMaxChars(path: string): number | undefined {
  const stepId = useStepId()
  return useFlow(({ model }) => {
    const node = model.nodes[stepId]
    return node && cardOf(node.type)?.maxChars?.(path, node.data as never)
  })
}

interface OriginalProps {
  text: Text
  path: string
  language: string
  onCopy(text: string): void
}

/** What a translation is made from, beside it, and whether that has changed since. */
function Original({ text, path, language, onCopy }: OriginalProps) {
  const texts = useTexts(inspectorTexts)
  const stepId = useStepId()
  const store = useFlowStore()
  const locale = useFlow(({ model }) => model.locale)
  const state = useFlow(({ model }) => textState(model, stepId + path, text, language))
  const nameOf = useLanguageName()
  const original = versionOf(text, locale, locale)
  if (original === '') return null
  return (
    <div className="original">
      <small>{texts.original(nameOf(locale))}</small>
      <p lang={locale} dir="auto">
        {original}
      </p>
      {state === 'missing' && (
        <button type="button" className="link" onClick={() => onCopy(original)}>
          {texts.useOriginal}
        </button>
      )}
      {state === 'stale' && (
        <p className="stale">
          {texts.stale(nameOf(locale))}{' '}
          <button type="button" className="link" onClick={() => keepTranslation(store, { stepId, path }, language)}>
            {texts.stillRight}
          </button>
        </p>
      )}
    </div>
  )
}

/** In which other languages this text is missing, stale or too long; a click goes there. */
function OtherLanguages({ text, path, shown, max }: { text: Text; path: string; shown: string; max?: number }) {
  const texts = useTexts(inspectorTexts)
  const stepId = useStepId()
  const view = useViewStore()
  const languages = useFlowLanguages()
  const nameOf = useLanguageName()
  const locale = useFlow(({ model }) => model.locale)
  const origins = useFlow(({ model }) => model.translatedFrom)
  const marked = languages
    .filter((language) => language !== shown)
    .flatMap((language) => {
      const tooLong = max !== undefined && literalText(versionOf(text, language, locale)).length > max
      const state = tooLong ? 'tooLong' : textState({ locale, translatedFrom: origins }, stepId + path, text, language)
      return state === 'done' ? [] : [{ language, state } as const]
    })
  if (marked.length === 0) return null
  return (
    <p className="other-languages">
      {marked.map(({ language, state }) => (
        <button
          key={language}
          type="button"
          className="link"
          data-state={state}
          onClick={() => view.setState({ language })}
        >
          {nameOf(language)}: {texts.filters[state].toLowerCase()}
        </button>
      ))}
    </p>
  )
}

/** The bubble as it will look, with examples where variables are. Only when it looks other than it is written. */
function Preview({ text, label }: { text: string; label: string }) {
  const variables = useVariables()
  const exampleOf = useExamples()
  const shown = useMemo(
    () =>
      text.replace(/\{\{\s*([\w.]+)[^{}]*\}\}/g, (tag, name) => {
        const variable = variables.find((one) => one.name === name)
        return variable ? exampleOf(variable) : tag
      }),
    [text, variables, exampleOf],
  )
  if (!/[*_~`]|^> |\{\{|https?:/m.test(text)) return null
  return (
    <figure className="preview">
      <figcaption className="hint">{label}</figcaption>
      <p dir="auto">{formatText(shown)}</p>
    </figure>
  )
}

/** The text at a place, for lists that name their entries by it. */
export function useTextAt(path: string): string {
  const stepId = useStepId()
  const language = useView((view) => view.language)
  return useFlow(({ model }) => {
    const value = valueAt(model.nodes[stepId]?.data, path)
    return typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value))
      ? localText(value as Text, language, model.locale).text
      : ''
  })
}
