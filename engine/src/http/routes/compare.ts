import { createReadStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import Type, { type Static } from 'typebox'
import { ApiError } from '../../errors.ts'
import { MAX_DRIFT_ROWS, MAX_IMPORT_MISTAKES } from '../../limits.ts'
import type { RowMistake } from '../../lists/import-list.ts'
import { UnreadableList } from '../../lists/unreadable-list.ts'
import { compareList, type DriftRow } from '../../sync/compare.ts'
import { driftCsv } from '../../sync/drift-csv.ts'
import type { App, ServerDeps } from '../app.ts'
import { actorOf } from '../caller.ts'
import { knownScope } from '../known-scope.ts'
import { IdentityView, Nullable, problems, Scope } from '../schemas.ts'
import { RowNote, takeCsv, uploaded } from './imports.ts'

/** The list of another system, uploaded as CSV, against ours. */
export async function compareRoutes(app: App, { host }: ServerDeps): Promise<void> {
  await app.register(async (scope: App) => {
    takeCsv(scope)
    const config = { permission: 'converse' } as const
    scope.post('/api/unsubscribes/compare', { config, schema: COMPARE }, (request, reply) =>
      uploaded(request, async (path) => {
        const { query, principal } = request
        knownScope(query.scope, host.settings())
        const { format, list = `upload of ${new Date(host.now()).toISOString()}`, ...options } = query
        const errors: RowMistake[] = []
        const { counts, rows } = await compareList(host, {
          ...options,
          ...{ list, file: createReadStream(path), actor: actorOf(principal) },
          onMistake: (mistake) => void (errors.length < MAX_IMPORT_MISTAKES && errors.push(mistake)),
        }).catch((error) => {
          throw error instanceof UnreadableList
            ? new ApiError('list.unreadable', error.message, { fault: error.fault })
            : error
        })
        if (format === 'csv') {
          reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="drift.csv"')
          reply.send(driftCsv(rows))
          // The upload is there until it has been read to the end, or nobody takes the answer any more.
          await finished(reply.raw).catch(() => undefined)
          return reply
        }
        const items: Static<typeof Report>['items'] = []
        for await (const batch of rows) items.push(...batch.slice(0, MAX_DRIFT_ROWS - items.length).map(rowOf))
        const drift: Static<typeof Report> = { ...counts, items, errors }
        return drift
      }),
    )
  })
}

/** Without the identity's other members. */
function rowOf({ identity: { kind, value }, ...row }: DriftRow): Static<typeof Row> {
  return { ...row, identity: { kind, value } }
}

const Count = (description: string) => Type.Integer({ description })
const Row = Type.Object(
  {
    line: Type.Integer({ description: 'Where the row begins, from 1' }),
    identity: IdentityView,
    contactId: Nullable(Type.String()),
    drift: Type.Enum(['stopped-here', 'stopped-there', 'unknown'], {
      description: '`stopped-here`: there they may be written to. `unknown`: nobody here has this identity.',
    }),
    here: Nullable(Scope),
    there: Nullable(Scope),
    recorded: Type.Boolean({ description: 'The stop has been recorded by this call' }),
  },
  { title: 'Drift' },
)
const Report = Type.Object(
  {
    rows: Count('Rows of the file, without the header'),
    mistakes: Count('Rows that cannot be read'),
    agree: Count('Rows that say what we say'),
    stoppedHere: Count('Stopped here, and there they may be written to: tell the other system'),
    stoppedThere: Count('Stopped there and not, or less, here'),
    unknown: Count('Not known here'),
    unknownStopped: Count('Of these, stopped there'),
    recorded: Count('Stops that this call has recorded'),
    items: Type.Array(Row, { description: `The first ${MAX_DRIFT_ROWS} rows that differ; all are counted` }),
    errors: Type.Array(RowNote, {
      description: `The first ${MAX_IMPORT_MISTAKES} rows that cannot be read`,
    }),
  },
  { title: 'DriftReport' },
)
/** One of the two, hence not typed by its schema. */
const ANSWER: object = {
  200: {
    description: 'The report',
    content: { 'application/json': { schema: Report }, 'text/csv': { schema: Type.String() } },
  },
}
const Column = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 200, description }))

const COMPARE = {
  tags: ['unsubscribes'],
  summary: 'Compare the list of another system with ours',
  description:
    'Finds who is stopped here and may be written to there, who is stopped there and not here, and who is not known here. ' +
    '`apply=stricter` records the stops that are there and not here. None is ever lifted.',
  body: {
    content: {
      'text/csv': {
        schema: Type.Unsafe<unknown>({
          description: 'A column with phone numbers or ids, and one with consent: opt-out or opt-in, yes or no',
          examples: ['phone,status\n15551234567,unsubscribed\n'],
        }),
      },
    },
  },
  querystring: Type.Object(
    {
      identity: Column('Column that names the person. Default: identity, phone, wa_id or the like'),
      status: Column('Column that says whether they may be written to. Default: status, consent, opt_out or the like'),
      scope: Type.Optional({
        ...Scope,
        description: 'What is stopped there. Default: what STOP stops in this account',
      }),
      apply: Type.Optional(Type.Enum(['stricter'], { description: 'Record the stops that are there and not here' })),
      format: Type.Optional(Type.Enum(['json', 'csv'], { description: 'CSV has every row that differs' })),
      list: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Its name, for the evidence' })),
    },
    { additionalProperties: false },
  ),
  response: {
    ...ANSWER,
    ...problems('list.unreadable', 'topic.unknown', 'request.too-large', 'request.unsupported-type'),
  },
}
