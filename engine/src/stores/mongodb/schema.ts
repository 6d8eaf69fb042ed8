/** The shape of the documents in MongoDB, by number, and what brings older ones to it. */
import type { Collection, Db, Document } from 'mongodb'
import { collectionsOf } from './collections.ts'
import { retrying, upserting, writeAll } from './retry.ts'

/** Brings what is there one number further. Must be right when it is carried out again after half of it was. */
export type Step = (db: Db) => Promise<void>

/** Append only: from 1 on. */
const STEPS: readonly Step[] = []

const COPIED_AT_ONCE = 500

const aboutOf = (db: Db) => db.collection<{ _id: string; version: number }>('about')

/** How many steps the database has had, and how many there are; a new one has had all. */
export async function schemaOf(db: Db, steps = STEPS): Promise<{ version: number; latest: number }> {
  const latest = steps.length + 1
  const about = aboutOf(db)
  await upserting(() => about.updateOne({ _id: 'schema' }, { $setOnInsert: { version: latest } }, { upsert: true }))
  const found = await retrying(() => about.findOne({ _id: 'schema' }))
  return { version: found?.version ?? latest, latest }
}

/**
 * Takes the steps that are lacking. Before the first one every collection is copied within the database, where the user who runs Basta
 * may write: nobody has to have made a dump. For a database that nobody else has open.
 * @param tell is told what the copies are called
 */
export async function migrateMongo(db: Db, tell: (sentence: string) => void, steps = STEPS): Promise<void> {
  const { version, latest } = await schemaOf(db, steps)
  if (version >= latest) return
  const prefix = `schema_${version}_`
  for (const { collectionName: name } of Object.values(collectionsOf(db)))
    await copyAll(db.collection(name), db.collection(prefix + name))
  tell(
    `The database ${db.databaseName} is brought from schema ${version} to ${latest}. What was there is kept in the collections ` +
      `${prefix}*: drop them when all is well.`,
  )
  for (const [i, step] of steps.slice(version - 1).entries()) {
    await step(db)
    const set = { $set: { version: version + i + 1 } }
    await retrying(() => aboutOf(db).updateOne({ _id: 'schema', version: version + i }, set))
  }
}

/** Replaces what an attempt before, which did not come to its first step, has copied. */
async function copyAll(from: Collection<Document>, to: Collection<Document>): Promise<void> {
  await retrying(() => to.deleteMany({}))
  let after: unknown
  for (;;) {
    const rest = after === undefined ? {} : { _id: { $gt: after as never } }
    const find = () => from.find(rest).sort({ _id: 1 }).limit(COPIED_AT_ONCE)
    const docs = await retrying(() => find().toArray())
    await writeAll(
      to,
      docs.map((doc) => ({ replaceOne: { filter: { _id: doc._id }, replacement: doc, upsert: true } })),
    )
    if (docs.length < COPIED_AT_ONCE) return
    after = docs.at(-1)?._id
  }
}
