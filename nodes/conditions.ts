/** Conditions on a contact and a run: the one set of operators for branches and audiences. Pure, never throws. */
import { type Static, type TSchema, Type } from 'typebox'
import { choice } from './choice.ts'
import type { ConsentView, ContactView, Json, Label, Scope } from './contract.ts'
import { fold } from './fold.ts'
import { addDays, DATE_PATTERN, localTime, minutesOf, TIME_PATTERN } from './local-time.ts'
import { oneOf } from './one-of.ts'
import { covers } from './scopes.ts'
import { described, titled } from './titled.ts'
import { weekdaySchema } from './weekday-schema.ts'

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
  ...titled('Value', 'Valor', 'Valor'),
  ...described(
    'A variable of this conversation, contact.name, contact.attributes.city, or lastText.',
    'Uma variável desta conversa, contact.name, contact.attributes.city ou lastText.',
    'Una variable de esta conversación, contact.name, contact.attributes.city o lastText.',
  ),
  'x-widget': 'value-path',
  minLength: 1,
  maxLength: 200,
})
const is = titled('Is', 'É', 'Es')
const isOneOf = titled('Is one of', 'É um de', 'Es uno de')

const TextRule = Type.Object(
  {
    check: Type.Literal('text'),
    of,
    is: choice(
      {
        equals: { en: 'is', pt: 'é', es: 'es' },
        contains: { en: 'contains', pt: 'contém', es: 'contiene' },
        'starts-with': { en: 'begins with', pt: 'começa com', es: 'empieza con' },
        'ends-with': { en: 'ends with', pt: 'termina com', es: 'termina con' },
        'one-of': { en: 'is one of', pt: 'é um destes', es: 'es uno de estos' },
        empty: { en: 'is empty', pt: 'está vazio', es: 'está vacío' },
        'not-empty': { en: 'is filled in', pt: 'está preenchido', es: 'está rellenado' },
      },
      is,
    ),
    value: Type.Optional(Type.String({ ...titled('Text', 'Texto', 'Texto'), maxLength: 1000 })),
    values: Type.Optional(
      Type.Array(Type.String({ maxLength: 1000 }), {
        ...titled('Any of', 'Qualquer um de', 'Cualquiera de'),
        maxItems: 100,
        'x-widget': 'words',
      }),
    ),
  },
  { ...closed, ...titled('Text', 'Texto', 'Texto') },
)
const NumberRule = Type.Object(
  {
    check: Type.Literal('number'),
    of,
    is: choice(
      {
        eq: { en: 'is equal to', pt: 'é igual a', es: 'es igual a' },
        ne: { en: 'is not', pt: 'não é', es: 'no es' },
        lt: { en: 'is less than', pt: 'é menor que', es: 'es menor que' },
        lte: { en: 'is at most', pt: 'é no máximo', es: 'es como máximo' },
        gt: { en: 'is more than', pt: 'é maior que', es: 'es mayor que' },
        gte: { en: 'is at least', pt: 'é no mínimo', es: 'es como mínimo' },
        between: { en: 'is between', pt: 'está entre', es: 'está entre' },
      },
      is,
    ),
    value: Type.Number(titled('Number', 'Número', 'Número')),
    to: Type.Optional(
      Type.Number({
        ...titled('And', 'E', 'Y'),
        ...described('The upper end, included.', 'O limite superior, incluído.', 'El límite superior, incluido.'),
      }),
    ),
  },
  { ...closed, ...titled('Number', 'Número', 'Número') },
)
const DateRule = Type.Object(
  {
    check: Type.Literal('date'),
    of,
    is: choice(
      {
        before: { en: 'is before', pt: 'é antes de', es: 'es antes de' },
        after: { en: 'is after', pt: 'é depois de', es: 'es después de' },
        'within-last': { en: 'is within the last days', pt: 'está nos últimos dias', es: 'está en los últimos días' },
        'within-next': { en: 'is within the next days', pt: 'está nos próximos dias', es: 'está en los próximos días' },
        today: { en: 'is today', pt: 'é hoje', es: 'es hoy' },
      },
      is,
    ),
    value: Type.Optional(
      Type.String({ ...titled('Date', 'Data', 'Fecha'), pattern: DATE_PATTERN, 'x-widget': 'date' }),
    ),
    days: Type.Optional(Type.Integer({ ...titled('Days', 'Dias', 'Días'), minimum: 0, maximum: 36_500 })),
  },
  { ...closed, ...titled('Date', 'Data', 'Fecha') },
)
const TagRule = Type.Object(
  {
    check: Type.Literal('tag'),
    is: choice(
      {
        has: { en: 'has the tag', pt: 'tem a etiqueta', es: 'tiene la etiqueta' },
        'has-not': { en: 'does not have the tag', pt: 'não tem a etiqueta', es: 'no tiene la etiqueta' },
      },
      is,
    ),
    tag: Type.String({ ...titled('Tag', 'Etiqueta', 'Etiqueta'), minLength: 1, maxLength: 64, 'x-widget': 'tag' }),
  },
  { ...closed, ...titled('Tag', 'Etiqueta', 'Etiqueta') },
)
const ConsentRule = Type.Object(
  {
    check: Type.Literal('consent'),
    is: choice(
      {
        'stopped-all': { en: 'stopped all messages', pt: 'parou todas as mensagens', es: 'detuvo todos los mensajes' },
        'stopped-marketing': { en: 'stopped offers', pt: 'parou as ofertas', es: 'detuvo las ofertas' },
        'stopped-topic': { en: 'stopped a topic', pt: 'parou um assunto', es: 'detuvo un tema' },
        'opted-in': { en: 'agreed to messages', pt: 'aceitou mensagens', es: 'aceptó mensajes' },
      },
      is,
    ),
    topic: Type.Optional(
      Type.String({ ...titled('Topic', 'Assunto', 'Tema'), minLength: 1, maxLength: 64, 'x-widget': 'topic' }),
    ),
  },
  { ...closed, ...titled('Consent', 'Consentimento', 'Consentimiento') },
)
const LocaleRule = Type.Object(
  {
    check: Type.Literal('locale'),
    is: Type.Array(Type.String({ minLength: 2, maxLength: 35 }), {
      ...isOneOf,
      minItems: 1,
      maxItems: 50,
      'x-widget': 'locales',
    }),
  },
  { ...closed, ...titled('Language', 'Idioma', 'Idioma') },
)
const TimeRule = Type.Object(
  {
    check: Type.Literal('time'),
    from: Type.String({ ...titled('From', 'Das', 'Desde las'), pattern: TIME_PATTERN, 'x-widget': 'time' }),
    to: Type.String({
      ...titled('To', 'Até', 'Hasta las'),
      ...described(
        'Not included. Earlier than "from": over midnight.',
        'Não incluído. Antes do início: passa da meia-noite.',
        'No incluido. Antes del comienzo: pasa de la medianoche.',
      ),
      pattern: TIME_PATTERN,
      'x-widget': 'time',
    }),
  },
  { ...closed, ...titled('Time of day', 'Hora do dia', 'Hora del día') },
)
const WeekdayRule = Type.Object(
  {
    check: Type.Literal('weekday'),
    is: Type.Array(weekdaySchema, { ...isOneOf, minItems: 1, maxItems: 7, 'x-widget': 'weekdays' }),
  },
  { ...closed, ...titled('Weekday', 'Dia da semana', 'Día de la semana') },
)

