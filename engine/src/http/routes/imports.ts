import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import type { CountryCode } from 'libphonenumber-js/min'
import Type, { type Static } from 'typebox'
import { COUNTRIES } from '../../contacts/countries.ts'
import { LIST_FAULTS, type ListFaultCode } from '../../contacts/list-faults.ts'
import { ApiError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { MAX_IMPORT_BYTES, MAX_IMPORT_MISTAKES } from '../../limits.ts'
import { importList, type RowMistake } from '../../lists/import-list.ts'
import { LAYOUTS, type Subject } from '../../lists/layouts.ts'
import { UnreadableList } from '../../lists/unreadable-list.ts'
import type { App, ServerDeps } from '../app.ts'
import { goesOn } from '../arrival.ts'
import { actorOf } from '../caller.ts'
import { knownScope } from '../known-scope.ts'
import { Nullable, problems, Scope } from '../schemas.ts'
import { spooled } from '../spooled.ts'

/** How long webhooks may have to wait for a part of an import, ms. */
const HOLD_MS = 25

/** Lists of people, uploaded as CSV. */
export async function importRoutes(app: App, { host }: ServerDeps): Promise<void> {
  // In a scope of its own: no other route takes CSV.
  await app.register(async (scope: App) => {
    takeCsv(scope)
    const importAs = (subject: Subject, url: string, schema: typeof UNSUBSCRIBES) =>
      scope.post(url, { config: { permission: 'converse' }, schema }, (request) =>
        uploaded(request, (file) => run(host, subject, file, request.query, actorOf(request.principal))),
      )
    importAs('unsubscribes', '/api/unsubscribes/import', UNSUBSCRIBES)
    importAs('contacts', '/api/contacts/import', CONTACTS)
  })
}

/** In this scope a body is CSV, as a stream, and nothing else. */
export function takeCsv(scope: App): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload))
  scope.addContentTypeParser('*', (_request, _payload, done) =>
    done(new ApiError('request.unsupported-type', 'Send the list as text/csv.')),
  )
}

async function run(
  host: Host,
  subject: Subject,
  path: string,
  { list, ...query }: Static<typeof Query>,
  actor: string,
): Promise<Static<typeof Report>> {
  knownScope(query.scope, host.settings())
  const errors: RowMistake[] = []
  const skipped: RowMistake[] = []
  const report = await importList(host, {
    ...query,
    ...{ subject, actor, holdMs: HOLD_MS },
    open: () => createReadStream(path),
    list: list ?? query.file ?? `upload of ${new Date(host.now()).toISOString()}`,
    onMistake: (mistake) => void (errors.length < MAX_IMPORT_MISTAKES && errors.push(mistake)),
    onSkipped: (row) => void (skipped.length < MAX_IMPORT_MISTAKES && skipped.push(row)),
  }).catch((error) => {
    throw error instanceof UnreadableList
      ? new ApiError('list.unreadable', error.message, { fault: error.fault })
      : error
  })
  const answer: Static<typeof Report> = { ...report, errors, skipped }
  if (query.onError === 'abort' && report.mistakes > 0) {
    const detail = `${report.mistakes} of ${report.rows} rows have mistakes. Nothing was saved.`
    throw new ApiError('list.rows-invalid', detail, { ...answer })
  }
  return answer
}

/**
 * The upload in a file, for as long as it is needed: it arrives as fast as it can, however long the import takes, and can be
 * read twice.
 */
export async function uploaded<T>(request: FastifyRequest, use: (file: string) => Promise<T>): Promise<T> {
  return spooled(arriving(request), use)
}

async function* arriving(request: FastifyRequest): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const chunk of (request.body as Readable | undefined) ?? []) {
      goesOn(request)
      bytes += chunk.length
      if (bytes > MAX_IMPORT_BYTES) {
        const limit = `${MAX_IMPORT_BYTES / 2 ** 20} MiB`
        throw new ApiError(
          'request.too-large',
          `A list may have ${limit}. Cut it into several: each adds to the others.`,
        )
      }
      yield chunk
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const isCut = code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET'
    throw isCut ? new ApiError('request.invalid', 'The upload was cut off. Nothing was saved.') : error
  }
}

