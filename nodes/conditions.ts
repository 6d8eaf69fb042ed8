/** Conditions on a contact and a run: the one set of operators for branches and audiences. Pure, never throws. */
import { type Static, type TSchema, Type } from 'typebox'
import type { ConsentView, ContactView, Json, Scope } from './contract.ts'
import { fold } from './fold.ts'
import { addDays, DATE_PATTERN, localTime, minutesOf, TIME_PATTERN, WEEKDAYS } from './local-time.ts'
import { oneOf } from './one-of.ts'
import { covers } from './scopes.ts'

/** What a condition may look at. A `StepContext` is one. */
export interface Facts {
  /** Milliseconds since the epoch. */
  now: number
  /** IANA time zone of the account. */
  timeZone: string
  contact: ContactView
  consent: ConsentView
  vars: Readonly<Record<string, Json>>
  lastText: string
}

export type Condition = Rule | { check: 'all' | 'any'; conditions: Condition[] }

const closed = { additionalProperties: false }

const of = Type.String({
  title: 'Value',
  description: 'A variable of this conversation, contact.name, contact.attributes.city, or lastText.',
  'x-widget': 'value-path',
  minLength: 1,
  maxLength: 200,
})

const TextRule = Type.Object(
  {
    check: Type.Literal('text'),
    of,
    is: Type.Enum(['equals', 'contains', 'starts-with', 'ends-with', 'one-of', 'empty', 'not-empty'], { title: 'Is' }),
    value: Type.Optional(Type.String({ title: 'Text', maxLength: 1000 })),
    values: Type.Optional(
      Type.Array(Type.String({ maxLength: 1000 }), { title: 'Any of', maxItems: 100, 'x-widget': 'words' }),
    ),
  },
  { ...closed, title: 'Text' },
)
const NumberRule = Type.Object(
  {
    check: Type.Literal('number'),
    of,
    is: Type.Enum(['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'between'], { title: 'Is' }),
    value: Type.Number({ title: 'Number' }),
    to: Type.Optional(Type.Number({ title: 'And', description: 'The upper end, included.' })),
  },
  { ...closed, title: 'Number' },
)
const DateRule = Type.Object(
  {
    check: Type.Literal('date'),
    of,
    is: Type.Enum(['before', 'after', 'within-last', 'within-next', 'today'], { title: 'Is' }),
    value: Type.Optional(Type.String({ title: 'Date', pattern: DATE_PATTERN, 'x-widget': 'date' })),
    days: Type.Optional(Type.Integer({ title: 'Days', minimum: 0, maximum: 36_500 })),
  },
  { ...closed, title: 'Date' },
)
const TagRule = Type.Object(
  {
    check: Type.Literal('tag'),
    is: Type.Enum(['has', 'has-not'], { title: 'Is' }),
    tag: Type.String({ title: 'Tag', minLength: 1, maxLength: 64, 'x-widget': 'tag' }),
  },
  { ...closed, title: 'Tag' },
)
const ConsentRule = Type.Object(
  {
    check: Type.Literal('consent'),
    is: Type.Enum(['stopped-all', 'stopped-marketing', 'stopped-topic', 'opted-in'], { title: 'Is' }),
    topic: Type.Optional(Type.String({ title: 'Topic', minLength: 1, maxLength: 64, 'x-widget': 'topic' })),
  },
  { ...closed, title: 'Consent' },
)
const LocaleRule = Type.Object(
  {
    check: Type.Literal('locale'),
    is: Type.Array(Type.String({ minLength: 2, maxLength: 35 }), { title: 'Is one of', minItems: 1, maxItems: 50 }),
  },
  { ...closed, title: 'Language' },
)
const TimeRule = Type.Object(
  {
    check: Type.Literal('time'),
    from: Type.String({ title: 'From', pattern: TIME_PATTERN, 'x-widget': 'time' }),
    to: Type.String({
      title: 'To',
      description: 'Not included. Earlier than "from": over midnight.',
      pattern: TIME_PATTERN,
      'x-widget': 'time',
    }),
  },
  { ...closed, title: 'Time of day' },
)
const WeekdayRule = Type.Object(
  {
    check: Type.Literal('weekday'),
    is: Type.Array(Type.Enum([...WEEKDAYS]), { title: 'Is one of', minItems: 1, maxItems: 7, 'x-widget': 'weekdays' }),
  },
  { ...closed, title: 'Weekday' },
)

const rules = [TextRule, NumberRule, DateRule, TagRule, ConsentRule, LocaleRule, TimeRule, WeekdayRule]
export type Rule = Static<(typeof rules)[number]>

/**
 * One rule, or all/any of several, nested up to three groups deep. The depth is bounded on purpose: without a
 * recursive reference the schema can be embedded in any other one, and a condition stays readable on the canvas.
 */
export const ConditionSchema = Type.Unsafe<Condition>(nested(3))

function nested(groups: number): TSchema {
  const hints = { title: 'Condition', 'x-widget': 'condition' }
  if (groups === 0) return oneOf('check', rules, hints)
  const Group = Type.Object(
    {
      check: Type.Enum(['all', 'any'], { title: 'Which of these must be true' }),
      conditions: Type.Array(nested(groups - 1), { title: 'Conditions', minItems: 1, maxItems: 20 }),
    },
    { ...closed, title: 'Group' },
  )
  return oneOf('check', [...rules, Group], hints)
}

/**
 * Whether a condition is true. Text compares without regard to case, diacritics and width. A missing or unreadable
 * value makes every rule false except "is empty" and "has not"; so does a rule that is not filled in.
 */
export function holds(condition: Condition, facts: Facts): boolean {
  switch (condition.check) {
    case 'all':
      return condition.conditions.every((inner) => holds(inner, facts))
    case 'any':
      return condition.conditions.some((inner) => holds(inner, facts))
    case 'text':
      return textHolds(condition, valueAt(condition.of, facts))
    case 'number':
      return numberHolds(condition, valueAt(condition.of, facts))
    case 'date':
      return dateHolds(condition, facts)
    case 'tag':
      return facts.contact.tags.includes(condition.tag) === (condition.is === 'has')
    case 'consent':
      return consentHolds(condition, facts.consent)
    case 'locale':
      return condition.is.some((locale) => speaks(facts.contact.locale, locale))
    case 'time':
      return isBetween(localTime(facts.now, facts.timeZone).minutes, minutesOf(condition.from), minutesOf(condition.to))
    case 'weekday':
      return condition.is.includes(localTime(facts.now, facts.timeZone).weekday)
  }
}

/** What an author has not filled in. `path` is a JSON pointer inside the condition. */
export function conditionProblems(condition: Condition, path = ''): { path: string; message: string }[] {
  if ('conditions' in condition)
    return condition.conditions.flatMap((inner, i) => conditionProblems(inner, `${path}/conditions/${i}`))
  const missing = missingField(condition)
  return missing ? [{ path: `${path}/${missing.field}`, message: missing.message }] : []
}

function missingField(rule: Rule): { field: string; message: string } | null {
  if (rule.check === 'text' && rule.is === 'one-of' && !rule.values?.some((value) => fold(value) !== ''))
    return { field: 'values', message: 'Add at least one text to compare with.' }
  if (rule.check === 'text' && comparesText(rule.is) && fold(rule.value ?? '') === '')
    return { field: 'value', message: 'Fill in the text to compare with, or choose "is empty".' }
  if (rule.check === 'number' && rule.is === 'between' && rule.to === undefined)
    return { field: 'to', message: 'Fill in the upper end of the range.' }
  if (rule.check === 'date' && (rule.is === 'before' || rule.is === 'after') && rule.value === undefined)
    return { field: 'value', message: 'Choose the date to compare with.' }
  if (rule.check === 'date' && rule.is.startsWith('within') && rule.days === undefined)
    return { field: 'days', message: 'Fill in the number of days.' }
  if (rule.check === 'consent' && rule.is === 'stopped-topic' && rule.topic === undefined)
    return { field: 'topic', message: 'Choose the topic.' }
  return null
}

const comparesText = (is: string) => is !== 'one-of' && is !== 'empty' && is !== 'not-empty'

function valueAt(path: string, facts: Facts): Json | undefined {
  if (path === 'lastText') return facts.lastText
  const [root, ...keys] = path.split('.')
  let value: unknown = root === 'contact' ? facts.contact : own(facts.vars, root ?? '')
  for (const key of keys) value = own(value, key)
  return value as Json | undefined
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

type RuleOf<K extends Rule['check']> = Extract<Rule, { check: K }>

function textHolds(rule: RuleOf<'text'>, value: Json | undefined): boolean {
  const text = fold(textOf(value))
  if (rule.is === 'empty') return text === ''
  if (rule.is === 'not-empty') return text !== ''
  if (rule.is === 'one-of') return text !== '' && (rule.values ?? []).some((candidate) => fold(candidate) === text)
  const wanted = fold(rule.value ?? '')
  if (text === '' || wanted === '') return false
  if (rule.is === 'equals') return text === wanted
  if (rule.is === 'contains') return text.includes(wanted)
  return rule.is === 'starts-with' ? text.startsWith(wanted) : text.endsWith(wanted)
}

function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? (Object.keys(value).length === 0 ? '' : JSON.stringify(value)) : String(value)
}

function numberHolds(rule: RuleOf<'number'>, value: Json | undefined): boolean {
  const number = numberOf(value)
  if (number === null) return false
  switch (rule.is) {
    case 'eq':
      return number === rule.value
    case 'ne':
      return number !== rule.value
    case 'lt':
      return number < rule.value
    case 'lte':
      return number <= rule.value
    case 'gt':
      return number > rule.value
    case 'gte':
      return number >= rule.value
    case 'between':
      return rule.to !== undefined && number >= rule.value && number <= rule.to
  }
}

function numberOf(value: Json | undefined): number | null {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.trim() === '') return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}

function dateHolds(rule: RuleOf<'date'>, facts: Facts): boolean {
  const date = dateOf(valueAt(rule.of, facts), facts.timeZone)
  if (date === null) return false
  const today = localTime(facts.now, facts.timeZone).date
  switch (rule.is) {
    case 'before':
      return rule.value !== undefined && date < rule.value
    case 'after':
      return rule.value !== undefined && date > rule.value
    case 'within-last':
      return rule.days !== undefined && date <= today && date >= addDays(today, -rule.days)
    case 'within-next':
      return rule.days !== undefined && date >= today && date <= addDays(today, rule.days)
    case 'today':
      return date === today
  }
}

/** A date as it is written; a moment (ISO 8601 with a zone, or milliseconds) as the account's calendar shows it. */
function dateOf(value: Json | undefined, timeZone: string): string | null {
  if (typeof value === 'string' && new RegExp(DATE_PATTERN).test(value)) return value
  const isMoment = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(value)
  const ms = typeof value === 'number' ? value : isMoment ? Date.parse(value) : Number.NaN
  return Math.abs(ms) <= 8e15 ? localTime(ms, timeZone).date : null
}

function consentHolds({ is, topic }: RuleOf<'consent'>, { stops, optIns }: ConsentView): boolean {
  if (is === 'stopped-all') return stops.includes('all')
  if (is === 'stopped-topic' && topic === undefined) return false
  const scope: Scope = is === 'stopped-marketing' || topic === undefined ? 'marketing' : `topic:${topic}`
  const stopped = stops.some((stop) => covers(stop, scope))
  return is === 'opted-in' ? !stopped && optIns.some((optIn) => covers(optIn, scope)) : stopped
}

/** `pt` covers `pt-BR`; `pt-BR` covers only itself. */
function speaks(contactLocale: string, locale: string): boolean {
  const [actual, wanted] = [contactLocale, locale].map((tag) => tag.replaceAll('_', '-').toLowerCase())
  return actual === wanted || (actual ?? '').startsWith(`${wanted}-`)
}

function isBetween(minutes: number, from: number, to: number): boolean {
  if (from === to) return true
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to
}
