import type { Settings } from '@basta/engine/contacts/settings.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call, Problem, send } from './http.ts'
import { queryClient, type Role } from './queries.ts'

/** Settings of the account, and who and what else may use it. */

const SETTINGS = queryOptions({
  queryKey: ['settings'],
  queryFn: async () => readSettings(await send('GET', '/api/settings')),
  staleTime: 60_000,
})

export const useSettings = () => useQuery({ ...SETTINGS, select: ({ settings }) => settings })

/** `tag` names them as they are. */
async function readSettings(answer: Response): Promise<{ settings: Settings; tag: string }> {
  return { settings: (await answer.json()) as Settings, tag: answer.headers.get('etag') ?? '' }
}

/** Changes some settings, of those that the screens show. Somebody else has changed them meanwhile: they are read anew, and it throws. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const { settings, tag } = await queryClient.ensureQueryData(SETTINGS)
  try {
    const options = { body: { ...settings, ...changes }, headers: { 'if-match': tag } }
    queryClient.setQueryData(SETTINGS.queryKey, await readSettings(await send('PUT', '/api/settings', options)))
  } catch (error) {
    if (error instanceof Problem && error.code === 'settings.changed')
      await queryClient.invalidateQueries({ queryKey: SETTINGS.queryKey })
    throw error
  }
  // What checks and the simulator of each flow know of the account.
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes('surroundings') })
}

export interface Person {
  id: string
  name: string
  email: string
  role: Role
  /** Null until they have set a password. */
  joinedAt: number | null
  createdAt: number
  /** Until when their link works, ms. Null: none is open. */
  invitedUntil: number | null
}
export interface ApiKey {
  id: string
  name: string
  role: Role
  createdAt: number
}
/** Why an event did not arrive: an answer with another status, or none. */
export type DeliveryFault = 'status' | 'timeout' | 'refused' | 'no-such-name' | 'private' | 'no-answer'
export interface Webhook {
  id: string
  url: string
  description: string
  events: string[]
  createdAt: number
  paused: { at: number; reason: 'owner' | 'gone' } | null
  waiting: number
  oldestAt: number | null
  lastFailure: { at: number; reason: string; fault: DeliveryFault; status: number | null } | null
  oldSecretsUntil: number | null
}
export interface DeadLetter {
  id: string
  contactId: string
  at: number
  kind: 'send' | 'event' | 'webhook'
  reason: string
}
/** A business number that is connected. */
export interface BusinessNumber {
  /** As Meta gives it. */
  id: string
  /** Messages that name no number leave from it. */
  isDefault: boolean
  emulated: boolean
}
export interface Numbers {
  items: BusinessNumber[]
  /** Where Meta is to deliver. */
  webhookUrl: string
}

const list =
  <T>(path: string) =>
  async () =>
    (await call<{ items: T[] }>('GET', path)).items
const useList = <T>(key: string, path: string) => useQuery({ queryKey: [key], queryFn: list<T>(path) })

export const usePeople = () => useList<Person>('people', '/api/people')
export const useKeys = () => useList<ApiKey>('keys', '/api/keys')
export const useWebhooks = () => useList<Webhook>('webhooks', '/api/webhooks')
export const useDeadLetters = () => useList<DeadLetter>('dead-letters', '/api/dead-letters?limit=200')
export const useNumbers = () => useQuery({ queryKey: ['numbers'], queryFn: () => call<Numbers>('GET', '/api/numbers') })

/** Does something to a list, and reads the list anew. */
export async function change<T>(
  key: 'people' | 'keys' | 'webhooks' | 'dead-letters',
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  try {
    return await call<T>(method, `/api/${key}${path}`, { body })
  } finally {
    await queryClient.invalidateQueries({ queryKey: [key] })
  }
}
