import { enqueue } from '../consent/enqueue.ts'
import { builtInText, type TextName } from '../consent/texts.ts'
import type { Draft } from '../turn/draft.ts'
import type { Cause } from './step.ts'

/** A short reply in the product's own words and the person's language. */
export function say(draft: Draft, { channel, message }: Cause, name: TextName): void {
  const body = builtInText(name, draft.record.locale, draft.settings.business.name)
  const content = { type: 'text', body } as const
  enqueue(draft, { channel, purpose: 'service', content, origin: { kind: 'consent' }, answers: message })
}
