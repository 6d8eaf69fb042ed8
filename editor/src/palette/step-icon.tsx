import type { FlowNode } from '@basta/nodes/contract.ts'
import {
  BellOff,
  BellRing,
  CircleQuestionMark,
  Clock,
  CornerDownRight,
  Flag,
  Headset,
  List,
  type LucideIcon,
  MessageCircleQuestionMark,
  MessageSquare,
  Play,
  RectangleEllipsis,
  Shuffle,
  Split,
  Tag,
  UserPen,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { stepFace } from '../document/step-face.ts'

/** The icons that cards name. Each is imported by name, so that only these are loaded. */
const ICONS: { [name: string]: LucideIcon } = {
  'bell-off': BellOff,
  'bell-ring': BellRing,
  clock: Clock,
  'corner-down-right': CornerDownRight,
  flag: Flag,
  headset: Headset,
  list: List,
  'message-circle-question-mark': MessageCircleQuestionMark,
  'message-square': MessageSquare,
  play: Play,
  'rectangle-ellipsis': RectangleEllipsis,
  shuffle: Shuffle,
  split: Split,
  tag: Tag,
  'user-pen': UserPen,
}

/** The icon of a kind of step in the colour of its group. The word is always beside it. */
export function StepIcon({ name, kind }: { name: string | undefined; kind: string }) {
  const Icon = (name && ICONS[name]) || CircleQuestionMark
  return <Icon className="icon step-icon" data-kind={kind} aria-hidden="true" />
}

/** Waits and ends have a colour of their own among the steps that decide. */
export const kindOf = (type: string, group: string | undefined) =>
  type === 'wait' || type === 'end' ? type : (group ?? 'unknown')

export function iconOf(step: FlowNode): ReactNode {
  const { card } = stepFace(step)
  return <StepIcon name={card?.icon} kind={kindOf(step.type, card?.group)} />
}
