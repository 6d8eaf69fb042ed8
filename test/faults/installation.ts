/** What the engines of a run are configured with, and the flows that they run instead of the samples. */
import { asks, flow, on, says } from '../helpers/flows.ts'
import { APP_SECRET } from '../helpers/webhooks.ts'
import type { EngineProcess } from './engine-process.ts'

export const NUMBER = '106540352242922'
export const API_KEY = 'key-of-the-fault-suite'
export const CONFIRMATION = 'You are off the list.'
export const REASON = 'Solved'

export const SETTINGS = {
  BASTA_HOST: '127.0.0.1',
  BASTA_API_KEY: API_KEY,
  BASTA_LOG_LEVEL: 'error',
  WHATSAPP_APP_SECRET: APP_SECRET,
  WHATSAPP_VERIFY_TOKEN: 'verify-token',
  WHATSAPP_ACCESS_TOKEN: 'access-token',
  WHATSAPP_PHONE_NUMBER_ID: NUMBER,
}

/** One flow counts what is applied, the other one confirms a stop and asks why. */
export async function installFlows([first, ...others]: readonly EngineProcess[]): Promise<void> {
  if (!first) return
  const counted = (attribute: string): [string, { [name: string]: string }] => [
    'set-attribute',
    { attribute, as: 'number', value: `{{ contact.attributes.${attribute} | default: 0 | plus: 1 }}` },
  ]
  const talk = flow(
    'talk',
    {
      start: on('fallback'),
      visit: counted('visits'),
      ask: asks('What is your order number?', { kind: 'text' }),
      answer: counted('answers'),
      thanks: says('Thank you.'),
      end: ['end'],
    },
    ...['start -> visit', 'visit -> ask', 'ask.answered -> answer', 'ask.other -> end'],
    ...['answer -> thanks', 'thanks -> end'],
  )
  const reasons = [{ reason: 'issue-solved', label: REASON }]
  const unsubscribe = flow(
    'unsubscribe',
    { start: on('opt-out'), stop: ['unsubscribe', { confirmation: CONFIRMATION, reasons }], end: ['end'] },
    ...['start -> stop', 'stop.stopped -> end', 'stop.feedback -> end'],
  )
  const call = async (method: string, url: string, body?: object) => {
    // What is put replaces whatever is there.
    const write = { 'content-type': 'application/json', 'if-match': '*' }
    const headers = { authorization: `Bearer ${API_KEY}`, ...(body && write) }
    const response = await fetch(first.origin + url, { method, headers, body: body && JSON.stringify(body) })
    if (!response.ok) throw new Error(`${method} ${url}: ${await response.text()}`)
  }
  for (const sample of ['welcome', 'order-status']) await call('DELETE', `/api/flows/${sample}`)
  for (const document of [talk, unsubscribe]) {
    await call('PUT', `/api/flows/${document.id}`, document)
    await call('POST', `/api/flows/${document.id}/publish`, {})
  }
  // The others learn of it by themselves within seconds; a run has no time for that.
  for (const engine of others) {
    await engine.stop()
    await engine.start()
  }
}
