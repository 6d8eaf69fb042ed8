import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Config, readConfig } from '../config.ts'
import { type Served, serve } from './serve.ts'

let folder: string
let served: Served | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'basta-serve-'))
})
afterEach(async () => {
  await served?.close()
  served = undefined
  rmSync(folder, { recursive: true, force: true })
})

/** Starts, and returns what is printed. */
async function start(env: Record<string, string> = {}): Promise<string> {
  served = await serve(configOf(env))
  return served.greeting
}

function configOf(env: Record<string, string>): Config {
  const read = readConfig({
    BASTA_STORE: `sqlite:${folder}/basta.db`,
    BASTA_PORT: '0',
    BASTA_LOG_LEVEL: 'silent',
    ...env,
  })
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return read.config
}

const get = (path: string, key?: string) =>
  fetch(`${served?.origin}${path}`, { headers: key ? { authorization: `Bearer ${key}` } : {} })

/** What a person would see. */
const open = (path: string) => fetch(`${served?.origin}${path}`, { headers: { accept: 'text/html' } })

describe('the first start', () => {
  test('prints the address, a sign-in link and an API key that works', async () => {
    const printed = await start()
    const link = /\/sign-in\?token=\S+/.exec(printed)?.[0] ?? ''
    for (const address of ['/phone', link]) {
      expect(printed).toContain(`${served?.origin}${address}\n`)
      expect((await open(address)).status).toBe(200)
    }
    const body = JSON.stringify({ secret: link.split('=')[1] })
    const headers = { 'content-type': 'application/json' }
    const signedIn = await fetch(`${served?.origin}/api/session`, { method: 'POST', headers, body })
    expect(signedIn.status).toBe(204)
    expect((await get('/api/contacts', keyIn(printed))).status).toBe(200)
  })

  test('the next one makes no other key, and knows what was stored', async () => {
    const key = keyIn(await start())
    await served?.close()
    expect(keyIn(await start())).toBeUndefined()
    expect((await get('/api/contacts', key)).status).toBe(200)
  })

  test('prints neither where both are configured', async () => {
    const printed = await start({ BASTA_API_KEY: 'mine-and-nobody-elses', BASTA_ADMIN_PASSWORD: 'correct horse' })
    expect(printed).not.toMatch(/token=|basta_/)
    expect((await get('/api/contacts', 'mine-and-nobody-elses')).status).toBe(200)
  })
})

test('with the emulator a STOP is answered over the real wire, and known to the API', async () => {
  const key = keyIn(await start())
  const heard = await hears('15551230001', 'STOP')
  expect(JSON.stringify(heard)).toContain('no more messages')
  const { items } = (await (await get('/api/unsubscribes', key)).json()) as { items: object[] }
  expect(items).toMatchObject([
    { scope: 'all', identities: expect.arrayContaining([{ kind: 'wa_id', value: '15551230001' }]) },
  ])
})

test('with WhatsApp configured there is no emulator', async () => {
  const printed = await start({
    WHATSAPP_APP_SECRET: 'secret',
    WHATSAPP_VERIFY_TOKEN: 'verify',
    WHATSAPP_ACCESS_TOKEN: 'token',
    WHATSAPP_PHONE_NUMBER_ID: '1001',
  })
  expect(printed).toContain('/webhooks/whatsapp')
  expect((await get('/emulator/api/people')).status).toBe(404)
  expect((await open('/phone')).status).toBe(404)
  const handshake = '/webhooks/whatsapp?hub.mode=subscribe&hub.verify_token=verify&hub.challenge=42'
  expect(await (await get(handshake)).text()).toBe('42')
})

test('an address that is taken is told, and the store is closed again', async () => {
  await start()
  const port = new URL(served?.origin ?? '').port
  const second = serve(configOf({ BASTA_PORT: port, BASTA_STORE: `sqlite:${folder}/other.db` }))
  await expect(second).rejects.toThrow(/EADDRINUSE/)
})

