import { describe, expect, test } from 'vitest'
import { type Config, readConfig } from './config.ts'

const WHATSAPP = {
  WHATSAPP_APP_SECRET: 'secret-1, secret-2',
  WHATSAPP_VERIFY_TOKEN: 'verify',
  WHATSAPP_ACCESS_TOKEN: 'token',
  WHATSAPP_PHONE_NUMBER_ID: '1001,1002',
}

describe('configuration', () => {
  test('needs nothing: SQLite, this machine, the emulator', () => {
    expect(configOf({})).toEqual({
      store: { kind: 'sqlite', path: './data/basta.db' },
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'warn',
      drainMs: 10_000,
      allowPrivateWebhooks: false,
    })
  })

  test('reads everything that can be set', () => {
    const env = {
      BASTA_STORE: 'sqlite:/var/lib/basta/b.db',
      BASTA_HOST: '0.0.0.0',
      BASTA_PORT: '8080',
      BASTA_API_KEY: 'key-of-sixteen-chars',
      BASTA_ADMIN_PASSWORD: 'correct horse',
      BASTA_LOG_LEVEL: 'debug',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318',
      OTEL_SERVICE_NAME: 'chat',
      BASTA_DRAIN_SECONDS: '25',
      BASTA_PUBLIC_URL: 'https://chat.example.com/',
      BASTA_TRUST_PROXY: 'loopback, 10.0.0.0/24, 2001:db8::1',
      BASTA_WEBHOOK_PRIVATE: 'allow',
      ...WHATSAPP,
      WHATSAPP_ACCESS_TOKEN: 'token-1,token-2',
      WHATSAPP_GRAPH_URL: 'http://localhost:9000/graph',
      WHATSAPP_API_VERSION: 'v26.0',
      WHATSAPP_MESSAGES_PER_SECOND: '1000,20',
    }
    expect(configOf(env)).toEqual({
      store: { kind: 'sqlite', path: '/var/lib/basta/b.db' },
      host: '0.0.0.0',
      port: 8080,
      apiKey: 'key-of-sixteen-chars',
      adminPassword: 'correct horse',
      logLevel: 'debug',
      drainMs: 25_000,
      tracing: { serviceName: 'chat' },
      publicUrl: 'https://chat.example.com',
      trustProxy: ['loopback', '10.0.0.0/24', '2001:db8::1'],
      allowPrivateWebhooks: true,
      whatsapp: {
        appSecrets: ['secret-1', 'secret-2'],
        verifyToken: 'verify',
        accessTokens: ['token-1', 'token-2'],
        phoneNumberIds: ['1001', '1002'],
        messagesPerSecond: [1000, 20],
        graphUrl: 'http://localhost:9000/graph',
        apiVersion: 'v26.0',
      },
    })
  })

  test('takes a blank variable for one that is not set', () => {
    const blank = Object.fromEntries(
      [...Object.keys(WHATSAPP), 'BASTA_PORT', 'BASTA_API_KEY'].map((name) => [name, ' ']),
    )
    expect(configOf(blank)).toEqual(configOf({}))
  })

  test.each([
    ['BASTA_WEBHOOK_PRIVATE', 'yes', /means nothing/],
    ['BASTA_TRUST_PROXY', '1', /"1" is no address of a proxy/],
    ['BASTA_TRUST_PROXY', '10.0.0.0/0', /is no address of a proxy/],
    ['BASTA_TRUST_PROXY', 'true', /is no address of a proxy/],
    ['BASTA_PUBLIC_URL', 'chat.example.com', /no address that people can open/],
    ['BASTA_PUBLIC_URL', 'http://chat.example.com', /like https:/],
    ['BASTA_PUBLIC_URL', 'https://chat.example.com/?a=b', /no address/],
    ['BASTA_STORE', 'mongodb:localhost', /Write it like mongodb:\/\/host:27017\/basta/],
    ['BASTA_STORE', 'sqlite:', /is no store/],
    ['BASTA_STORE', 'sqlite::memory:', /is no store\. Use .*"memory:"/],
    ['BASTA_STORE', 'redis://x', /is no store/],
    ['BASTA_PORT', '65536', /is no port/],
    ['BASTA_PORT', '80a', /is no port/],
    ['BASTA_API_KEY', 'two words', /without spaces/],
    ['BASTA_API_KEY', 'short', /can be guessed/],
    ['BASTA_ADMIN_PASSWORD', 'admin', /can be guessed/],
    ['BASTA_HOST', 'http://localhost', /is no address/],
    ['BASTA_API_KEYS', 'a-key-of-sixteen-chars', /BASTA_API_KEYS is not known. Names are .*BASTA_API_KEY,/],
    ['WHATSAPP_TOKEN', 'x', /WHATSAPP_TOKEN is not known. Names are .*WHATSAPP_ACCESS_TOKEN/],
    ['BASTA_LOG_LEVEL', 'loud', /is no level/],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost:4318', /like http:/],
    ['BASTA_DRAIN_SECONDS', 'soon', /is no number of seconds/],
    ['WHATSAPP_PHONE_NUMBER_ID', '+1 555', /"\+1 555" is no id/],
    ['WHATSAPP_ACCESS_TOKEN', 'a,b,c', /3 tokens for 2 numbers/],
    ['WHATSAPP_GRAPH_URL', 'graph', /is no address/],
    ['WHATSAPP_GRAPH_URL', 'ftp://graph', /is no address/],
    ['WHATSAPP_GRAPH_URL', 'http://h/?a=1', /has no \?, #/],
    ['WHATSAPP_GRAPH_URL', 'http://h/#', /has no \?, #/],
    ['WHATSAPP_PHONE_NUMBER_ID', '111,222,111', /111 is there twice/],
    ['WHATSAPP_PHONE_NUMBER_ID', ',', /nothing but commas/],
    ['WHATSAPP_APP_SECRET', ' , ,', /nothing but commas/],
    ['WHATSAPP_VERIFY_TOKEN', ',', /one for all numbers.*without a comma/],
    ['WHATSAPP_VERIFY_TOKEN', 'one,two', /without a comma/],
    ['WHATSAPP_ACCESS_TOKEN', ',', /nothing but commas/],
    ['WHATSAPP_GRAPH_URL', 'http://user:secret@h', /has no \?, #/],
    ['WHATSAPP_MESSAGES_PER_SECOND', ',', /nothing but commas/],
    ['BASTA_TRUST_PROXY', ',', /nothing but commas/],
    ['WHATSAPP_API_VERSION', '24', /like v24\.0/],
    ['WHATSAPP_MESSAGES_PER_SECOND', '0', /"0" is no rate/],
    ['WHATSAPP_MESSAGES_PER_SECOND', '1,2,3', /3 rates for 2 numbers/],
  ])('refuses %s=%s in plain words', (name, value, words) => {
    expect(faultsOf({ ...WHATSAPP, [name]: value })).toEqual([expect.stringMatching(words)])
  })

  test('lists all faults at once', () => {
    const faults = faultsOf({ BASTA_PORT: 'x', BASTA_STORE: 'y', WHATSAPP_APP_SECRET: 's' })
    const names = ['STORE', 'PORT', 'VERIFY_TOKEN is missing', 'ACCESS_TOKEN is missing', 'NUMBER_ID is missing']
    expect(faults).toEqual(names.map((name) => expect.stringContaining(name)))
  })
})

function configOf(env: Record<string, string>): Config {
  const result = readConfig(env)
  if (!result.ok) throw new Error(result.faults.join('\n'))
  return result.config
}

function faultsOf(env: Record<string, string>): string[] {
  const result = readConfig(env)
  return result.ok ? [] : result.faults
}
