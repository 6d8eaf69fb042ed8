import type { UnsubscribeConfig } from './schema.ts'

export const MAX_FEEDBACK_WAIT_MS = 24 * 60 * 60 * 1000

/** What is offered where the author says nothing. */
export const CHOICES = {
  askWhy: true,
  undo: true,
  topics: false,
  pause: false,
  feedbackWaitMs: MAX_FEEDBACK_WAIT_MS,
} satisfies UnsubscribeConfig
