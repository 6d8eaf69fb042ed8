import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives a folder for files, on the disk of `BENCH_FOLDER` if that is set, and takes it away afterwards. */
export async function withFolder<T>(work: (at: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(process.env.BENCH_FOLDER ?? tmpdir(), 'basta-bench-'))
  try {
    return await work((name) => join(folder, name))
  } finally {
    await rm(folder, { recursive: true })
  }
}
