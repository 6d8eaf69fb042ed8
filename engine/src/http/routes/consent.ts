/** What the detector makes of a text, and the account's own words for stopping. */
import Type from 'typebox'
import { explain } from '../../consent/detect/explain.ts'
import type { LexiconEntry } from '../../consent/detect/lexicon/entry.ts'
import { LEXICON } from '../../consent/detect/lexicon.ts'
import { faultsOf, isKept, lexiconOf, type OwnWords, preview, type WordsVersion } from '../../consent/own-words.ts'
import { ApiError } from '../../errors.ts'
import type { App, ServerDeps } from '../app.ts'
import { actorOf } from '../caller.ts'
import { inSlices } from '../in-slices.ts'
import { knownScope } from '../known-scope.ts'
import ordinary from '../ordinary-messages.json' with { type: 'json' }
import { Nullable, problems, Scope, Time } from '../schemas.ts'

/** Messages of the account's own people that a preview reads besides the ordinary ones. */
const RECENT = 1000

export function consentRoutes(app: App, { host }: ServerDeps): void {
  const { store, words, sha256 } = host

  /** Names a change: it must be previewed as it is saved, on top of the version that was looked at. */
  const tokenOf = (basedOn: number, change: OwnWords) => sha256(JSON.stringify([basedOn, change])).slice(0, 32)

  function changed(): ApiError {
    const { version, savedBy, added, removed } = words.current() ?? NONE
    const detail = `Version ${version} is in force now. Make your change on top of that.`
    return new ApiError('words.changed', detail, { version, savedBy, added, removed })
  }

  async function sound(basedOn: number, change: OwnWords): Promise<OwnWords> {
    // They may have been read from another process.
    await host.refresh()
    if (basedOn !== words.versions().length) throw changed()
    const faults = faultsOf(change)
    if (faults.length > 0) throw new ApiError('words.invalid', faults.join(' '), { errors: faults })
    for (const { scope } of change.added) knownScope(scope, host.settings())
    return change
  }

  app.post('/api/consent/classify', { config: { permission: 'read' }, schema: CLASSIFY }, async ({ body }) => {
    const { text, afterMarketing = false, options = [] } = body
    const context = { afterMarketing, options: options.map((title) => ({ id: title, title })) }
    return explain(text, context, words.lexicon())
  })

  app.get('/api/consent/words', { config: { permission: 'read' }, schema: READ }, async () => {
    const { version, added, removed } = words.current() ?? NONE
    return {
      ...{ version, added, removed },
      lexicon: words.lexicon().version,
      shipped: LEXICON.entries.flatMap((entry) => (entry.intent === 'none' ? [] : shippedView(entry, removed))),
      versions: words.versions().map(({ version, savedAt, savedBy }) => ({ version, savedAt, savedBy })),
    }
  })

  app.post(
    '/api/consent/words/preview',
    { config: { permission: 'administer' }, schema: PREVIEW },
    async ({ body }) => {
      const { basedOn, ...change } = body
      const after = lexiconOf(await sound(basedOn, change), basedOn + 1)
      const recent = await store.recentTexts(RECENT)
      return {
        previewed: tokenOf(basedOn, change),
        ordinary: await inSlices(preview(words.lexicon(), after, ordinary)),
        recent: await inSlices(preview(words.lexicon(), after, recent)),
      }
    },
  )

  app.put('/api/consent/words', { config: { permission: 'administer' }, schema: SAVE }, async ({ body, principal }) => {
    const { previewed, basedOn, ...change } = body
    if (previewed !== tokenOf(basedOn, await sound(basedOn, change))) {
      throw new ApiError(
        'words.not-previewed',
        'Send the change to /api/consent/words/preview, look at what it would do, and pass its "previewed" on.',
      )
    }
    const saved = await words.save(change, actorOf(principal))
    if (!saved) throw changed()
    return saved
  })
}

const NONE: Pick<WordsVersion, 'version' | 'savedBy' | 'added' | 'removed'> = {
  ...{ version: 0, savedBy: '', added: [], removed: [] },
}

function shippedView(entry: LexiconEntry, removed: readonly string[]) {
  const { rule, language, intent, tier, phrase, scope = null, source, reviewed } = entry
  return {
    ...{ rule, language, intent, tier, scope, source, reviewed },
    phrase: phrase ?? null,
    kept: isKept(entry),
    removed: removed.includes(rule),
  }
}

const tags = ['consent']

