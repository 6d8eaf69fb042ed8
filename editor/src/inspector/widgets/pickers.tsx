/** Settings that name something: an attribute, a variable, a tag, a topic, a scope, another flow, a value to look at. */
import { Braces } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useSettings } from '../../api/account.ts'
import { useFlows } from '../../api/flow-list.ts'
import { useFlow, useFlowStore } from '../../document/flow-context.tsx'
import { localText } from '../../document/local-text.ts'
import { renameOption } from '../../document/setting-commands.ts'
import { inspectorTexts } from '../../i18n/inspector.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { useSetting, useStepId } from '../form-step.tsx'
import { settingsWith, titleOf } from '../schemas.ts'
import { SettingFrame } from '../setting-frame.tsx'
import { useVariables } from '../use-variables.ts'
import { VariableDialog } from '../variable-dialog.tsx'
import { VariablePicker } from '../variable-picker.tsx'
import { isKnownVariable, LAST_TEXT, meantVariable } from '../variables.ts'
import { LineSetting, type SettingProps, TypedInput, WordsSetting } from './simple.tsx'

/** The name of what a step keeps, and where else it is used. */
export function NamingSetting(props: SettingProps) {
  const texts = useTexts(inspectorTexts)
  const [value] = useSetting(props.path)
  const [isShown, setIsShown] = useState(false)
  const name = typeof value === 'string' ? value : ''
  const full = props.schema['x-widget'] === 'attribute' ? `contact.attributes.${name}` : name
  return (
    <>
      <LineSetting
        {...props}
        aside={
          name !== '' && (
            <button type="button" className="link aside" onClick={() => setIsShown(true)}>
              {texts.whereUsed}
            </button>
          )
        }
      />
      {isShown && <VariableDialog name={full} onClose={() => setIsShown(false)} />}
    </>
  )
}

const TAG_WIDGETS = new Set(['tag', 'tags'])

/** Tags that this flow uses anywhere. One string, so that it changes only when they do. */
function useTagNames(): string[] {
  const names = useFlow(({ model }) => {
    const found = new Set<string>()
    for (const node of Object.values(model.nodes))
      for (const { value } of settingsWith(TAG_WIDGETS, node))
        for (const name of Array.isArray(value) ? value : [value]) if (typeof name === 'string' && name) found.add(name)
    return [...found].sort().join('\n')
  })
  return names === '' ? [] : names.split('\n')
}

export function TagsSetting(props: SettingProps) {
  return <WordsSetting {...props} suggestions={useTagNames()} />
}

