import Type, { type Static } from 'typebox'
import { confirmations } from '../consent-wording.ts'
import type { FeedbackReason, Text } from '../contract.ts'
import { scopeSchema } from '../scopes.ts'
import { textSchema } from '../text.ts'
import { reasons, wording } from './wording.ts'

/** A text that may be left open. The built-in wording, `default`, is then said: the form shows it in grey. */
const open = (options: { title: string; description?: string; 'x-widget'?: string; default: Text }) =>
  Type.Optional(textSchema(options))
const worded = (name: keyof typeof wording, title: string, options: { 'x-widget'?: string } = {}) =>
  open({ title, ...options, default: wording[name] })
const long = { 'x-widget': 'long-text' }

const reason = Type.Object(
  {
    reason: Type.Unsafe<FeedbackReason>({
      enum: ['no-interest', 'issue-solved', 'dissatisfied-content', 'registered-without-consent', 'other'],
      title: 'Counts as',
      'x-widget': 'select',
    }),
    label: textSchema({ title: 'What the person reads' }),
  },
  { title: 'Reason', additionalProperties: false },
)

export const MAX_FEEDBACK_WAIT_MS = 24 * 60 * 60 * 1000

export const schema = Type.Object(
  {
    scope: Type.Optional(
      scopeSchema({
        title: 'What stops',
        description: 'Leave it open to stop what the person asked for: everything, unless their words named less.',
      }),
    ),
    confirmation: open({
      title: 'Confirmation',
      description: 'Say what stops and how to come back. No offers. Left open, the wording fits what was stopped.',
      ...long,
      default: confirmations.all,
    }),
    alreadyStopped: worded('alreadyStopped', 'When it was stopped before', long),
    askWhy: Type.Optional(
      Type.Boolean({
        title: 'Ask why',
        description: 'In the confirmation itself. Nobody has to answer.',
        default: true,
      }),
    ),
    whyText: worded('whyText', 'Question why', long),
    whyTitle: worded('whyTitle', 'Heading of the reasons'),
    reasons: Type.Optional(Type.Array(reason, { title: 'Reasons', minItems: 1, maxItems: 5, default: reasons })),
    wordsText: worded('wordsText', 'When they choose their own words', long),
    thanks: worded('thanks', 'Thanks for the reason', long),
    whyButton: worded('whyButton', 'Button that opens the list'),
    undo: Type.Optional(Type.Boolean({ title: 'Offer to undo', default: true })),
    undoTitle: worded('undoTitle', 'Heading of the undo'),
    undoLabel: worded('undoLabel', 'Undo button'),
    undone: worded('undone', 'After undoing', long),
    changedMind: worded('changedMind', 'When they change their mind', long),
    topics: Type.Optional(
      Type.Boolean({
        title: 'Offer to stop less',
        description: 'Only the offers, or one of the topics of your account.',
        default: false,
      }),
    ),
    narrowText: worded('narrowText', 'How to stop less', long),
    narrowTitle: worded('narrowTitle', 'Heading of the narrower choices'),
    offersLabel: worded('offersLabel', 'Name of the offers'),
    pause: Type.Optional(
      Type.Boolean({
        title: 'Offer a pause',
        description: 'For 30 days nothing that was stopped is sent; then it comes as before, without a message.',
        default: false,
      }),
    ),
    pauseTitle: worded('pauseTitle', 'Heading of the pause'),
    pauseLabel: worded('pauseLabel', 'Pause button'),
    feedbackWaitMs: Type.Optional(
      Type.Integer({
        title: 'Wait for an answer',
        description: 'After that the flow goes on. At most 24 hours.',
        'x-widget': 'duration',
        minimum: 60_000,
        maximum: MAX_FEEDBACK_WAIT_MS,
        default: MAX_FEEDBACK_WAIT_MS,
      }),
    ),
  },
  { additionalProperties: false },
)

export type UnsubscribeConfig = Static<typeof schema>
