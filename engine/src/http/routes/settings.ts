import type { Text } from '@basta/nodes/contract.ts'
import Type from 'typebox'
import { ApiError } from '../../errors.ts'
import type { App, ServerDeps } from '../app.ts'
import { problems } from '../schemas.ts'

export function settingsRoutes(app: App, { host }: ServerDeps): void {
  app.get('/api/settings', { config: { permission: 'read' }, schema: READ }, () => host.settings())

  app.put('/api/settings', { config: { permission: 'administer' }, schema: PUT }, async ({ body }) => {
    if (!isTimeZone(body.timeZone)) {
      throw new ApiError('request.invalid', `"${body.timeZone}" is no IANA time zone. Write it like America/Sao_Paulo.`)
    }
    const ids = body.topics.map(({ id }) => id)
    if (new Set(ids).size < ids.length) throw new ApiError('request.invalid', 'Two topics have the same id.')
    await host.saveSettings(body)
    return host.settings()
  })
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

const DAY_MS = 24 * 60 * 60 * 1000

const LocalText = Type.Unsafe<Text>(
  Type.Union([Type.String({ minLength: 1 }), Type.Record(Type.String(), Type.String())], {
    description: 'One text, or one for each language tag',
  }),
)
const Settings = Type.Object(
  {
    business: Type.Object({ name: Type.String({ minLength: 1, maxLength: 100 }) }, { additionalProperties: false }),
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
        { id: Type.String({ pattern: '^[A-Za-z0-9_-]{1,40}$' }), name: LocalText },
        { additionalProperties: false },
      ),
      { maxItems: 10, description: 'What a person may stop one by one' },
    ),
    guidanceSilenceMs: Type.Integer({
      minimum: DAY_MS,
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
const READ = { tags, summary: 'Settings of the account', response: { 200: Settings, ...problems() } }
const PUT = {
  tags,
  summary: 'Replace the settings of the account',
  body: Settings,
  response: { 200: Settings, ...problems() },
}
