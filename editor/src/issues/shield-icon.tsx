import { type LucideIcon, ShieldAlert, ShieldCheck, ShieldQuestion } from 'lucide-react'
import type { Shield } from './shield.ts'

export const SHIELDS: Record<Shield, { icon: LucideIcon; className?: string }> = {
  proved: { icon: ShieldCheck, className: 'fine' },
  disproved: { icon: ShieldAlert, className: 'danger' },
  unprovable: { icon: ShieldAlert, className: 'danger' },
  stale: { icon: ShieldQuestion, className: 'surprise' },
  checking: { icon: ShieldQuestion },
}

export function ShieldIcon({ shield }: { shield: Shield }) {
  const { icon: Icon } = SHIELDS[shield]
  return <Icon className="icon" aria-hidden="true" />
}
