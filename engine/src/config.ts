import { isIP } from 'node:net'

export interface Config {
  store: StorePlace
  host: string
  /** 0: any free port. */
  port: number
  /** Key for automation, with the role owner. */
  apiKey?: string
  adminPassword?: string
  /** Absent: the emulator is the channel. */
  whatsapp?: WhatsAppConfig
  logLevel: LogLevel
  /** How long a stop waits for what is under way, ms. */
  drainMs: number
  /** Absent: none. The library reads the rest of `OTEL_*` itself. */
  tracing?: { serviceName?: string }
  /** The address at which people reach this server from outside, without a slash at its end. Default: where it listens. */
  publicUrl?: string
  /** Reverse proxies whose `X-Forwarded-For` names the caller: addresses, ranges, or `loopback`. Default: nobody's. */
  trustProxy?: string[]
  /** Outgoing webhooks may have private addresses, and plain http. */
  allowPrivateWebhooks: boolean
}

export type StorePlace = { kind: 'sqlite'; path: string } | { kind: 'mongodb'; url: string } | { kind: 'memory' }

export interface WhatsAppConfig {
  /** Several while a secret is rotated, or when two apps deliver here. */
  appSecrets: string[]
  verifyToken: string
  /** One for all numbers, or one for each, in the order of the numbers. */
  accessTokens: string[]
  phoneNumberIds: string[]
  /** What Meta lets each of them send, in their order. */
  messagesPerSecond: number[]
  graphUrl: string
  apiVersion: string
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export type Environment = Readonly<Record<string, string | undefined>>
export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: string[] }

/** Reads the configuration. Every fault is told at once, in a sentence that says what to write instead. */
export function readConfig(env: Environment): ConfigResult {
  const faults: string[] = []
  const reader = readerOf(env, faults)
  const config: Config = {
    store: readStore(reader),
    host: readHost(reader),
    port: readPort(reader),
    apiKey: readApiKey(reader),
    adminPassword: readAdminPassword(reader),
    whatsapp: readWhatsApp(reader),
    logLevel: readLogLevel(reader),
    drainMs: readDrain(reader),
    tracing: readTracing(reader),
    publicUrl: readPublicUrl(reader),
    trustProxy: readTrustProxy(reader),
    allowPrivateWebhooks: readWebhookPrivate(reader),
  }
  refuseUnknown(env, reader)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config }
}

interface Reader {
  /** Undefined for a variable that is blank. */
  get(name: string): string | undefined
  /** What stands between the commas; empty for a variable that is blank. */
  list(name: string): string[]
  fault(fault: string): void
}

function readerOf(env: Environment, faults: string[]): Reader {
  const get = (name: string) => env[name]?.trim() || undefined
  const fault = (fault: string) => void faults.push(fault)
  return {
    get,
    fault,
    list(name) {
      const text = get(name)
      const parts = text?.split(',').flatMap((part) => part.trim() || []) ?? []
      if (text !== undefined && parts.length === 0) fault(`${name}: there is nothing but commas. Set it, or unset it.`)
      return parts
    },
  }
}

function readStore({ get, fault }: Reader): StorePlace {
  const text = get('BASTA_STORE') ?? 'sqlite:./data/basta.db'
  const path = /^sqlite:(.+)$/.exec(text)?.[1]
  // SQLite takes this name for no file at all.
  if (path && path.trim() !== ':memory:') return { kind: 'sqlite', path }
  if (/^mongodb(\+srv)?:\/\/[^/]/.test(text)) return { kind: 'mongodb', url: text }
  // Not cited: it may hold a password.
  if (text.startsWith('mongodb'))
    fault('BASTA_STORE: this is no address of MongoDB. Write it like mongodb://host:27017/basta.')
  else if (text !== 'memory:')
    fault(
      `BASTA_STORE: "${text}" is no store. Use "sqlite:<path of a file>", "mongodb://host:27017/basta" or "memory:".`,
    )
  return { kind: 'memory' }
}

function readPort({ get, fault }: Reader): number {
  const text = get('BASTA_PORT') ?? '3000'
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65535) fault(`BASTA_PORT: "${text}" is no port. Use a number from 0 to 65535.`)
  return port
}

function readHost({ get, fault }: Reader): string {
  const host = get('BASTA_HOST') ?? '127.0.0.1'
  if (!/^[A-Za-z0-9.:-]+$/.test(host)) {
    fault(`BASTA_HOST: "${host}" is no address to listen at. Use one such as 127.0.0.1, or 0.0.0.0 for all.`)
  }
  return host
}

