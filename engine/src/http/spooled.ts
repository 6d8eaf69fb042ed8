import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes a stream to a file, which is there for as long as it is used. */
export async function spooled<T>(
  source: Readable | AsyncIterable<Uint8Array>,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'basta-list-'))
  const file = join(folder, 'list.csv')
  try {
    await pipeline(source, createWriteStream(file))
    return await use(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
