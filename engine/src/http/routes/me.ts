import Type from 'typebox'
import { ApiError } from '../../errors.ts'
import type { App, ServerDeps } from '../app.ts'
import { FIRST_OWNER, PERMISSIONS } from '../auth.ts'
import { NewPassword, problems } from '../schemas.ts'
import { MINUTE_MS, throttle } from '../throttle.ts'

export function meRoutes(app: App, { auth, emulator, host }: ServerDeps): void {
  const hasPassword = (id: string) => id !== FIRST_OWNER.id || auth.signInBy === 'password'
  const wrong = throttle(host.now, { tries: 10, ms: 15 * MINUTE_MS })

  app.get('/api/me', { config: { permission: 'read' }, schema: READ }, ({ principal: { kind, id, name, role } }) => ({
    ...{ kind, name, role, permissions: [...PERMISSIONS[role]] },
    hasPassword: kind === 'person' && hasPassword(id),
    emulator: emulator !== undefined,
  }))

  app.post('/api/me/password', { config: { permission: 'read' }, schema: PASSWORD }, async (request, reply) => {
    const { principal, body } = request
    if (principal.kind !== 'person' || !hasPassword(principal.id))
      throw new ApiError('auth.forbidden', 'There is no password here that could be changed.')
    if (wrong.isSpent(principal.id))
      throw new ApiError('session.too-many', 'Wait a quarter of an hour, then try again.')
    const cookies = await auth.changePassword(principal.id, body.current, body.password, request)
    if (cookies) return reply.header('set-cookie', cookies).code(204).send(null)
    wrong.count(principal.id)
    throw new ApiError('password.wrong', 'That is not your current password.')
  })
}

const tags = ['session']

const READ = {
  tags,
  summary: 'Who is calling, and what they may do',
  response: {
    200: Type.Object({
      kind: Type.Enum(['key', 'person']),
      name: Type.String(),
      role: Type.Enum(['owner', 'designer', 'agent', 'viewer']),
      permissions: Type.Array(Type.Enum(['read', 'converse', 'design', 'administer'])),
      hasPassword: Type.Boolean({ description: 'They have a password of their own, which they can change' }),
      emulator: Type.Boolean({ description: 'WhatsApp is emulated here: at `/phone` there is a phone to chat with' }),
    }),
    ...problems(),
  },
}
const PASSWORD = {
  tags,
  summary: 'Change the own password',
  description: 'Ends all sessions of the caller; a new one begins here.',
  body: Type.Object(
    { current: Type.String({ minLength: 1, maxLength: 200 }), password: NewPassword },
    { additionalProperties: false, examples: [{ current: 'correct horse', password: 'battery staple' }] },
  ),
  response: {
    204: Type.Null({ description: 'Changed; a session cookie is set' }),
    ...problems('password.wrong', 'session.too-many'),
  },
}