function readAdminPassword({ get, fault }: Reader): string | undefined {
  const password = get('BASTA_ADMIN_PASSWORD')
  if (password !== undefined && password.length < MIN_PASSWORD_CHARS) {
    fault(`BASTA_ADMIN_PASSWORD: it can be guessed. Use at least ${MIN_PASSWORD_CHARS} characters.`)
  }
  return password
}

/** Source: NIST SP 800-63B, section 5.1.1.2, asks for 8. */
const MIN_PASSWORD_CHARS = 8
/** The environment's key opens everything to everybody who reaches the port. */
const MIN_KEY_CHARS = 16

function readApiKey({ get, fault }: Reader): string | undefined {
  const key = get('BASTA_API_KEY')
  if (key && !/^[\x21-\x7e]+$/.test(key)) {
    fault('BASTA_API_KEY: a key travels in a header. Use letters, digits and signs without spaces.')
  } else if (key && key.length < MIN_KEY_CHARS) {
    fault(`BASTA_API_KEY: it can be guessed. Use at least ${MIN_KEY_CHARS} characters.`)
  }
  return key
}

function readLogLevel({ get, fault }: Reader): LogLevel {
  const text = get('BASTA_LOG_LEVEL') ?? 'warn'
  const level = LOG_LEVELS.find((known) => known === text)
  if (!level) fault(`BASTA_LOG_LEVEL: "${text}" is no level. Use one of ${LOG_LEVELS.join(', ')}.`)
  return level ?? 'warn'
}

function readDrain({ get, fault }: Reader): number {
  const text = get('BASTA_DRAIN_SECONDS') ?? '10'
  if (!/^\d{1,3}$/.test(text)) fault(`BASTA_DRAIN_SECONDS: "${text}" is no number of seconds. Use one from 0 to 999.`)
  return Number(text) * 1000
}

function readTracing({ get, fault }: Reader): Config['tracing'] {
  const names = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']
  const given = names.filter((name) => get(name) !== undefined)
  if (given.length === 0) return undefined
  for (const name of given) {
    const text = get(name) ?? ''
    if (!/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : ''))
      fault(`${name}: "${text}" is no address. Write it like http://localhost:4318.`)
  }
  return { serviceName: get('OTEL_SERVICE_NAME') }
}

/** A name with a typing error would leave its default in force without a word. */
function refuseUnknown(env: Environment, { fault }: Reader): void {
  for (const name of Object.keys(env)) {
    if (!/^(BASTA|WHATSAPP)_/.test(name) || NAMES.includes(name)) continue
    const family = `${name.split('_')[0]}_`
    fault(`${name} is not known. Names are ${NAMES.filter((known) => known.startsWith(family)).join(', ')}.`)
  }
}

function readPublicUrl({ get, fault }: Reader): string | undefined {
  const text = get('BASTA_PUBLIC_URL')?.replace(/\/+$/, '')
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : null
  // People open it in their browser: https, or this very machine while trying things out.
  const isLocal = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  if (!url || !(url.protocol === 'https:' || isLocal) || url.search || url.hash || url.username) {
    fault(`BASTA_PUBLIC_URL: "${text}" is no address that people can open. Write it like https://chat.example.com.`)
  }
  return text
}

/** How many proxies there are would not do: whoever reaches the port past them could pretend to be anybody. */
function readTrustProxy({ list, fault }: Reader): string[] | undefined {
  const places = list('BASTA_TRUST_PROXY')
  for (const place of places) {
    if (place === 'loopback' || isRange(place)) continue
    fault(`BASTA_TRUST_PROXY: "${place}" is no address of a proxy. Write it like 10.0.0.7, 10.0.0.0/24 or loopback.`)
  }
  return places.length > 0 ? places : undefined
}

/** An IP address, or a block of them (RFC 4632). */
function isRange(place: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(place) ?? []
  const version = isIP(address)
  return version !== 0 && (bits === undefined || (Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128)))
}

function readWebhookPrivate({ get, fault }: Reader): boolean {
  const text = get('BASTA_WEBHOOK_PRIVATE')
  if (text !== undefined && text !== 'allow')
    fault(`BASTA_WEBHOOK_PRIVATE: "${text}" means nothing. Use allow, or unset it.`)
  return text === 'allow'
}

const CREDENTIALS = [
  'WHATSAPP_APP_SECRET',
  'WHATSAPP_VERIFY_TOKEN',
  'WHATSAPP_ACCESS_TOKEN',
  'WHATSAPP_PHONE_NUMBER_ID',
] as const

