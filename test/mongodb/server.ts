/**
 * A MongoDB for the tests, found in this order: the one that `MONGODB_URL` names; a `mongod` on the PATH, started over a temporary
 * folder; where Java and Maven are, mongo-java-server (BSD), which speaks MongoDB's wire protocol. Its jars are fetched once, into
 * the user's cache folder.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MongoClient } from 'mongodb'

export type TestMongo =
  | { isThere: true; what: string /** A database of its own, dropped afterwards. */; database(): TestDatabase }
  | { isThere: false; why: string }

export interface TestDatabase {
  url: string
  drop(): Promise<void>
}

let found: Promise<TestMongo> | undefined

/** Started when it is first asked for; ends with this process. @throws Error when there is none and `BASTA_REQUIRE` names mongodb */
export async function testMongo(): Promise<TestMongo> {
  found ??= find()
  const mongo = await found
  if (!mongo.isThere && process.env.BASTA_REQUIRE?.split(',').includes('mongodb')) throw new Error(mongo.why)
  return mongo
}

async function find(): Promise<TestMongo> {
  const named = process.env.MONGODB_URL
  if (named) return serving(named, 'the MongoDB of MONGODB_URL')
  if (await runs('mongod', ['--version'])) return serving(await startMongod(), 'mongod')
  if ((await runs('java', ['-version'])) && (await runs('mvn', ['-version'])))
    return serving(await startStandIn(), 'mongo-java-server, which speaks the wire protocol of MongoDB')
  return {
    isThere: false,
    why: 'There is no MongoDB to test on: set MONGODB_URL, or install mongod, or Java 17 and Maven.',
  }
}

function serving(url: string, what: string): TestMongo {
  return {
    isThere: true,
    what,
    database() {
      const [, base = url, query = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]*)[^?]*(\?.*)?$/.exec(url) ?? []
      const name = `basta-test-${process.pid}-${Date.now().toString(36)}-${++databases}`
      const own = `${base}/${name}${query}`
      return {
        url: own,
        async drop() {
          const client = new MongoClient(own)
          await client.db(name).dropDatabase()
          await client.close()
        },
      }
    },
  }
}
let databases = 0

const run = promisify(execFile)
const runs = (command: string, args: string[]) =>
  run(command, args).then(
    () => true,
    () => false,
  )

async function startMongod(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'basta-mongod-'))
  const port = await freePort()
  const child = spawn('mongod', ['--port', `${port}`, '--dbpath', folder, '--bind_ip', '127.0.0.1', '--quiet'], {
    stdio: 'ignore',
  })
  process.once('exit', () => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  child.unref()
  const url = `mongodb://127.0.0.1:${port}`
  const client = await new MongoClient(url, { serverSelectionTimeoutMS: START_MS }).connect()
  await client.close()
  return url
}
const START_MS = 30_000

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

const STAND_IN_VERSION = '1.47.0'

async function startStandIn(): Promise<string> {
  const jars = await standInJars()
  const source = fileURLToPath(new URL('StandIn.java', import.meta.url))
  // It ends when its input does, so also when this process is killed.
  const child = spawn('java', ['-Xmx512m', '-cp', join(jars, '*'), source], { stdio: ['pipe', 'pipe', 'ignore'] })
  const port = await firstLine(child)
  child.unref()
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as { unref?(): void })?.unref?.()
  return `mongodb://127.0.0.1:${port}`
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The stand-in has no output')
  for await (const line of createInterface(stdout)) return line
  throw new Error('The stand-in for MongoDB did not start')
}

/** The folder of the jars: fetched under another name, so that a fetch cut short, or two at once, leave none that is half. */
async function standInJars(): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'basta')
  const jars = join(cache, `mongo-java-server-${STAND_IN_VERSION}`)
  if (existsSync(jars)) return jars
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'fetching-'))
  try {
    writeFileSync(join(folder, 'pom.xml'), POM)
    await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars'], { cwd: folder })
    if (!existsSync(jars)) renameSync(join(folder, 'jars'), jars)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return jars
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>basta</groupId>
  <artifactId>stand-in</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>de.bwaldvogel</groupId>
      <artifactId>mongo-java-server</artifactId>
      <version>${STAND_IN_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`
