import type { Condition } from '@basta/nodes/conditions.ts'
import type { Json } from '@basta/nodes/contract.ts'
import { Plus, Trash2 } from 'lucide-react'
import { inspectorTexts } from '../../i18n/inspector.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { conditionInWords } from '../condition-words.ts'
import { useIssuesAt, useSetting } from '../form-step.tsx'
import { inShape, type Schema, shapeOf, titleOf } from '../schemas.ts'
import { Setting } from '../setting.tsx'
import { IssueLines } from '../setting-frame.tsx'
import type { SettingProps } from './simple.tsx'

const FRESH: Json = { check: 'text', of: 'lastText', is: 'not-empty' }

/** A condition as rules and groups of rules, and above them what it says in words. */
export function ConditionSetting({ schema, path }: SettingProps) {
  const { language } = useLanguage()
  const [value] = useSetting(path)
  const issues = useIssuesAt(path, false)
  if (value === undefined) return null
  return (
    <fieldset className="setting condition" data-path={path}>
      <legend>{titleOf(schema, language)}</legend>
      <p className="in-words">{conditionInWords(value as Condition, schema, language)}</p>
      <Part schema={schema} path={path} />
      <IssueLines issues={issues} />
    </fieldset>
  )
}

/** @param onRemove absent: the only one there is */
function Part({ schema, path, onRemove }: { schema: Schema; path: string; onRemove?(): void }) {
  const [value] = useSetting(path)
  const check = checkOf(value)
  return check === 'all' || check === 'any' ? (
    <GroupPart schema={schema} path={path} onRemove={onRemove} />
  ) : (
    <RulePart schema={schema} path={path} onRemove={onRemove} />
  )
}

function GroupPart({ schema, path, onRemove }: { schema: Schema; path: string; onRemove?(): void }) {
  const texts = useTexts(inspectorTexts)
  const { language } = useLanguage()
  const [value, write] = useSetting(path)
  const shape = shapeOf(schema, value)
  const inner = shape?.properties?.conditions?.items
  const check = shape?.properties?.check
  const { conditions = [] } = (value ?? {}) as { conditions?: Json[] }
  if (!inner || !check) return null
  const nests = inner.oneOf?.some(({ properties }) => properties?.conditions)

  function without(index: number): Json {
    const rest = conditions.filter((_, at) => at !== index)
    // A group of one says no more than that one.
    return rest.length === 1 && rest[0] !== undefined && !onRemove
      ? rest[0]
      : { ...(value as object), conditions: rest }
  }

  return (
    <div className="condition-group">
      <header>
        <select
          className="select"
          aria-label={titleOf(check, language)}
          value={checkOf(value)}
          onChange={(event) => write({ check: event.target.value, conditions })}
        >
          {check.enum?.map((one) => (
            <option key={one} value={one}>
              {check['x-labels']?.[one]?.[language]}
            </option>
          ))}
        </select>
        {onRemove && <RemoveButton label={texts.removeGroup} onRemove={onRemove} />}
      </header>
      {conditions.map((_, index) => (
        <Part
          // biome-ignore lint/suspicious/noArrayIndexKey: rules have no name but their place
          key={index}
          schema={inner}
          path={`${path}/conditions/${index}`}
          onRemove={conditions.length > 1 ? () => write(without(index)) : onRemove}
        />
      ))}
      <footer>
        <AddButton
          label={texts.addCondition}
          onAdd={() => write({ check: checkOf(value), conditions: [...conditions, FRESH] })}
        />
        {nests && (
          <AddButton
            label={texts.addGroup}
            onAdd={() =>
              write({
                check: checkOf(value),
                conditions: [...conditions, { check: checkOf(value) === 'all' ? 'any' : 'all', conditions: [FRESH] }],
              })
            }
          />
        )}
      </footer>
    </div>
  )
}

const checkOf = (value: Json | undefined) => String((value as { check?: string } | undefined)?.check ?? '')

function RulePart({ schema, path, onRemove }: { schema: Schema; path: string; onRemove?(): void }) {
  const texts = useTexts(inspectorTexts)
  const { language } = useLanguage()
  const [value, write] = useSetting(path)
  const shape = shapeOf(schema, value)
  const kinds = (schema.oneOf ?? []).filter(({ properties }) => properties?.check?.const !== undefined)
  const kindOf = ({ properties }: Schema) => String(properties?.check?.const)
  const isTop = onRemove === undefined && !path.includes('/conditions/')
  const canGroup = schema.oneOf?.some(({ properties }) => properties?.conditions)
  if (!shape || value === undefined) return null
  return (
    <div className="condition-rule" data-path={path}>
      <header>
        <select
          className="select"
          aria-label={texts.conditionKind}
          value={kindOf(shape)}
          onChange={(event) => {
            const next = kinds.find((one) => kindOf(one) === event.target.value)
            if (next) write(started(inShape(next, keptOf(value))))
          }}
        >
          {kinds.map((one) => (
            <option key={kindOf(one)} value={kindOf(one)}>
              {titleOf(one, language)}
            </option>
          ))}
        </select>
        {onRemove && <RemoveButton label={texts.removeCondition} onRemove={onRemove} />}
      </header>
      <div className="rule-fields">
        {Object.entries(shape.properties ?? {})
          .filter(([key]) => key !== 'check' && isAsked(key, value as Rule))
          .map(([key, inner]) => (
            <Setting key={key} schema={inner} path={`${path}/${key}`} isOptional={!shape.required?.includes(key)} />
          ))}
      </div>
      {isTop && canGroup && (
        <AddButton label={texts.addCondition} onAdd={() => write({ check: 'all', conditions: [value, FRESH] })} />
      )}
    </div>
  )
}

type Rule = { check: string; is?: Json }

/** What another kind of rule can go on with: what it looks at, but not how. */
const keptOf = (value: Json): Json => {
  const { of } = value as { of?: string }
  return of === undefined ? {} : { of }
}

/** A rule of another kind is complete wherever that is possible. */
function started(rule: Json): Json {
  const fresh = rule as { [key: string]: Json }
  switch (fresh.check) {
    case 'text':
    case 'number':
    case 'date':
      return { ...fresh, of: fresh.of || 'lastText' }
    case 'locale':
      return { ...fresh, is: ['pt'] }
    case 'weekday':
      return { ...fresh, is: ['mon', 'tue', 'wed', 'thu', 'fri'] }
    case 'time':
      return { ...fresh, from: '09:00', to: '18:00' }
    default:
      return rule
  }
}

/** Which of its values a rule compares with depends on how it compares. */
function isAsked(key: string, { check, is }: Rule): boolean {
  switch (`${check}.${key}`) {
    case 'text.value':
      return is !== 'one-of' && is !== 'empty' && is !== 'not-empty'
    case 'text.values':
      return is === 'one-of'
    case 'number.to':
      return is === 'between'
    case 'date.value':
      return is === 'before' || is === 'after'
    case 'date.days':
      return is === 'within-last' || is === 'within-next'
    case 'consent.topic':
      return is === 'stopped-topic'
    default:
      return true
  }
}

function AddButton({ label, onAdd }: { label: string; onAdd(): void }) {
  return (
    <button type="button" className="secondary add" onClick={onAdd}>
      <Plus className="icon" aria-hidden="true" />
      {label}
    </button>
  )
}

function RemoveButton({ label, onRemove }: { label: string; onRemove(): void }) {
  return (
    <button type="button" className="icon-button small" aria-label={label} title={label} onClick={onRemove}>
      <Trash2 className="icon" aria-hidden="true" />
    </button>
  )
}
