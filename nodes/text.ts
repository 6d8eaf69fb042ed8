/** Texts of a flow: which language a person gets, and Liquid with a bounded cost. Pure: no clock, no random. */
import { Liquid, type Template } from 'liquidjs'
import Type, { type TSchemaOptions } from 'typebox'
import type { Json, Label, Text } from './contract.ts'
import { literalText } from './literal-text.ts'

/** Four WhatsApp text bodies (4096 characters each): more than any message can carry. */
const MAX_CHARS = 4096 * 4
const MAX_CACHED_TEMPLATES = 500

/**
 * The language version of `text` for a reader, blank versions not counted. `locales` are BCP 47 tags, the reader's own
 * first, then the fallbacks. For each: the exact tag, the base language (`pt` for `pt-BR`), a sister (`pt-PT`);
 * then any version there is; `''` for an empty map.
 */
export function localise(text: Text, locales: readonly string[]): string {
  if (typeof text === 'string') return text
  const versions = Object.entries(text)
    .filter(([, version]) => version.trim() !== '')
    .map(([locale, version]) => ({ tag: canonical(locale), version }))
  for (const wanted of locales.map(canonical)) {
    const found =
      versions.find(({ tag }) => tag === wanted) ??
      versions.find(({ tag }) => tag === base(wanted)) ??
      versions.find(({ tag }) => base(tag) === base(wanted))
    if (found) return found.version
  }
  return versions[0]?.version ?? ''
}

/**
 * Renders Liquid. Never throws: a template that is broken, or that outgrows its memory limit, comes out as its literal
 * text with everything in braces dropped. The result has at most 16 384 characters.
 */
export function renderLiquid(template: string, scope: { [name: string]: unknown }): string {
  if (!hasLiquid(template)) return template
  try {
    return clip(String(liquid.renderSync(parse(template), scope)), MAX_CHARS)
  } catch {
    return clip(literalText(template), MAX_CHARS)
  }
}

/** What is wrong with a template, in words for its author, or null. */
export function templateProblem(template: string): Label | null {
  if (!hasLiquid(template)) return null
  try {
    parse(template)
    return null
  } catch (error) {
    return problemOf((error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '')
  }
}

/** Liquid's own words, in English; the commonest mistakes in ours. */
function problemOf(message: string): Label {
  if (/not closed/.test(message)) return { en: 'it is never closed', pt: 'não é fechada', es: 'no se cierra' }
  const filter = /undefined filter: (.+?)(?:, line|$)/.exec(message)?.[1]
  if (filter)
    return {
      en: `there is no filter "${filter}"`,
      pt: `não há o filtro "${filter}"`,
      es: `no hay el filtro "${filter}"`,
    }
  const tag = /tag "(.+?)" not found/.exec(message)?.[1]
  if (tag) return { en: `there is no "${tag}"`, pt: `não há "${tag}"`, es: `no hay "${tag}"` }
  return { en: message, pt: message, es: message }
}

/** The variables a template reads and does not assign itself, e.g. `['contact.name', 'order_id']`. */
export function templateVariables(template: string): string[] {
  if (!hasLiquid(template) || templateProblem(template) !== null) return []
  return liquid.globalFullVariablesSync(parse(template))
}

/** At most `maxChars` UTF-16 units of `text`, never half a character. */
export function clip(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : text.slice(0, maxChars).replace(/[\uD800-\uDBFF]$/, '')
}

/** The schema of a `Text`: one string, or a map of BCP 47 tag to string. `long-text` makes a text area of its input. */
export function textSchema(options: TSchemaOptions) {
  const version = Type.String({ maxLength: MAX_CHARS })
  const locale = Type.String({ pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$' })
  return Type.Unsafe<Text>(
    Type.Union([version, Type.Record(locale, version, { additionalProperties: false })], {
      'x-widget': 'text',
      ...options,
    }),
  )
}

/** No loops, includes or captures: what a template costs grows with its own length only. */
const ALLOWED_TAGS = new Set(['if', 'unless', 'case', 'assign', 'comment', 'raw'])

/** Left out: filters that draw a random number, encode, or evaluate an expression for each item. */
const ALLOWED_FILTERS = new Set(
  (
    'abs append at_least at_most capitalize ceil compact date default divided_by downcase first floor join last lstrip ' +
    'minus modulo plus prepend remove replace replace_first reverse round rstrip size slice sort split squish strip ' +
    'strip_newlines times truncate truncatewords uniq upcase url_encode'
  ).split(' '),
)

const liquid = boundedLiquid()
const cache = new Map<string, Template[]>()

function boundedLiquid(): Liquid {
  const engine = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: MAX_CHARS,
    memoryLimit: 1_000_000,
    timezoneOffset: 0,
    locale: 'en-US',
    outputEscape: printable,
  })
  for (const tag of Object.keys(engine.tags)) if (!ALLOWED_TAGS.has(tag)) delete engine.tags[tag]
  for (const filter of Object.keys(engine.filters)) if (!ALLOWED_FILTERS.has(filter)) delete engine.filters[filter]
  const date = engine.filters.date
  if (typeof date === 'function') {
    engine.registerFilter('date', function (value, ...formats) {
      return isFixedTime(value) ? date.call(this, value, ...formats) : value
    })
  }
  return engine
}

/** `now`, `today` and times without a zone would be read from the machine's clock and zone. */
function isFixedTime(value: unknown): boolean {
  return typeof value === 'number' || /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(String(value))
}

/** Clipped, so that printing one long value many times stays bounded too. */
function printable(value: Json | undefined): string {
  if (Array.isArray(value)) return clip(value.slice(0, MAX_CHARS).map(printable).join(', '), MAX_CHARS)
  return value === null || value === undefined || typeof value === 'object' ? '' : clip(String(value), MAX_CHARS)
}

function parse(template: string): Template[] {
  const cached = cache.get(template)
  if (cached) return cached
  const parsed = liquid.parse(template)
  const oldest = cache.keys().next().value
  if (cache.size >= MAX_CACHED_TEMPLATES && oldest !== undefined) cache.delete(oldest)
  cache.set(template, parsed)
  return parsed
}

export const hasLiquid = (text: string) => text.includes('{{') || text.includes('{%')
/** Meta writes `es_MX`, browsers `es-MX`. */
const canonical = (locale: string) => locale.replaceAll('_', '-').toLowerCase()
const base = (locale: string) => locale.split('-', 1)[0]
