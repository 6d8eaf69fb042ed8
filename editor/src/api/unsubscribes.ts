import type { LedgerSource } from '@basta/engine/consent/ledger.ts'
import type { IdentityKey } from '@basta/engine/contacts/contact.ts'
import type { ListFault, ListFaultCode } from '@basta/engine/contacts/list-faults.ts'
import type { Scope } from '@basta/nodes/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { contactsChanged, type Stop } from './contacts.ts'
import { call } from './http.ts'
import { type Filter, queryText } from './pages.ts'

/** An active stop, with what the ledger says of it. */
export interface Unsubscribe extends Stop {
  contactId: string
  name: string
  identities: IdentityKey[]
  record: {
    source: LedgerSource
    actor: string
    text: string | null
    evidence: string | null
    flow: { id: string; version: number; node: string } | null
    template: string | null
  } | null
}

export const UNSUBSCRIBES = '/api/unsubscribes'

/** How many of something match, counted only when it is asked for. */
export function useCount(path: string, filter: Filter) {
  return useQuery({
    queryKey: [path, 'count', filter],
    queryFn: async () => {
      const counted = await call<{ [what: string]: number }>('GET', `${path}/count${queryText(filter)}`)
      return Object.values(counted)[0] ?? 0
    },
    staleTime: 30_000,
  })
}

export const LAYOUTS = { basta: 'Basta', ycloud: 'YCloud', wati: 'Wati', twilio: 'Twilio' } as const
export type LayoutName = keyof typeof LAYOUTS

export interface RowNote {
  line: number
  column: string
  /** Of the server: in English, for programs; the screens say it by the code. */
  message: string
  /** Absent: found here, in the language of the interface. */
  code?: ListFaultCode
  values?: ListFault['values']
}
export interface ImportReport {
  layout: LayoutName
  dryRun: boolean
  rows: number
  mistakes: number
  stopped: number
  alreadyStopped: number
  noWish: number
  ended: number
  /** Columns that nothing is read from. */
  ignored: string[]
  contacts: {
    created: number
    updated: number
    unchanged: number
    optedIn: number
    stillStopped: number
    unproven: number
  } | null
  errors: RowNote[]
  skipped: RowNote[]
}

export interface ImportOptions {
  layout?: LayoutName
  dryRun?: boolean
  list?: string
  file?: string
  scope?: Scope
  /** The column that says when people stopped. */
  since?: string
  /** Where numbers are from that come without their country code. */
  country?: string
  evidence?: string
}

export async function importList(
  subject: 'unsubscribes' | 'contacts',
  csv: Blob,
  { dryRun, ...options }: ImportOptions,
): Promise<ImportReport> {
  const query = queryText({ ...options, dryRun: dryRun ? 'true' : undefined })
  const report = await call<ImportReport>('POST', `/api/${subject}/import${query}`, asCsv(csv))
  if (!dryRun) await contactsChanged()
  return report
}

export interface Drift {
  line: number
  identity: IdentityKey
  contactId: string | null
  drift: 'stopped-here' | 'stopped-there' | 'unknown'
  here: Scope | null
  there: Scope | null
  recorded: boolean
}
export interface DriftReport {
  rows: number
  mistakes: number
  agree: number
  stoppedHere: number
  stoppedThere: number
  unknown: number
  unknownStopped: number
  recorded: number
  items: Drift[]
  errors: RowNote[]
}

export async function compareList(
  csv: Blob,
  options: { list?: string; identity?: string; status?: string; apply?: 'stricter' },
): Promise<DriftReport> {
  const report = await call<DriftReport>('POST', `${UNSUBSCRIBES}/compare${queryText(options)}`, asCsv(csv))
  if (options.apply) await contactsChanged()
  return report
}

const asCsv = (csv: Blob) => ({ body: csv, headers: { 'content-type': 'text/csv' } })
