import type { Text } from '@basta/nodes/contract.ts'
import { words } from '@basta/nodes/fold.ts'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import type { Settings } from '../../contacts/settings.ts'
import { ApiError } from '../../errors.ts'
import { sha256 } from '../../sha256.ts'
import type { App, ServerDeps } from '../app.ts'
import { problems } from '../schemas.ts'

export function settingsRoutes(app: App, { host }: ServerDeps): void {
  const tag = () => `"${sha256(JSON.stringify(host.settings())).slice(0, 16)}"`
  const answer = (reply: FastifyReply) => {
    reply.header('etag', tag())
    return host.settings()
  }

  app.get('/api/settings', { config: { permission: 'read' }, schema: READ }, (_, reply) => answer(reply))

  app.put('/api/settings', { config: { permission: 'administer' }, schema: PUT }, async ({ body, headers }, reply) => {
    const faults = faultsOf(body)
    if (faults.length > 0) throw new ApiError('request.invalid', faults.join(' '), { errors: faults })
    const settings = { ...body, locale: canonical(body.locale) ?? body.locale }
    // They may have been read from another process.
    await host.refresh()
    const meant = headers['if-match']
    if (meant === '*') await host.saveSettings(settings)
    else if (meant === undefined)
      throw new ApiError(
        'revision.missing',
        `Say which settings you have changed: If-Match: ${tag()}. If-Match: * replaces whatever is there.`,
      )
    else if (meant !== tag() || !(await host.replaceSettings(settings)))
      throw new ApiError('settings.changed', 'Read the settings again, and change those.', {
        settings: host.settings(),
      })
    return answer(reply)
  })
}

/** What has the right form and would break later, or do nothing. In sentences. */
function faultsOf({ timeZone, locale, topics }: Settings): string[] {
  const faults: string[] = []
  if (!isTimeZone(timeZone)) faults.push(`"${timeZone}" is no IANA time zone. Write it like America/Sao_Paulo.`)
  const tags = topics.flatMap(({ name }) => (typeof name === 'string' ? [] : Object.keys(name)))
  for (const tag of new Set([locale, ...tags])) {
    if (!canonical(tag)) faults.push(`"${tag}" is no language. Write a BCP 47 tag such as pt or pt-BR.`)
  }
  if (hasTwins(topics.map(({ id }) => id))) faults.push('Two topics have the same id.')
  // WhatsApp refuses a message with two buttons of one name, and nobody could tell them apart.
  if (hasTwins(topics.flatMap(namesOf))) faults.push('Two topics have the same name.')
  return faults
}

/** With the language each is in; one text is in all of them. */
function namesOf({ name }: Settings['topics'][number], _: number, topics: Settings['topics']): string[] {
  const languages = new Set(topics.flatMap((topic) => (typeof topic.name === 'string' ? [] : Object.keys(topic.name))))
  const versions = typeof name === 'string' ? ['', ...languages].map((tag) => [tag, name]) : Object.entries(name)
  return versions.map(([tag = '', text = '']) => `${canonical(tag) ?? ''} ${words(text)}`)
}

const hasTwins = (values: readonly string[]) => new Set(values).size < values.length

/** The tag as it is usually written, or null when there is no such language or country. Source: CLDR. */
function canonical(tag: string): string | null {
  try {
    const { baseName, language, region } = new Intl.Locale(tag)
    const exists = LANGUAGE_NAMES.of(language) !== undefined && (!region || REGION_NAMES.of(region) !== undefined)
    return exists ? baseName : null
  } catch {
    return null
  }
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Not blank. A row of a list has room for 72 characters. Source: Meta, interactive lists. */
const Name = Type.String({ pattern: '\\S', maxLength: 72 })
const LocalText = Type.Unsafe<Text>(
  Type.Union([Name, Type.Record(Type.String(), Name, { minProperties: 1 })], {
    description: 'One text, or one for each language tag',
  }),
)
const Body = Type.Object(
  {
    business: Type.Object({ name: Type.String({ pattern: '\\S', maxLength: 100 }) }, { additionalProperties: false }),
    locale: Type.String({
      pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
      description: 'Language of people whose own is not known, BCP 47',
    }),
    timeZone: Type.String({ description: 'IANA time zone of "09:00" and "today" in flows' }),
    stopScope: Type.Enum(['all', 'marketing'], { description: 'What a plain STOP stops' }),
    holdMs: Type.Integer({
      minimum: 1000,
      maximum: DAY_MS,
      description: 'How long the question to an ambiguous wish stays open, ms',
    }),
    silenceStops: Type.Enum(['marketing', 'all'], { description: 'What silence to that question stops' }),
    topics: Type.Array(
      Type.Object(
        { id: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$' }), name: LocalText },
        { additionalProperties: false },
      ),
      { maxItems: 10, description: 'What a person may stop one by one' },
    ),
    guidanceSilenceMs: Type.Integer({
      minimum: DAY_MS,
      maximum: 366 * DAY_MS,
      description: 'Marketing after a silence longer than this says again how to stop, ms',
    }),
  },
  {
    title: 'Settings',
    additionalProperties: false,
    examples: [
      {
        business: { name: 'Café Sol' },
        locale: 'pt',
        timeZone: 'America/Sao_Paulo',
        stopScope: 'all',
        holdMs: 300000,
        silenceStops: 'marketing',
        topics: [{ id: 'news', name: { en: 'News', pt: 'Novidades' } }],
        guidanceSilenceMs: 90 * DAY_MS,
      },
    ],
  },
)

const tags = ['settings']
const READ = {
  tags,
  summary: 'Settings of the account',
  description: 'The `ETag` names them as they are.',
  response: { 200: Body, ...problems() },
}
const PUT = {
  tags,
  summary: 'Replace the settings of the account',
  description: '`If-Match` names the settings that were changed, by their `ETag`; `*` replaces whatever is there.',
  headers: Type.Object({
    'if-match': Type.Optional(Type.String({ pattern: '^("[0-9a-f]{16}"|\\*)$', examples: ['"0123456789abcdef"'] })),
  }),
  body: Body,
  response: { 200: Body, ...problems('revision.missing', 'settings.changed') },
}
