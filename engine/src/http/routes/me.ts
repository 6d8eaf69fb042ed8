import Type from 'typebox'
import type { App, ServerDeps } from '../app.ts'
import { PERMISSIONS } from '../auth.ts'
import { problems } from '../schemas.ts'

export function meRoutes(app: App, { emulator }: ServerDeps): void {
  app.get('/api/me', { config: { permission: 'read' }, schema: READ }, ({ principal: { kind, name, role } }) => ({
    ...{ kind, name, role, permissions: [...PERMISSIONS[role]] },
    emulator: emulator !== undefined,
  }))
}

const READ = {
  tags: ['session'],
  summary: 'Who is calling, and what they may do',
  response: {
    200: Type.Object({
      kind: Type.Enum(['key', 'person']),
      name: Type.String(),
      role: Type.Enum(['owner', 'designer', 'agent', 'viewer']),
      permissions: Type.Array(Type.Enum(['read', 'converse', 'design', 'administer'])),
      emulator: Type.Boolean({ description: 'WhatsApp is emulated here: at `/phone` there is a phone to chat with' }),
    }),
    ...problems(),
  },
}
