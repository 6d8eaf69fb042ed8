import { covers } from '@basta/nodes/scopes.ts'
import { Bell, BellMinus, BellOff, BellRing } from 'lucide-react'
import type { Contact, Stop } from '../api/contacts.ts'
import { useConsentWords } from './consent-words.ts'

const LOOKS = {
  subscribed: { icon: BellRing, tone: 'tone-fine' },
  stopped: { icon: BellOff, tone: 'tone-stopped' },
  'partly-stopped': { icon: BellMinus, tone: 'tone-partly' },
  'never-asked': { icon: Bell, tone: 'muted' },
} as const

/** How a person stands towards messages: an icon and words, never colour alone. */
export function SubscriptionWords({ contact }: { contact: Pick<Contact, 'subscription' | 'stops'> }) {
  const words = useConsentWords()
  const { icon: Icon, tone } = LOOKS[contact.subscription]
  // What a wider stop contains need not be said.
  const widest = contact.stops.filter((stop) => !contact.stops.some((other) => other !== stop && contains(other, stop)))
  const stops = [...new Set(widest.map(words.stop))]
  const text = stops.length > 0 ? stops.join(', ') : words.texts.subscriptions[contact.subscription]
  return (
    <span className="subscription" title={text}>
      <Icon className={`icon ${tone}`} aria-hidden="true" />
      <span className="one-line">{text}</span>
    </span>
  )
}

function contains(wider: Stop, stop: Stop): boolean {
  const isWider = wider.scope !== stop.scope && covers(wider.scope, stop.scope)
  return isWider && wider.until === undefined
}
