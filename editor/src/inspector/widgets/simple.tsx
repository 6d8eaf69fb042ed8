/** Settings of one value: yes or no, one of several, some of several, numbers, dates, times, plain texts. */
import type { Json, Label } from '@basta/nodes/contract.ts'
import { type ReactNode, useId, useState } from 'react'
import { inspectorTexts } from '../../i18n/inspector.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { useSetting } from '../form-step.tsx'
import { helpOf, type Schema, titleOf } from '../schemas.ts'
import { SettingFrame } from '../setting-frame.tsx'

export interface SettingProps {
  schema: Schema
  path: string
  isOptional: boolean
}

export function CheckSetting({ schema, path }: SettingProps) {
  const { language } = useLanguage()
  const id = useId()
  const [value, write] = useSetting(path)
  const help = helpOf(schema, language)
  return (
    <div className="setting check" data-path={path}>
      <label>
        <input
          type="checkbox"
          checked={(value ?? schema.default) === true}
          aria-describedby={help ? id : undefined}
          onChange={(event) => write(event.target.checked)}
        />
        <span>{titleOf(schema, language)}</span>
      </label>
      {help && (
        <small id={id} className="hint">
          {help}
        </small>
      )}
    </div>
  )
}

const labelOf = (schema: Schema, value: string, language: keyof Label) =>
  schema['x-labels']?.[value]?.[language] ?? value

export function SelectSetting({ schema, path, isOptional }: SettingProps) {
  const texts = useTexts(inspectorTexts)
  const { language } = useLanguage()
  const [value, write] = useSetting(path)
  const isOpen = isOptional && schema.default === undefined
  return (
    <SettingFrame schema={schema} path={path}>
      {(control) => (
        <select
          {...control}
          className="select"
          value={String(value ?? schema.default ?? '')}
          onChange={(event) => write(event.target.value || undefined)}
        >
          {isOpen && <option value="">{texts.notSet}</option>}
          {(schema.enum ?? []).map((one) => (
            <option key={one} value={one}>
              {labelOf(schema, one, language)}
            </option>
          ))}
        </select>
      )}
    </SettingFrame>
  )
}

