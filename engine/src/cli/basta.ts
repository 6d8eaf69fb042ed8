/**
 * The command line. Results go to stdout, everything else to stderr. Exit codes: 0 fine, 1 something was found wrong,
 * 2 the command could not begin.
 */
import { UsageError } from './usage-error.ts'

type Command = (args: string[]) => Promise<number>

interface Entry {
  usage: string
  what: string
  load(): Promise<Command>
}

/** Loaded one at a time: `classify` should not wait for a web server to be read. */
const COMMANDS: Record<string, Entry> = {
  serve: {
    usage: '',
    what: 'run the product',
    load: async () => async () => {
      await import('../main.ts')
      return Number(process.exitCode ?? 0)
    },
  },
  validate: {
    usage: '<flow...> [--json]',
    what: 'list all errors and warnings of flows',
    load: async () => (await import('./validate.ts')).validate,
  },
  simulate: {
    usage: '<flow...> [--script file] [--locale pt] [--name Ana]',
    what: 'chat with flows here, or play a conversation script',
    load: async () => (await import('./simulate.ts')).simulate,
  },
  test: {
    usage: '<folder or flow...>',
    what: 'play the recorded tests of flows and the *.script.json beside them',
    load: async () => (await import('./test.ts')).test,
  },
  verify: {
    usage: '<flow...>',
    what: 'prove that flows honour an opt-out at every step, or show where not',
    load: async () => (await import('./verify.ts')).verifyFlows,
  },
  classify: {
    usage: '[text...] [--explain] [--after-marketing] [--option <answer>]... [--store place]',
    what: 'read wishes to stop from texts, or from JSON lines {"text"} on stdin',
    load: async () => (await import('./classify.ts')).classify,
  },
  ledger: {
    usage: 'verify [--chains] [--store place]',
    what: 'recompute the hash chains of the consent ledger',
    load: async () => (await import('./ledger.ts')).ledger,
  },
  proof: {
    usage: '<identity> [--html] [--locale pt] [--out file] [--store place]',
    what: 'write the proof of one person as JSON, or as a page to print',
    load: async () => (await import('./proof.ts')).proof,
  },
  export: {
    usage: '[--layout basta|ycloud|wati|twilio] [--store place] [--out file] | --everything <file> [--store place]',
    what: 'write the unsubscribe list as CSV, or with --everything all that a store keeps, to move it',
    load: async () => (await import('./export.ts')).exportList,
  },
  compare: {
    usage:
      '<file> [--identity column] [--status column] [--scope all|marketing|topic:id] [--apply stricter] ' +
      '[--format csv|json] [--out file] [--store place]',
    what: 'compare the CSV of another system with the unsubscribe list',
    load: async () => (await import('./compare.ts')).compare,
  },
  import: {
    usage:
      '<file> [--contacts] [--layout basta|ycloud|wati|twilio] [--list name] [--scope all|marketing|topic:id] ' +
      '[--country BR] [--evidence text] [--on-error skip|abort] [--dry-run] [--store place] | --everything <file> [--store place]',
    what:
      'add the people in a CSV to the unsubscribe list, or with --contacts to the contacts; ' +
      'or with --everything fill an empty store with what export --everything wrote',
    load: async () => (await import('./import.ts')).importFile,
  },
  backup: {
    usage: '<file> [--store sqlite:path]',
    what: 'copy a SQLite store, also while a server runs on it, and check the copy',
    load: async () => (await import('./backup.ts')).backup,
  },
}

async function main([name = '', ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview())
    return 0
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) {
    process.stderr.write(name ? `There is no command "${name}".\n\n${overview()}` : overview())
    return 2
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${usageOf(name, entry)}\n  ${entry.what}\n`)
    return 0
  }
  try {
    return await (await entry.load())(args)
  } catch (error) {
    if (!isUsageError(error)) throw error
    process.stderr.write(`${error.message}\n${usageOf(name, entry)}\n`)
    return 2
  }
}

const usageOf = (name: string, { usage }: Entry) => `Usage: basta ${name} ${usage}`.trimEnd()

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, { usage, what }]) => `  ${name} ${usage}\n      ${what}\n`)
  return `Usage: basta <command>\n\n${lines.join('')}`
}

/** `parseArgs` of Node reports a wrong option by such a code. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`basta: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
