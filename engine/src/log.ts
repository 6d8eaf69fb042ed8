import { pino } from 'pino'
import type { LogLevel } from './config.ts'
import type { Log } from './host/host.ts'

/**
 * One line of JSON for each thing that an operator may want to know, on stderr. It names people by the id of their contact. What they
 * write is never handed in, and whatever names them otherwise, such as an error of a driver that cites a key, is cut here.
 */
export function createLog(level: LogLevel): Required<Log> {
  const options = { level, base: null, serializers: { err: known }, hooks: { streamWrite: withoutPeople } }
  return pino(options, pino.destination({ dest: 2, sync: true }))
}

/** Drivers hang whole documents on their errors. */
function known(error: Error & { code?: unknown }): object {
  const { type, message, stack } = pino.stdSerializers.err(error)
  return { type, message, stack, ...(error.code !== undefined && { code: error.code }) }
}

/** Leaves the end of a telephone number, by which it can be found and not be called; ids of messages hold one in base 64. */
export function withoutPeople(line: string): string {
  return line
    .replace(/wamid\.[\w.+/=-]*([\w.+/=-]{6})/g, 'wamid.…$1')
    .replace(/(?:%2B|\+|(?<![\w-]|":))\d{5,13}(\d{2})(?![\w-])/gi, '…$1')
}
