import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { registry } from '@basta/nodes/registry.ts'
import { issueSentence } from '../flow/issue-sentence.ts'
import { type Flow, type LoadResult, loadFlow } from '../flow/load.ts'
import { UsageError } from './usage-error.ts'

export interface FlowFile {
  file: string
  loaded: LoadResult
}

/**
 * Reads flows from files and from folders (their `*.flow.json`, by name).
 * @throws UsageError when nothing is named, or a file cannot be read
 */
export function readFlows(paths: readonly string[]): FlowFile[] {
  if (paths.length === 0) throw new UsageError('No flow is named.')
  return filesIn(paths, '.flow.json').map((file) => ({ file, loaded: loadFlow(readText(file), registry) }))
}

/**
 * The same, for commands that run flows.
 * @throws UsageError also when a flow cannot be loaded, or when there is none
 */
export function readSoundFlows(paths: readonly string[]): Flow[] {
  const flows = readFlows(paths).map(({ file, loaded }) => {
    if (loaded.ok) return loaded.flow
    const reasons = loaded.issues.map((issue) => `\n  - ${issueSentence(issue)}`).join('')
    throw new UsageError(`${file} is not a flow yet:${reasons}`)
  })
  if (flows.length === 0) throw new UsageError(`There is no *.flow.json in ${paths.join(', ')}.`)
  return flows
}

/** The files themselves, and what ends in `ending` in the folders. */
export function filesIn(paths: readonly string[], ending: string): string[] {
  const found = paths.flatMap((path) => (isFolder(path) ? entriesOf(path, ending) : path))
  return [...new Set(found)]
}

function entriesOf(folder: string, ending: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  return names.sort().map((name) => join(folder, name))
}

export function readText(file: string): string {
  return orUnreadable(file, () => readFileSync(file, 'utf8'))
}

export function isFolder(path: string): boolean {
  return orUnreadable(path, () => statSync(path).isDirectory())
}

function orUnreadable<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new UsageError(`${path} cannot be read: ${code === 'ENOENT' ? 'there is no such file' : message}.`)
  }
}