const rules = [TextRule, NumberRule, DateRule, TagRule, ConsentRule, LocaleRule, TimeRule, WeekdayRule]
export type Rule = Static<(typeof rules)[number]>

/**
 * One rule, or all/any of several, nested up to three groups deep. The depth is bounded on purpose: without a
 * recursive reference the schema can be embedded in any other one, and a condition stays readable on the canvas.
 */
export const ConditionSchema = Type.Unsafe<Condition>(nested(3))

function nested(groups: number): TSchema {
  const hints = { ...titled('Condition', 'Condição', 'Condición'), 'x-widget': 'condition' }
  if (groups === 0) return oneOf('check', rules, hints)
  const Group = Type.Object(
    {
      check: choice(
        {
          all: { en: 'all of them', pt: 'todas', es: 'todas' },
          any: { en: 'at least one', pt: 'pelo menos uma', es: 'al menos una' },
        },
        titled('Which of these must be true', 'Quais devem ser verdadeiras', 'Cuáles deben cumplirse'),
      ),
      conditions: Type.Array(nested(groups - 1), {
        ...titled('Conditions', 'Condições', 'Condiciones'),
        minItems: 1,
        maxItems: 20,
      }),
    },
    { ...closed, ...titled('Group', 'Grupo', 'Grupo') },
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
export function conditionProblems(condition: Condition, path = ''): { path: string; message: Label }[] {
  if ('conditions' in condition)
    return condition.conditions.flatMap((inner, i) => conditionProblems(inner, `${path}/conditions/${i}`))
  const missing = missingField(condition)
  return missing ? [{ path: `${path}/${missing.field}`, message: missing.message }] : []
}

function missingField(rule: Rule): { field: string; message: Label } | null {
  if (rule.check === 'text' && rule.is === 'one-of' && !rule.values?.some((value) => fold(value) !== ''))
    return {
      field: 'values',
      message: {
        en: 'Add at least one text to compare with.',
        pt: 'Acrescente pelo menos um texto para comparar.',
        es: 'Añada al menos un texto con que comparar.',
      },
    }
  if (rule.check === 'text' && comparesText(rule.is) && fold(rule.value ?? '') === '')
    return {
      field: 'value',
      message: {
        en: 'Fill in the text to compare with, or choose "is empty".',
        pt: 'Preencha o texto para comparar ou escolha "está vazio".',
        es: 'Rellene el texto con que comparar o elija "está vacío".',
      },
    }
  if (rule.check === 'number' && rule.is === 'between' && rule.to === undefined)
    return {
      field: 'to',
      message: {
        en: 'Fill in the upper end of the range.',
        pt: 'Preencha o limite superior.',
        es: 'Rellene el límite superior.',
      },
    }
  if (rule.check === 'date' && (rule.is === 'before' || rule.is === 'after') && rule.value === undefined)
    return {
      field: 'value',
      message: {
        en: 'Choose the date to compare with.',
        pt: 'Escolha a data para comparar.',
        es: 'Elija la fecha con que comparar.',
      },
    }
  if (rule.check === 'date' && rule.is.startsWith('within') && rule.days === undefined)
    return {
      field: 'days',
      message: {
        en: 'Fill in the number of days.',
        pt: 'Preencha o número de dias.',
        es: 'Rellene el número de días.',
      },
    }
  if (rule.check === 'consent' && rule.is === 'stopped-topic' && rule.topic === undefined)
    return { field: 'topic', message: { en: 'Choose the topic.', pt: 'Escolha o assunto.', es: 'Elija el tema.' } }
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