const DETAILS = ['WHATSAPP_MESSAGES_PER_SECOND', 'WHATSAPP_GRAPH_URL', 'WHATSAPP_API_VERSION'] as const

const NAMES: readonly string[] = [
  'BASTA_STORE',
  'BASTA_HOST',
  'BASTA_PORT',
  'BASTA_API_KEY',
  'BASTA_ADMIN_PASSWORD',
  'BASTA_LOG_LEVEL',
  'BASTA_DRAIN_SECONDS',
  'BASTA_PUBLIC_URL',
  'BASTA_TRUST_PROXY',
  'BASTA_WEBHOOK_PRIVATE',
  ...CREDENTIALS,
  ...DETAILS,
]

function readWhatsApp(reader: Reader): WhatsAppConfig | undefined {
  const { get, list, fault } = reader
  const isSet = (name: string) => get(name) !== undefined
  if (![...CREDENTIALS, ...DETAILS].some(isSet)) return undefined
  for (const name of CREDENTIALS) {
    if (!isSet(name)) fault(`${name} is missing. Set it too, or none of WHATSAPP_*: the emulator then stands in.`)
  }
  const phoneNumberIds = list('WHATSAPP_PHONE_NUMBER_ID')
  for (const id of phoneNumberIds) {
    if (!/^\d+$/.test(id)) {
      fault(`WHATSAPP_PHONE_NUMBER_ID: "${id}" is no id. Use the digits of "Phone number ID" in the app dashboard.`)
    }
  }
  const twins = phoneNumberIds.filter((id, i) => phoneNumberIds.indexOf(id) !== i)
  for (const id of new Set(twins)) fault(`WHATSAPP_PHONE_NUMBER_ID: ${id} is there twice. Write each number once.`)
  const accessTokens = list('WHATSAPP_ACCESS_TOKEN')
  if (accessTokens.length > 1 && accessTokens.length !== phoneNumberIds.length) {
    const counts = `${accessTokens.length} tokens for ${phoneNumberIds.length} numbers`
    fault(`WHATSAPP_ACCESS_TOKEN: there are ${counts}. Use one for all, or one for each in the same order.`)
  }
  return {
    appSecrets: list('WHATSAPP_APP_SECRET'),
    verifyToken: readVerifyToken(reader),
    accessTokens,
    phoneNumberIds,
    messagesPerSecond: readRates(reader, phoneNumberIds.length),
    graphUrl: readGraphUrl(reader),
    apiVersion: readApiVersion(reader),
  }
}

/** The other three are lists: a comma here is one of those, not part of a token. */
function readVerifyToken({ get, fault }: Reader): string {
  const token = get('WHATSAPP_VERIFY_TOKEN') ?? ''
  if (token.includes(','))
    fault('WHATSAPP_VERIFY_TOKEN: there is one for all numbers. Write what the app dashboard has, without a comma.')
  return token
}

/** Messages per second. Source: Meta, Cloud API, "throughput". */
const DEFAULT_RATE = 80

function readRates({ list, fault }: Reader, numbers: number): number[] {
  const texts = list('WHATSAPP_MESSAGES_PER_SECOND')
  for (const text of texts) {
    if (!/^[1-9]\d{0,4}$/.test(text))
      fault(
        `WHATSAPP_MESSAGES_PER_SECOND: "${text}" is no rate. Use what Meta lets the number send, such as 80 or 1000.`,
      )
  }
  if (texts.length > 1 && texts.length !== numbers) {
    const counts = `${texts.length} rates for ${numbers} numbers`
    fault(`WHATSAPP_MESSAGES_PER_SECOND: there are ${counts}. Use one for all, or one for each in the same order.`)
  }
  return Array.from({ length: numbers }, (_, i) => Number(texts[i] ?? texts[0] ?? DEFAULT_RATE))
}

function readGraphUrl({ get, fault }: Reader): string {
  const text = get('WHATSAPP_GRAPH_URL') ?? 'https://graph.facebook.com'
  const url = URL.canParse(text) ? new URL(text) : null
  // The rest of the address is written behind it.
  if (!url || !/^https?:$/.test(url.protocol) || /[?#]/.test(text) || url.username) {
    fault(
      'WHATSAPP_GRAPH_URL: this is no address of an API. Use one that begins with https:// and has no ?, # or name in it.',
    )
  }
  return text
}

function readApiVersion({ get, fault }: Reader): string {
  const text = get('WHATSAPP_API_VERSION') ?? 'v24.0'
  if (!/^v\d+\.\d+$/.test(text)) fault(`WHATSAPP_API_VERSION: "${text}" is no version. Write it like v24.0.`)
  return text
}
