import Type from 'typebox'
import type { App, ServerDeps } from '../app.ts'
import { problems } from '../schemas.ts'

/** The business numbers that the configuration connects. */
export function numberRoutes(app: App, { host, channels, emulator }: ServerDeps): void {
  app.get('/api/numbers', { config: { permission: 'read' }, schema: LIST }, () => ({
    items: channels.map((id, i) => ({ id, isDefault: i === 0, emulated: emulator !== undefined })),
    webhookUrl: `${host.publicUrl()}/webhooks/whatsapp`,
  }))
}

const LIST = {
  tags: ['settings'],
  summary: 'Business numbers that are connected',
  response: {
    200: Type.Object({
      items: Type.Array(
        Type.Object({
          id: Type.String({ description: 'Phone number id, as Meta gives it' }),
          isDefault: Type.Boolean({ description: 'Messages that name no number leave from it' }),
          emulated: Type.Boolean({ description: 'WhatsApp is emulated here' }),
        }),
      ),
      webhookUrl: Type.String({ description: 'Where Meta is to deliver' }),
    }),
    ...problems(),
  },
}
