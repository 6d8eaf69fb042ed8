import type { Json } from '@basta/nodes/contract.ts'
import { memo, useId } from 'react'
import { inspectorTexts } from '../i18n/inspector.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { useIssuesAt, useSetting } from './form-step.tsx'
import { helpOf, initialValue, inShape, type Schema, shapeOf, titleOf } from './schemas.ts'
import { IssueLines } from './setting-frame.tsx'
import { ConditionSetting } from './widgets/condition.tsx'
import { ListSetting } from './widgets/list.tsx'
import {
  FlowSetting,
  IdSetting,
  NamingSetting,
  ScopeSetting,
  TagSetting,
  TagsSetting,
  TopicSetting,
  ValuePathSetting,
} from './widgets/pickers.tsx'
import {
  CheckSetting,
  ChecksSetting,
  ClockSetting,
  DurationSetting,
  LineSetting,
  NumberSetting,
  SelectSetting,
  type SettingProps,
  WordsSetting,
} from './widgets/simple.tsx'
import { TemplateSetting } from './widgets/template.tsx'
import { TextSetting } from './widgets/text.tsx'

/** One setting of a step, by its schema: the widget that the schema asks for, else the one that fits its type. */
export const Setting = memo(function Setting(props: SettingProps) {
  switch (props.schema['x-widget']) {
    case 'text':
    case 'long-text':
    case 'link':
      return <TextSetting {...props} />
    case 'template':
      return <TemplateSetting {...props} />
    case 'duration':
      return <DurationSetting {...props} />
    case 'date':
    case 'time':
      return <ClockSetting {...props} />
    case 'checkboxes':
    case 'weekdays':
      return <ChecksSetting {...props} />
    case 'words':
    case 'locales':
      return <WordsSetting {...props} />
    case 'tags':
      return <TagsSetting {...props} />
    case 'tag':
      return <TagSetting {...props} />
    case 'attribute':
    case 'variable':
      return <NamingSetting {...props} />
    case 'value-path':
      return <ValuePathSetting {...props} />
    case 'topic':
      return <TopicSetting {...props} />
    case 'scope':
      return <ScopeSetting {...props} />
    case 'flow':
      return <FlowSetting {...props} />
    case 'id':
      return <IdSetting {...props} />
    case 'condition':
      return <ConditionSetting {...props} />
    default:
      return <ByType {...props} />
  }
})

function ByType(props: SettingProps) {
  const { schema } = props
  if (schema.enum) return <SelectSetting {...props} />
  if (schema.oneOf) return <ShapeSetting {...props} />
  switch (schema.type) {
    case 'boolean':
      return <CheckSetting {...props} />
    case 'integer':
    case 'number':
      return <NumberSetting {...props} />
    case 'array':
      return <ListSetting {...props} />
    case 'object':
      return <GroupSetting {...props} />
    default:
      return <LineSetting {...props} />
  }
}

/** One of several kinds of thing, and the settings of the chosen kind. What both have in common is kept. */
export function ShapeSetting({ schema, path }: Pick<SettingProps, 'schema' | 'path'>) {
  const { language } = useLanguage()
  const id = useId()
  const [value, write] = useSetting(path)
  const tag = schema.discriminator?.propertyName ?? ''
  const shape = shapeOf(schema, value)
  const tagOf = ({ properties }: Schema) => String(properties?.[tag]?.const ?? '')
  const help = helpOf(schema, language)
  return (
    <div className="setting shape" data-path={path}>
      <div className="field">
        <label htmlFor={id}>{titleOf(schema, language)}</label>
        <select
          id={id}
          className="select"
          value={shape ? tagOf(shape) : ''}
          onChange={(event) => {
            const next = schema.oneOf?.find((one) => tagOf(one) === event.target.value)
            if (next && value !== undefined) write(inShape(next, value))
          }}
        >
          {schema.oneOf?.map((one) => (
            <option key={tagOf(one)} value={tagOf(one)}>
              {titleOf(one, language)}
            </option>
          ))}
        </select>
        {help && <small className="hint">{help}</small>}
      </div>
      {shape && <Settings schema={shape} path={path} without={tag} />}
    </div>
  )
}

/** Settings that belong together. Optional ones are switched on. */
function GroupSetting({ schema, path, isOptional }: SettingProps) {
  const { language } = useLanguage()
  const [value, write] = useSetting(path)
  const isOn = value !== undefined
  const help = helpOf(schema, language)
  return (
    <fieldset className="setting group" data-path={path}>
      {isOptional ? (
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={() => write(isOn ? undefined : filledIn(initialValue(schema)))}
          />
          <span>{titleOf(schema, language)}</span>
        </label>
      ) : (
        <legend>{titleOf(schema, language)}</legend>
      )}
      {help && <small className="hint">{help}</small>}
      {isOn && <Settings schema={schema} path={path} />}
      <IssueLines issues={useIssuesAt(path, false)} />
    </fieldset>
  )
}

/** A time of day has no empty state. */
const filledIn = (value: Json): Json =>
  typeof value === 'object' && value !== null && 'time' in value ? { ...value, time: '09:00' } : value

/** All settings of one thing: those that matter first, the rarely needed ones under "More options". */
export function Settings({ schema, path, without }: { schema: Schema; path: string; without?: string }) {
  const texts = useTexts(inspectorTexts)
  const [value] = useSetting(path)
  const data = (value ?? {}) as { [key: string]: Json }
  const all = Object.entries(schema.properties ?? {}).filter(
    ([key, inner]) => key !== without && matters(inner, schema, data),
  )
  const isId = ([, inner]: [string, Schema]) => Number(inner['x-widget'] === 'id')
  const rare = all.filter(([, inner]) => inner['x-more']).sort((one, other) => isId(one) - isId(other))
  const isSet = ([key, inner]: [string, Schema]) =>
    data[key] !== undefined && inner['x-widget'] !== 'id' && data[key] !== inner.default
  const shown = ([key, inner]: [string, Schema]) => (
    <Setting key={key} schema={inner} path={`${path}/${key}`} isOptional={!(schema.required ?? []).includes(key)} />
  )
  return (
    <>
      {all.filter(([, inner]) => !inner['x-more']).map(shown)}
      {rare.length > 0 && (
        <details className="more">
          <summary>
            {texts.moreOptions}
            {rare.some(isSet) && <span className="dot" role="img" aria-label={texts.someSet} title={texts.someSet} />}
          </summary>
          <div>{rare.map(shown)}</div>
        </details>
      )}
    </>
  )
}

function matters({ 'x-when': when }: Schema, { properties }: Schema, data: { [key: string]: Json }): boolean {
  if (!when) return true
  return when.values.includes(data[when.key] ?? properties?.[when.key]?.default ?? null)
}