export function TagSetting({ schema, path }: SettingProps) {
  const id = useId()
  const names = useTagNames()
  const [value, write] = useSetting(path)
  return (
    <SettingFrame schema={schema} path={path}>
      {(control) => (
        <>
          <TypedInput
            control={{ ...control, list: id, maxLength: schema.maxLength }}
            value={typeof value === 'string' ? value : ''}
            isValid={() => true}
            onWrite={write}
          />
          <datalist id={id}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </SettingFrame>
  )
}

export function TopicSetting({ schema, path, isOptional }: SettingProps) {
  const texts = useTexts(inspectorTexts)
  const { language } = useLanguage()
  const topics = useSettings().data?.topics ?? []
  const [value, write] = useSetting(path)
  const chosen = typeof value === 'string' ? value : ''
  return (
    <SettingFrame
      schema={
        topics.length > 0 || chosen ? schema : { ...schema, description: texts.noTopics, 'x-description': undefined }
      }
      path={path}
    >
      {(control) => (
        <select
          {...control}
          className="select"
          value={chosen}
          onChange={(event) => write(event.target.value || (isOptional ? undefined : ''))}
        >
          <option value="">{texts.notSet}</option>
          {topics.map(({ id, name }) => (
            <option key={id} value={id}>
              {localText(name, language, 'en').text || id}
            </option>
          ))}
          {chosen && !topics.some(({ id }) => id === chosen) && <option value={chosen}>{chosen}</option>}
        </select>
      )}
    </SettingFrame>
  )
}

/** Everything, offers, or one topic; left open it is what the person asked for. */
export function ScopeSetting({ schema, path }: SettingProps) {
  const texts = useTexts(inspectorTexts)
  const { language } = useLanguage()
  const topics = useSettings().data?.topics ?? []
  const [value, write] = useSetting(path)
  const chosen = typeof value === 'string' ? value : ''
  const known = new Set(['', 'all', 'marketing', ...topics.map(({ id }) => `topic:${id}`)])
  return (
    <SettingFrame schema={schema} path={path}>
      {(control) => (
        <select
          {...control}
          className="select"
          value={chosen}
          onChange={(event) => write(event.target.value || undefined)}
        >
          <option value="">{texts.whatTheyAsked}</option>
          <option value="all">{texts.scopes.all}</option>
          <option value="marketing">{texts.scopes.marketing}</option>
          {topics.map(({ id, name }) => (
            <option key={id} value={`topic:${id}`}>
              {texts.scopes.topic(localText(name, language, 'en').text || id)}
            </option>
          ))}
          {!known.has(chosen) && <option value={chosen}>{texts.scopes.topic(chosen.replace('topic:', ''))}</option>}
        </select>
      )}
    </SettingFrame>
  )
}

export function FlowSetting({ schema, path }: SettingProps) {
  const texts = useTexts(inspectorTexts)
  const flows = useFlows().data ?? []
  const own = useFlow(({ model }) => model.id)
  const [value, write] = useSetting(path)
  const chosen = typeof value === 'string' ? value : ''
  const isThere = flows.some(({ id }) => id === chosen)
  return (
    <>
      <SettingFrame schema={schema} path={path}>
        {(control) => (
          <select {...control} className="select" value={chosen} onChange={(event) => write(event.target.value)}>
            <option value="">{texts.chooseFlow}</option>
            {flows
              .filter(({ id }) => id !== own)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            {chosen && !isThere && <option value={chosen}>{texts.unknownFlow(chosen)}</option>}
          </select>
        )}
      </SettingFrame>
      {isThere && (
        <Link href={`/flows/${chosen}`} className="link">
          {texts.openFlow}
        </Link>
      )}
    </>
  )
}

/** The value that a condition looks at: a variable, or what the person wrote last. */
export function ValuePathSetting({ schema, path }: SettingProps) {
  const texts = useTexts(inspectorTexts)
  const { language } = useLanguage()
  const variables = useVariables()
  const [value, write] = useSetting(path)
  const [isPicking, setIsPicking] = useState(false)
  const anchor = `--pick-${useId().replace(/\W/g, '')}`
  const name = typeof value === 'string' ? value : ''
  const isKnown = name === LAST_TEXT.name || isKnownVariable(name, variables)
  const meant = useMemo(() => (isKnown ? undefined : meantVariable(name, variables)), [isKnown, name, variables])
  return (
    <SettingFrame schema={{ ...schema, description: undefined }} path={path}>
      {(control) => (
        <>
          <button
            {...control}
            type="button"
            className="secondary pick"
            aria-haspopup="dialog"
            aria-label={`${titleOf(schema, language)}: ${valueName(name, texts) || texts.chooseValue}`}
            style={{ anchorName: anchor } as object}
            onClick={() => setIsPicking(true)}
          >
            <Braces className="icon" aria-hidden="true" />
            <span>{valueName(name, texts) || texts.chooseValue}</span>
          </button>
          {!isKnown && name !== '' && (
            <p className="field-error">
              {texts.unknownVariable(name)}{' '}
              {meant && (
                <button type="button" className="link" onClick={() => write(meant)}>
                  {texts.didYouMean(meant)}
                </button>
              )}
            </p>
          )}
          {isPicking && (
            <VariablePicker
              anchor={anchor}
              of="condition"
              onClose={() => setIsPicking(false)}
              onPick={(variable) => {
                setIsPicking(false)
                write(variable.name)
              }}
            />
          )}
        </>
      )}
    </SettingFrame>
  )
}

/** A variable in words: those that everybody has are translated, the others have the author's own names. */
export const valueName = (name: string, texts: { variableNames: Record<string, string> }) =>
  texts.variableNames[name] ?? name.replace('contact.attributes.', '')

/** The id of an option, which names its exit: its connection follows. Written when the field is left. */
export function IdSetting({ schema, path }: SettingProps) {
  const texts = useTexts(inspectorTexts)
  const stepId = useStepId()
  const store = useFlowStore()
  const [value] = useSetting(path)
  const [typed, setTyped] = useState<string | null>(null)
  const [siblings] = useSetting(path.split('/').slice(0, -2).join('/'))
  const others = Array.isArray(siblings) ? siblings.map((one) => (one as { id?: string } | null)?.id) : []
  const isWrong = (id: string) => !new RegExp(schema.pattern ?? '').test(id) || (id !== value && others.includes(id))
  return (
    <SettingFrame schema={schema} path={path} error={typed !== null && isWrong(typed) ? texts.idForm : null}>
      {(control) => (
        <input
          {...control}
          className="input"
          autoComplete="off"
          spellCheck={false}
          value={typed ?? String(value ?? '')}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            if (typed !== null && typed !== value && !isWrong(typed)) renameOption(store, stepId, path, typed)
            setTyped(null)
          }}
        />
      )}
    </SettingFrame>
  )
}
