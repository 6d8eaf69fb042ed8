import type { FastifyReply, FastifyRequest } from 'fastify'
import { ApiError } from '../errors.ts'
import type { Refusal } from '../host/duty.ts'
import type { Host } from '../host/host.ts'
import type { App } from './app.ts'

/** What can be asked of a process that stops; the emulator stands for a server elsewhere. */
const ALWAYS = /^\/(health\/|metrics$|emulator\/)/

/**
 * Turns requests away, before their body is read, while the process stops; and those that change something, while too much waits. Who
 * sends them tries again, here or at another process.
 */
export function admitWork(app: App, { duty }: Host): void {
  app.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done) => {
    const { method, url } = request
    const isChange = method !== 'GET' && method !== 'HEAD' && !ALWAYS.test(url)
    const refusal = duty.refusal()
    if (refusal === 'draining' ? !ALWAYS.test(url) : refusal && isChange) return done(refused(refusal as Refusal))
    if (isChange) reply.raw.once('close', duty.begin())
    done()
  })
}

export function refused(refusal: Refusal): ApiError {
  return refusal === 'draining'
    ? new ApiError(
        'server.draining',
        'This process is stopping. Ask again: another one answers, or this one when it is back.',
      )
    : new ApiError('server.busy', 'More waits here than can be kept in memory. Ask again in a moment.')
}
