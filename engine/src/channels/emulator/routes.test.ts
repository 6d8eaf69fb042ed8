import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import type { Cleared } from '../../consent/clearance.ts'
import type { OutboundMessage } from '../channel.ts'
import { createWhatsAppChannel } from '../whatsapp/client.ts'
import { createEmulator, type Emulator } from './emulator.ts'
import { emulatorRoutes } from './routes.ts'

const ANA = '/emulator/api/people/15551234567'
const apps: FastifyInstance[] = []
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close()
})

describe('the routes of the emulator', () => {
  it('are a Cloud API for the engine’s own client', async () => {
    const { emulator, origin } = await start()
    emulator.userSends('15551234567', { type: 'text', text: 'hi' })
    expect(await send(origin)).toMatchObject({ outcome: 'accepted', waId: '15551234567' })
    emulator.setFaults({ sends: [{ lostAnswer: true }, { httpStatus: 502 }, { code: 131056 }] })
    expect(await send(origin)).toMatchObject({ outcome: 'unknown' })
    expect(await send(origin)).toMatchObject({ outcome: 'unknown' })
    expect(await send(origin)).toMatchObject({ outcome: 'refused', error: { class: 'throttle-pair' } })
    expect(await send(origin, 'wrong')).toMatchObject({ outcome: 'refused', error: { class: 'auth' } })
  })

  it('let a person write, tap and use the switch', async () => {
    const { app, emulator } = await start()
    const write = (payload: object) => app.inject({ method: 'POST', url: `${ANA}/messages`, payload })
    const written = await write({ type: 'text', text: 'hi', name: 'Ana' })
    expect(written.statusCode).toBe(201)
    expect(written.json()).toMatchObject({ direction: 'in', content: { type: 'text', body: 'hi' } })
    expect((await write({ type: 'tap', messageId: 'none', id: 'y' })).statusCode).toBe(404)
    expect((await write({ type: 'poem' })).statusCode).toBe(400)
    expect((await write({ type: 'text', text: '' })).statusCode).toBe(400)
    expect((await app.inject(`${ANA}/messages`)).json()).toEqual(emulator.transcript('15551234567'))
    const preference = await app.inject({ method: 'POST', url: `${ANA}/preference`, payload: { value: 'stop' } })
    expect(preference.statusCode).toBe(204)
    expect((await app.inject('/emulator/api/people')).json()).toMatchObject([{ name: 'Ana', marketing: 'stopped' }])
  })

  it('set faults in part and answer all of them', async () => {
    const { app } = await start()
    const payload = { duplicates: 2, sends: [{ code: 131000 }] }
    const { json } = await app.inject({ method: 'POST', url: '/emulator/api/faults', payload })
    expect(json()).toMatchObject({ duplicates: 2, reorder: false, sends: [{ code: 131000 }] })
  })

  it('stream the transcript and every change after it, and let the server close', async () => {
    const { app, emulator, origin } = await start()
    emulator.userSends('15551234567', { type: 'text', text: 'before' })
    const response = await fetch(`${origin}${ANA}/stream`)
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    const until = async (words: string) => {
      while (!heard.includes(words)) heard += (await reader?.read())?.value ?? ''
    }
    await until('before')
    emulator.userSends('15557654321', { type: 'text', text: 'somebody else' })
    emulator.userSends('15551234567', { type: 'text', text: 'after' })
    await until('after')
    expect(heard).toMatch(/^event: transcript\ndata: \[.*before.*\]\n\nevent: entry\ndata: \{.*after.*\}\n\n/)
    expect(heard).not.toContain('somebody else')
    await app.close()
    expect((await reader?.read())?.done).toBe(true)
  })
})

async function start(): Promise<{ app: FastifyInstance; emulator: Emulator; origin: string }> {
  const emulator = createEmulator({
    appSecret: 'secret',
    accessToken: 'token',
    phoneNumberId: '1',
    deliver: () => new Promise(() => {}),
    now: () => Date.UTC(2026, 10, 21),
    schedule: () => {},
  })
  const app = Fastify()
  apps.push(app)
  await app.register(emulatorRoutes(emulator))
  return { app, emulator, origin: await app.listen({ port: 0, host: '127.0.0.1' }) }
}

function send(origin: string, token = 'token') {
  const channel = createWhatsAppChannel({
    graphUrl: `${origin}/emulator/graph`,
    apiVersion: 'v24.0',
    accessToken: () => token,
    timeoutMs: 10_000,
  })
  const message: OutboundMessage = {
    to: [{ kind: 'wa_id', value: '15551234567' }],
    item: {
      id: 'contact.1',
      channel: '1',
      purpose: 'service',
      content: { type: 'text', body: 'Hello' },
      origin: { kind: 'consent' },
      enqueuedAt: 0,
      dueAt: 0,
      attempts: 1,
      state: 'sending',
    },
  }
  // Clearance has its own tests; here a message counts as cleared.
  return channel.send(message as Cleared<OutboundMessage>, () => true)
}
