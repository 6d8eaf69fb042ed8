/** Files with many contacts, made once for all parts of a run, or for all runs with the same schema where `BENCH_KEEP` names a folder. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSide } from './side.ts'

const folder =
  process.env.BENCH_KEEP ?? join(process.env.BENCH_FOLDER ?? tmpdir(), `basta-bench-contacts-${process.pid}`)
if (process.env.BENCH_KEEP === undefined) process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Every tenth of them has stopped everything. Copies the file to this place. */
export async function copyOfContacts(contacts: number, to: string): Promise<void> {
  const path = join(folder, `${contacts}.db`)
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    const filler = await startSide('fill-side')
    try {
      await filler.ask('fill', { path: `${path}.part`, contacts })
    } finally {
      await filler.end()
    }
    renameSync(`${path}.part`, path)
  }
  await copyFile(path, to)
}
