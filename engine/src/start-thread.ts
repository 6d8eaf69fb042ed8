import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'

/**
 * Runs a file of ours in a thread of its own.
 * @param beside the `import.meta.url` of a file that it stands beside, in the sources and in what they are built into
 * @param name without its extension
 */
export function startThread(beside: string, name: string, workerData: unknown): Worker {
  const file = new URL(`./${name}${extname(beside)}`, beside)
  if (!file.pathname.endsWith('.ts')) return new Worker(file, { workerData })
  // A thread does not take over how the process reads TypeScript.
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const begin = `import(${tsx}).then(({ tsImport }) => tsImport(${JSON.stringify(file.href)}, ${tsx}))`
  return new Worker(begin, { eval: true, workerData, execArgv: [] })
}
