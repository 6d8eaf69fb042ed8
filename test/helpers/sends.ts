/** What a business sends on its own account, for tests. */
import type { Message } from './world.ts'

export const OFFER = { purpose: 'marketing', template: { name: 'spring_offer', language: 'en' } } satisfies Message
export const INVOICE = { purpose: 'utility', template: { name: 'invoice_ready', language: 'en' } } satisfies Message
export const CODE = { purpose: 'authentication', template: { name: 'login_code', language: 'en' } } satisfies Message
export const NEWS = { purpose: 'service', text: 'Your parcel is on its way.' } satisfies Message

/** What the API answers to a send that consent forbids. */
export const REFUSED = { status: 403, body: { code: 'consent.stopped' } }
export const ACCEPTED = { status: 202 }

/** Meta's code for a number that sends too fast: a message that meets it waits for its next try. */
export const RATE_LIMIT = { code: 130429 }
