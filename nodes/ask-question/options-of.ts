import type { AnswerConfig, ListOption } from './schema.ts'

/** What there is to tap; nothing for an answer in the person's own words. */
export function optionsOf(answer: AnswerConfig): ListOption[] {
  return 'options' in answer ? answer.options : []
}