test('two first starts on one store make one key', async () => {
  const others: Served[] = []
  try {
    const starts = await Promise.all(Array.from({ length: 4 }, () => serve(configOf({}))))
    others.push(...starts)
    served = others.pop()
    const keys = starts.flatMap(({ greeting }) => keyIn(greeting) ?? [])
    expect(keys).toHaveLength(1)
    const { items } = (await (await get('/api/keys', keys[0])).json()) as { items: object[] }
    expect(items).toHaveLength(1)
  } finally {
    for (const other of others) await other.close()
  }
})

describe('the sample flows', () => {
  const signIn = (language: string) =>
    fetch(`${served?.origin}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ secret: PASSWORD }),
    })
  const names = async () => {
    const { items } = (await (await get('/api/flows', KEY)).json()) as { items: { name: string }[] }
    return items.map(({ name }) => name)
  }
  const [KEY, PASSWORD] = ['mine-and-nobody-elses', 'correct horse']
  const env = { BASTA_API_KEY: KEY, BASTA_ADMIN_PASSWORD: PASSWORD }

  test('have names in the language of whoever signs in first', async () => {
    await start(env)
    expect(await names()).toEqual(['Unsubscribe', 'Welcome', 'Order status'])
    expect((await signIn('pt')).status).toBe(204)
    const portuguese = ['Parar as mensagens', 'Boas-vindas', 'Situação do pedido']
    expect(await names()).toEqual(portuguese)
    await signIn('es')
    expect(await names()).toEqual(portuguese)
    expect(JSON.stringify(await hears('5511987654321', 'PARAR'))).toContain('não vai mais receber')
  })

  test('keep the name that somebody has given them', async () => {
    await start(env)
    const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }
    const { document } = (await (await get('/api/flows/welcome', KEY)).json()) as { document: object }
    const body = JSON.stringify({ ...document, name: 'Mine' })
    await fetch(`${served?.origin}/api/flows/welcome`, {
      method: 'PUT',
      headers: { ...headers, 'if-match': '*' },
      body,
    })
    await signIn('es')
    expect(await names()).toEqual(['Dejar los mensajes', 'Mine', 'Estado del pedido'])
  })
})

describe('the process', () => {
  const run = (env: Record<string, string>) => {
    const main = join(import.meta.dirname, '../main.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', main], { env: { PATH: process.env.PATH, ...env } })
    const output = { out: '', err: '' }
    child.stdout.on('data', (chunk) => {
      output.out += chunk
      child.emit('printed')
    })
    child.stderr.on('data', (chunk) => {
      output.err += chunk
    })
    return { child, output }
  }

  test('ends with code 2 and lists all faults of a wrong configuration', async () => {
    const { child, output } = run({ BASTA_PORT: 'x', BASTA_STORE: 'y' })
    const [code] = await once(child, 'close')
    expect(code).toBe(2)
    expect(output.err).toContain('BASTA_PORT')
    expect(output.err).toContain('BASTA_STORE')
  })

  test('ends with code 1 and a sentence where it cannot start', async () => {
    const { child, output } = run({ BASTA_PORT: '0', BASTA_STORE: 'sqlite:/dev/null/basta.db' })
    const [code] = await once(child, 'close')
    expect(code).toBe(1)
    expect(output.err).toMatch(/^Basta cannot start: /)
  })

  test('SIGTERM ends it with code 0', async () => {
    const { child } = run({ BASTA_PORT: '0', BASTA_STORE: `sqlite:${folder}/basta.db` })
    await once(child, 'printed')
    child.kill('SIGTERM')
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
  })
})

/** The person writes; resolves with the first message of the business. */
async function hears(waId: string, text: string): Promise<unknown> {
  const stream = await get(`/emulator/api/people/${waId}/stream`)
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ type: 'text', text })
  await fetch(`${served?.origin}/emulator/api/people/${waId}/messages`, { method: 'POST', headers, body })
  let received = ''
  for await (const chunk of stream.body ?? []) {
    received += Buffer.from(chunk).toString()
    const answer = /data: (\{.*"direction":"out".*\})\n/.exec(received)?.[1]
    if (answer) return JSON.parse(answer)
  }
  throw new Error(`The stream ended: ${received}`)
}

const keyIn = (printed: string) => /basta_\S+/.exec(printed)?.[0]