const Query = Type.Object(
  {
    layout: Type.Optional(Type.Enum([...LAYOUTS], { description: 'Default: recognised by the header' })),
    dryRun: Type.Optional(Type.Boolean({ description: 'Say what would happen, and change nothing' })),
    onError: Type.Optional(
      Type.Enum(['skip', 'abort'], {
        description:
          'With rows that have mistakes: `skip` them and save the others (default), or `abort` and save nothing',
      }),
    ),
    list: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'Name of the list. Imports under one name are one list',
      }),
    ),
    file: Type.Optional(Type.String({ maxLength: 200, description: 'Name of the file, for the evidence' })),
    scope: Type.Optional({ ...Scope, description: 'Of rows that name none. Default: as the layout means it' }),
    since: Type.Optional(
      Type.String({
        ...{ minLength: 1, maxLength: 200 },
        description:
          'In an unsubscribe list of the layout basta: the column that says when people stopped, if its name is another one',
      }),
    ),
    country: Type.Optional(
      Type.Unsafe<CountryCode>({
        ...{ type: 'string', enum: COUNTRIES },
        description:
          'Where numbers are from that come without their country code, ISO 3166. Default: such rows have a mistake',
      }),
    ),
    evidence: Type.Optional(
      Type.String({ minLength: 1, maxLength: 1000, description: 'What proves the opt-ins of rows that do not say so' }),
    ),
  },
  { additionalProperties: false },
)

export const RowNote = Type.Object({
  line: Type.Integer({ description: 'Where the row begins, from 1' }),
  column: Type.String({ description: 'As the header names it; empty: the row as a whole' }),
  message: Type.String({ description: 'What there is to say, and what to do, in English' }),
  code: Type.Enum(Object.keys(LIST_FAULTS) as ListFaultCode[], { description: 'The same for programs' }),
  values: Type.Record(Type.String(), Type.String(), { description: 'What the sentence is about' }),
})
const Count = (description: string) => Type.Integer({ description })
const Report = Type.Object(
  {
    layout: Type.Enum([...LAYOUTS]),
    dryRun: Type.Boolean(),
    saved: Type.Boolean(),
    rows: Count('Rows of the file, without the header'),
    mistakes: Count('Rows that could not be used: those with any mistake'),
    stopped: Count('Stops that were added'),
    alreadyStopped: Count('Rows whose person had stopped as much before: nothing changed'),
    noWish: Count('Rows without a wish to stop: an opt-in, or another channel'),
    ended: Count('Rows with a pause that has ended: nothing was to be stopped'),
    ignored: Type.Array(Type.String(), {
      description: 'Columns that nothing is read from; in a list of contacts they are only kept, as attributes',
    }),
    contacts: Nullable(
      Type.Object(
        {
          created: Count('People who were not known'),
          updated: Count('People who were'),
          unchanged: Count('Rows that this list has had before'),
          optedIn: Count('Opt-ins that were recorded'),
          stillStopped: Count('Opt-ins that were not, because the person has stopped: a list lifts nothing'),
          unproven: Count('Opt-ins that were not, because nothing says when and how the person agreed'),
        },
        { description: 'For a list of contacts' },
      ),
    ),
    errors: Type.Array(RowNote, { description: `The first ${MAX_IMPORT_MISTAKES} mistakes, all of each row` }),
    skipped: Type.Array(RowNote, { description: `The first ${MAX_IMPORT_MISTAKES} rows that are right, and over` }),
  },
  { title: 'ImportReport' },
)

const call = (example: string) => ({
  body: {
    content: {
      'text/csv': {
        schema: Type.Unsafe<unknown>({
          description:
            'Comma, semicolon or tab; UTF-8 or UTF-16 with a byte order mark. The first line names the columns of our own ' +
            'format or of a file from YCloud, Wati or Twilio.',
          examples: [example],
        }),
      },
    },
  },
  querystring: Query,
  response: {
    200: Report,
    ...problems(
      'list.unreadable',
      'list.rows-invalid',
      'topic.unknown',
      'request.too-large',
      'request.unsupported-type',
    ),
  },
})
const UNSUBSCRIBES = {
  ...call('identity_kind,identity,scope,since\nwa_id,+55 11 98765-4321,all,2026-01-31T12:00:00Z\n'),
  tags: ['unsubscribes'],
  summary: 'Import an unsubscribe list',
  description: 'It only ever stops, never lifts; the same file again changes nothing more.',
}
const CONTACTS = {
  ...call(
    'phone,name,locale,tags,opt_in,opt_in_at,opt_in_evidence\n+1 202 555 0123,Ana,en,vip,marketing,2026-01-31,Web form\n',
  ),
  tags: ['contacts'],
  summary: 'Import a list of contacts',
  description:
    'Names, languages, tags, attributes and evidenced opt-ins. An opt-in of a list never lifts or weakens a stop. Stops that the ' +
    'list holds are recorded, as an unsubscribe list states them.',
}
