import { once } from 'node:events'

/** Writes a line to stdout. Await it where there may be many: it waits while the reader is slower. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}