const Certainty = Type.Enum(['certain', 'likely'], { description: '`certain` stops at once, `likely` asks' })
const detectionFields = {
  intent: Type.Enum(['opt-out', 'opt-in', 'help', 'none']),
  certainty: Nullable(Certainty),
  scope: Scope,
  rule: Type.String({ examples: ['exact:en:stop'] }),
  tier: Nullable(
    Type.Integer({ description: '0 structured, 1 exact, 2 phrase, 3 ambiguous, 4 negated or another sense' }),
  ),
  language: Nullable(Type.String({ description: 'Of the entry that matched' })),
  matched: Nullable(Type.String({ description: 'The words that decided, normalised' })),
  normalised: Type.String(),
}
const Explanation = Type.Object(
  {
    ...detectionFields,
    lexicon: Type.String({ description: 'Version of the words' }),
    span: Nullable(
      Type.Object({ start: Type.Integer(), end: Type.Integer() }, { description: 'The words within the text' }),
    ),
    entry: Nullable(
      Type.Object({
        phrase: Type.Optional(Type.String()),
        pattern: Type.Optional(Type.String()),
        source: Type.String(),
        reviewed: Type.Boolean({ description: 'Printed by a publisher, or checked by a native speaker' }),
      }),
    ),
    ownWord: Nullable(
      Type.Object(
        { phrase: Type.String(), version: Type.Integer({ description: 'Of the words of this account' }) },
        { description: 'The word of this account that decided; null when a shipped one did' },
      ),
    ),
    wouldChange: Type.Array(
      Type.Object({
        change: Type.Enum(['after-marketing', 'in-a-chat', 'as-an-answer', 'without-the-rule', 'alone']),
        detection: Type.Object(detectionFields),
      }),
      { description: 'What would have led to another decision' },
    ),
  },
  { title: 'Explanation' },
)
const OwnWord = Type.Object(
  {
    phrase: Type.String({ minLength: 1, maxLength: 100 }),
    language: Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }),
    where: Type.Enum(['message', 'anywhere'], {
      description: '`message`: nothing else is said; `anywhere`: within a longer message, too',
    }),
    certainty: Certainty,
    scope: Scope,
  },
  { title: 'Own word', additionalProperties: false },
)
const changeFields = {
  added: Type.Array(OwnWord, { maxItems: 500 }),
  removed: Type.Array(Type.String({ maxLength: 200 }), { maxItems: 500, description: 'Rules of shipped words' }),
}
const basedOn = Type.Integer({ minimum: 0, description: 'The version that was changed; 0: none was saved yet' })
const EXAMPLE = {
  basedOn: 0,
  added: [
    { phrase: 'chega de novidades', language: 'pt', where: 'anywhere', certainty: 'certain', scope: 'marketing' },
  ],
  removed: ['exact:en:cancel'],
}
const versionFields = { version: Type.Integer(), savedAt: Time('When it was saved'), savedBy: Type.String() }
const Impact = Type.Object(
  {
    messages: Type.Integer({ description: 'How many were read' }),
    changes: Type.Array(
      Type.Object({
        becomes: Type.Enum(['stops', 'asks', 'passes']),
        rule: Type.String(),
        count: Type.Integer(),
        per1000: Type.Number(),
        examples: Type.Array(Type.String()),
      }),
    ),
  },
  { title: 'Impact' },
)

const CLASSIFY = {
  tags,
  summary: 'How a text would be understood, and why',
  body: Type.Object(
    {
      text: Type.String({ maxLength: 65_536 }),
      afterMarketing: Type.Optional(
        Type.Boolean({ description: 'It answers a marketing template of the last 72 hours' }),
      ),
      options: Type.Optional(
        Type.Array(Type.String({ maxLength: 100 }), { maxItems: 20, description: 'Answers of the waiting question' }),
      ),
    },
    { additionalProperties: false, examples: [{ text: 'please stop texting me' }] },
  ),
  response: { 200: Explanation, ...problems() },
}
const READ = {
  tags,
  summary: 'Words for stopping: those of this account, and those that are shipped',
  response: {
    200: Type.Object({
      version: Type.Integer({ description: '0 until words are saved' }),
      ...changeFields,
      lexicon: Type.String(),
      shipped: Type.Array(
        Type.Object({
          ...{ rule: Type.String(), language: Type.String(), intent: Type.String(), tier: Type.Integer() },
          phrase: Nullable(Type.String({ description: 'Null: a pattern within messages' })),
          scope: Nullable(Scope),
          source: Type.String(),
          reviewed: Type.Boolean(),
          kept: Type.Boolean({ description: 'STOP or its translation: cannot be removed' }),
          removed: Type.Boolean(),
        }),
      ),
      versions: Type.Array(Type.Object(versionFields)),
    }),
    ...problems(),
  },
}
const PREVIEW = {
  tags,
  summary: 'What a change of words would do to ordinary messages and to recent ones of this account',
  body: Type.Object({ basedOn, ...changeFields }, { additionalProperties: false, examples: [EXAMPLE] }),
  response: {
    200: Type.Object({
      previewed: Type.String({ description: 'Pass it on when saving' }),
      ordinary: Impact,
      recent: Impact,
    }),
    ...problems('words.invalid', 'words.changed', 'topic.unknown'),
  },
}
const SAVE = {
  tags,
  summary: 'Save a change of words that was previewed',
  body: Type.Object({ basedOn, ...changeFields, previewed: Type.String() }, { additionalProperties: false }),
  response: {
    200: Type.Object({ ...versionFields, ...changeFields }),
    ...problems('words.invalid', 'words.changed', 'words.not-previewed', 'topic.unknown'),
  },
}