/** Several of a few values, in the order of the schema. The last one stays chosen where there must be one. */
export function ChecksSetting({ schema, path, isOptional }: SettingProps) {
  const { language } = useLanguage()
  const [value, write] = useSetting(path)
  const chosen = new Set(Array.isArray(value) ? value : [])
  const all = schema.items?.enum ?? []
  function toggle(one: string): void {
    const next = all.filter((other) => (other === one ? !chosen.has(one) : chosen.has(other)))
    write(next.length === 0 && (schema.minItems ?? 0) > 0 ? undefined : next)
  }
  return (
    <fieldset className="setting checks" data-path={path}>
      <legend>{titleOf(schema, language)}</legend>
      {all.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={chosen.has(one)}
            disabled={chosen.size === 1 && chosen.has(one) && (schema.minItems ?? 0) > 0 && !isOptional}
            onChange={() => toggle(one)}
          />
          <span>{labelOf(schema.items ?? {}, one, language)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A number that is written when it is one; left empty it is removed when the field is left. */
export function NumberSetting({ schema, path, isOptional }: SettingProps) {
  const [value, write] = useSetting(path)
  const fallback = schema.default === undefined ? undefined : String(schema.default)
  return (
    <SettingFrame schema={schema} path={path}>
      {(control) => (
        <TypedInput
          control={{ ...control, type: 'number', inputMode: schema.type === 'integer' ? 'numeric' : 'decimal' }}
          bounds={{ min: schema.minimum, max: schema.maximum, step: schema.type === 'integer' ? 1 : 'any' }}
          value={typeof value === 'number' ? String(value) : ''}
          placeholder={fallback}
          isValid={(typed) => isNumber(typed, schema)}
          onWrite={(typed) => write(Number(typed))}
          onEmpty={isOptional ? () => write(undefined) : undefined}
        />
      )}
    </SettingFrame>
  )
}

function isNumber(typed: string, { type, minimum = -Infinity, maximum = Infinity }: Schema): boolean {
  const number = Number(typed)
  return (
    Number.isFinite(number) &&
    number >= minimum &&
    number <= maximum &&
    (type !== 'integer' || Number.isInteger(number))
  )
}

/** A date or a time of day, picked by the browser's own control. */
export function ClockSetting({ schema, path, isOptional }: SettingProps) {
  const [value, write] = useSetting(path)
  return (
    <SettingFrame schema={schema} path={path}>
      {(control) => (
        <TypedInput
          control={{ ...control, type: schema['x-widget'] === 'date' ? 'date' : 'time' }}
          value={typeof value === 'string' ? value : ''}
          isValid={(typed) => typed !== ''}
          onWrite={write}
          onEmpty={isOptional ? () => write(undefined) : undefined}
        />
      )}
    </SettingFrame>
  )
}

/** A plain text of one line: names, payloads, patterns, attributes, variables. */
export function LineSetting({ schema, path, isOptional, aside }: SettingProps & { aside?: ReactNode }) {
  const texts = useTexts(inspectorTexts)
  const [value, write] = useSetting(path)
  const [wrong, setWrong] = useState<string | null>(null)
  const fits = (typed: string) => !schema.pattern || new RegExp(schema.pattern).test(typed)
  const isName = schema['x-widget'] === 'attribute' || schema['x-widget'] === 'variable'
  const error = isName ? texts.nameForm : texts.notInForm
  return (
    <SettingFrame schema={schema} path={path} error={wrong} aside={aside}>
      {(control) => (
        <TypedInput
          control={{ ...control, type: 'text' }}
          bounds={{ maxLength: schema.maxLength }}
          value={typeof value === 'string' ? value : ''}
          tidy={isName ? withoutBlanks : undefined}
          isValid={fits}
          onWrong={(isWrong) => setWrong(isWrong ? error : null)}
          onWrite={write}
          onEmpty={isOptional ? () => write(undefined) : fits('') ? () => write('') : undefined}
        />
      )}
    </SettingFrame>
  )
}

/** Names have no blanks, and people type them: one sees at once what becomes of them. */
const withoutBlanks = (typed: string) => typed.replace(/\s/g, '_')

export interface TypedInputProps {
  control: React.ComponentProps<'input'>
  bounds?: { min?: number; max?: number; step?: number | 'any'; maxLength?: number }
  value: string
  placeholder?: string
  /** What becomes of what is typed, character for character. */
  tidy?(typed: string): string
  isValid(typed: string): boolean
  /** What has been typed does not fit: it is shown, and not written. */
  onWrong?(isWrong: boolean): void
  onWrite(typed: string): void
  /** Left empty. Without it the value stays. */
  onEmpty?(): void
}

/** Shows what is typed as it is typed, and writes it only when it fits. Left with something else, the value is shown again. */
export function TypedInput(props: TypedInputProps) {
  const { control, bounds, value, placeholder, tidy, isValid, onWrong, onWrite, onEmpty } = props
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && typed !== '' && !isValid(typed)
  return (
    <input
      {...control}
      {...bounds}
      className="input"
      autoComplete="off"
      placeholder={placeholder}
      aria-invalid={isWrong || control['aria-invalid'] ? true : undefined}
      value={typed ?? value}
      onChange={({ target }) => {
        if (tidy) replaceIn(target, tidy(target.value))
        setTyped(target.value)
        const fits = target.value !== '' && isValid(target.value)
        onWrong?.(target.value !== '' && !fits)
        if (fits) onWrite(target.value)
      }}
      onBlur={() => {
        if (typed === '') onEmpty?.()
        onWrong?.(false)
        setTyped(null)
      }}
    />
  )
}

/** The caret stays where it is. */
function replaceIn(field: HTMLInputElement, text: string): void {
  if (text === field.value) return
  const { selectionStart, selectionEnd } = field
  field.value = text
  field.setSelectionRange(selectionStart, selectionEnd)
}

const UNITS = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1000 } as const
type Unit = keyof typeof UNITS

/** A length of time in the unit that says it shortest; kept in milliseconds. */
export function DurationSetting({ schema, path, isOptional }: SettingProps) {
  const texts = useTexts(inspectorTexts)
  const { language } = useLanguage()
  const [value, write] = useSetting(path)
  const [chosen, setChosen] = useState<Unit | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const { minimum = 1000, maximum = Infinity } = schema
  const usual = typeof schema.default === 'number' ? schema.default : undefined
  const inMs = typeof value === 'number' ? value : undefined
  const unit = chosen ?? unitOf(inMs ?? usual ?? UNITS.hours)
  const inWords = (ms: number) => {
    const one = unitOf(ms)
    const name = { days: 'day', hours: 'hour', minutes: 'minute', seconds: 'second' }[one]
    return new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(ms / UNITS[one])
  }
  const bounds = `${texts.atLeast(inWords(minimum))}${maximum < Infinity ? ` ${texts.atMost(inWords(maximum))}` : ''}`
  const isValid = (typed: string, of: Unit = unit) => {
    const ms = Math.round(Number(typed.replace(',', '.')) * UNITS[of])
    return ms >= minimum && ms <= maximum
  }
  return (
    <SettingFrame schema={schema} path={path} error={wrong}>
      {(control) => (
        <span className="duration">
          <TypedInput
            control={{ ...control, type: 'number' }}
            bounds={{ min: 0, step: 'any' }}
            value={inMs === undefined ? '' : String(inMs / UNITS[unit])}
            placeholder={usual === undefined ? undefined : String(usual / UNITS[unit])}
            isValid={isValid}
            onWrong={(isWrong) => setWrong(isWrong ? bounds : null)}
            onWrite={(typed) => write(Math.round(Number(typed) * UNITS[unit]))}
            onEmpty={isOptional ? () => write(undefined) : undefined}
          />
          <select
            className="select"
            aria-label={texts.unit}
            value={unit}
            onChange={(event) => {
              const next = event.target.value as Unit
              setChosen(next)
              const ms = inMs === undefined ? undefined : Math.round((inMs / UNITS[unit]) * UNITS[next])
              if (ms !== undefined) write(Math.min(maximum, Math.max(minimum, ms)))
            }}
          >
            {(Object.keys(UNITS) as Unit[]).map((one) => (
              <option key={one} value={one}>
                {texts.units[one]}
              </option>
            ))}
          </select>
        </span>
      )}
    </SettingFrame>
  )
}

function unitOf(ms: number): Unit {
  return (Object.keys(UNITS) as Unit[]).find((unit) => ms % UNITS[unit] === 0) ?? 'seconds'
}

/** Words, tags or languages: each is a chip, Enter or a comma ends one. */
export function WordsSetting({
  schema,
  path,
  isOptional,
  suggestions = [],
}: SettingProps & { suggestions?: string[] }) {
  const texts = useTexts(inspectorTexts)
  const { language } = useLanguage()
  const id = useId()
  const [value, write] = useSetting(path)
  const [typed, setTyped] = useState('')
  const list = Array.isArray(value) ? (value as string[]) : []
  const max = schema.items?.maxLength ?? 200
  const save = (next: Json[]) => write(next.length === 0 && isOptional && schema.minItems ? undefined : next)

  function add(): void {
    const words = typed
      .split(/[,;\n]/)
      .map((word) => word.trim().slice(0, max))
      .filter((word, index, all) => word !== '' && !list.includes(word) && all.indexOf(word) === index)
    setTyped('')
    if (words.length > 0) save([...list, ...words].slice(0, schema.maxItems))
  }

  return (
    <SettingFrame schema={schema} path={path}>
      {(control) => (
        <div className="word-list">
          {list.length > 0 && (
            <ul aria-label={titleOf(schema, language)}>
              {list.map((word, index) => (
                <li key={word} dir="auto">
                  {word}
                  <button
                    type="button"
                    aria-label={texts.remove(word)}
                    onClick={() => save(list.filter((_, at) => at !== index))}
                  >
                    ×
                  </button>
                </li>
              ))}
            </ul>
          )}
          <span className="duration">
            <input
              {...control}
              className="input"
              value={typed}
              list={suggestions.length > 0 ? id : undefined}
              placeholder={texts.wordsHelp}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
              onBlur={add}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === ',') {
                  event.preventDefault()
                  add()
                } else if (event.key === 'Backspace' && typed === '' && list.length > 0) save(list.slice(0, -1))
              }}
            />
            {suggestions.length > 0 && (
              <datalist id={id}>
                {suggestions.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </span>
        </div>
      )}
    </SettingFrame>
  )
}
