import type { ConsentView, ContactView, Json, Resume, StepContext, Text, Wait } from '@basta/nodes/contract.ts'
import { localise, renderLiquid } from '@basta/nodes/text.ts'

/** The `context` of a case: what a node sees, as far as it differs from a new contact on a quiet Monday morning. */
export interface CaseContext {
  locale?: string
  vars?: Record<string, Json>
  contact?: Partial<ContactView>
  consent?: Partial<ConsentView>
  /** ISO 8601. */
  now?: string
  timeZone?: string
  topics?: { id: string; name: Text }[]
  optOut?: StepContext<unknown>['optOut']
  optIn?: StepContext<unknown>['optIn']
  random?: number
}

/** What one step of a case adds. */
interface Moment {
  event?: Resume
  wait?: Wait
  /** Variables that earlier steps of the case have set. */
  set?: Record<string, Json>
}

/** The context a node is entered or resumed with. Deep-frozen: a node that changes what it is given throws. */
export function nodeContext(
  config: unknown,
  context: CaseContext,
  { event, wait, set }: Moment = {},
): StepContext<never> {
  const locale = context.locale ?? context.contact?.locale ?? 'en'
  const contact = { id: 'c1', name: 'Ana', phone: '', attributes: {}, tags: [], ...context.contact, locale }
  const business = { name: 'Acme' }
  const vars = { ...context.vars, ...set }
  return deepFreeze({
    config: structuredClone(config) as never,
    nodeId: 'node',
    flowId: 'flow',
    now: Date.parse(context.now ?? '2026-03-02T10:00:00Z'),
    timeZone: context.timeZone ?? 'UTC',
    contact,
    consent: { stops: [], optIns: [], hold: false, ...context.consent },
    business,
    topics: context.topics ?? [],
    vars,
    lastText: event?.type === 'reply' ? textOf(event.content) : '',
    ...(context.optOut && { optOut: context.optOut }),
    ...(context.optIn && { optIn: context.optIn }),
    ...(wait && { wait: structuredClone(wait) }),
    random: () => context.random ?? 0,
    text: (text, extra) => renderLiquid(localise(text, [locale, 'en']), { ...vars, contact, business, ...extra }),
    tapId: (option) => `q:test:${option}`,
    consentTap: (action, value) => `c:${action}${value ? `:${value}` : ''}`,
  })
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}

function textOf(content: Extract<Resume, { type: 'reply' }>['content']): string {
  if (content.type === 'text') return content.text
  if (content.type === 'tap') return content.title
  return content.type === 'media' ? (content.caption ?? '') : ''
}
