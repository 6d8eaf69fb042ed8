import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, FastifyTypeProvider, RawServerDefault } from 'fastify'
import type { Static, TSchema } from 'typebox'
import type { Emulator } from '../channels/emulator/emulator.ts'
import type { Language } from '../evidence/language.ts'
import type { Registry } from '../flow/schema.ts'
import type { Host } from '../host/host.ts'
import type { Auth, Permission, Principal } from './auth.ts'
import type { Metrics } from './metrics.ts'

/** What the server needs. Nothing in it listens, and nothing is read from the environment. */
export interface ServerDeps {
  host: Host
  registry: Registry
  auth: Auth
  metrics: Metrics
  webhook: { appSecrets: readonly string[]; verifyToken: string }
  /** Phone number ids of the business, the default one first. */
  channels: readonly [string, ...string[]]
  /** The local Cloud API, when it is the channel. */
  emulator?: Emulator
  /** Addresses of reverse proxies whose `X-Forwarded-For` is believed. Default: nobody's. */
  trustProxy?: readonly string[]
  /** Folder of the built pages. */
  pagesFolder?: string
  /** Hears in which language the screen of somebody is who has signed in. What it throws is logged. */
  onSignIn?(language: Language): Promise<void>
}

/** A Fastify instance whose requests and answers are typed by their TypeBox schemas. */
export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, TypeBoxProvider>

export interface TypeBoxProvider extends FastifyTypeProvider {
  validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown
  serializer: this['schema'] extends TSchema ? Static<this['schema']> : unknown
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the caller must be allowed to. Every route under `/api` names it. */
    permission?: Permission
  }
  interface FastifyRequest {
    /** Set on every route that names a permission. */
    principal: Principal
  }
}
